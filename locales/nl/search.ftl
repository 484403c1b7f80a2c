# Searching: suggestions while typing, why something was found, days.
search-suggestions = Suggesties
search-suggestions-count = { $count ->
    [one] { $count } suggestie.
   *[other] { $count } suggesties.
}
card-why = Gevonden omdat het gaat over: { $meaning }
filter-part = Dag of moment
filter-part-any = Om het even wanneer

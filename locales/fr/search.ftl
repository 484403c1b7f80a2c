# Searching: suggestions while typing, why something was found, days.
search-suggestions = Suggestions
search-suggestions-count = { $count ->
    [one] { $count } suggestion.
   *[other] { $count } suggestions.
}
card-why = Trouvé parce que cela concerne : { $meaning }
filter-part = Jour ou moment
filter-part-any = Peu importe quand

# Searching: suggestions while typing, why something was found, days.
search-suggestions = Suggestions
search-suggestions-count = { $count ->
    [one] { $count } suggestion.
   *[other] { $count } suggestions.
}
card-why = Found because it is about: { $meaning }
filter-part = Day or time
filter-part-any = Any day or time

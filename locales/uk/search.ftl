# Searching: suggestions while typing, why something was found, days.
search-suggestions = Підказки
search-suggestions-count = { $count ->
    [one] { $count } підказка.
    [few] { $count } підказки.
    [many] { $count } підказок.
   *[other] { $count } підказки.
}
card-why = Знайдено, бо це стосується: { $meaning }
filter-part = День або час
filter-part-any = Будь-який день

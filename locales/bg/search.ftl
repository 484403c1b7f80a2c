# Searching: suggestions while typing, why something was found, days.
search-suggestions = Предложения
search-suggestions-count = { $count ->
    [one] { $count } предложение.
   *[other] { $count } предложения.
}
card-why = Намерено, защото е за: { $meaning }
filter-part = Ден или час
filter-part-any = Без значение кога

# Searching: suggestions while typing, why something was found, days.
search-suggestions = اقتراحات
search-suggestions-count = { $count ->
    [zero] لا اقتراحات.
    [one] اقتراح واحد.
    [two] اقتراحان.
    [few] { $count } اقتراحات.
    [many] { $count } اقتراحًا.
   *[other] { $count } اقتراح.
}
card-why = ظهر لأنه يتعلق بـ: { $meaning }
filter-part = اليوم أو الوقت
filter-part-any = في أي وقت

# Searching: suggestions while typing, why something was found, days.
search-suggestions = Öneriler
search-suggestions-count = { $count ->
    [one] { $count } öneri.
   *[other] { $count } öneri.
}
card-why = Konusu şu olduğu için bulundu: { $meaning }
filter-part = Gün veya saat
filter-part-any = Fark etmez

next-register = Запишете се на { $site }.
next-website = Вижте { $site }.
next-phone = Обадете се на { $phone }.
next-email = Пишете на { $email }.
next-visit = Отидете на място: { $street }.
next-ask = Искате да знаете повече? Попитайте { $who }.

who-born = За деца, родени от { $from } до { $to }.
how-booking = Записването е от { $from } до { $to }.
how-booking-from = Записването е от { $from }.
how-booking-until = Записването е до { $to }.
when-over-days = От { $first } в { $from } ч. до { $last } в { $to } ч.
when-closed = Затворено: { $days }.
when-other-hours = Различно работно време: { $days }.

next-register = Запишіться на { $site }.
next-website = Подивіться на { $site }.
next-phone = Зателефонуйте { $phone }.
next-email = Напишіть на { $email }.
next-visit = Прийдіть: { $street }.
next-ask = Хочете знати більше? Запитайте: { $who }.

who-born = Для дітей, народжених з { $from } до { $to }.
how-booking = Запис з { $from } до { $to }.
how-booking-from = Запис з { $from }.
how-booking-until = Запис до { $to }.
when-over-days = З { $first } о { $from } до { $last } о { $to }.
when-closed = Зачинено: { $days }.
when-other-hours = Інші години, ніж зазвичай: { $days }.

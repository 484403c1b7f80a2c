next-register = Запишіться на { $site }.
next-website = Подивіться на { $site }.
next-phone = Зателефонуйте { $phone }.
next-email = Напишіть на { $email }.
next-visit = Прийдіть: { $street }.
next-ask = Хочете знати більше? Запитайте: { $who }.

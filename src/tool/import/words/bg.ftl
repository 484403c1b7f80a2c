next-register = Запишете се на { $site }.
next-website = Вижте { $site }.
next-phone = Обадете се на { $phone }.
next-email = Пишете на { $email }.
next-visit = Отидете на място: { $street }.
next-ask = Искате да знаете повече? Попитайте { $who }.

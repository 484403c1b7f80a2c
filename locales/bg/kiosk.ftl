kiosk-together = Да планираме заедно
kiosk-done = Готово, следващото семейство
kiosk-still-there = Още ли сте тук?
kiosk-left = { $seconds ->
    [one] След 1 секунда изтриваме всичко.
   *[other] След { $seconds } секунди изтриваме всичко.
}
kiosk-go-on = Да, продължавам
kiosk-go-on-hint = Докоснете екрана или натиснете клавиш, за да продължите.
kiosk-outside = Отворете това на телефона си
kiosk-outside-hint = Този екран не отваря други сайтове. Сканирайте кода с телефона си или препишете адреса.
kiosk-address-qr = QR код с този адрес
kiosk-call = Обадете се на този номер
kiosk-call-hint = Обадете се от своя телефон. Може и да сканирате кода.
kiosk-number-qr = QR код с този номер
kiosk-close = Затвори
helper-who = Кой?
helper-who-hint = За кои деца? Име не е нужно. Можете да прескочите всяка стъпка.
helper-when = Кога?
helper-when-hint = Коя ваканция първо? И от колко до колко часа трябва да има някого?
helper-worries = Какво ви вълнува?
helper-worries-hint = Натиснете каквото се отнася за вас. Запазете подходящото или го сложете веднага в плана.
helper-next = Напред
helper-back = Назад
helper-plan = Към плана
helper-all = Покажи всичко

kiosk-together = Планувати разом
kiosk-done = Готово, наступна родина
kiosk-still-there = Ви ще тут?
kiosk-left = { $seconds ->
    [one] Через { $seconds } секунду ми все зітремо.
    [few] Через { $seconds } секунди ми все зітремо.
    [many] Через { $seconds } секунд ми все зітремо.
   *[other] Через { $seconds } секунди ми все зітремо.
}
kiosk-go-on = Так, далі
kiosk-go-on-hint = Торкніться екрана або натисніть клавішу, щоб продовжити.
kiosk-outside = Відкрийте це на своєму телефоні
kiosk-outside-hint = Цей екран не відкриває інших сайтів. Відскануйте код телефоном або перепишіть адресу.
kiosk-address-qr = QR-код із цією адресою
kiosk-call = Зателефонуйте за цим номером
kiosk-call-hint = Телефонуйте зі свого телефону. Можна також відсканувати код.
kiosk-number-qr = QR-код із цим номером
kiosk-close = Закрити
helper-who = Хто?
helper-who-hint = Для яких дітей? Ім’я не потрібне. Будь-який крок можна пропустити.
helper-when = Коли?
helper-when-hint = Які канікули спершу? І з котрої до котрої години хтось має бути?
helper-worries = Що вас турбує?
helper-worries-hint = Натисніть те, що вас стосується. Збережіть, що підходить, або одразу додайте в план.
helper-next = Далі
helper-back = Назад
helper-plan = До плану
helper-all = Показати все

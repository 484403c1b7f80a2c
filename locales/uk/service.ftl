## Keeping, my list

keep-add = Зберегти
keep-added = Збережено
keep-fleeting = Ваш пристрій не може зберегти список. Він залишиться, доки ви не закриєте цю сторінку.
list-title = Мій список
list-intro = Тут те, що ви зберегли. Воно залишається на цьому пристрої. Обліковий запис не потрібен.
list-empty = Ви ще нічого не зберегли. Натисніть «Зберегти» біля того, що хочете запам’ятати.
list-search = Знайти щось
list-remove = Прибрати
list-removed = Прибрано з вашого списку: { $name }
list-undo = Повернути
list-gone = Більше немає у Wegwijs: { $id }
print = Надрукувати
list-share-hint = Ваш список міститься в самому посиланні. Його побачить той, хто отримає посилання. Ми не бачимо нічого.
list-sent-title = Хтось надіслав вам цей список
list-sent-keep = Зберегти все
list-sent-leave = Не зберігати
list-unreadable = { $count ->
    [one] Ми не змогли прочитати { $count } частину посилання.
    [few] Ми не змогли прочитати { $count } частини посилання.
    [many] Ми не змогли прочитати { $count } частин посилання.
   *[other] Ми не змогли прочитати { $count } частини посилання.
}

## Handing on

share = Поділитися
share-copied = Посилання скопійовано. Вставте його в повідомлення.
share-by-hand = Скопіюйте це посилання:

## When to ask

ask-start = Коли ви хочете почати?
ask-month = Знаєте лише місяць?
ask-month-none = Виберіть місяць
ask-private = Ця дата залишається тут. Ми її не зберігаємо.
ask-latest = Зверніться якнайраніше, щонайпізніше
ask-why = Це за { $span } до початку ({ $start }).
ask-answers = Відповідь ви отримаєте не раніше ніж { $date }.
ask-late = Цей день уже минув: { $date }. Зверніться сьогодні, навіть якщо вже пізно.
ask-unreadable = Напишіть дату так: 2027-09-01
calendar-add = Додати в мій календар
calendar-reminds = Календар нагадає вам за 4 тижні.
calendar-reminds-late = Календар нагадає вам за день до цього.
calendar-ask = Сьогодні останній день звернутися: { $name }
entry-birth = Коли народилася ваша дитина?
entry-from = Ваша дитина може почати з
entry-why = Це перший день прийому (instapdag) від віку { $age }. Уточніть у школі.
entry-any-day = Від віку { $age } дитина може почати в будь-який навчальний день.
entry-unknown = Ми ще не знаємо днів прийому після { $date }. Запитайте у школі.
calendar-entry = Моя дитина може почати ходити в дитячий садок (kleuterschool)

## The service page

service-people = Для кого, мови та доступ
fact-toilet = Пристосований туалет
fact-support = Додатковий догляд за дітьми

## What it costs

cost-free = Ви нічого не платите.
cost-fixed = Ви платите фіксовану ціну. Запитайте, чи є знижка.
cost-by-income = Ціна залежить від вашого доходу. Хто заробляє менше, той платить менше.
cost-mixed = Частина безкоштовна. За іншу частину треба платити.
cost-unknown = Ми не знаємо ціни. Запитайте, перш ніж вирішувати.
cost-uitpas-yes = З { $pass } ви можете отримати знижку.
cost-uitpas-no = { $pass } тут не діє.
cost-uitpas-unknown = Ми не знаємо, чи діє тут { $pass }.

## When

period-care = З доглядом: { $time }
period-ask = Зверніться щонайпізніше { $date }.
week-title = Тиждень: коли відчинено?
week-morning = зранку
week-afternoon = вдень
week-evening = увечері
week-yes = відчинено
week-no = не вказано
week-hint = Порожньо: у джерелі про це не сказано.

## Where

route-foot = Пішки
route-bike = Велосипедом
route-transit = Автобусом чи трамваєм

## Words explained, reading aloud, what to say

terms-title = Пояснення слів:
terms-close = Закрити
aloud-page = Прочитати вголос
aloud-dutch = Прочитати нідерландською
aloud-stop = Зупинити
say-title = Що казати, коли телефонуєте?
say-hello = Добрий день. Я телефоную щодо { $name }. Чи можете ви мені допомогти?
say-little-dutch = Я ще погано розмовляю нідерландською.
say-language-in-dutch = Spreekt er iemand Oekraïens?
say-language = Чи хтось розмовляє українською?
say-place = Чи ще є місце?
say-when = У які дні та години я можу прийти?
say-price = Скільки це коштує?

## Where to look further

related-title = Подивіться також
related-need = Для тієї самої потреби
related-nearby = У тому самому районі
related-age = Для наступного віку

## Something wrong

list-comma = {", "}
mistake = Щось неправильно?
mistake-body = У записі { $name } є помилка:

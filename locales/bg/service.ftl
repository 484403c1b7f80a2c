## Keeping, my list

keep-add = Запази
keep-added = Запазено
keep-fleeting = Устройството ви не може да запази списъка. Той остава, докато не затворите тази страница.
list-title = Моят списък
list-intro = Тук е това, което сте запазили. То остава на това устройство. Не ви трябва акаунт.
list-empty = Още нищо не сте запазили. Натиснете „Запази“ до това, което искате да запомните.
list-search = Потърсете нещо
list-remove = Махни
list-removed = Махнато от списъка ви: { $name }
list-undo = Върни
list-gone = Вече го няма във Wegwijs: { $id }
print = Отпечатай
list-share-hint = Списъкът ви е в самия линк. Който получи линка, го вижда. Ние не виждаме нищо.
list-sent-title = Някой ви изпрати този списък
list-sent-keep = Запази всичко
list-sent-leave = Не запазвай
list-unreadable = { $count ->
    [one] Не успяхме да прочетем 1 част от линка.
   *[other] Не успяхме да прочетем { $count } части от линка.
}

## Handing on

share = Сподели
share-copied = Линкът е копиран. Поставете го в съобщение.
share-by-hand = Копирайте този линк:

## When to ask

ask-start = Кога искате да започнете?
ask-month = Знаете само месеца?
ask-month-none = Изберете месец
ask-private = Тази дата остава тук. Не я пазим.
ask-latest = Попитайте възможно най-рано, най-късно на
ask-why = Това е { $span } преди началото ({ $start }).
ask-answers = Отговор получавате най-рано на { $date }.
ask-late = Този ден вече мина: { $date }. Попитайте още днес, макар да е късно.
ask-unreadable = Напишете датата така: 2027-09-01
calendar-add = Добави в календара ми
calendar-reminds = Календарът ви напомня 4 седмици по-рано.
calendar-reminds-late = Календарът ви напомня предния ден.
calendar-ask = Днес е последният ден за заявка: { $name }
entry-birth = Кога е родено детето ви?
entry-from = Детето ви може да започне от
entry-why = Това е първият ден за постъпване (instapdag) след навършване на { $age }. Попитайте училището.
entry-any-day = След навършване на { $age } детето може да започне във всеки учебен ден.
entry-unknown = Още не знаем дните за постъпване след { $date }. Попитайте училището.
calendar-entry = Детето ми може да започне детска градина (kleuterschool)

## The service page

service-people = За кого, езици и достъп
fact-toilet = Пригодена тоалетна
fact-support = Допълнителна грижа за деца

## What it costs

cost-free = Не плащате нищо.
cost-fixed = Плащате фиксирана цена. Попитайте дали има отстъпка.
cost-by-income = Цената зависи от дохода ви. Който печели по-малко, плаща по-малко.
cost-mixed = Част е безплатна. За друга част плащате.
cost-unknown = Не знаем цената. Попитайте, преди да решите.
cost-uitpas-yes = С { $pass } можете да получите отстъпка.
cost-uitpas-no = { $pass } не важи тук.
cost-uitpas-unknown = Не знаем дали { $pass } важи тук.

## When

period-care = С грижа за децата: { $time }
period-ask = Попитайте най-късно на { $date }.
week-title = Седмицата: кога е отворено?
week-morning = сутрин
week-afternoon = следобед
week-evening = вечер
week-yes = отворено
week-no = не е посочено
week-hint = Празно: източникът не го казва.

## Where

route-foot = Пеша
route-bike = С колело
route-transit = С автобус или трамвай

## Words explained, reading aloud, what to say

terms-title = Обяснение на думите:
terms-close = Затвори
aloud-page = Прочети на глас
aloud-dutch = Прочети нидерландския текст
aloud-stop = Спри
say-title = Какво да кажете по телефона?
say-hello = Добър ден. Обаждам се за { $name }. Можете ли да ми помогнете?
say-little-dutch = Още не говоря добре нидерландски.
say-language-in-dutch = Spreekt er iemand Bulgaars?
say-language = Някой говори ли български?
say-place = Има ли още места?
say-when = В кои дни и часове мога да дойда?
say-price = Колко струва?

## Where to look further

related-title = Вижте и това
related-need = За същата нужда
related-nearby = В същия квартал
related-age = За следващата възраст

## Something wrong

list-comma = {", "}
mistake = Нещо не е вярно?
mistake-body = При { $name } има нещо невярно:

# Съобщенията на сайта на български; изходният език е нидерландски.

## Frame

skip-to-content = Към съдържанието
language-switch = Език
footer-about = За Wegwijs
footer-privacy = Всичко остава на вашето устройство
footer-accessibility = Достъпност
footer-data = Данни от { $date }
page-reached = Страница: { $title }

## Loading and failing

loading = Момент, зареждаме данните.
loading-slow = Отнема повече време от обикновено. Може би връзката ви е бавна. Продължаваме да опитваме.
failure-title = Данните не пристигнаха
failure-network = Няма връзка. Проверете дали имате интернет и опитайте отново.
failure-server = Сайтът не отговаря както трябва. Опитайте отново след малко.
failure-newer = Има нова версия на Wegwijs. Заредете страницата отново.
failure-damaged = Данните не пристигнаха правилно. Опитайте отново.
failure-no-service = Това описание не съществува или вече го няма.
failure-retry = Опитайте отново
failure-details = Ако искате да знаете: какво се обърка
panic-text = Нещо на тази страница се обърка. Заредете я отново. Нищо не сте загубили.
panic-reload = Заредете отново
noscript-text = Търсенето работи само с JavaScript. Но тук можете да четете и да се обадите.
start-failed = Сега не може да се търси и избира: сайтът не се зареди докрай или браузърът ви е твърде стар. Но тук можете да четете и да се обадите.
start-failed-frame = Сайтът не се зареди докрай или браузърът ви е твърде стар. Заредете страницата отново, когато имате интернет. Тогава ще можете да я прочетете.

## Start

start-title = Какво търсите за детето си или за себе си?
start-hint = Търсете на своя език.
start-doors = Изберете тема
start-moments = Какво се случва при вас?
start-neighbourhood = Какво има във вашия квартал?
start-neighbourhood-link = Изберете квартал
search-label = Какво търсите?
search-button = Търсене
help-title = Предпочитате да говорите с човек?
help-emergency = Спешно ли е? Обадете се на тези номера

## Results

results-title = Какво има
results-categories = Теми
results-count = { $count ->
    [one] 1 резултат
   *[other] { $count } резултата
}
results-understood = Ето как го разбираме:
results-recognised = Разбрахме от думите ви
results-partial = Не намерихме всички думи заедно. Това подхожда най-добре.
results-more = { $count ->
    [one] Вижте още 1
   *[other] Вижте още { $count }
}
results-unknown = { $count ->
    [one] За 1 предложение не знаем дали подхожда.
   *[other] За { $count } предложения не знаем дали подхождат.
}
results-unknown-show = Вижте и това, за което не сме сигурни
card-uncertain = Не знаем дали подхожда. Попитайте.
empty-title = Няма намерени резултати
empty-advice = Махнете някой филтър или търсете с друга дума. Или попитайте човек.
empty-without = { $count ->
    [one] Без „{ $filter }“: 1 резултат
   *[other] Без „{ $filter }“: { $count } резултата
}

## Filters

filter-title = Филтри
filter-active = Избрани филтри
filter-remove = Махнете: { $filter }
filter-neighbourhood = Квартал
filter-neighbourhood-any = Всички квартали
filter-around = И съседните квартали
filter-around-chip = { $name } и околността
filter-age = Възраст
filter-age-any = Всички възрасти
filter-time = Кога
filter-time-any = По всяко време
filter-time-holidays = През училищната ваканция
filter-time-school = През учебно време
filter-price = Цена
filter-price-any = Всички цени
filter-price-free = Безплатно
filter-price-uitpas = Безплатно или с { $pass }
filter-price-by-income = Според дохода
filter-language = Език, който говорят там
filter-language-any = Всички езици
filter-wheelchair = Достъпно с инвалидна количка
filter-support = Допълнителна грижа за деца
filter-unknown = Вижте и това, за което не сме сигурни
sort-title = Подредба
sort-best = Най-подходящото първо
sort-nearest = Най-близкото първо
sort-name = По име

## Facts in words

unknown = не знаем
fact-age = Възраст
fact-place = Място
fact-when = Кога
fact-price = Цена
fact-languages = Езици
fact-wheelchair = Достъп с инвалидна количка
fact-for = За кого
fact-as-of = (към { $date })
fact-undated = (датата не е известна)
age-weeks = { $weeks ->
    [one] 1 седмица
   *[other] { $weeks } седмици
}
age-months = { $months ->
    [one] 1 месец
   *[other] { $months } месеца
}
age-years = { $years ->
    [one] 1 година
   *[other] { $years } години
}
age-years-months = { $years } и { $months }
age-range-years = { $to ->
    [one] от { $from } до 1 година
   *[other] от { $from } до { $to } години
}
age-range = от { $from } до { $to }
age-from = от { $from }
age-to = до { $to }
age-unknown = Възраст: не знаем
money = { $amount } €
money-range = от { $from } до { $to }
price-free = Безплатно
price-fixed = Плащате фиксирана цена
price-by-income = Според дохода ви
price-mixed = Отчасти безплатно, отчасти платено
price-uitpas = С { $pass }
price-unknown = Цена: не знаем
price-per-time = { $amount } на посещение
price-per-day = { $amount } на ден
price-per-half-day = { $amount } за половин ден
price-per-hour = { $amount } на час
price-per-half-hour = { $amount } за половин час
price-per-week = { $amount } на седмица
price-per-month = { $amount } на месец
price-per-year = { $amount } на година
price-per-person = { $amount } на човек
price-per-registration = { $amount } за записване
place-two = { $first } или { $second }
place-both = { $first } и { $second }
place-some = в един от кварталите ({ $count })
place-many = { $count ->
    [one] в 1 квартал
   *[other] в { $count } квартала
}
place-online = Онлайн или по телефона
place-citywide = { $placeWhole }
place-mobile = Идва в кварталите
place-one-of = (един от тези квартали, не знаем точно кой)
place-unknown = Място: не знаем
when-before-school = преди училище
when-lunch = по обяд
when-after-school = след училище
when-wednesday-afternoon = сряда следобед
when-evening = вечер
when-saturday = събота
when-sunday = неделя
when-school-hours = по време на уроците
when-both = учебно време и ваканция
when-holidays = училищна ваканция
when-school-time = учебно време
when-unknown = Кога: не знаем
hours-from = от { $time }
hours-until = до { $time }
hours-unknown = не знаем часовете
period = от { $from } до { $to } включително
language-mother-tongue = вашият език, ако помолите
language-unknown = На какви езици говорят: не знаем
wheelchair-unknown = Достъп с инвалидна количка: не знаем
access-yes = да
access-partly = отчасти
access-no = не
state-planned = Това беше още само план ({ $date }). Попитайте дали вече го има.
state-ended = Това е спряло или е било еднократно ({ $date }).
state-through-school = Получавате го чрез училището си или чрез организация.
group-everyone = всички
group-parents = родители
group-young-people = младежи
group-newcomers = хора, които отскоро са в страната
group-okan-pupils = ученици от OKAN
group-students = студенти
group-low-income = семейства с малък доход
group-single-parents = самотни родители
group-fathers = бащи
group-expecting = хора, които очакват дете
group-disability = хора с увреждания
group-foster-families = приемни семейства
group-no-qualification = младежи без диплома
group-job-seekers = хора, които търсят работа
group-girls = момичета
group-grandparents = баби и дядовци
stage-nursery = детска градина
stage-primary = начално училище
stage-secondary = средно училище
stage-higher = висше училище и университет
stage-adult = възрастни

## A service

service-next-step = Какво можете да направите сега?
contact-call = Обадете се
contact-mail = Пишете имейл
contact-website = Уебсайт
contact-chat = Чат
contact-register = Запишете се или подайте заявка
service-in-short = Накратко
service-prices = Цени
service-hours = Дни и часове
service-places = Къде
service-notes = Добре е да знаете
service-run-by = Организира се от
service-more = Още в „{ $category }“
seven-title = Подходящо ли е за вас? Седем критерия
seven-answer = { $name }: { $answer }
seven-yes = да
seven-no = не
seven-unknown = не знаем
seven-affordable = Достъпно като цена
seven-affordable-free = безплатно е
seven-affordable-income = цената зависи от дохода ви
seven-affordable-uitpas = отстъпка с { $pass }
seven-affordable-unknown = не знаем дали цената е подходяща за вас
seven-reachable = Лесно достижимо
seven-reachable-contact = можете да се обадите, да пишете имейл или в чата
seven-reachable-address = има адрес
seven-reachable-unknown = не знаем телефон или адрес
seven-usable = Удобно за ползване
seven-usable-wheelchair = достъпно с инвалидна количка
seven-usable-support = възможна е допълнителна грижа за деца
seven-usable-no = не е достъпно с инвалидна количка
seven-usable-partly = отчасти достъпно с инвалидна количка
seven-usable-unknown = още не е потвърдено
seven-understandable = Разбираемо
seven-understandable-mother-tongue = помощ на вашия език, ако помолите
seven-understandable-languages = говорят повече от един език
seven-understandable-unknown = не знаем на какви езици говорят
seven-available = Налично
seven-available-places = има свободни места
seven-available-full = няма места или има списък на чакащите
seven-available-unknown = не знаем дали има места
seven-known = Познато
seven-known-unknown = не знаем дали семействата го познават
seven-trustworthy = Надеждно
seven-trustworthy-confirmed = човек е проверил това
seven-trustworthy-public = от града или от държавата
seven-trustworthy-unknown = още никой не го е проверил
trust-title = Откъде знаем това?
trust-confirmed = На { $date } човек провери това.
trust-not-confirmed = Още никой не е проверил това. Обадете се, преди да тръгнете.
trust-sources-intro = Прочетохме това в:
source-undated = копие без дата
translation-machine = Този текст е преведен от компютър. Възможно е да има грешки.
translation-missing = Този текст още не е преведен на вашия език.
translation-original = Вижте текста на нидерландски

## Neighbourhoods

neighbourhoods-title = Изберете квартал
neighbourhoods-intro = Всичко, което знаем, по квартали. Това, което е за всички в града, ще намерите при всеки квартал.
neighbourhoods-count = { $count ->
    [0] още нищо в самия квартал
    [one] 1 място
   *[other] { $count } места
}
neighbourhood-title = { $name }: какво има?
neighbourhood-intro = { $count ->
    [0] В самия квартал още не знаем нито едно място. Вижте какво има за целия град или в съседните квартали.
    [one] В този квартал знаем 1 място.
   *[other] В този квартал знаем { $count } места.
}
neighbourhood-none = Не знаем място за това в този квартал.
neighbourhood-coming = Какво идва в кварталите
neighbourhood-planned = Беше планирано. Попитайте дали вече го има
neighbourhood-around = Съседните квартали

## Wrong address, root

not-found-title = Тази страница не съществува
not-found-advice = Адресът е грешен или е променен. Потърсете тук каквото ви трябва или започнете отначало.
not-found-start = Към началото
languages-title = Изберете език

## About, privacy, accessibility

about-title = За Wegwijs
about-what = Wegwijs помага на семейства и младежи { $placeIn } да намерят помощ и занимания: ваканция и свободно време, учене, грижа за деца и помощ за семейството.
about-why = Има много неща, но е трудно да ги намерите. Wegwijs събира всичко на едно място, на вашия език, и честно казва какво не знаем.
about-who-title = Кой стои зад това?
about-who = Wegwijs е създаден от { $operator }.
about-official = Това е официална услуга на града.
about-not-official = Това не е официална услуга на града.
about-data-title = Откъде са данните?
about-data = { $count ->
    [one] Във Wegwijs има 1 описание. При всеки факт пише къде сме го прочели и откога е. Много неща още не са проверени: първо се обадете.
   *[other] Във Wegwijs има { $count } описания. При всеки факт пише къде сме го прочели и откога е. Много неща още не са проверени: първо се обадете.
}
about-translation = Изходният език е нидерландски. Другите езици са преведени от компютър, освен ако не пише друго.
about-mistakes-mail = Видяхте грешка? Пишете на
about-mistakes-none = Видяхте грешка? Още няма адрес, на който да съобщите за нея. Попитайте самата служба.
about-licence = Можете да ползвате данните свободно, ако посочите източника. Лиценз:
about-open-data = Целият каталог е отворени данни и може да се ползва и в други програми:
about-boundaries = Граници на кварталите:
about-icons = Икони: Lucide (лиценз ISC).
privacy-title = Всичко остава на вашето устройство
privacy-promise = Wegwijs не събира никакви данни за вас. Не ви трябва профил.
privacy-nothing-sent = Не изпращаме никъде това, което търсите и избирате. Търсенето става на вашето устройство.
privacy-kept = Пазим само езика и списъка ви, на вашето устройство. Семейството и плана ви – само ако го отметнете. Няма бисквитки.
privacy-address = Но това, което търсите, се вижда в адреса на страницата. Ако споделите адреса, другият ще види какво сте търсили.
privacy-host = Който поддържа сайта в интернет, вижда, както винаги, че някое устройство изтегля файлове.
accessibility-title = Достъпност
accessibility-promise = Всеки трябва да може да ползва Wegwijs. Спазваме правилата на WCAG 2.2, ниво AA.
accessibility-how = Можете да правите всичко с клавиатурата. Екранните четци четат всичко на глас. Можете да увеличите буквите, има и тъмна версия.
accessibility-limits = Още не е изпробвано от хора с увреждания. Преводите още не са прегледани от хора.
accessibility-help = Нещо не става? Обадете се на номера на първата страница: там човек ще ви помогне.

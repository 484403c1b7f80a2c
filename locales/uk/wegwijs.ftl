# Повідомлення сайту українською; мова оригіналу — нідерландська.

## Frame

skip-to-content = До змісту
language-switch = Мова
footer-about = Про Wegwijs
footer-privacy = Усе залишається на вашому пристрої
footer-accessibility = Доступність
footer-data = Дані від { $date }
page-reached = Сторінка: { $title }

## Loading and failing

loading = Хвилинку, ми завантажуємо дані.
loading-slow = Це триває довше, ніж зазвичай. Можливо, у вас повільний інтернет. Ми пробуємо далі.
failure-title = Дані не завантажилися
failure-network = Немає зв’язку. Перевірте, чи є у вас інтернет, і спробуйте ще раз.
failure-server = Сайт не відповідає як слід. Спробуйте ще раз трохи пізніше.
failure-newer = Є нова версія Wegwijs. Оновіть сторінку.
failure-damaged = Дані завантажилися з помилкою. Спробуйте ще раз.
failure-no-service = Такого опису немає або його вже прибрали.
failure-retry = Спробувати ще раз
failure-details = Якщо вам цікаво: що пішло не так
panic-text = На цій сторінці щось пішло не так. Оновіть її. Ви нічого не втратили.
panic-reload = Оновити
noscript-text = Пошук працює тільки з JavaScript. Але тут можна читати й зателефонувати.
start-failed = Зараз не можна шукати й вибирати: сайт завантажився не повністю або ваш браузер застарий. Але тут можна читати й зателефонувати.
start-failed-frame = Сайт завантажився не повністю або ваш браузер застарий. Оновіть цю сторінку, коли матимете інтернет. Тоді її можна буде прочитати.

## Start

start-title = Що ви шукаєте для дитини чи для себе?
start-hint = Шукайте своєю мовою.
start-doors = Виберіть тему
start-moments = Що у вас відбувається?
start-neighbourhood = Що є у вашому районі?
start-neighbourhood-link = Виберіть район
search-label = Що ви шукаєте?
search-button = Шукати
help-title = Хочете краще поговорити з людиною?
help-emergency = Терміново? Телефонуйте за цими номерами

## Results

results-title = Що є
results-categories = Теми
results-count = { $count ->
    [one] { $count } результат
    [few] { $count } результати
    [many] { $count } результатів
   *[other] { $count } результату
}
results-understood = Ось як ми це розуміємо:
results-recognised = Що ми зрозуміли з ваших слів
results-partial = Ми не знайшли всіх слів разом. Ось що підходить найкраще.
results-more = { $count ->
    [one] Показати ще { $count }
    [few] Показати ще { $count }
    [many] Показати ще { $count }
   *[other] Показати ще { $count }
}
results-unknown = { $count ->
    [one] Ми не знаємо, чи підходить { $count } пропозиція.
    [few] Ми не знаємо, чи підходять { $count } пропозиції.
    [many] Ми не знаємо, чи підходять { $count } пропозицій.
   *[other] Ми не знаємо, чи підходять { $count } пропозиції.
}
results-unknown-show = Показати й те, у чому ми не впевнені
card-uncertain = Ми не знаємо, чи це підходить. Запитайте.
empty-title = Нічого не знайдено
empty-advice = Приберіть якийсь фільтр або шукайте іншим словом. Або запитайте в людини.
empty-without = { $count ->
    [one] Без «{ $filter }»: { $count } результат
    [few] Без «{ $filter }»: { $count } результати
    [many] Без «{ $filter }»: { $count } результатів
   *[other] Без «{ $filter }»: { $count } результату
}

## Filters

filter-title = Фільтри
filter-active = Вибрані фільтри
filter-remove = Прибрати: { $filter }
filter-neighbourhood = Район
filter-neighbourhood-any = Усі райони
filter-around = Також сусідні райони
filter-around-chip = { $name } та околиці
filter-age = Вік
filter-age-any = Будь-який вік
filter-time = Коли
filter-time-any = Будь-коли
filter-time-holidays = На шкільних канікулах
filter-time-school = У навчальні тижні
filter-price = Ціна
filter-price-any = Будь-яка ціна
filter-price-free = Безкоштовно
filter-price-uitpas = Безкоштовно або з { $pass }
filter-price-by-income = Залежно від доходу
filter-language = Мова, якою там говорять
filter-language-any = Усі мови
filter-wheelchair = Доступно на візку
filter-support = Додаткова підтримка для дітей
filter-unknown = Показати й те, у чому ми не впевнені
sort-title = Порядок
sort-best = Спочатку те, що підходить найкраще
sort-nearest = Спочатку найближче
sort-name = За назвою

## Facts in words

unknown = не знаємо
fact-age = Вік
fact-place = Місце
fact-when = Коли
fact-price = Ціна
fact-languages = Мови
fact-wheelchair = Доступ на візку
fact-for = Для кого
fact-as-of = (станом на { $date })
fact-undated = (дата невідома)
age-weeks = { $weeks ->
    [one] { $weeks } тиждень
    [few] { $weeks } тижні
    [many] { $weeks } тижнів
   *[other] { $weeks } тижня
}
age-months = { $months ->
    [one] { $months } місяць
    [few] { $months } місяці
    [many] { $months } місяців
   *[other] { $months } місяця
}
age-years = { $years ->
    [one] { $years } рік
    [few] { $years } роки
    [many] { $years } років
   *[other] { $years } року
}
age-years-months = { $years } і { $months }
age-range-years = { $to ->
    [one] від { $from } до { $to } року
    [few] від { $from } до { $to } років
    [many] від { $from } до { $to } років
   *[other] від { $from } до { $to } років
}
age-range = { $from } – { $to }
age-from = { $from } і більше
age-to = максимум { $to }
age-unknown = Вік: не знаємо
money = { $amount } €
money-range = від { $from } до { $to }
price-free = Безкоштовно
price-fixed = Ви платите фіксовану ціну
price-by-income = Залежно від вашого доходу
price-mixed = Частково безкоштовно, частково платно
price-uitpas = З { $pass }
price-unknown = Ціна: не знаємо
price-per-time = { $amount } за раз
price-per-day = { $amount } за день
price-per-half-day = { $amount } за пів дня
price-per-hour = { $amount } за годину
price-per-half-hour = { $amount } за пів години
price-per-week = { $amount } за тиждень
price-per-month = { $amount } за місяць
price-per-year = { $amount } за рік
price-per-person = { $amount } з людини
price-per-registration = { $amount } за запис
place-two = { $first } або { $second }
place-both = { $first } і { $second }
place-some = в одному з районів ({ $count })
place-many = { $count ->
    [one] у { $count } районі
    [few] у { $count } районах
    [many] у { $count } районах
   *[other] у { $count } районах
}
place-online = Онлайн або телефоном
place-citywide = { $placeWhole }
place-mobile = Приїжджає в райони
place-one-of = (один із цих районів, ми точно не знаємо який)
place-unknown = Місце: не знаємо
when-before-school = до школи
when-lunch = в обідню перерву
when-after-school = після школи
when-wednesday-afternoon = у середу після обіду
when-evening = увечері
when-saturday = у суботу
when-sunday = у неділю
when-school-hours = під час уроків
when-both = у навчальні тижні й на канікулах
when-holidays = на шкільних канікулах
when-school-time = у навчальні тижні
when-unknown = Коли: не знаємо
hours-from = з { $time }
hours-until = до { $time }
hours-unknown = годин не знаємо
period = з { $from } до { $to } включно
language-mother-tongue = ваша рідна мова, якщо попросите
language-unknown = Якими мовами говорять: не знаємо
wheelchair-unknown = Доступ на візку: не знаємо
access-yes = так
access-partly = частково
access-no = ні
state-planned = Це був лише план ({ $date }). Запитайте, чи це вже є.
state-ended = Це вже закінчилося або було лише раз ({ $date }).
state-through-school = Це можна отримати через школу або організацію.
group-everyone = усі
group-parents = батьки
group-young-people = молодь
group-newcomers = ті, хто недавно в країні
group-okan-pupils = учні OKAN
group-students = студенти
group-low-income = сім’ї з малим доходом
group-single-parents = мами й тата, які виховують дітей самі
group-fathers = тата
group-expecting = ті, хто чекає на дитину
group-disability = люди з інвалідністю
group-foster-families = прийомні сім’ї
group-no-qualification = молодь без диплома
group-job-seekers = ті, хто шукає роботу
group-girls = дівчата
group-grandparents = бабусі й дідусі
stage-nursery = дитячий садок
stage-primary = початкова школа
stage-secondary = середня школа
stage-higher = вища школа й університет
stage-adult = дорослі

## A service

service-next-step = Що ви можете зробити зараз?
contact-call = Зателефонувати
contact-mail = Написати імейл
contact-website = Сайт
contact-chat = Чат
contact-register = Записатися або подати заявку
service-in-short = Коротко
service-prices = Ціни
service-hours = Дні та години
service-places = Де
service-notes = Варто знати
service-run-by = Організатор:
service-more = Більше в темі «{ $category }»
seven-title = Чи це вам підходить? Сім критеріїв
seven-answer = { $name }: { $answer }
seven-yes = так
seven-no = ні
seven-unknown = не знаємо
seven-affordable = Доступно за ціною
seven-affordable-free = це безкоштовно
seven-affordable-income = ціна залежить від вашого доходу
seven-affordable-uitpas = знижка з { $pass }
seven-affordable-unknown = ми не знаємо, чи підходить вам ціна
seven-reachable = Легко звернутися
seven-reachable-contact = можна зателефонувати, написати імейл або в чат
seven-reachable-address = є адреса
seven-reachable-unknown = ми не знаємо ні телефону, ні адреси
seven-usable = Зручно користуватися
seven-usable-wheelchair = доступно на візку
seven-usable-support = можлива додаткова підтримка для дітей
seven-usable-no = недоступно на візку
seven-usable-partly = частково доступно на візку
seven-usable-unknown = ще не підтверджено
seven-understandable = Зрозуміло
seven-understandable-mother-tongue = допомога вашою рідною мовою, якщо попросите
seven-understandable-languages = там говорять більш ніж однією мовою
seven-understandable-unknown = ми не знаємо, якими мовами там говорять
seven-available = Є в наявності
seven-available-places = є вільні місця
seven-available-full = місць немає або є черга
seven-available-unknown = ми не знаємо, чи є місця
seven-known = Відомо людям
seven-known-unknown = ми не знаємо, чи сім’ї про це чули
seven-trustworthy = Надійно
seven-trustworthy-confirmed = це перевірила людина
seven-trustworthy-public = від міста або держави
seven-trustworthy-unknown = це ще ніхто не перевірив
trust-title = Звідки ми це знаємо?
trust-confirmed = { $date } це перевірила людина.
trust-not-confirmed = Це ще ніхто не перевірив. Спочатку зателефонуйте, а потім ідіть.
trust-sources-intro = Ми прочитали це тут:
source-undated = копія без дати
translation-machine = Цей текст переклав комп’ютер. У ньому можуть бути помилки.
translation-missing = Цього тексту ще немає вашою мовою.
translation-original = Показати текст нідерландською

## Neighbourhoods

neighbourhoods-title = Виберіть район
neighbourhoods-intro = Усе, що ми знаємо, за районами. Те, що є для всіх у місті, ви знайдете в кожному районі.
neighbourhoods-count = { $count ->
    [0] у самому районі ще нічого не знайдено
    [one] { $count } місце
    [few] { $count } місця
    [many] { $count } місць
   *[other] { $count } місця
}
neighbourhood-title = { $name }: що тут є?
neighbourhood-intro = { $count ->
    [0] У самому районі ми поки не знаємо жодного місця. Подивіться, що є для всього міста або в сусідніх районах.
    [one] У цьому районі ми знаємо { $count } місце.
    [few] У цьому районі ми знаємо { $count } місця.
    [many] У цьому районі ми знаємо { $count } місць.
   *[other] У цьому районі ми знаємо { $count } місця.
}
neighbourhood-none = Для цього ми не знаємо місця в цьому районі.
neighbourhood-coming = Що приїжджає в райони
neighbourhood-planned = Було в планах. Запитайте, чи це вже є
neighbourhood-around = Сусідні райони

## Wrong address, root

not-found-title = Такої сторінки немає
not-found-advice = Адреса неправильна або змінилася. Шукайте тут те, що вам потрібно, або почніть спочатку.
not-found-start = На початок
languages-title = Виберіть мову

## About, privacy, accessibility

about-title = Про Wegwijs
about-what = Wegwijs допомагає сім’ям і молоді { $placeIn } знайти допомогу й заняття: канікули та дозвілля, навчання, догляд за дітьми та допомога для сім’ї.
about-why = Є багато всього, але це важко знайти. Wegwijs збирає все разом, вашою мовою, і чесно каже, чого ми не знаємо.
about-who-title = Хто за цим стоїть?
about-who = Автор сайту Wegwijs: { $operator }.
about-official = Це офіційна служба міста.
about-not-official = Це не офіційна служба міста.
about-data-title = Звідки ці дані?
about-data = { $count ->
    [one] У Wegwijs є { $count } опис. Біля кожного факту вказано, де ми його прочитали і наскільки він давній. Багато чого ще не перевірено: спочатку зателефонуйте.
    [few] У Wegwijs є { $count } описи. Біля кожного факту вказано, де ми його прочитали і наскільки він давній. Багато чого ще не перевірено: спочатку зателефонуйте.
    [many] У Wegwijs є { $count } описів. Біля кожного факту вказано, де ми його прочитали і наскільки він давній. Багато чого ще не перевірено: спочатку зателефонуйте.
   *[other] У Wegwijs є { $count } опису. Біля кожного факту вказано, де ми його прочитали і наскільки він давній. Багато чого ще не перевірено: спочатку зателефонуйте.
}
about-translation = Мова оригіналу — нідерландська. Інші мови переклав комп’ютер, якщо не вказано інше.
about-mistakes-mail = Бачите помилку? Напишіть на
about-mistakes-none = Бачите помилку? Адреси, куди про це написати, ще немає. Запитайте в самій службі.
about-licence = Ви можете вільно користуватися даними, якщо вкажете джерело. Ліцензія:
about-open-data = Увесь каталог — це відкриті дані, які можна використовувати й в інших програмах:
about-boundaries = Межі районів:
about-icons = Іконки: Lucide (ліцензія ISC).
privacy-title = Усе залишається на вашому пристрої
privacy-promise = Wegwijs не збирає жодних даних про вас. Реєструватися не потрібно.
privacy-nothing-sent = Ми нікуди не надсилаємо те, що ви шукаєте й вибираєте. Пошук відбувається на вашому пристрої.
privacy-kept = Ми зберігаємо лише вашу мову та ваш список, на вашому пристрої. Вашу родину й ваш план – лише якщо ви поставите позначку. Файлів cookie немає.
privacy-address = Але те, що ви шукаєте, видно в адресі сторінки. Якщо ви поділитеся адресою, інша людина побачить, що ви шукали.
privacy-host = Той, хто розміщує сайт в інтернеті, як завжди, бачить, що якийсь пристрій завантажує файли.
accessibility-title = Доступність
accessibility-promise = Кожна людина повинна мати змогу користуватися Wegwijs. Ми дотримуємося правил WCAG 2.2, рівень AA.
accessibility-how = Усе можна робити з клавіатури. Програми читання з екрана читають усе вголос. Літери можна збільшити, є й темна версія.
accessibility-limits = Люди з інвалідністю ще не тестували сайт. Переклади ще не перевіряли люди.
accessibility-help = Щось не виходить? Зателефонуйте за номером на першій сторінці: людина вам допоможе.

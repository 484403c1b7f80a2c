own-pages = Вашите страници
family-title = Моето семейство
family-intro = За кого търсите? Един цвят за всяко дете е достатъчен. С месеца на раждане виждаме какво е подходящо.
family-add-first = Добавете дете
family-add = Още едно дете
family-remember = Запази семейството и плана ми на това устройство
family-remember-hint = Без отметката всичко изчезва, щом затворите страницата. Ние никога не виждаме нищо. Не го правете на чуждо устройство.
family-remove-all = Изтрий всичко: деца и план
family-removed = Всичко е изтрито.
family-full = Устройството ви не може да запази това. Остава, докато не затворите страницата.
family-unreadable = Вече не можем да прочетем запазеното на това устройство.
family-remove-child = Махни: { $name }
child-unnamed = Дете { $number } ({ $colour })
child-turning = този месец става на { $age }
child-birth = Роден(а) през
child-month = Месец
child-year = Година
child-name = Име (може да остане празно)
child-more = Цвят и от какво се нуждае детето ви
child-colour = Цвят
child-needs = Детето ми се нуждае от
child-wheelchair = Достъп с инвалидна количка
child-support = Допълнителна подкрепа
child-language = Човек, който говори този език
child-language-any = Без значение
colour-yellow = жълто
colour-blue = синьо
colour-pink = розово
colour-green = зелено
colour-purple = лилаво
colour-orange = оранжево
colour-teal = тюркоазено
colour-brown = кафяво
school-must = трябва да ходи на училище
school-may = може да ходи на детска градина (kleuterschool)
school-from = може да ходи на детска градина (kleuterschool) от { $date }
school-after = може да ходи на детска градина (kleuterschool) от първия ден за прием след { $date }
school-may-any = може да ходи на училище
school-from-any = може да ходи на училище от { $date }
answers-title = Какво е подходящо за вас?
answers-together = Заедно
answers-same-place = За всяко по нещо, в същия квартал
answers-anywhere = За всяко по нещо, където и да е
answers-today = Сега
answers-category = Тема
answers-category-any = Всички теми
answers-none = Не намерихме нищо сигурно за това. Изберете друго време или друга тема, или покажете и онова, което не знаем.
answers-perhaps = може би
plan-title = Моят план
plan-pick = Сложи в плана ми
plan-gone = Вече не е в Wegwijs: { $id }
plan-gone-hint = Това занимание вече не е в Wegwijs.
plan-nobody = За колко деца правите план?
plan-nobody-hint = Имена не са нужни. Всяко дете получава цвят.
plan-nobody-more = Или първо разкажете повече за децата
plan-children = { $count ->
    [one] 1 дете
   *[other] { $count } деца
}
plan-picked = Избрахте: { $name }. Натиснете бутона при детето и седмицата.
plan-picked-done = Готово
plan-undo = Отмени
plan-wanted = От колко до колко часа трябва да има някого?
plan-wanted-hint = Попълнете кога не сте вкъщи. Тогава виждате кои часове са още свободни.
plan-from = От
plan-until = До
plan-week = седмицата от { $date }
plan-before-school = Преди училище
plan-after-school = След училище
plan-wednesday-afternoon = Сряда следобед
plan-weeks = { $count ->
    [one] 1 седмица
   *[other] { $count } седмици
}
plan-open-days = { $count ->
    [0] всички дни са запълнени
    [one] още 1 свободен ден
   *[other] още { $count } свободни дни
}
plan-term = Учебни седмици
plan-term-hint = всяка седмица отново
plan-hours-unknown = не знаем часовете
plan-not-on-that-day = Според нашия източник не е във всички тези дни.
plan-does-not-fit = Според нашия източник това не е подходящо за това дете.
plan-change = – промени
plan-nothing = Още нищо
plan-nothing-on = Още нищо: { $days }
plan-open-hours = Няма никого в { $days }: { $hours }
plan-open-unknown = Попитайте за часовете: тогава знаете дали стигат.
plan-add = Добави нещо
plan-put-here = Сложи тук: { $name }
plan-add-title = Сложете нещо в плана
plan-change-title = Промяна
plan-service = Какво?
plan-service-none = Изберете …
plan-service-own = Вашите
plan-service-fits = Подходящо
plan-service-perhaps = Може би подходящо
plan-search = Търсете още
plan-who = За кого?
plan-days = В кои дни?
plan-more = Часове и бележка
plan-own-hours = Знаете ли часовете? Попълнете ги.
plan-note = Бележка за вас
plan-missing = Изберете още какво, за кого и в кои дни.
plan-save = Сложи в плана
plan-cancel = Затвори
plan-remove = Махни от плана
received-title = Някой ви даде този план
received-take = Вземи този план
received-leave = Не го вземай
received-replaces = Вече имате свой план. Ако вземете този, той го замества. Можете да го отмените.
received-damaged = Тази връзка е непълна или повредена. Поискайте я отново.
received-version = Тази връзка е от по-нова версия на Wegwijs. Заредете страницата отново.
received-private = Тази връзка съдържа данни, които трябва да останат на устройството. Не я отваряме.
plan-at-once = Възможно ли е това заедно?
plan-clash = { $name }: { $first } и { $second } са по едно и също време.
plan-clash-perhaps = { $name }: { $first } и { $second } са в един и същи ден. Не знаем часовете. Попитайте.
plan-way-both = { $first } и { $second } са далече едно от друго. Сам човек не може навреме да заведе и да вземе децата.
plan-way-bring = { $first } и { $second } са далече едно от друго. Сам човек не може да заведе децата навреме.
plan-way-fetch = { $first } и { $second } са далече едно от друго. Сам човек не може да вземе децата навреме.
plan-asking = Какво трябва да поискате и кога?
plan-ask-by = поискайте най-късно на { $date }
plan-ask-late = трябваше да поискате преди { $date }. Обадете се и попитайте дали още може.
plan-ask-none = Не трябва да искате нищо. Просто елате.
plan-ask-unknown = Не знаем кога трябва да поискате. Попитайте колкото може по-рано.
plan-costs = Колко струва?
plan-cost-weekly = { $amount } за учебна седмица
plan-cost-joining = { $amount } за членство или записване
plan-cost-not-countable = Има цена, но не на ден. Попитайте.
plan-cost-total = Общо: { $amount }
plan-cost-total-weekly = Общо за учебна седмица: { $amount }
plan-cost-left-out = { $count ->
    [one] За 1 занимание не знаем какво плащате. То не е включено.
   *[other] За { $count } занимания не знаем какво плащате. Те не са включени.
}
plan-child-days = { $count ->
    [one] 1 ден
   *[other] { $count } дни, всички деца заедно
}
plan-cost-hint = Събираме твърдите цени. С { $pass } или с нисък доход често плащате по-малко.
plan-cost-hint-plain = Събираме твърдите цени. С нисък доход често плащате по-малко.
carry-title = Вземете плана със себе си
carry-hint = Целият план е в кода. Сканирайте го с телефон или изпратете връзката. Месеците на раждане никога не се пращат.
carry-names = Сложи вътре и имената и бележките
carry-qr = QR код с този план
carry-too-long = Този план е твърде голям за QR код. Изпратете връзката.
carry-print = Отпечатай на два езика
sheet-title = Нашият план
sheet-back = Сканирайте, за да отворите плана
helper-title = Да направим план заедно
way-back = Сканирайте, за да отворите страницата
way-back-qr = QR код към тази страница

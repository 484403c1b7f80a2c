own-pages = Ваші сторінки
family-title = Моя родина
family-intro = Для кого ви шукаєте? Досить одного кольору на дитину. За місяцем народження ми бачимо, що підходить.
family-add-first = Додайте дитину
family-add = Ще одна дитина
family-remember = Зберегти мою родину й мій план на цьому пристрої
family-remember-hint = Без позначки все зникне, коли ви закриєте сторінку. Ми ніколи нічого не бачимо. Не робіть цього на чужому пристрої.
family-remove-all = Стерти все: дітей і план
family-removed = Усе стерто.
family-full = Ваш пристрій не може це зберегти. Воно залишиться, доки ви не закриєте сторінку.
family-unreadable = Ми більше не можемо прочитати те, що було збережено на цьому пристрої.
family-remove-child = Прибрати: { $name }
child-unnamed = Дитина { $number } ({ $colour })
child-turning = цього місяця виповниться { $age }
child-birth = Місяць народження
child-month = Місяць
child-year = Рік
child-name = Ім’я (можна не писати)
child-more = Колір і що потрібно вашій дитині
child-colour = Колір
child-needs = Моїй дитині потрібно
child-wheelchair = Доступ на кріслі колісному
child-support = Додаткова підтримка
child-language = Хтось, хто говорить цією мовою
child-language-any = Байдуже
colour-yellow = жовтий
colour-blue = синій
colour-pink = рожевий
colour-green = зелений
colour-purple = фіолетовий
colour-orange = помаранчевий
colour-teal = бірюзовий
colour-brown = коричневий
school-must = має ходити до школи
school-may = може ходити в дитячий садок (kleuterschool)
school-from = може ходити в дитячий садок (kleuterschool) з { $date }
school-after = може ходити в дитячий садок (kleuterschool) з першого дня прийому після { $date }
school-may-any = може ходити до школи
school-from-any = може ходити до школи з { $date }
answers-title = Що вам підходить?
answers-together = Разом
answers-same-place = Кожному щось, в одному районі
answers-anywhere = Кожному щось, будь-де
answers-today = Зараз
answers-category = Тема
answers-category-any = Усі теми
answers-none = Нічого певного ми не знайшли. Виберіть інший час або іншу тему, або покажіть і те, чого ми не знаємо.
answers-perhaps = можливо
plan-title = Мій план
plan-pick = Додати в мій план
plan-gone = Більше немає у Wegwijs: { $id }
plan-gone-hint = Цього заняття більше немає у Wegwijs.
plan-nobody = Для скількох дітей ви складаєте план?
plan-nobody-hint = Імена не потрібні. Кожна дитина має свій колір.
plan-nobody-more = Або спершу розкажіть більше про дітей
plan-children = { $count ->
    [one] { $count } дитина
    [few] { $count } дитини
    [many] { $count } дітей
   *[other] { $count } дитини
}
plan-picked = Ви вибрали: { $name }. Натисніть кнопку біля дитини й тижня.
plan-picked-done = Готово
plan-undo = Скасувати
plan-wanted = З котрої до котрої години хтось має бути?
plan-wanted-hint = Напишіть, коли вас немає вдома. Тоді ви побачите, які години ще вільні.
plan-from = Від
plan-until = До
plan-week = тиждень від { $date }
plan-before-school = Перед школою
plan-after-school = Після школи
plan-wednesday-afternoon = Середа після обіду
plan-weeks = { $count ->
    [one] { $count } тиждень
    [few] { $count } тижні
    [many] { $count } тижнів
   *[other] { $count } тижня
}
plan-open-days = { $count ->
    [0] усі дні заповнені
    [one] ще { $count } вільний день
    [few] ще { $count } вільні дні
    [many] ще { $count } вільних днів
   *[other] ще { $count } вільного дня
}
plan-term = Шкільні тижні
plan-term-hint = щотижня знову
plan-hours-unknown = годин ми не знаємо
plan-not-on-that-day = За нашим джерелом, це не в усі ці дні.
plan-does-not-fit = За нашим джерелом, це не підходить цій дитині.
plan-change = – змінити
plan-nothing = Ще нічого
plan-nothing-on = Ще нічого: { $days }
plan-open-hours = Нікого немає ({ $days }): { $hours }
plan-open-unknown = Запитайте про години: тоді знатимете, чи цього досить.
plan-add = Додати щось
plan-put-here = Додати сюди: { $name }
plan-add-title = Додайте щось у план
plan-change-title = Змінити
plan-service = Що?
plan-service-none = Виберіть …
plan-service-own = Ваше
plan-service-fits = Підходить
plan-service-perhaps = Можливо, підходить
plan-search = Шукати далі
plan-who = Для кого?
plan-days = У які дні?
plan-more = Години й нотатка
plan-own-hours = Знаєте години? Напишіть їх.
plan-note = Нотатка для себе
plan-missing = Виберіть ще що, для кого й у які дні.
plan-save = Додати в план
plan-cancel = Закрити
plan-remove = Прибрати з плану
received-title = Хтось дав вам цей план
received-take = Взяти цей план
received-leave = Не брати
received-replaces = У вас уже є свій план. Якщо взяти цей, він його замінить. Це можна скасувати.
received-damaged = Це посилання неповне або пошкоджене. Попросіть його ще раз.
received-version = Це посилання з новішої версії Wegwijs. Завантажте сторінку знову.
received-private = У цьому посиланні є дані, які мають залишатися на пристрої. Ми його не відкриваємо.
plan-at-once = Чи можна це разом?
plan-clash = { $name }: { $first } і { $second } одночасно.
plan-clash-perhaps = { $name }: { $first } і { $second } в один день. Годин ми не знаємо. Запитайте.
plan-way-both = { $first } і { $second } далеко одне від одного. Сам не встигнеш привести й забрати.
plan-way-bring = { $first } і { $second } далеко одне від одного. Сам не встигнеш привести.
plan-way-fetch = { $first } і { $second } далеко одне від одного. Сам не встигнеш забрати.
plan-asking = Про що треба попросити й коли?
plan-ask-by = попросіть не пізніше ніж { $date }
plan-ask-late = треба було попросити до { $date }. Зателефонуйте й запитайте, чи ще можна.
plan-ask-none = Нічого просити не треба. Просто приходьте.
plan-ask-unknown = Ми не знаємо, коли треба просити. Запитайте якомога раніше.
plan-costs = Скільки це коштує?
plan-cost-weekly = { $amount } за шкільний тиждень
plan-cost-joining = { $amount } за членство або запис
plan-cost-not-countable = Ціна є, але не за день. Запитайте.
plan-cost-total = Разом: { $amount }
plan-cost-total-weekly = Разом за шкільний тиждень: { $amount }
plan-cost-left-out = { $count ->
    [one] Про { $count } заняття ми не знаємо, скільки ви платите. Його не враховано.
    [few] Про { $count } заняття ми не знаємо, скільки ви платите. Їх не враховано.
    [many] Про { $count } занять ми не знаємо, скільки ви платите. Їх не враховано.
   *[other] Про { $count } заняття ми не знаємо, скільки ви платите. Їх не враховано.
}
plan-child-days = { $count ->
    [one] { $count } день, усі діти разом
    [few] { $count } дні, усі діти разом
    [many] { $count } днів, усі діти разом
   *[other] { $count } дня, усі діти разом
}
plan-cost-hint = Ми додаємо сталі ціни. З { $pass } або з малим доходом часто платять менше.
plan-cost-hint-plain = Ми додаємо сталі ціни. З малим доходом часто платять менше.
carry-title = Візьміть план із собою
carry-hint = Увесь план – у коді. Відскануйте його телефоном або надішліть посилання. Місяці народження ніколи не передаються.
carry-names = Додати також імена й нотатки
carry-qr = QR-код із цим планом
carry-too-long = Цей план завеликий для QR-коду. Надішліть посилання.
carry-print = Надрукувати двома мовами
sheet-title = Наш план
sheet-back = Відскануйте, щоб відкрити цей план
helper-title = Складаємо план разом
way-back = Відскануйте, щоб відкрити цю сторінку
way-back-qr = QR-код до цієї сторінки

# The finders, the moments of family life, and leaving a page quickly, in Ukrainian.

## The finders: what they share

finder-where = У якому районі?
finder-baby = до 1 року
finder-ask-first = Де питати спершу
finder-perhaps = { $count ->
    [one] Можливо, підійде: { $count } послуга
    [few] Можливо, підійдуть: { $count } послуги
    [many] Можливо, підійдуть: { $count } послуг
   *[other] Можливо, підійдуть: { $count } послуги
}
finder-perhaps-hint = Ми не знаємо, чи це підходить. Треба запитати.
finder-anywhere = Шукати в усіх районах
finder-any-age = Шукати для будь-якого віку
finder-any-time-and-price = Шукати в будь-який час, також платне
finder-nothing = Ми не знаємо нічого, що точно підходить. Допоможе менше умов або запитати когось: нижче.
finder-search = Шукати далі за словами й фільтрами
needs-what = Про що йдеться?

## Learning and family

learning-title = Допомога з навчанням і школою
learning-lead = Домашні завдання, місце для навчання, ноутбук, вибір школи: виберіть, що вам потрібно.
learning-stage = Для кого це?
learning-subject = напр. математика
family-lead = Питання, турбота чи просто розмова: виберіть тему.

## Childcare

childcare-title = Догляд за вашою дитиною
childcare-lead = Коли просити місце, що підходить за віком і скільки це коштує?
childcare-age = Скільки років буде дитині на початку?
childcare-places = Догляд за районами
childcare-places-hint = Лише ті місця, які ми знаємо. Є й інші: запитайте тих, хто знає всі.

## 12 to 25: short, and as one speaks to somebody young

youth-title = Хочеш чимось зайнятися?
youth-lead = Щось веселе, місце для навчання або той, хто вислухає. Вибір за тобою.
youth-what = Чого тобі хочеться?
youth-free = Безкоштовно
youth-evening = Увечері
youth-weekend = У вихідні
youth-neighbourhood = Або вибери свій район

## Holidays, week by week

holiday-title = Що робити на канікулах?
holiday-lead = Виберіть тиждень. Спершу те, що триває цілий день, з доглядом до і після.
holiday-when = Який тиждень?
holiday-later = Наступні канікули
holiday-week = тиждень { $number } з { $of }
holiday-age = Скільки років дитині?
holiday-count = { $count ->
    [0] На цей тиждень ми не знайшли нічого, що точно підходить.
    [one] На цей тиждень: { $count } послуга.
    [few] На цей тиждень: { $count } послуги.
    [many] На цей тиждень: { $count } послуг.
   *[other] На цей тиждень: { $count } послуги.
}
holiday-no-dates = На цей тиждень ми ще не знаємо дат. Запитайте вже зараз, що буде.
holiday-whole = Цілий день, увесь тиждень
holiday-whole-hint = Кожен вільний день тижня, шість годин або довше, чи з доглядом до або після.
holiday-part = Частина тижня або дня
holiday-part-hint = Подивіться, у які дні й години.
holiday-undated = Працює на канікулах, дат не знаємо
holiday-undated-hint = Запитайте, чи це буде у ваш тиждень і до коли треба записатися.
holiday-unknown = { $count ->
    [one] Також те, про що не знаємо: { $count } послуга
    [few] Також те, про що не знаємо: { $count } послуги
    [many] Також те, про що не знаємо: { $count } послуг
   *[other] Також те, про що не знаємо: { $count } послуги
}
holiday-unknown-hint = Ми не знаємо, чи це є на канікулах і чи підходить. Запитайте.
holiday-every-day = кожен вільний день
holiday-care-from = Догляд до початку з { $time }
holiday-care-until = Догляд після до { $time }
holiday-ask-late = Треба було попросити до { $date }. Зателефонуйте, чи ще є місце.

## The map of a service

service-map = На карті: { $name }
service-map-pins = { $count ->
    [one] Позначка показує, де це.
    [few] Позначки показують, де це.
    [many] Позначки показують, де це.
   *[other] Позначки показують, де це.
}

## Pages about violence and mental health

leave-button = Швидко вийти
leave-keys = Одразу відкриває порожню сторінку. Три натискання Escape роблять те саме.
leave-more = { $count ->
    [one] Натисніть Escape ще { $count } раз, щоб вийти.
    [few] Натисніть Escape ще { $count } рази, щоб вийти.
    [many] Натисніть Escape ще { $count } разів, щоб вийти.
   *[other] Натисніть Escape ще { $count } разу, щоб вийти.
}
help-listening = Щоб поговорити з тим, хто вислухає:

# The finders, the moments of family life, and leaving a page quickly, in Bulgarian.

## The finders: what they share

finder-where = В кой квартал?
finder-baby = под 1 година
finder-ask-first = Къде се пита първо
finder-perhaps = { $count ->
    [one] Може да подхожда: 1 услуга
   *[other] Може да подхождат: { $count } услуги
}
finder-perhaps-hint = Не знаем дали подхожда на избора. Трябва да се попита.
finder-anywhere = Търсене във всички квартали
finder-any-age = Търсене за всички възрасти
finder-any-time-and-price = Търсене по всяко време, и платеното
finder-nothing = Не знаем нищо, което със сигурност подхожда. Помагат по-малко условия или въпрос към някого: по-долу.
finder-search = Още търсене с думи и филтри
needs-what = За какво става дума?

## Learning and family

learning-title = Помощ за ученето и училището
learning-lead = Домашни, място за учене, лаптоп, избор на училище: изберете какво ви трябва.
learning-stage = За кого е?
learning-subject = напр. математика
family-lead = Въпрос, тревога или просто разговор: изберете темата.

## Childcare

childcare-title = Грижа за вашето дете
childcare-lead = Кога да заявите, кое подхожда за възрастта и колко струва?
childcare-age = На колко години ще е детето в началото?
childcare-places = Грижа за деца по квартали
childcare-places-hint = Само местата, които знаем. Има и други: питайте тези, които ги знаят всички.

## 12 to 25: short, and as one speaks to somebody young

youth-title = Искаш да правиш нещо?
youth-lead = Нещо забавно, място за учене или някой, който те слуша. Ти избираш.
youth-what = Какво ти се прави?
youth-free = Безплатно
youth-evening = Вечер
youth-weekend = През уикенда
youth-neighbourhood = Или избери квартала си

## Holidays, week by week

holiday-title = Какво да правим през ваканцията?
holiday-lead = Изберете седмица. Първо виждате какво е за цял ден, с грижа преди и след това.
holiday-when = Коя седмица?
holiday-later = По-късни ваканции
holiday-week = седмица { $number } от { $of }
holiday-age = На колко години е детето?
holiday-count = { $count ->
    [0] За тази седмица не намерихме нищо, което със сигурност подхожда.
    [one] За тази седмица: 1 услуга.
   *[other] За тази седмица: { $count } услуги.
}
holiday-no-dates = За тази седмица още не знаем дати. Питайте отсега какво ще има.
holiday-whole = Цял ден, цялата седмица
holiday-whole-hint = Всеки свободен ден от седмицата, шест часа или повече, или с грижа преди или след това.
holiday-part = Част от седмицата или от деня
holiday-part-hint = Вижте дните и часовете.
holiday-undated = Има го през ваканцията, датите не знаем
holiday-undated-hint = Питайте дали го има във вашата седмица и докога е записването.
holiday-unknown = { $count ->
    [one] И това, за което не знаем: 1 услуга
   *[other] И това, за което не знаем: { $count } услуги
}
holiday-unknown-hint = Не знаем дали го има през ваканцията и дали подхожда. Попитайте.
holiday-every-day = всеки свободен ден
holiday-care-from = Грижа преди това от { $time }
holiday-care-until = Грижа след това до { $time }
holiday-ask-late = Трябваше да се заяви до { $date }. Обадете се, за да видите дали има място.

## The map of a service

service-map = На картата: { $name }
service-map-pins = { $count ->
    [one] Карфицата показва къде е.
   *[other] Карфиците показват къде е.
}

## Pages about violence and mental health

leave-button = Бърз изход
leave-keys = Отваря веднага празна страница. Три натискания на Escape правят същото.
leave-more = { $count ->
    [one] Натиснете Escape още 1 път, за да излезете.
   *[other] Натиснете Escape още { $count } пъти, за да излезете.
}
help-listening = За разговор с някого, който слуша:

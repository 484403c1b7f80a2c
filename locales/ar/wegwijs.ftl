# The messages of the site, in Arabic. Source: ../nl/wegwijs.ftl.

## Frame

skip-to-content = إلى المحتوى
language-switch = اللغة
footer-about = عن Wegwijs
footer-privacy = كل شيء يبقى على جهازكم
footer-accessibility = سهولة الاستخدام للجميع
footer-data = تاريخ المعلومات: { $date }
page-reached = الصفحة: { $title }

## Loading and failing

loading = لحظة من فضلكم، نحن نجلب المعلومات.
loading-slow = يستغرق الأمر وقتًا أطول من المعتاد. ربما اتصالكم بطيء. نواصل المحاولة.
failure-title = لم تصل المعلومات
failure-network = لا يوجد اتصال. تأكدوا من الإنترنت وحاولوا من جديد.
failure-server = الموقع لا يستجيب كما يجب. حاولوا من جديد بعد قليل.
failure-newer = توجد نسخة جديدة من Wegwijs. حمّلوا الصفحة من جديد.
failure-damaged = لم تصل المعلومات كما يجب. حاولوا من جديد.
failure-no-service = هذه الصفحة غير موجودة أو حُذفت.
failure-retry = حاولوا من جديد
failure-details = لمن يريد أن يعرف: ما المشكلة؟
panic-text = حدثت مشكلة في هذه الصفحة. حمّلوها من جديد. لم تفقدوا شيئًا.
panic-reload = حمّلوا الصفحة من جديد
noscript-text = البحث لا يعمل إلا مع JavaScript. لكن يمكنكم هنا القراءة والاتصال.
start-failed = البحث والاختيار لا يعملان الآن: لم يُحمَّل الموقع كاملًا، أو أن متصفحكم قديم جدًا. لكن يمكنكم هنا القراءة والاتصال.
start-failed-frame = لم يُحمَّل الموقع كاملًا، أو أن متصفحكم قديم جدًا. حمّلوا هذه الصفحة من جديد عندما يتوفر الإنترنت، وعندها يمكنكم قراءتها.

## Start

start-title = عمّ تبحثون لأطفالكم أو لأنفسكم؟
start-hint = ابحثوا بلغتكم.
start-doors = اختاروا موضوعًا
start-moments = ماذا يحدث في عائلتكم؟
start-neighbourhood = ماذا يوجد في حيّكم؟
start-neighbourhood-link = اختاروا حيّكم
search-label = عمّ تبحثون؟
search-button = بحث
help-title = هل تفضّلون التحدث مع شخص؟
help-emergency = حالة طارئة؟ اتصلوا بهذه الأرقام

## Results

results-title = ماذا يوجد؟
results-categories = المواضيع
results-count = { $count ->
    [zero] لا توجد نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
results-understood = هكذا فهمنا بحثكم:
results-recognised = ما فهمناه من كلماتكم
results-partial = لم نجد كل الكلمات معًا. هذا أنسب ما وجدناه.
results-more = { $count ->
    [zero] لا توجد نتائج أخرى
    [one] عرض نتيجة أخرى
    [two] عرض نتيجتين أخريين
    [few] عرض { $count } نتائج أخرى
    [many] عرض { $count } نتيجة أخرى
   *[other] عرض { $count } نتيجة أخرى
}
results-unknown = { $count ->
    [zero] لا توجد خدمات أخرى لسنا متأكدين منها.
    [one] هناك خدمة واحدة لا نعرف إن كانت تناسبكم.
    [two] هناك خدمتان لا نعرف إن كانتا تناسبانكم.
    [few] هناك { $count } خدمات لا نعرف إن كانت تناسبكم.
    [many] هناك { $count } خدمة لا نعرف إن كانت تناسبكم.
   *[other] هناك { $count } خدمة لا نعرف إن كانت تناسبكم.
}
results-unknown-show = عرض ما لسنا متأكدين منه أيضًا
card-uncertain = لا نعرف إن كان هذا يناسبكم. اسألوا عنه.
empty-title = لم نجد شيئًا
empty-advice = أزيلوا أحد خيارات التصفية أو ابحثوا بكلمة أخرى. أو اسألوا شخصًا.
empty-without = { $count ->
    [zero] بدون «{ $filter }»: لا توجد نتائج
    [one] بدون «{ $filter }»: نتيجة واحدة
    [two] بدون «{ $filter }»: نتيجتان
    [few] بدون «{ $filter }»: { $count } نتائج
    [many] بدون «{ $filter }»: { $count } نتيجة
   *[other] بدون «{ $filter }»: { $count } نتيجة
}

## Filters

filter-title = تصفية النتائج
filter-active = خياراتكم
filter-remove = إزالة: { $filter }
filter-neighbourhood = الحي
filter-neighbourhood-any = كل الأحياء
filter-around = الأحياء المجاورة أيضًا
filter-around-chip = { $name } وما حوله
filter-age = العمر
filter-age-any = كل الأعمار
filter-time = متى
filter-time-any = في أي وقت
filter-time-holidays = في العطلة المدرسية
filter-time-school = في أيام المدرسة
filter-price = السعر
filter-price-any = كل الأسعار
filter-price-free = مجاني
filter-price-uitpas = مجاني أو مع { $pass }
filter-price-by-income = حسب الدخل
filter-language = اللغة التي يتحدثون بها هناك
filter-language-any = كل اللغات
filter-wheelchair = مناسب للكرسي المتحرك
filter-support = رعاية إضافية للأطفال
filter-unknown = عرض ما لسنا متأكدين منه أيضًا
sort-title = الترتيب
sort-best = الأنسب أولًا
sort-nearest = الأقرب أولًا
sort-name = حسب الاسم

## Facts in words

unknown = لا نعرف
fact-age = العمر
fact-place = المكان
fact-when = متى
fact-price = السعر
fact-languages = اللغات
fact-wheelchair = الدخول بالكرسي المتحرك
fact-for = لمن
fact-as-of = (تاريخ المعلومة: { $date })
fact-undated = (التاريخ غير معروف)
age-weeks = { $weeks ->
    [zero] 0 أسبوع
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $weeks } أسابيع
    [many] { $weeks } أسبوعًا
   *[other] { $weeks } أسبوع
}
age-months = { $months ->
    [zero] 0 شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
}
age-years = { $years ->
    [zero] 0 سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}
age-years-months = { $years } و{ $months }
age-range-years = { $to ->
    [zero] من { $from } إلى 0 سنة
    [one] من { $from } إلى سنة واحدة
    [two] من { $from } إلى سنتين
    [few] من { $from } إلى { $to } سنوات
    [many] من { $from } إلى { $to } سنة
   *[other] من { $from } إلى { $to } سنة
}
age-range = من { $from } إلى { $to }
age-from = من { $from } فأكثر
age-to = حتى { $to }
age-unknown = العمر: لا نعرف
money = { $amount } €
money-range = من { $from } إلى { $to }
price-free = مجاني
price-fixed = تدفعون سعرًا ثابتًا
price-by-income = حسب دخلكم
price-mixed = جزء مجاني وجزء مدفوع
price-uitpas = مع { $pass }
price-unknown = السعر: لا نعرف
price-per-time = { $amount } في كل مرة
price-per-day = { $amount } في اليوم
price-per-half-day = { $amount } لنصف يوم
price-per-hour = { $amount } في الساعة
price-per-half-hour = { $amount } لنصف ساعة
price-per-week = { $amount } في الأسبوع
price-per-month = { $amount } في الشهر
price-per-year = { $amount } في السنة
price-per-person = { $amount } للشخص الواحد
price-per-registration = { $amount } لكل تسجيل
place-two = { $first } أو { $second }
place-both = { $first } و { $second }
place-some = في أحد هذه الأحياء ({ $count })
place-many = { $count ->
    [zero] ليس في أي حي
    [one] في حي واحد
    [two] في حيّين
    [few] في { $count } أحياء
    [many] في { $count } حيًّا
   *[other] في { $count } حي
}
place-online = عبر الإنترنت أو بالهاتف
place-citywide = { $placeWhole }
place-mobile = يأتي إلى الأحياء
place-one-of = (أحد هذه الأحياء، ولسنا متأكدين أيها)
place-unknown = المكان: لا نعرف
when-before-school = قبل المدرسة
when-lunch = في استراحة الظهر
when-after-school = بعد المدرسة
when-wednesday-afternoon = الأربعاء بعد الظهر
when-evening = مساءً
when-saturday = السبت
when-sunday = الأحد
when-school-hours = في ساعات الدروس
when-both = أيام المدرسة والعطلة
when-holidays = العطلة المدرسية
when-school-time = أيام المدرسة
when-unknown = متى: لا نعرف
hours-from = من الساعة { $time }
hours-until = حتى الساعة { $time }
hours-unknown = لا نعرف الساعات
period = من { $from } حتى { $to } (مع اليوم الأخير)
language-mother-tongue = لغتكم، إذا طلبتم ذلك
language-unknown = لا نعرف اللغات التي يتحدثون بها
wheelchair-unknown = الدخول بالكرسي المتحرك: لا نعرف
access-yes = نعم
access-partly = جزئيًّا
access-no = لا
state-planned = كان هذا لا يزال خطة ({ $date }). اسألوا إن كان قد بدأ.
state-ended = هذا توقف أو كان لمرة واحدة ({ $date }).
state-through-school = تحصلون على هذا عن طريق مدرستكم أو عن طريق منظمة.
group-everyone = الجميع
group-parents = الآباء والأمهات
group-young-people = الشباب
group-newcomers = القادمون الجدد إلى البلد
group-okan-pupils = تلاميذ OKAN
group-students = طلاب الجامعات والمعاهد
group-low-income = العائلات ذات الدخل المنخفض
group-single-parents = من يربّون أطفالهم وحدهم
group-fathers = الآباء
group-expecting = من ينتظرون مولودًا
group-disability = الأشخاص ذوو الإعاقة
group-foster-families = العائلات الحاضنة
group-no-qualification = شباب بلا شهادة
group-job-seekers = من يبحثون عن عمل
group-girls = الفتيات
group-grandparents = الأجداد والجدات
stage-nursery = الروضة
stage-primary = المدرسة الابتدائية
stage-secondary = المدرسة الثانوية
stage-higher = المعاهد العليا والجامعة
stage-adult = الكبار

## A service

service-next-step = ماذا يمكنكم أن تفعلوا الآن؟
contact-call = اتصلوا
contact-mail = اكتبوا بريدًا إلكترونيًّا
contact-website = الموقع الإلكتروني
contact-chat = دردشة
contact-register = سجّلوا أو قدّموا طلبًا
service-in-short = باختصار
service-prices = الأسعار
service-hours = الأيام والساعات
service-places = أين
service-notes = من المفيد أن تعرفوا
service-run-by = الجهة المنظِّمة:
service-more = المزيد في: { $category }
seven-title = هل يناسبكم هذا؟ سبعة معايير
seven-answer = { $name }: { $answer }
seven-yes = نعم
seven-no = لا
seven-unknown = لا نعرف
seven-affordable = السعر مناسب
seven-affordable-free = هو مجاني
seven-affordable-income = السعر حسب دخلكم
seven-affordable-uitpas = تخفيض مع { $pass }
seven-affordable-unknown = لا نعرف إن كان السعر يناسبكم
seven-reachable = سهل الوصول إليه
seven-reachable-contact = يمكنكم التواصل بالهاتف أو البريد الإلكتروني أو الدردشة
seven-reachable-address = يوجد عنوان
seven-reachable-unknown = لا نعرف رقم هاتف ولا عنوانًا
seven-usable = سهل الاستخدام
seven-usable-wheelchair = مناسب للكرسي المتحرك
seven-usable-support = توجد إمكانية لرعاية إضافية للأطفال
seven-usable-no = غير مناسب للكرسي المتحرك
seven-usable-partly = مناسب جزئيًّا للكرسي المتحرك
seven-usable-unknown = لم يتأكد أحد من ذلك بعد
seven-understandable = سهل الفهم
seven-understandable-mother-tongue = مساعدة بلغتكم، إذا طلبتم ذلك
seven-understandable-languages = يتحدثون أكثر من لغة
seven-understandable-unknown = لا نعرف اللغات التي يتحدثون بها
seven-available = متاح
seven-available-places = توجد أماكن
seven-available-full = لا توجد أماكن، أو هناك قائمة انتظار
seven-available-unknown = لا نعرف إن كانت هناك أماكن
seven-known = معروف
seven-known-unknown = لا نعرف إن كانت العائلات تعرف هذا
seven-trustworthy = موثوق
seven-trustworthy-confirmed = سأل شخص عن هذا وتأكد منه
seven-trustworthy-public = من البلدية أو من الدولة
seven-trustworthy-unknown = لم يتأكد أحد من هذا بعد
trust-title = كيف نعرف هذا؟
trust-confirmed = سأل شخص عن هذا وتأكد منه في { $date }.
trust-not-confirmed = لم يتأكد أحد من هذا بعد. اتصلوا قبل أن تذهبوا.
trust-sources-intro = قرأنا هذا في:
source-undated = نسخة بلا تاريخ
translation-machine = ترجم الحاسوب هذا النص. قد تكون فيه أخطاء.
translation-missing = هذا النص غير متوفر بلغتكم بعد.
translation-original = عرض النص الهولندي

## Neighbourhoods

neighbourhoods-title = اختاروا حيّكم
neighbourhoods-intro = كل ما نعرفه، في كل حي. ما هو لجميع سكان المدينة تجدونه في كل حي.
neighbourhoods-count = { $count ->
    [0] لم نجد بعد شيئًا في هذا الحي نفسه
    [zero] لم نجد بعد شيئًا في هذا الحي نفسه
    [one] مكان واحد
    [two] مكانان
    [few] { $count } أماكن
    [many] { $count } مكانًا
   *[other] { $count } مكان
}
neighbourhood-title = { $name }: ماذا يوجد؟
neighbourhood-intro = { $count ->
    [0] لا نعرف بعد شيئًا في هذا الحي نفسه. انظروا ماذا يوجد للمدينة كلها أو في الأحياء المجاورة.
    [zero] لا نعرف بعد شيئًا في هذا الحي نفسه. انظروا ماذا يوجد للمدينة كلها أو في الأحياء المجاورة.
    [one] نعرف مكانًا واحدًا في هذا الحي.
    [two] نعرف مكانين في هذا الحي.
    [few] نعرف { $count } أماكن في هذا الحي.
    [many] نعرف { $count } مكانًا في هذا الحي.
   *[other] نعرف { $count } مكان في هذا الحي.
}
neighbourhood-none = لا نعرف مكانًا لهذا في هذا الحي.
neighbourhood-coming = ما يأتي إلى الأحياء
neighbourhood-planned = كان مخططًا له. اسألوا إن كان قد بدأ
neighbourhood-around = الأحياء المجاورة

## Wrong address, root

not-found-title = هذه الصفحة غير موجودة
not-found-advice = العنوان غير صحيح أو تغيّر. ابحثوا هنا عمّا تحتاجون إليه، أو ابدؤوا من جديد.
not-found-start = إلى البداية
languages-title = اختاروا لغتكم

## About, privacy, accessibility

about-title = عن Wegwijs
about-what = يساعد Wegwijs العائلات والشباب { $placeIn } على إيجاد المساعدة والأنشطة: العطلة وأوقات الفراغ، والتعلّم، ورعاية الأطفال، ومساعدة العائلة.
about-why = يوجد الكثير، لكن من الصعب إيجاده. يجمع Wegwijs كل شيء بلغتكم، ويقول بصدق ما لا نعرفه.
about-who-title = من وراء هذا الموقع؟
about-who = موقع Wegwijs من إعداد { $operator }.
about-official = هذه خدمة رسمية من البلدية.
about-not-official = هذه ليست خدمة رسمية من البلدية.
about-data-title = من أين تأتي المعلومات؟
about-data = { $count ->
    [zero] لا توجد بعد خدمات في Wegwijs. بجانب كل معلومة نذكر أين قرأناها ومن أي تاريخ هي. كثير منها لم يتأكد منه أحد بعد: اتصلوا أولًا.
    [one] في Wegwijs خدمة واحدة. بجانب كل معلومة نذكر أين قرأناها ومن أي تاريخ هي. كثير منها لم يتأكد منه أحد بعد: اتصلوا أولًا.
    [two] في Wegwijs خدمتان. بجانب كل معلومة نذكر أين قرأناها ومن أي تاريخ هي. كثير منها لم يتأكد منه أحد بعد: اتصلوا أولًا.
    [few] في Wegwijs { $count } خدمات. بجانب كل معلومة نذكر أين قرأناها ومن أي تاريخ هي. كثير منها لم يتأكد منه أحد بعد: اتصلوا أولًا.
    [many] في Wegwijs { $count } خدمة. بجانب كل معلومة نذكر أين قرأناها ومن أي تاريخ هي. كثير منها لم يتأكد منه أحد بعد: اتصلوا أولًا.
   *[other] في Wegwijs { $count } خدمة. بجانب كل معلومة نذكر أين قرأناها ومن أي تاريخ هي. كثير منها لم يتأكد منه أحد بعد: اتصلوا أولًا.
}
about-translation = النص الأصلي بالهولندية. ترجم الحاسوب اللغات الأخرى، إلا إذا كُتب غير ذلك.
about-mistakes-mail = هل رأيتم خطأ؟ اكتبوا إلى:
about-mistakes-none = هل رأيتم خطأ؟ لا يوجد بعد عنوان للإبلاغ عنه. اسألوا الخدمة نفسها.
about-licence = يمكنكم استخدام المعلومات بحرية، مع ذكر المصدر. الترخيص:
about-open-data = الدليل كله بيانات مفتوحة، ويمكن استخدامها في برامج أخرى أيضًا:
about-boundaries = حدود الأحياء:
about-icons = الرموز: Lucide (ترخيص ISC).
privacy-title = كل شيء يبقى على جهازكم
privacy-promise = لا يجمع Wegwijs أي شيء عنكم. لا تحتاجون إلى حساب.
privacy-nothing-sent = ما تبحثون عنه وما تختارونه لا نرسله إلى أي مكان. البحث يجري على جهازكم أنتم.
privacy-kept = نحفظ لغتكم وقائمتكم فقط، وعلى جهازكم أنتم. أما عائلتكم وخطتكم فلا نحفظهما إلا إذا اخترتم ذلك. لا توجد ملفات تعريف ارتباط (cookies).
privacy-address = لكن ما تبحثون عنه يظهر في عنوان الصفحة. إذا شاركتم العنوان، يرى الآخرون ما بحثتم عنه.
privacy-host = من يضع الموقع على الإنترنت يرى، كما في كل موقع، أن جهازًا يحمّل ملفات.
accessibility-title = سهولة الاستخدام للجميع
accessibility-promise = يجب أن يستطيع الجميع استخدام Wegwijs. نتبع قواعد WCAG 2.2، المستوى AA.
accessibility-how = يمكنكم فعل كل شيء بلوحة المفاتيح. قارئات الشاشة تقرأ كل شيء. يمكنكم تكبير الخط، وهناك نسخة داكنة.
accessibility-limits = لم يختبر أشخاص ذوو إعاقة الموقع بعد. ولم يراجع أحد الترجمات بعد.
accessibility-help = هل واجهتم صعوبة؟ اتصلوا بالرقم الموجود في الصفحة الأولى: هناك شخص يساعدكم.

## Keeping, my list

keep-add = حفظ
keep-added = محفوظ
keep-fleeting = لا يستطيع جهازكم حفظ قائمتكم. تبقى القائمة حتى تغلقوا هذه الصفحة.
list-title = قائمتي
list-intro = هنا تجدون ما حفظتموه. يبقى على هذا الجهاز، ولا تحتاجون إلى حساب.
list-empty = لم تحفظوا شيئًا بعد. اضغطوا على «حفظ» بجانب ما تريدون تذكّره.
list-search = ابحثوا عن شيء
list-remove = إزالة
list-removed = أُزيل من قائمتكم: { $name }
list-undo = إعادة
list-gone = لم يعد موجودًا في Wegwijs: { $id }
print = طباعة
list-share-hint = قائمتكم موجودة في الرابط نفسه. من يصله الرابط يراها، ونحن لا نرى شيئًا.
list-sent-title = أرسل إليكم شخص هذه القائمة
list-sent-keep = حفظ الكل
list-sent-leave = عدم الحفظ
list-unreadable = { $count ->
    [zero] قرأنا الرابط كله.
    [one] لم نتمكن من قراءة جزء واحد من الرابط.
    [two] لم نتمكن من قراءة جزأين من الرابط.
    [few] لم نتمكن من قراءة { $count } أجزاء من الرابط.
    [many] لم نتمكن من قراءة { $count } جزءًا من الرابط.
   *[other] لم نتمكن من قراءة { $count } جزء من الرابط.
}

## Handing on

share = مشاركة
share-copied = تم نسخ الرابط. ألصقوه في رسالة.
share-by-hand = انسخوا هذا الرابط:

## When to ask

ask-start = متى تريدون أن تبدؤوا؟
ask-month = هل تعرفون الشهر فقط؟
ask-month-none = اختاروا شهرًا
ask-private = يبقى هذا التاريخ هنا. نحن لا نحفظه.
ask-latest = اطلبوا في أقرب وقت ممكن، وآخر موعد هو
ask-why = المدة قبل البداية ({ $start }): { $span }.
ask-answers = يصلكم الجواب ابتداءً من { $date } وليس قبل ذلك.
ask-late = لقد مضى هذا اليوم: { $date }. اطلبوا اليوم، حتى لو كان الوقت متأخرًا.
ask-unreadable = اكتبوا التاريخ هكذا: 2027-09-01
calendar-add = إضافة إلى تقويمي
calendar-reminds = يذكّركم التقويم قبل 4 أسابيع.
calendar-reminds-late = يذكّركم التقويم في اليوم السابق.
calendar-ask = آخر يوم للطلب: { $name }
entry-birth = متى وُلد طفلكم؟
entry-from = يمكن لطفلكم أن يبدأ ابتداءً من
entry-why = هذا أول يوم دخول (instapdag) ابتداءً من عمر { $age }. اسألوا المدرسة للتأكد.
entry-any-day = ابتداءً من عمر { $age } يمكن للطفل أن يبدأ في أي يوم دراسي.
entry-unknown = لا نعرف بعد أيام الدخول التي تلي { $date }. اسألوا المدرسة.
calendar-entry = يمكن لطفلي أن يبدأ في الروضة

## The service page

service-people = لمن، واللغات، وإمكانية الدخول
fact-toilet = مرحاض لذوي الإعاقة
fact-support = رعاية إضافية للأطفال

## What it costs

cost-free = لا تدفعون شيئًا.
cost-fixed = تدفعون سعرًا ثابتًا. اسألوا إن كان هناك تخفيض.
cost-by-income = يعتمد السعر على دخلكم. من دخله أقل يدفع أقل.
cost-mixed = جزء منه مجاني، وجزء تدفعون ثمنه.
cost-unknown = لا نعرف السعر. اسألوا عنه قبل أن تقرّروا.
cost-uitpas-yes = مع بطاقة { $pass } يمكنكم الحصول على تخفيض.
cost-uitpas-no = لا تُقبل بطاقة { $pass } هنا.
cost-uitpas-unknown = لا نعرف إن كانت بطاقة { $pass } مقبولة هنا.

## When

period-care = مع الرعاية: { $time }
period-ask = اطلبوا ذلك في { $date } على أبعد حد.
week-title = الأسبوع: متى يفتح؟
week-morning = صباحًا
week-afternoon = بعد الظهر
week-evening = مساءً
week-yes = مفتوح
week-no = غير مذكور
week-hint = الخانة الفارغة: المصدر لا يذكر ذلك.

## Where

route-foot = سيرًا على الأقدام
route-bike = بالدراجة
route-transit = بالحافلة أو الترام

## Words explained, reading aloud, what to say

terms-title = شرح الكلمات:
terms-close = إغلاق
aloud-page = القراءة بصوت عالٍ
aloud-dutch = قراءة النص الهولندي
aloud-stop = إيقاف
say-title = ماذا تقولون عندما تتصلون؟
say-hello = مرحبًا. أتصل بخصوص { $name }. هل يمكنك مساعدتي؟
say-little-dutch = لا أتكلم الهولندية جيدًا بعد.
say-language-in-dutch = Spreekt er iemand Arabisch?
say-language = هل يتكلم أحد العربية؟
say-place = هل ما زال هناك مكان؟
say-when = في أي أيام وساعات يمكنني أن آتي؟
say-price = كم يكلّف ذلك؟

## Where to look further

related-title = انظروا أيضًا
related-need = للحاجة نفسها
related-nearby = في الحي نفسه
related-age = للعمر التالي

## Something wrong

list-comma = {"، "}
mistake = هل هناك خطأ؟
mistake-body = هناك معلومة خاطئة في { $name }:

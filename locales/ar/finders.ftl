# The finders, the moments of family life, and leaving a page quickly, in Arabic.

## The finders: what they share

finder-where = في أي حي؟
finder-baby = أقل من سنة
finder-ask-first = أول مكان للسؤال
finder-perhaps = { $count ->
    [zero] لا شيء آخر قد يناسب
    [one] ربما تناسب: خدمة واحدة
    [two] ربما تناسب: خدمتان
    [few] ربما تناسب: { $count } خدمات
    [many] ربما تناسب: { $count } خدمة
   *[other] ربما تناسب: { $count } خدمة
}
finder-perhaps-hint = لا نعرف إن كان هذا يناسب الاختيار. يجب السؤال عنه.
finder-anywhere = البحث في كل الأحياء
finder-any-age = البحث لكل الأعمار
finder-any-time-and-price = البحث في كل وقت، وما ليس مجانيًا أيضًا
finder-nothing = لا نعرف شيئًا يناسب تمامًا. يفيد اختيار شروط أقل، أو سؤال شخص: في الأسفل.
finder-search = متابعة البحث بالكلمات والمرشّحات
needs-what = ما الموضوع؟

## Learning and family

learning-title = مساعدة في التعلّم والمدرسة
learning-lead = الواجبات، مكان للدراسة، حاسوب، اختيار مدرسة: اختاروا ما تحتاجون إليه.
learning-stage = لمن؟
learning-subject = مثلاً: الرياضيات
family-lead = سؤال أو قلق أو مجرد حديث: اختاروا الموضوع.

## Childcare

childcare-title = رعاية لطفلكم
childcare-lead = متى تطلبون المكان، وأي نوع يناسب العمر، وكم التكلفة؟
childcare-age = كم يكون عمر طفلكم عند البداية؟
childcare-places = أماكن الرعاية حسب الحي
childcare-places-hint = الأماكن التي نعرفها فقط. هناك أماكن أخرى: اسألوا من يعرفها كلها.

## 12 to 25: short, and as one speaks to somebody young

youth-title = تريد أن تفعل شيئًا؟
youth-lead = شيء ممتع، أو مكان للدراسة، أو شخص يستمع إليك. الخيار لك.
youth-what = ماذا تريد الآن؟
youth-free = مجاني
youth-evening = في المساء
youth-weekend = في نهاية الأسبوع
youth-neighbourhood = أو اختر حيّك

## Holidays, week by week

holiday-title = ماذا نفعل في العطلة؟
holiday-lead = اختاروا أسبوعًا. ترون أولًا ما يدوم يومًا كاملًا، مع الرعاية قبله وبعده.
holiday-when = أي أسبوع؟
holiday-later = عطل لاحقة
holiday-week = الأسبوع { $number } من { $of }
holiday-age = كم عمر طفلكم؟
holiday-count = { $count ->
    [zero] لم نجد لهذا الأسبوع شيئًا يناسب تمامًا.
    [one] لهذا الأسبوع: خدمة واحدة.
    [two] لهذا الأسبوع: خدمتان.
    [few] لهذا الأسبوع: { $count } خدمات.
    [many] لهذا الأسبوع: { $count } خدمة.
   *[other] لهذا الأسبوع: { $count } خدمة.
}
holiday-no-dates = لا نعرف بعد مواعيد لهذا الأسبوع. اسألوا من الآن عمّا سيكون.
holiday-whole = أيام كاملة، طوال الأسبوع
holiday-whole-hint = كل يوم عطلة في الأسبوع، ست ساعات أو أكثر، أو مع رعاية قبل النشاط أو بعده.
holiday-part = جزء من الأسبوع أو من اليوم
holiday-part-hint = انظروا إلى الأيام والساعات.
holiday-undated = موجود في العطلة، ولا نعرف المواعيد
holiday-undated-hint = اسألوا إن كان متوفرًا في أسبوعكم، وحتى متى يمكن التسجيل.
holiday-unknown = { $count ->
    [zero] لا شيء آخر
    [one] وأيضًا ما لا نعرف عنه: خدمة واحدة
    [two] وأيضًا ما لا نعرف عنه: خدمتان
    [few] وأيضًا ما لا نعرف عنه: { $count } خدمات
    [many] وأيضًا ما لا نعرف عنه: { $count } خدمة
   *[other] وأيضًا ما لا نعرف عنه: { $count } خدمة
}
holiday-unknown-hint = لا نعرف إن كان هذا موجودًا في العطلة أو يناسبكم. اسألوا عنه.
holiday-every-day = كل يوم عطلة
holiday-care-from = رعاية قبل النشاط من { $time }
holiday-care-until = رعاية بعد النشاط حتى { $time }
holiday-ask-late = كان يجب الطلب قبل { $date }. اتصلوا لتعرفوا إن بقي مكان.

## The map of a service

service-map = على الخريطة: { $name }
service-map-pins = { $count ->
    [zero] لا يظهر المكان على الخريطة.
    [one] الدبوس يدلّ على المكان.
    [two] الدبوسان يدلّان على المكانين.
    [few] الدبابيس تدلّ على الأماكن.
    [many] الدبابيس تدلّ على الأماكن.
   *[other] الدبابيس تدلّ على الأماكن.
}

## Pages about violence and mental health

leave-button = خروج سريع
leave-keys = يفتح صفحة فارغة فورًا. والضغط على Escape ثلاث مرات يفعل الشيء نفسه.
leave-more = { $count ->
    [zero] أنتم تغادرون الصفحة.
    [one] اضغطوا على Escape مرة أخرى للخروج.
    [two] اضغطوا على Escape مرتين أخريين للخروج.
    [few] اضغطوا على Escape { $count } مرات أخرى للخروج.
    [many] اضغطوا على Escape { $count } مرة أخرى للخروج.
   *[other] اضغطوا على Escape { $count } مرة أخرى للخروج.
}
help-listening = للحديث مع شخص يستمع:

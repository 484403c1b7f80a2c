own-pages = صفحاتكم
family-title = عائلتي
family-intro = لمن تبحثون؟ يكفي لون لكل طفل. ومع شهر الميلاد نستطيع أن نرى ما يناسبه.
family-add-first = أضيفوا طفلاً
family-add = طفل آخر
family-remember = احفظ عائلتي وخطتي على هذا الجهاز
family-remember-hint = من دون هذه العلامة يختفي كل شيء عندما تغلقون الصفحة. نحن لا نرى شيئاً أبداً. لا تفعلوا ذلك على جهاز شخص آخر.
family-remove-all = امسح كل شيء: الأطفال والخطة
family-removed = تم مسح كل شيء.
family-full = لا يستطيع جهازكم حفظ هذا. يبقى إلى أن تغلقوا هذه الصفحة.
family-unreadable = لم نعد نستطيع قراءة ما كان محفوظاً على هذا الجهاز.
family-remove-child = احذف: { $name }
child-unnamed = الطفل { $number } ({ $colour })
child-turning = يبلغ { $age } هذا الشهر
child-birth = تاريخ الميلاد
child-month = الشهر
child-year = السنة
child-name = الاسم (يمكن تركه فارغاً)
child-more = اللون، وما يحتاجه طفلكم
child-colour = اللون
child-needs = يحتاج طفلي إلى
child-wheelchair = دخول بكرسي متحرك
child-support = مرافقة إضافية
child-language = شخص يتكلم هذه اللغة
child-language-any = لا فرق
colour-yellow = أصفر
colour-blue = أزرق
colour-pink = وردي
colour-green = أخضر
colour-purple = بنفسجي
colour-orange = برتقالي
colour-teal = فيروزي
colour-brown = بني
school-must = يجب أن يذهب إلى المدرسة
school-may = يمكنه الذهاب إلى الروضة
school-from = يمكنه الذهاب إلى الروضة ابتداءً من { $date }
school-after = يمكنه الذهاب إلى الروضة من أول يوم التحاق بعد { $date }
school-may-any = يمكنه الذهاب إلى المدرسة
school-from-any = يمكنه الذهاب إلى المدرسة ابتداءً من { $date }
answers-title = ما الذي يناسبكم؟
answers-together = معاً
answers-same-place = لكل واحد شيء، في الحي نفسه
answers-anywhere = لكل واحد شيء، في أي مكان
answers-today = الآن
answers-category = الموضوع
answers-category-any = كل المواضيع
answers-none = لم نجد شيئاً مؤكداً لذلك. اختاروا وقتاً أو موضوعاً آخر، أو أظهروا أيضاً ما لا نعرفه.
answers-perhaps = ربما
plan-title = خطتي
plan-pick = ضع في خطتي
plan-gone = لم يعد في Wegwijs: { $id }
plan-gone-hint = هذا النشاط لم يعد في Wegwijs.
plan-nobody = لكم طفلاً تضعون خطة؟
plan-nobody-hint = لا حاجة إلى أسماء. لكل طفل لون.
plan-nobody-more = أو أخبرونا أولاً المزيد عن أطفالكم
plan-children = { $count ->
    [zero] بلا أطفال
    [one] طفل واحد
    [two] طفلان
    [few] { $count } أطفال
    [many] { $count } طفلاً
   *[other] { $count } طفل
}
plan-picked = اخترتم: { $name }. اضغطوا على الزر عند الطفل والأسبوع.
plan-picked-done = تم
plan-undo = تراجع
plan-wanted = من أي ساعة إلى أي ساعة يجب أن يكون أحد مع الأطفال؟
plan-wanted-hint = اكتبوا متى لا تكونون في البيت. عندها ترون أي الساعات ما زالت خالية.
plan-from = من
plan-until = إلى
plan-week = أسبوع { $date }
plan-before-school = قبل المدرسة
plan-after-school = بعد المدرسة
plan-wednesday-afternoon = بعد ظهر الأربعاء
plan-weeks = { $count ->
    [zero] بلا أسابيع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $count } أسابيع
    [many] { $count } أسبوعاً
   *[other] { $count } أسبوع
}
plan-open-days = { $count ->
    [zero] كل الأيام ممتلئة
    [one] ما زال يوم واحد خالياً
    [two] ما زال يومان خاليين
    [few] ما زالت { $count } أيام خالية
    [many] ما زال { $count } يوماً خالياً
   *[other] ما زال { $count } يوم خالياً
}
plan-term = أسابيع المدرسة
plan-term-hint = كل أسبوع من جديد
plan-hours-unknown = لا نعرف الساعات
plan-not-on-that-day = بحسب مصدرنا ليس في كل هذه الأيام.
plan-does-not-fit = بحسب مصدرنا هذا لا يناسب هذا الطفل.
plan-change = – تعديل
plan-nothing = لا شيء بعد
plan-nothing-on = لا شيء بعد: { $days }
plan-open-hours = لا أحد يوم { $days }: { $hours }
plan-open-unknown = اسألوا عن الساعات لتعرفوا إن كانت كافية.
plan-add = أضف شيئاً
plan-put-here = ضع هنا: { $name }
plan-add-title = ضعوا شيئاً في الخطة
plan-change-title = تعديل
plan-service = ماذا؟
plan-service-none = اختاروا …
plan-service-own = ما عندكم
plan-service-fits = مناسب
plan-service-perhaps = ربما مناسب
plan-search = تابعوا البحث
plan-who = لمن؟
plan-days = في أي أيام؟
plan-more = الساعات وملاحظة
plan-own-hours = هل تعرفون الساعات؟ اكتبوها.
plan-note = ملاحظة لكم
plan-missing = اختاروا بعد: ماذا، ولمن، وفي أي أيام.
plan-save = ضع في الخطة
plan-cancel = إغلاق
plan-remove = احذف من الخطة
received-title = أعطاكم شخص هذه الخطة
received-take = خذوا هذه الخطة
received-leave = لا نأخذها
received-replaces = عندكم خطة من قبل. إذا أخذتم هذه حلّت مكانها. يمكنكم التراجع.
received-damaged = هذا الرابط ناقص أو تالف. اطلبوه من جديد.
received-version = هذا الرابط من نسخة أحدث من Wegwijs. أعيدوا تحميل الصفحة.
received-private = في هذا الرابط معلومات يجب أن تبقى على الجهاز. لن نفتحه.
plan-at-once = هل يمكن هذا معاً؟
plan-clash = { $name }: { $first } و { $second } في الوقت نفسه.
plan-clash-perhaps = { $name }: { $first } و { $second } في اليوم نفسه. لا نعرف الساعات. اسألوا عنها.
plan-way-both = { $first } و { $second } بعيدان أحدهما عن الآخر. لا يستطيع شخص وحده الإيصال والإحضار في الوقت.
plan-way-bring = { $first } و { $second } بعيدان أحدهما عن الآخر. لا يستطيع شخص وحده الإيصال في الوقت.
plan-way-fetch = { $first } و { $second } بعيدان أحدهما عن الآخر. لا يستطيع شخص وحده الإحضار في الوقت.
plan-asking = ماذا يجب أن تطلبوا، ومتى؟
plan-ask-by = اطلبوا في { $date } على الأكثر
plan-ask-late = كان يجب الطلب قبل { $date }. اتصلوا واسألوا إن كان ما زال ممكناً.
plan-ask-none = لا حاجة إلى طلب شيء. تعالوا مباشرة.
plan-ask-unknown = لا نعرف متى يجب الطلب. اسألوا بأسرع ما يمكن.
plan-costs = كم يكلّف؟
plan-cost-weekly = { $amount } لكل أسبوع مدرسي
plan-cost-joining = { $amount } للاشتراك أو التسجيل
plan-cost-not-countable = هناك سعر، لكن ليس لليوم. اسألوا عنه.
plan-cost-total = المجموع: { $amount }
plan-cost-total-weekly = المجموع لكل أسبوع مدرسي: { $amount }
plan-cost-left-out = { $count ->
    [zero] نعرف سعر كل الأنشطة.
    [one] هناك نشاط واحد لا نعرف كم تدفعون فيه. لم نحسبه.
    [two] هناك نشاطان لا نعرف كم تدفعون فيهما. لم نحسبهما.
    [few] هناك { $count } أنشطة لا نعرف كم تدفعون فيها. لم نحسبها.
    [many] هناك { $count } نشاطاً لا نعرف كم تدفعون فيها. لم نحسبها.
   *[other] هناك { $count } نشاط لا نعرف كم تدفعون فيها. لم نحسبها.
}
plan-child-days = { $count ->
    [zero] بلا أيام
    [one] يوم واحد
    [two] يومان، كل الأطفال معاً
    [few] { $count } أيام، كل الأطفال معاً
    [many] { $count } يوماً، كل الأطفال معاً
   *[other] { $count } يوم، كل الأطفال معاً
}
plan-cost-hint = نجمع الأسعار الثابتة. مع بطاقة { $pass } أو بدخل قليل تدفعون غالباً أقل.
plan-cost-hint-plain = نجمع الأسعار الثابتة. بدخل قليل تدفعون غالباً أقل.
carry-title = خذوا خطتكم معكم
carry-hint = الخطة كلها في الرمز. صوّروه بالهاتف، أو أرسلوا الرابط. أشهر الميلاد لا تُرسَل أبداً.
carry-names = ضع فيه الأسماء والملاحظات أيضاً
carry-qr = رمز QR لهذه الخطة
carry-too-long = هذه الخطة أكبر من أن توضع في رمز QR. أرسلوا الرابط.
carry-print = اطبعوا بلغتين
sheet-title = خطتنا
sheet-back = صوّروا الرمز لفتح هذه الخطة
helper-title = نضع خطة معاً
way-back = صوّروا الرمز لفتح هذه الصفحة
way-back-qr = رمز QR لهذه الصفحة

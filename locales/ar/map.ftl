map-label = خريطة الأحياء
map-list = قائمة الأحياء
map-skip = تخطّي الخريطة
map-hint = الرقم يبيّن كم يوجد في الحي نفسه.
map-lens = وسط المدينة مرسوم أكبر من حجمه.
map-hint-results = الرقم يبيّن كم يوجد في الحي نفسه. أما «المجموع» فيضم أيضًا ما يوجد للمدينة كلها.
map-place = { $name }: { $words }
map-here = في الحي نفسه: { $count }
map-together = المجموع: { $count }
map-show = { $count ->
    [zero] لا توجد نتائج
    [one] عرض نتيجة واحدة
    [two] عرض نتيجتين
    [few] عرض { $count } نتائج
    [many] عرض { $count } نتيجة
   *[other] عرض { $count } نتيجة
}
map-failed = لم تصل الخريطة. القائمة تؤدي الغرض نفسه.
view-title = كيف تريدون رؤيتها؟
view-list = قائمة
view-map = خريطة
near-button = بالقرب مني
near-promise = لا نسأل عن مكانكم إلا إذا ضغطتم هنا. ويبقى على جهازكم.
near-asking = نسأل جهازكم أين أنتم.
near-found = أنتم في { $name }.
near-rough = لا يعرف جهازكم مكانكم إلا في حدود { $distance }. أنتم على الأرجح في { $name }. إذا لم يكن هذا صحيحًا فاختاروا حيّكم بأنفسكم.
near-outside = لستم { $placeIn }. أقرب حي هو { $name }، على بُعد { $distance }.
near-outside-choose = عرض { $name }
near-refused = لا يُسمح لجهازكم أن يقول أين أنتم. اختاروا حيّكم بأنفسكم، أو اسمحوا بذلك في إعدادات المتصفح.
near-unavailable = لا يعرف جهازكم أين أنتم. اختاروا حيّكم بأنفسكم.
near-timeout = يستغرق البحث عن مكانكم وقتًا طويلًا. حاولوا مرة أخرى، أو اختاروا حيّكم بأنفسكم.
near-unsupported = لا يستطيع هذا المتصفح أن يقول أين أنتم. اختاروا حيّكم بأنفسكم.
near-no-map = لم نتمكن من تحميل حدود الأحياء. اختاروا حيّكم بأنفسكم.
distance-km = { $distance } كم
distance-about = حوالي { $distance }
distance-same = في الحي الذي أنتم فيه
distance-hint = المسافات بخط مستقيم من مكانكم الآن. كلمة «حوالي» تعني حتى وسط الحي.
privacy-position = لا نسأل عن مكانكم إلا إذا ضغطتم على «بالقرب مني». لا يخرج من جهازكم ولا نحفظه.
bundle-print = طباعة على ورقة واحدة
bundle-perhaps = ربما في هذا الحي
bundle-perhaps-hint = لسنا متأكدين في أي حي يوجد هذا. اسألوا عنه.
bundle-coming-hint = اسألوا إن كانوا يأتون إلى حيّكم أيضًا.
bundle-beside = خلف حدود الحي مباشرة
bundle-everywhere = للمدينة كلها وعبر الإنترنت
bundle-everywhere-count = للمدينة كلها وعبر الإنترنت: { $count }
bundle-refine = تابعوا البحث حسب العمر أو السعر أو اليوم
bundle-foot = اتصلوا أولًا قبل أن تذهبوا. تجدون هذه الورقة على

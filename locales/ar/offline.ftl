app-name = ‏Wegwijs { $placeIn }
offline-title = هذه اللغة ليست على جهازكم بعد
offline-text = لا يوجد إنترنت الآن. افتحوا Wegwijs مرة واحدة بهذه اللغة مع الإنترنت: بعد ذلك يعمل الموقع بدون إنترنت أيضًا.
offline-choose = يمكنكم المتابعة بلغة استعملتموها من قبل:
offline-bar = لا يوجد إنترنت. ترون معلومات { $date } ({ $age }).
offline-bar-undated = لا يوجد إنترنت. ترون معلومات زيارتكم السابقة.
days-ago = { $days ->
    [0] اليوم
    [1] أمس
    [zero] اليوم
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $days } أيام
    [many] قبل { $days } يومًا
   *[other] قبل { $days } يوم
  }
footer-data-old = معلومات { $date } ({ $age })
update-ready = توجد نسخة جديدة من Wegwijs. ستحصلون عليها عند فتح الصفحة من جديد.

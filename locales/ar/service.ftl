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
list-print = طباعة
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

# The finders, the moments of family life, and leaving a page quickly, in Turkish.

## The finders: what they share

finder-where = Hangi mahallede?
finder-baby = 1 yaşından küçük
finder-ask-first = İlk sorulacak yer
finder-perhaps = { $count ->
    [one] Belki uygun: 1 hizmet
   *[other] Belki uygun: { $count } hizmet
}
finder-perhaps-hint = Seçime uyup uymadığını bilmiyoruz. Sormak gerekir.
finder-anywhere = Bütün mahallelerde ara
finder-any-age = Bütün yaşlar için ara
finder-any-time-and-price = Her zaman ve ücretli olanları da ara
finder-nothing = Kesin uyan bir şey bilmiyoruz. Daha az seçim yapmak ya da birine sormak işe yarar: aşağıda.
finder-search = Kelimeler ve filtrelerle aramaya devam et
needs-what = Konu nedir?

## Learning and family

learning-title = Öğrenme ve okul için yardım
learning-lead = Ödev, ders çalışma yeri, bilgisayar, okul seçimi: size gerekeni seçin.
learning-stage = Kimin için?
learning-subject = örn. matematik
family-lead = Bir soru, bir endişe ya da sadece sohbet: konuyu seçin.

## Childcare

childcare-title = Çocuğunuz için bakım yeri
childcare-lead = Ne zaman başvurmalı, hangisi yaşa uygun, ne kadar?
childcare-age = Çocuğunuz başlarken kaç yaşında?
childcare-places = Mahallelere göre bakım yerleri
childcare-places-hint = Yalnızca bildiğimiz yerler. Daha fazlası var: hepsini bilenlere sorun.

## 12 to 25: short, and as one speaks to somebody young

youth-title = Bir şeyler yapmak ister misin?
youth-lead = Eğlence, ders çalışacak bir yer ya da seni dinleyen biri. Sen seç.
youth-what = Canın ne istiyor?
youth-free = Ücretsiz
youth-evening = Akşam
youth-weekend = Hafta sonu
youth-neighbourhood = Ya da mahalleni seç

## Holidays, week by week

holiday-title = Tatilde ne yapalım?
holiday-lead = Bir hafta seçin. Önce tam gün sürenleri, öncesi ve sonrası bakımla görürsünüz.
holiday-when = Hangi hafta?
holiday-later = Sonraki tatiller
holiday-week = { $of } haftanın { $number }. haftası
holiday-age = Çocuğunuz kaç yaşında?
holiday-count = { $count ->
    [0] Bu hafta için kesin uyan bir şey bulamadık.
    [one] Bu hafta için: 1 hizmet.
   *[other] Bu hafta için: { $count } hizmet.
}
holiday-no-dates = Bu hafta için bildiğimiz bir tarih henüz yok. Şimdiden ne olacağını sorun.
holiday-whole = Tam gün, bütün hafta
holiday-whole-hint = Haftanın her boş günü, altı saat veya daha uzun, ya da öncesinde veya sonrasında bakımla.
holiday-part = Haftanın veya günün bir bölümü
holiday-part-hint = Hangi gün ve saatlerde olduğuna bakın.
holiday-undated = Tatilde var, tarihlerini bilmiyoruz
holiday-undated-hint = Sizin haftanızda olup olmadığını ve kayıt için son tarihi sorun.
holiday-unknown = { $count ->
    [one] Bilmediklerimiz de: 1 hizmet
   *[other] Bilmediklerimiz de: { $count } hizmet
}
holiday-unknown-hint = Bunun tatilde olup olmadığını ya da size uyup uymadığını bilmiyoruz. Sorun.
holiday-every-day = her boş gün
holiday-care-from = Öncesinde bakım: { $time } itibarıyla
holiday-care-until = Sonrasında bakım: { $time } saatine kadar
holiday-ask-late = Son başvuru: { $date }. Yer kalıp kalmadığını telefonla sorun.

## The map of a service

service-map = Haritada: { $name }
service-map-pins = { $count ->
    [one] İşaret yeri gösterir.
   *[other] İşaretler yerleri gösterir.
}

## Pages about violence and mental health

leave-button = Hemen çık
leave-keys = Hemen boş bir sayfa açar. Escape tuşuna üç kez basmak da aynısını yapar.
leave-more = { $count ->
    [one] Çıkmak için Escape tuşuna 1 kez daha basın.
   *[other] Çıkmak için Escape tuşuna { $count } kez daha basın.
}
help-listening = Dinleyen biriyle konuşmak için:

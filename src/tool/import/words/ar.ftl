next-register = سجّلوا على الموقع { $site }.
next-website = انظروا الموقع { $site }.
next-phone = اتصلوا بالرقم { $phone }.
next-email = اكتبوا إلى { $email }.
next-visit = اذهبوا إلى المكان: { $street }.
next-ask = لمعرفة المزيد اسألوا: { $who }.

who-born = للأطفال المولودين من { $from } إلى { $to }.
how-booking = التسجيل من { $from } إلى { $to }.
how-booking-from = التسجيل ابتداءً من { $from }.
how-booking-until = التسجيل حتى { $to }.
when-over-days = من { $first } الساعة { $from } إلى { $last } الساعة { $to }.
when-closed = مغلق: { $days }.
when-other-hours = مواعيد مختلفة عن المعتاد: { $days }.

next-register = Şu sitede kaydolun: { $site }
next-website = Şu siteye bakın: { $site }
next-phone = Şu numarayı arayın: { $phone }
next-email = Şu adrese e-posta yazın: { $email }
next-visit = Oraya gidin: { $street }
next-ask = Daha fazla bilgi için sorun: { $who }

who-born = { $from } ile { $to } arasında doğan çocuklar için.
how-booking = Kayıt { $from } ile { $to } arasında açık.
how-booking-from = Kayıt başlangıcı: { $from }.
how-booking-until = Son kayıt günü: { $to }.
when-over-days = Başlangıç: { $first }, { $from }. Bitiş: { $last }, { $to }.
when-closed = Kapalı: { $days }.
when-other-hours = Her zamankinden farklı saatler: { $days }.

# The messages of the site, in Turkish. Source: ../nl/wegwijs.ftl.

## Frame

skip-to-content = İçeriğe geç
language-switch = Dil
footer-about = Wegwijs hakkında
footer-privacy = Her şey cihazınızda kalır
footer-accessibility = Erişilebilirlik
footer-data = Bilgilerin tarihi: { $date }
page-reached = Sayfa: { $title }

## Loading and failing

loading = Biraz bekleyin, bilgileri getiriyoruz.
loading-slow = Her zamankinden uzun sürüyor. Bağlantınız yavaş olabilir. Denemeye devam ediyoruz.
failure-title = Bilgiler gelmedi
failure-network = Bağlantı kuramıyoruz. İnternetinizi kontrol edin ve tekrar deneyin.
failure-server = Site gerektiği gibi cevap vermiyor. Biraz sonra tekrar deneyin.
failure-newer = Wegwijs'in yeni bir sürümü var. Sayfayı yenileyin.
failure-damaged = Bilgiler düzgün gelmedi. Tekrar deneyin.
failure-no-service = Bu sayfa yok ya da artık kaldırıldı.
failure-retry = Tekrar deneyin
failure-details = Merak edenler için: sorun neydi?
panic-text = Bu sayfada bir sorun çıktı. Sayfayı yenileyin. Hiçbir şey kaybetmediniz.
panic-reload = Sayfayı yenileyin
noscript-text = Arama yalnızca JavaScript ile çalışır. Ama burada okuyabilir, numaraları arayabilirsiniz.
start-failed = Şu anda arama ve seçme çalışmıyor: site tam yüklenmedi ya da tarayıcınız çok eski. Ama burada okuyabilir, numaraları arayabilirsiniz.
start-failed-frame = Site tam yüklenmedi ya da tarayıcınız çok eski. İnternetiniz olduğunda bu sayfayı yenileyin. O zaman okuyabilirsiniz.

## Start

start-title = Çocuğunuz veya kendiniz için ne arıyorsunuz?
start-hint = Kendi dilinizde arayın.
start-doors = Bir konu seçin
start-moments = Ailenizde neler oluyor?
start-neighbourhood = Mahallenizde neler var?
start-neighbourhood-link = Mahallenizi seçin
search-label = Ne arıyorsunuz?
search-button = Ara
help-title = Biriyle konuşmak ister misiniz?
help-emergency = Acil mi? Bu numaraları arayın

## Results

results-title = Neler var?
results-categories = Konular
results-count = { $count ->
    [one] 1 sonuç
   *[other] { $count } sonuç
}
results-understood = Şöyle anladık:
results-recognised = Sözlerinizden anladıklarımız
results-partial = Bütün kelimeleri bir arada bulamadık. En uygun olanlar bunlar.
results-more = { $count ->
    [one] 1 sonuç daha göster
   *[other] { $count } sonuç daha göster
}
results-unknown = { $count ->
    [one] 1 hizmetin size uyup uymadığını bilmiyoruz.
   *[other] { $count } hizmetin size uyup uymadığını bilmiyoruz.
}
results-unknown-show = Emin olmadıklarımızı da göster
card-uncertain = Size uyup uymadığını bilmiyoruz. Oraya sorun.
empty-title = Bir şey bulamadık
empty-advice = Bir filtreyi kaldırın veya başka bir kelimeyle arayın. Ya da birine sorun.
empty-without = { $count ->
    [one] “{ $filter }” olmadan: 1 sonuç
   *[other] “{ $filter }” olmadan: { $count } sonuç
}

## Filters

filter-title = Filtreler
filter-active = Seçtiğiniz filtreler
filter-remove = Kaldır: { $filter }
filter-neighbourhood = Mahalle
filter-neighbourhood-any = Bütün mahalleler
filter-around = Komşu mahalleler de
filter-around-chip = { $name } ve çevresi
filter-age = Yaş
filter-age-any = Bütün yaşlar
filter-time = Ne zaman
filter-time-any = Her zaman
filter-time-holidays = Okul tatilinde
filter-time-school = Okul döneminde
filter-price = Fiyat
filter-price-any = Bütün fiyatlar
filter-price-free = Ücretsiz
filter-price-uitpas = Ücretsiz veya { $pass } ile
filter-price-by-income = Gelire göre
filter-language = Orada konuşulan dil
filter-language-any = Bütün diller
filter-wheelchair = Tekerlekli sandalyeye uygun
filter-support = Çocuklar için ek destek
filter-unknown = Emin olmadıklarımızı da göster
sort-title = Sıralama
sort-best = En uygun olan önce
sort-nearest = En yakın olan önce
sort-name = İsme göre

## Facts in words

unknown = bilmiyoruz
fact-age = Yaş
fact-place = Yer
fact-when = Ne zaman
fact-price = Fiyat
fact-languages = Diller
fact-wheelchair = Tekerlekli sandalyeyle giriş
fact-for = Kimler için
fact-as-of = (bilginin tarihi: { $date })
fact-undated = (tarihi belli değil)
age-weeks = { $weeks ->
    [one] 1 hafta
   *[other] { $weeks } hafta
}
age-months = { $months ->
    [one] 1 ay
   *[other] { $months } ay
}
age-years = { $years ->
    [one] 1 yaş
   *[other] { $years } yaş
}
age-years-months = { $years } { $months }
age-range-years = { $to ->
    [one] { $from }–1 yaş
   *[other] { $from }–{ $to } yaş
}
age-range = { $from } – { $to }
age-from = { $from } ve üzeri
age-to = en fazla { $to }
age-unknown = Yaş: bilmiyoruz
money = { $amount } €
money-range = { $from } – { $to }
price-free = Ücretsiz
price-fixed = Sabit bir ücret ödersiniz
price-by-income = Gelirinize göre
price-mixed = Bir kısmı ücretsiz, bir kısmı ücretli
price-uitpas = { $pass } ile
price-unknown = Fiyat: bilmiyoruz
price-per-time = her seferinde { $amount }
price-per-day = günde { $amount }
price-per-half-day = yarım gün için { $amount }
price-per-hour = saatte { $amount }
price-per-half-hour = yarım saat için { $amount }
price-per-week = haftada { $amount }
price-per-month = ayda { $amount }
price-per-year = yılda { $amount }
price-per-person = kişi başı { $amount }
price-per-registration = her kayıt için { $amount }
place-two = { $first } veya { $second }
place-both = { $first } ve { $second }
place-some = { $count } mahalleden birinde
place-many = { $count ->
    [one] 1 mahallede
   *[other] { $count } mahallede
}
place-online = İnternetten veya telefonla
place-citywide = { $placeWhole }
place-mobile = Mahallelere geliyor
place-one-of = (bu mahallelerden biri, hangisi olduğundan emin değiliz)
place-unknown = Yer: bilmiyoruz
when-before-school = okuldan önce
when-lunch = öğle arasında
when-after-school = okuldan sonra
when-wednesday-afternoon = çarşamba öğleden sonra
when-evening = akşam
when-saturday = cumartesi
when-sunday = pazar
when-school-hours = ders saatlerinde
when-both = okul dönemi ve tatil
when-holidays = okul tatili
when-school-time = okul dönemi
when-unknown = Ne zaman: bilmiyoruz
hours-from = başlangıç: { $time }
hours-until = bitiş: { $time }
hours-unknown = saatleri bilmiyoruz
period = { $from } – { $to } (son gün dahil)
language-mother-tongue = isterseniz kendi diliniz
language-unknown = Hangi dilleri konuştuklarını bilmiyoruz
wheelchair-unknown = Tekerlekli sandalyeyle giriş: bilmiyoruz
access-yes = evet
access-partly = kısmen
access-no = hayır
state-planned = Bu henüz bir plandı ({ $date }). Başlayıp başlamadığını sorun.
state-ended = Bu sona erdi ya da tek seferlikti ({ $date }).
state-through-school = Bunu okulunuz veya bir kuruluş aracılığıyla alırsınız.
group-everyone = herkes
group-parents = anne babalar
group-young-people = gençler
group-newcomers = ülkeye yeni gelenler
group-okan-pupils = OKAN öğrencileri
group-students = üniversite ve yüksekokul öğrencileri
group-low-income = geliri az olan aileler
group-single-parents = çocuğunu tek başına büyüten anne veya babalar
group-fathers = babalar
group-expecting = bebek bekleyenler
group-disability = engeli olan kişiler
group-foster-families = koruyucu aileler
group-no-qualification = diploması olmayan gençler
group-job-seekers = iş arayanlar
group-girls = kızlar
group-grandparents = büyükanneler ve büyükbabalar
stage-nursery = anaokulu
stage-primary = ilkokul
stage-secondary = ortaokul ve lise
stage-higher = yüksekokul ve üniversite
stage-adult = yetişkinler

## A service

service-next-step = Şimdi ne yapabilirsiniz?
contact-call = Arayın
contact-mail = E-posta yazın
contact-website = Web sitesi
contact-chat = Sohbet
contact-register = Kaydolun veya başvurun
service-in-short = Kısaca
service-prices = Fiyatlar
service-hours = Günler ve saatler
service-places = Nerede
service-notes = Bilmenizde fayda var
service-run-by = Düzenleyen:
service-more = Daha fazlası: { $category }
seven-title = Bu size uyar mı? Yedi ölçüt
seven-answer = { $name }: { $answer }
seven-yes = evet
seven-no = hayır
seven-unknown = bilmiyoruz
seven-affordable = Bütçeye uygun
seven-affordable-free = ücretsiz
seven-affordable-income = ücret gelirinize göre değişir
seven-affordable-uitpas = { $pass } ile indirimli
seven-affordable-unknown = fiyatın size uyup uymadığını bilmiyoruz
seven-reachable = Ulaşılabilir
seven-reachable-contact = telefonla, e-postayla veya sohbetle ulaşabilirsiniz
seven-reachable-address = bir adresi var
seven-reachable-unknown = telefonunu veya adresini bilmiyoruz
seven-usable = Kullanıma uygun
seven-usable-wheelchair = tekerlekli sandalyeye uygun
seven-usable-support = çocuklar için ek destek mümkün
seven-usable-no = tekerlekli sandalyeye uygun değil
seven-usable-partly = tekerlekli sandalyeye kısmen uygun
seven-usable-unknown = henüz doğrulanmadı
seven-understandable = Anlaşılır
seven-understandable-mother-tongue = isterseniz kendi dilinizde yardım
seven-understandable-languages = birden fazla dil konuşuyorlar
seven-understandable-unknown = hangi dilleri konuştuklarını bilmiyoruz
seven-available = Müsait
seven-available-places = yer var
seven-available-full = yer yok ya da bekleme listesi var
seven-available-unknown = yer olup olmadığını bilmiyoruz
seven-known = Tanınıyor
seven-known-unknown = ailelerin burayı tanıyıp tanımadığını bilmiyoruz
seven-trustworthy = Güvenilir
seven-trustworthy-confirmed = biri sorup doğruladı
seven-trustworthy-public = belediyenin veya devletin hizmeti
seven-trustworthy-unknown = henüz kimse sorup doğrulamadı
trust-title = Bunu nereden biliyoruz?
trust-confirmed = Biri bunu sorup doğruladı: { $date }.
trust-not-confirmed = Bunu henüz kimse sorup doğrulamadı. Yola çıkmadan önce arayın.
trust-sources-intro = Bunu şurada okuduk:
source-undated = tarihsiz kopya
translation-machine = Bu metni bilgisayar çevirdi. İçinde hatalar olabilir.
translation-missing = Bu metin henüz sizin dilinizde yok.
translation-original = Hollandaca metni göster

## Neighbourhoods

neighbourhoods-title = Mahallenizi seçin
neighbourhoods-intro = Bildiğimiz her şey, mahalle mahalle. Şehirdeki herkes için olanları her mahallede bulursunuz.
neighbourhoods-count = { $count ->
    [0] bu mahallede henüz bir şey bulamadık
    [one] 1 yer
   *[other] { $count } yer
}
neighbourhood-title = { $name }: neler var?
neighbourhood-intro = { $count ->
    [0] Bu mahallede henüz bildiğimiz bir şey yok. Bütün şehir için olanlara veya komşu mahallelere bakın.
    [one] Bu mahallede 1 yer biliyoruz.
   *[other] Bu mahallede { $count } yer biliyoruz.
}
neighbourhood-none = Bunun için bu mahallede bildiğimiz bir yer yok.
neighbourhood-coming = Mahallelere gelenler
neighbourhood-planned = Planlanmıştı. Başlayıp başlamadığını sorun
neighbourhood-around = Komşu mahalleler

## Wrong address, root

not-found-title = Bu sayfa yok
not-found-advice = Adres yanlış ya da değişmiş. Aradığınızı burada arayın veya baştan başlayın.
not-found-start = Başa dön
languages-title = Dilinizi seçin

## About, privacy, accessibility

about-title = Wegwijs hakkında
about-what = Wegwijs, { $placeIn } yaşayan ailelerin ve gençlerin yardım ve etkinlik bulmasına yardımcı olur: tatil ve boş zaman, öğrenme, çocuk bakımı ve aileniz için destek.
about-why = Çok şey var ama bulmak zor. Wegwijs hepsini kendi dilinizde bir araya getirir ve bilmediğimizi açıkça söyler.
about-who-title = Wegwijs'i kim hazırlıyor?
about-who = Wegwijs'i hazırlayan: { $operator }.
about-official = Bu, belediyenin resmî bir hizmetidir.
about-not-official = Bu, belediyenin resmî bir hizmeti değildir.
about-data-title = Bilgiler nereden geliyor?
about-data = { $count ->
    [one] Wegwijs'te 1 hizmet var. Her bilginin yanında, onu nerede okuduğumuz ve ne kadar eski olduğu yazar. Birçok bilgiyi henüz kimse sorup doğrulamadı: önce arayın.
   *[other] Wegwijs'te { $count } hizmet var. Her bilginin yanında, onu nerede okuduğumuz ve ne kadar eski olduğu yazar. Birçok bilgiyi henüz kimse sorup doğrulamadı: önce arayın.
}
about-translation = Asıl metinler Hollandacadır. Başka bir şey yazmıyorsa, diğer dillere bilgisayar çevirdi.
about-mistakes-mail = Bir hata mı gördünüz? Şu adrese e-posta yazın:
about-mistakes-none = Bir hata mı gördünüz? Bunu bildirmek için henüz bir adres yok. Hizmetin kendisine sorun.
about-licence = Kaynağı belirterek bilgileri serbestçe kullanabilirsiniz. Lisans:
about-open-data = Kataloğun tamamı açık veridir, başka programlarda da kullanılabilir:
about-boundaries = Mahalle sınırları:
about-icons = Simgeler: Lucide (ISC lisansı).
privacy-title = Her şey cihazınızda kalır
privacy-promise = Wegwijs sizinle ilgili hiçbir bilgi toplamaz. Hesap açmanız gerekmez.
privacy-nothing-sent = Aradıklarınızı ve seçtiklerinizi hiçbir yere göndermeyiz. Arama kendi cihazınızda yapılır.
privacy-kept = Yalnızca dilinizi ve listenizi, kendi cihazınızda saklarız. Ailenizi ve planınızı yalnızca işaretlerseniz. Çerez yok.
privacy-address = Aradığınız şey sayfanın adresinde yazar. Adresi biriyle paylaşırsanız, o kişi ne aradığınızı görür.
privacy-host = Siteyi internette yayınlayan taraf, her sitede olduğu gibi, bir cihazın dosya indirdiğini görür.
accessibility-title = Erişilebilirlik
accessibility-promise = Wegwijs'i herkes kullanabilmeli. WCAG 2.2 kurallarına, AA düzeyinde uyuyoruz.
accessibility-how = Her şeyi klavyeyle yapabilirsiniz. Ekran okuyucular her şeyi okur. Yazıları büyütebilirsiniz, koyu bir görünüm de var.
accessibility-limits = Engeli olan kişiler henüz denemedi. Çevirileri henüz insanlar kontrol etmedi.
accessibility-help = Bir şeyi yapamadınız mı? İlk sayfadaki numarayı arayın: size bir insan yardım eder.

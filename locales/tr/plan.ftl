own-pages = Sizin
family-title = Ailem
family-intro = Kimin için arıyorsunuz? Her çocuk için bir renk yeter. Doğum ayıyla nelerin uygun olduğunu görebiliriz.
family-add-first = Çocuk ekleyin
family-add = Bir çocuk daha
family-remember = Ailemi ve planımı bu cihazda sakla
family-remember-hint = İşaretlemezseniz sayfayı kapatınca her şey silinir. Biz hiçbir şey görmeyiz. Bunu başkasının cihazında yapmayın.
family-remove-all = Hepsini sil: çocuklar ve plan
family-removed = Hepsi silindi.
family-full = Cihazınız bunu saklayamıyor. Bu sayfayı kapatana kadar kalır.
family-unreadable = Bu cihazda saklananı artık okuyamıyoruz.
family-remove-child = Çıkar: { $name }
child-unnamed = { $number }. çocuk ({ $colour })
child-turning = bu ay { $age } olacak
child-birth = Doğum tarihi
child-month = Ay
child-year = Yıl
child-name = Adı (boş bırakabilirsiniz)
child-more = Renk ve çocuğunuzun ihtiyaçları
child-colour = Renk
child-needs = Çocuğumun ihtiyacı
child-wheelchair = Tekerlekli sandalyeyle giriş
child-support = Ek destek
child-language = Bu dili konuşan biri
child-language-any = Fark etmez
colour-yellow = sarı
colour-blue = mavi
colour-pink = pembe
colour-green = yeşil
colour-purple = mor
colour-orange = turuncu
colour-teal = turkuaz
colour-brown = kahverengi
school-must = okula gitmek zorunda
school-may = anaokuluna gidebilir
school-from = { $date } tarihinden itibaren anaokuluna gidebilir
school-after = { $date } tarihinden sonraki ilk başlama gününde anaokuluna gidebilir
school-may-any = okula gidebilir
school-from-any = { $date } tarihinden itibaren okula gidebilir
answers-title = Size ne uygun?
answers-together = Birlikte
answers-same-place = Her birine bir şey, aynı mahallede
answers-anywhere = Her birine bir şey, nerede olursa olsun
answers-today = Şimdi
answers-category = Konu
answers-category-any = Bütün konular
answers-none = Buna kesin uyan bir şey bulamadık. Başka bir zaman veya konu seçin ya da bilmediklerimizi de gösterin.
answers-perhaps = belki
plan-title = Planım
plan-pick = Planıma koy
plan-gone = Artık Wegwijs’te yok: { $id }
plan-gone-hint = Bu etkinlik artık Wegwijs’te yok.
plan-nobody = Kaç çocuk için plan yapıyorsunuz?
plan-nobody-hint = İsim gerekmez. Her çocuk bir renk alır.
plan-nobody-more = Veya önce çocuklarınızı anlatın
plan-children = { $count ->
    [one] { $count } çocuk
   *[other] { $count } çocuk
}
plan-picked = Seçtiniz: { $name }. Çocuğun ve haftanın yanındaki düğmeye basın.
plan-picked-done = Tamam
plan-undo = Geri al
plan-wanted = Saat kaçtan kaça kadar biri olmalı?
plan-wanted-hint = Evde olmadığınız saatleri yazın. O zaman hangi saatlerin boş kaldığını görürsünüz.
plan-from = Başlangıç
plan-until = Bitiş
plan-week = { $date } haftası
plan-before-school = Okuldan önce
plan-after-school = Okuldan sonra
plan-wednesday-afternoon = Çarşamba öğleden sonra
plan-weeks = { $count ->
    [one] { $count } hafta
   *[other] { $count } hafta
}
plan-open-days = { $count ->
    [0] bütün günler dolu
    [one] { $count } gün daha boş
   *[other] { $count } gün daha boş
}
plan-term = Okul haftaları
plan-term-hint = her hafta yeniden
plan-hours-unknown = saatleri bilmiyoruz
plan-not-on-that-day = Kaynağımıza göre bu günlerin hepsinde değil.
plan-does-not-fit = Kaynağımıza göre bu, bu çocuğa uygun değil.
plan-change = – değiştir
plan-nothing = Henüz bir şey yok
plan-nothing-on = Henüz bir şey yok: { $days }
plan-open-hours = { $days } günü kimse yok: { $hours }
plan-open-unknown = Saatleri sorun: yeterli olup olmadığını o zaman bilirsiniz.
plan-add = Bir şey ekle
plan-put-here = Buraya koy: { $name }
plan-add-title = Plana bir şey koyun
plan-change-title = Değiştir
plan-service = Ne?
plan-service-none = Seçin …
plan-service-own = Sizin
plan-service-fits = Uygun
plan-service-perhaps = Belki uygun
plan-search = Aramaya devam et
plan-who = Kimin için?
plan-days = Hangi günler?
plan-more = Saatler ve not
plan-own-hours = Saatleri biliyor musunuz? Yazın.
plan-note = Kendiniz için not
plan-missing = Neyi, kimin için ve hangi günler olduğunu da seçin.
plan-save = Plana koy
plan-cancel = Kapat
plan-remove = Plandan çıkar
received-title = Biri size bu planı verdi
received-take = Bu planı al
received-leave = Alma
received-replaces = Zaten bir planınız var. Bunu alırsanız onun yerine geçer. Geri alabilirsiniz.
received-damaged = Bu bağlantı eksik veya bozuk. Yeniden isteyin.
received-version = Bu bağlantı daha yeni bir Wegwijs’ten geliyor. Sayfayı yeniden yükleyin.
received-private = Bu bağlantıda cihazda kalması gereken bilgiler var. Açmıyoruz.
plan-at-once = Bunlar birlikte olur mu?
plan-clash = { $name }: { $first } ile { $second } aynı saatte.
plan-clash-perhaps = { $name }: { $first } ile { $second } aynı günde. Saatleri bilmiyoruz. Sorun.
plan-way-both = { $first } ile { $second } birbirinden uzak. Tek başınıza zamanında bırakıp alamazsınız.
plan-way-bring = { $first } ile { $second } birbirinden uzak. Tek başınıza zamanında bırakamazsınız.
plan-way-fetch = { $first } ile { $second } birbirinden uzak. Tek başınıza zamanında alamazsınız.
plan-asking = Neyi ne zaman sormalısınız?
plan-ask-by = en geç { $date } tarihinde sorun
plan-ask-late = { $date } tarihinden önce sormanız gerekiyordu. Arayın, hâlâ olur mu diye sorun.
plan-ask-none = Bir şey sormanız gerekmez. Doğrudan gidin.
plan-ask-unknown = Ne zaman sormanız gerektiğini bilmiyoruz. Olabildiğince erken sorun.
plan-costs = Ne kadar tutar?
plan-cost-weekly = okul haftası başına { $amount }
plan-cost-joining = üyelik veya kayıt için { $amount }
plan-cost-not-countable = Bir fiyat var ama gün başına değil. Sorun.
plan-cost-total = Toplam: { $amount }
plan-cost-total-weekly = Okul haftası başına toplam: { $amount }
plan-cost-left-out = { $count ->
    [one] { $count } etkinlikte ne ödeyeceğinizi bilmiyoruz. O hesaba katılmadı.
   *[other] { $count } etkinlikte ne ödeyeceğinizi bilmiyoruz. Onlar hesaba katılmadı.
}
plan-child-days = { $count ->
    [one] { $count } gün
   *[other] { $count } gün, bütün çocuklar birlikte
}
plan-cost-hint = Sabit fiyatları topluyoruz. { $pass } veya düşük gelirle çoğu zaman daha az ödersiniz.
plan-cost-hint-plain = Sabit fiyatları topluyoruz. Düşük gelirle çoğu zaman daha az ödersiniz.
carry-title = Planınızı yanınıza alın
carry-hint = Bütün plan kodun içinde. Telefonla okutun veya bağlantıyı gönderin. Doğum ayları asla gitmez.
carry-names = İsimleri ve notları da koy
carry-qr = Bu planın QR kodu
carry-too-long = Bu plan QR kodu için çok büyük. Bağlantıyı gönderin.
carry-print = İki dilde yazdır
sheet-title = Planımız
sheet-back = Bu planı açmak için okutun
helper-title = Birlikte plan yapmak
way-back = Bu sayfayı açmak için okutun
way-back-qr = Bu sayfanın QR kodu

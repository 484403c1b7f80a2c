## Keeping, my list

keep-add = Kaydet
keep-added = Kaydedildi
keep-fleeting = Cihazınız listenizi saklayamıyor. Liste bu sayfayı kapatana kadar kalır.
list-title = Listem
list-intro = Kaydettikleriniz burada durur. Bu cihazda kalır. Hesap açmanız gerekmez.
list-empty = Henüz bir şey kaydetmediniz. Unutmak istemediğiniz şeyin yanındaki “Kaydet” düğmesine basın.
list-search = Bir şey arayın
list-remove = Listeden çıkar
list-removed = Listenizden çıkarıldı: { $name }
list-undo = Geri al
list-gone = Artık Wegwijs’te yok: { $id }
print = Yazdır
list-share-hint = Listeniz bağlantının içindedir. Bağlantıyı alan kişi listeyi görür. Biz hiçbir şey görmeyiz.
list-sent-title = Biri size bu listeyi gönderdi
list-sent-keep = Hepsini kaydet
list-sent-leave = Kaydetme
list-unreadable = { $count ->
    [one] Bağlantının 1 parçasını okuyamadık.
   *[other] Bağlantının { $count } parçasını okuyamadık.
}

## Handing on

share = Paylaş
share-copied = Bağlantı kopyalandı. Bir mesaja yapıştırın.
share-by-hand = Bu bağlantıyı kopyalayın:

## When to ask

ask-start = Ne zaman başlamak istiyorsunuz?
ask-month = Yalnızca ayı mı biliyorsunuz?
ask-month-none = Bir ay seçin
ask-private = Bu tarih burada kalır. Onu saklamayız.
ask-latest = Olabildiğince erken başvurun, en geç:
ask-why = Bu, başlangıçtan { $span } öncedir ({ $start }).
ask-answers = Yanıtı ancak { $date } tarihinden sonra alırsınız.
ask-late = Bu gün geçti: { $date }. Geç olsa bile bugün başvurun.
ask-unreadable = Tarihi şöyle yazın: 2027-09-01
calendar-add = Takvimime ekle
calendar-reminds = Takviminiz size 4 hafta önceden hatırlatır.
calendar-reminds-late = Takviminiz size bir gün önceden hatırlatır.
calendar-ask = En geç bugün başvurun: { $name }
entry-birth = Çocuğunuz ne zaman doğdu?
entry-from = Çocuğunuz şu tarihten itibaren başlayabilir:
entry-why = Bu, { $age } olduktan sonraki ilk giriş günüdür (instapdag). Okula sorun.
entry-any-day = Çocuk { $age } olduktan sonra herhangi bir okul günü başlayabilir.
entry-unknown = { $date } tarihinden sonraki giriş günlerini henüz bilmiyoruz. Okula sorun.
calendar-entry = Çocuğum anaokuluna başlayabilir

## The service page

service-people = Kimler için, dil ve giriş
fact-toilet = Engelli tuvaleti
fact-support = Çocuklar için ek bakım

## What it costs

cost-free = Hiçbir şey ödemezsiniz.
cost-fixed = Sabit bir ücret ödersiniz. İndirim olup olmadığını sorun.
cost-by-income = Ücret gelirinize göre değişir. Geliri az olan daha az öder.
cost-mixed = Bir kısmı ücretsizdir. Bir kısmı için ödersiniz.
cost-unknown = Fiyatı bilmiyoruz. Karar vermeden önce sorun.
cost-uitpas-yes = { $pass } ile indirim alabilirsiniz.
cost-uitpas-no = { $pass } burada geçmez.
cost-uitpas-unknown = { $pass } kartının burada geçip geçmediğini bilmiyoruz.

## When

period-care = Bakımla birlikte: { $time }
period-ask = En geç şu tarihte başvurun: { $date }.
week-title = Hafta: ne zaman açık?
week-morning = sabah
week-afternoon = öğleden sonra
week-evening = akşam
week-yes = açık
week-no = belirtilmemiş
week-hint = Boş: kaynakta yazmıyor.

## Where

route-foot = Yürüyerek
route-bike = Bisikletle
route-transit = Otobüs veya tramvayla

## Words explained, reading aloud, what to say

terms-title = Kelimelerin anlamı:
terms-close = Kapat
aloud-page = Sesli oku
aloud-dutch = Hollandacayı sesli oku
aloud-stop = Durdur
say-title = Aradığınızda ne söylersiniz?
say-hello = İyi günler. { $name } için arıyorum. Bana yardımcı olabilir misiniz?
say-little-dutch = Henüz iyi Hollandaca konuşamıyorum.
say-language-in-dutch = Spreekt er iemand Turks?
say-language = Türkçe konuşan biri var mı?
say-place = Hâlâ yer var mı?
say-when = Hangi günlerde ve saatlerde gelebilirim?
say-price = Ücreti ne kadar?

## Where to look further

related-title = Bunlara da bakın
related-need = Aynı ihtiyaç için
related-nearby = Aynı mahallede
related-age = Sonraki yaş için

## Something wrong

list-comma = {", "}
mistake = Yanlış bir şey mi var?
mistake-body = Şurada yanlış bir bilgi var: { $name }

app-name = { $placeIn } Wegwijs
offline-title = Bu dil henüz cihazınızda yok
offline-text = Şu anda internetiniz yok. Wegwijs'i internet varken bir kez bu dilde açın: sonra internetsiz de çalışır.
offline-choose = Daha önce kullandığınız bir dilde devam edebilirsiniz:
offline-bar = İnternet yok. Gördüğünüz bilgilerin tarihi: { $date } ({ $age }).
offline-bar-undated = İnternet yok. Son ziyaretinizdeki bilgileri görüyorsunuz.
days-ago = { $days ->
    [0] bugün
    [1] dün
    [one] { $days } gün önce
   *[other] { $days } gün önce
  }
footer-data-old = Bilgilerin tarihi: { $date } ({ $age })
update-ready = Wegwijs'in yeni bir sürümü var. Sayfayı yeniden açtığınızda yeni sürümü görürsünüz.

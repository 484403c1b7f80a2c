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
list-print = Yazdır
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

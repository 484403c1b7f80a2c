kiosk-together = Birlikte planla
kiosk-done = Bitti, sıradaki aile
kiosk-still-there = Hâlâ orada mısınız?
kiosk-left = { $seconds ->
    [one] { $seconds } saniye sonra her şeyi siliyoruz.
   *[other] { $seconds } saniye sonra her şeyi siliyoruz.
}
kiosk-go-on = Evet, devam
kiosk-go-on-hint = Devam etmek için ekrana dokunun veya bir tuşa basın.
kiosk-outside = Bunu telefonunuzda açın
kiosk-outside-hint = Bu ekran başka sitelere gitmez. Kodu telefonunuzla okutun veya adresi yazın.
kiosk-address-qr = Bu adresin QR kodu
kiosk-call = Bu numarayı arayın
kiosk-call-hint = Kendi telefonunuzla arayın. Kodu da okutabilirsiniz.
kiosk-number-qr = Bu numaranın QR kodu
kiosk-close = Kapat
helper-who = Kim?
helper-who-hint = Hangi çocuklar için? İsim gerekmez. Her adımı atlayabilirsiniz.
helper-when = Ne zaman?
helper-when-hint = Önce hangi tatil? Ve saat kaçtan kaça kadar biri olmalı?
helper-worries = Aklınızda ne var?
helper-worries-hint = Size uyana basın. Uygun olanı saklayın veya hemen plana koyun.
helper-next = İleri
helper-back = Geri
helper-plan = Plana git
helper-all = Hepsini göster

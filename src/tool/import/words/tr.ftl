next-register = Şu sitede kaydolun: { $site }
next-website = Şu siteye bakın: { $site }
next-phone = Şu numarayı arayın: { $phone }
next-email = Şu adrese e-posta yazın: { $email }
next-visit = Oraya gidin: { $street }
next-ask = Daha fazla bilgi için sorun: { $who }

kiosk-together = Planifier ensemble
kiosk-done = Terminé, famille suivante
kiosk-still-there = Êtes-vous encore là ?
kiosk-left = { $seconds ->
    [one] Encore { $seconds } seconde, puis nous effaçons tout.
   *[other] Encore { $seconds } secondes, puis nous effaçons tout.
}
kiosk-go-on = Oui, continuer
kiosk-go-on-hint = Touchez l’écran ou appuyez sur une touche pour continuer.
kiosk-outside = Ouvrez ceci sur votre téléphone
kiosk-outside-hint = Cet écran n’ouvre pas d’autres sites. Scannez le code avec votre téléphone, ou recopiez l’adresse.
kiosk-address-qr = Code QR avec cette adresse
kiosk-call = Appelez ce numéro
kiosk-call-hint = Appelez avec votre téléphone. Vous pouvez aussi scanner le code.
kiosk-number-qr = Code QR avec ce numéro
kiosk-close = Fermer
helper-who = Qui ?
helper-who-hint = Pour quels enfants ? Pas besoin de nom. Vous pouvez sauter chaque étape.
helper-when = Quand ?
helper-when-hint = Quelles vacances d’abord ? Et de quelle heure à quelle heure faut-il quelqu’un ?
helper-worries = Qu’est-ce qui vous préoccupe ?
helper-worries-hint = Appuyez sur ce qui vous concerne. Gardez ce qui convient, ou mettez-le tout de suite dans le plan.
helper-next = Suite
helper-back = Retour
helper-plan = Vers le plan
helper-all = Tout montrer

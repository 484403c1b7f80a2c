# The kiosk, and planning beside a family.

kiosk-together = Samen plannen
kiosk-done = Klaar, volgende gezin
kiosk-still-there = Ben je er nog?
# Counted down, and read aloud. $seconds: until everything is wiped.
kiosk-left = { $seconds ->
    [one] Nog 1 seconde, dan wissen we alles.
   *[other] Nog { $seconds } seconden, dan wissen we alles.
}
kiosk-go-on = Ja, ga verder
kiosk-go-on-hint = Raak het scherm aan of druk op een toets om verder te gaan.
kiosk-outside = Open dit op je telefoon
kiosk-outside-hint = Dit scherm gaat niet naar andere websites. Scan de code met je telefoon, of typ het adres over.
kiosk-address-qr = QR-code met dit adres
kiosk-call = Bel dit nummer
kiosk-call-hint = Bel met je eigen telefoon. Je kunt de code ook scannen.
kiosk-number-qr = QR-code met dit nummer
kiosk-close = Sluit
helper-who = Wie?
helper-who-hint = Voor welke kinderen? Een naam hoeft niet. Je mag elke stap overslaan.
helper-when = Wanneer?
helper-when-hint = Welke vakantie eerst? En van hoe laat tot hoe laat moet er iemand zijn?
helper-worries = Wat houdt jullie bezig?
helper-worries-hint = Druk op wat voor jullie klopt. Bewaar wat past, of zet het meteen in het plan.
helper-next = Verder
helper-back = Terug
helper-plan = Naar het plan
helper-all = Toon alles

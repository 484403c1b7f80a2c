# The children of a family, and their plan: /family/ and /plan/.

## The children

# Name of the row of links to "My list", "My family" and "My plan", for screen readers.
own-pages = Van jou
family-title = Mijn gezin
family-intro = Voor wie zoek je? Een kleur per kind is genoeg. Met de geboortemaand kunnen we zien wat past.
family-add-first = Voeg een kind toe
family-add = Nog een kind
family-remember = Bewaar mijn gezin en mijn plan op dit toestel
family-remember-hint = Zonder vinkje is alles weg als je deze pagina sluit. Wij krijgen nooit iets te zien. Doe dit niet op een toestel van iemand anders.
family-remove-all = Wis alles: kinderen en plan
family-removed = Alles is gewist.
family-full = Je toestel kan dit niet bewaren. Het blijft tot je deze pagina sluit.
family-unreadable = Wat op dit toestel bewaard was, kunnen we niet meer lezen.
# $name: a child.
family-remove-child = Haal weg: { $name }
# What a child is called that has no name here. $number: from 1; $colour: a colour.
child-unnamed = Kind { $number } ({ $colour })
# $age: "7 jaar".
child-turning = wordt deze maand { $age }
child-birth = Geboren in
child-month = Maand
child-year = Jaar
child-name = Voornaam (mag je leeg laten)
child-more = Kleur, en wat je kind nodig heeft
child-colour = Kleur
child-needs = Mijn kind heeft nodig
child-wheelchair = Toegang met een rolstoel
child-support = Extra begeleiding
child-language = Iemand die deze taal spreekt
child-language-any = Maakt niet uit
colour-yellow = geel
colour-blue = blauw
colour-pink = roze
colour-green = groen
colour-purple = paars
colour-orange = oranje
colour-teal = turkoois
colour-brown = bruin
school-must = moet naar school
school-may = mag naar de kleuterschool
# $date: a day.
school-from = mag naar de kleuterschool vanaf { $date }
school-after = mag naar de kleuterschool vanaf de eerste instapdag na { $date }
# The same where the region has no nursery school. $date: a day.
school-may-any = mag naar school
school-from-any = mag naar school vanaf { $date }

## One question for all of them

answers-title = Wat past voor jullie?
answers-together = Samen
answers-same-place = Voor elk kind iets, in dezelfde wijk
answers-anywhere = Voor elk kind iets, om het even waar
answers-today = Nu
answers-category = Thema
answers-category-any = Alle thema’s
answers-none = Daarvoor vonden we niets dat zeker past. Kies een ander moment of thema. Of toon ook wat we niet weten.
# Beside a service of which we do not know whether it fits.
answers-perhaps = misschien

## The plan

plan-title = Mijn plan
# A button that takes a service along to the plan.
plan-pick = Zet in mijn plan
# A service that is no longer in the catalogue. $id: its short name.
plan-gone = Niet meer in Wegwijs: { $id }
plan-gone-hint = Deze activiteit staat niet meer in Wegwijs.
plan-nobody = Voor hoeveel kinderen maak je een plan?
plan-nobody-hint = Namen hoeven niet. Elk kind krijgt een kleur.
plan-nobody-more = Of vertel eerst meer over je kinderen
plan-children = { $count ->
    [one] 1 kind
   *[other] { $count } kinderen
}
# $name: a service that waits to be put in the plan.
plan-picked = Je koos: { $name }. Druk op de knop bij het kind en de week.
plan-picked-done = Klaar
plan-undo = Maak ongedaan
plan-wanted = Van wanneer tot wanneer moet er iemand zijn?
plan-wanted-hint = Vul in wanneer je zelf niet thuis bent. Dan zie je welke uren nog open zijn.
plan-from = Van
plan-until = Tot
# $date: the first day.
plan-week = week van { $date }
plan-before-school = Voor school
plan-after-school = Na school
plan-wednesday-afternoon = Woensdagnamiddag
plan-weeks = { $count ->
    [one] 1 week
   *[other] { $count } weken
}
# Days of all children together.
plan-open-days = { $count ->
    [0] alle dagen gevuld
    [one] nog 1 dag open
   *[other] nog { $count } dagen open
}
plan-term = Schoolweken
plan-term-hint = elke week opnieuw
plan-hours-unknown = uren weten we niet
plan-not-on-that-day = Volgens onze bron is het niet op al deze dagen.
plan-does-not-fit = Volgens onze bron past dit niet bij dit kind.
# Hidden words after the name of a planned service.
plan-change = – wijzig
plan-nothing = Nog niets
# $days: "maandag – woensdag".
plan-nothing-on = Nog niets: { $days }
# $hours: "07:30–09:00".
plan-open-hours = Niemand op { $days }: { $hours }
plan-open-unknown = Vraag naar de uren: dan weet je of het genoeg is.
plan-add = Zet er iets in
# $name: a service.
plan-put-here = Zet hier: { $name }
plan-add-title = Zet iets in het plan
plan-change-title = Wijzig
plan-service = Wat?
plan-service-none = Kies …
plan-service-own = Van jou
plan-service-fits = Past
plan-service-perhaps = Past misschien
plan-search = Zoek verder
plan-who = Voor wie?
plan-days = Op welke dagen?
plan-more = Uren en een notitie
plan-own-hours = Weet je de uren? Vul ze in.
plan-note = Notitie voor jezelf
plan-missing = Kies nog: wat, voor wie en op welke dagen.
plan-save = Zet in het plan
plan-cancel = Sluit
plan-remove = Haal uit het plan

## A plan that was sent

received-title = Iemand gaf je dit plan
received-take = Neem dit plan over
received-leave = Niet overnemen
received-replaces = Je hebt zelf al een plan. Als je dit overneemt, komt het in de plaats. Je kunt dat ongedaan maken.
received-damaged = Deze link is niet volledig of beschadigd. Vraag hem opnieuw.
received-version = Deze link komt van een nieuwere Wegwijs. Laad de pagina opnieuw.
received-private = In deze link zitten gegevens die op een toestel moeten blijven. We openen hem niet.

## What follows from the plan

plan-at-once = Kan dit samen?
# $name: one or more children; $first and $second: services.
plan-clash = { $name }: { $first } en { $second } vallen op hetzelfde moment.
plan-clash-perhaps = { $name }: { $first } en { $second } zijn op dezelfde dag. De uren weten we niet. Vraag ernaar.
plan-way-both = { $first } en { $second } liggen ver van elkaar. Als je alleen bent, kun je niet op tijd brengen en halen.
plan-way-bring = { $first } en { $second } liggen ver van elkaar. Als je alleen bent, kun je ze niet op tijd brengen.
plan-way-fetch = { $first } en { $second } liggen ver van elkaar. Als je alleen bent, kun je ze niet op tijd halen.
plan-asking = Wat moet je vragen, en wanneer?
plan-ask-by = vraag ten laatste op { $date }
plan-ask-late = moest je vragen voor { $date }. Bel en vraag of het nog kan.
plan-ask-none = Je hoeft niets te vragen. Loop binnen.
plan-ask-unknown = Wanneer je moet vragen, weten we niet. Vraag zo vroeg je kunt.
plan-costs = Wat kost het?
# $amount: "€ 25,00".
plan-cost-weekly = { $amount } per schoolweek
plan-cost-joining = { $amount } om lid te worden of in te schrijven
plan-cost-not-countable = Er is een prijs, maar niet per dag. Vraag ernaar.
plan-cost-total = Samen: { $amount }
plan-cost-total-weekly = Samen per schoolweek: { $amount }
plan-cost-left-out = { $count ->
    [one] Van 1 activiteit weten we niet wat je betaalt. Die tellen we niet mee.
   *[other] Van { $count } activiteiten weten we niet wat je betaalt. Die tellen we niet mee.
}
# Days of all children together.
plan-child-days = { $count ->
    [one] 1 dag
   *[other] { $count } dagen, alle kinderen samen
}
plan-cost-hint = We tellen de vaste prijzen op. Met { $pass } of een laag inkomen betaal je vaak minder.
# Where the region has no card that gives a discount.
plan-cost-hint-plain = We tellen de vaste prijzen op. Met een laag inkomen betaal je vaak minder.

## Carrying it

carry-title = Neem je plan mee
carry-hint = Het hele plan zit in de code. Scan ze met een telefoon, of stuur de link. Geboortemaanden gaan nooit mee.
carry-names = Zet ook namen en notities erin
# What the QR code is, for screen readers.
carry-qr = QR-code met dit plan
carry-too-long = Dit plan is te groot voor een QR-code. Stuur de link.
carry-print = Druk het plan af
sheet-title = Ons plan
sheet-back = Scan om dit plan te openen

## Beside a family

helper-title = Samen een plan maken

## On any paper

way-back = Scan om deze pagina te openen
way-back-qr = QR-code naar deze pagina

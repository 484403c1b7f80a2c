## Keeping, my list

# A button, before and after it was pressed.
keep-add = Bewaar
keep-added = Bewaard
# Shown when the device could not keep the list.
keep-fleeting = Je toestel kan je lijst niet bewaren. Ze blijft tot je deze pagina sluit.
list-title = Mijn lijst
list-intro = Hier staat wat je bewaart. Het blijft op dit toestel. Je hebt geen account nodig.
# Names the button keep-add.
list-empty = Je hebt nog niets bewaard. Druk op “Bewaar” bij wat je wilt onthouden.
list-search = Zoek iets
list-remove = Haal weg
# $name: of a service.
list-removed = Van je lijst gehaald: { $name }
list-undo = Zet terug
# $id: what the address of its page was.
list-gone = Staat niet meer in Wegwijs: { $id }
print = Druk af
list-share-hint = Je lijst staat in de link zelf. Wie de link krijgt, ziet ze. Wij zien niets.
list-sent-title = Iemand stuurde je deze lijst
list-sent-keep = Bewaar alles
list-sent-leave = Niet bewaren
list-unreadable = { $count ->
    [one] 1 stuk van de link konden we niet lezen.
   *[other] { $count } stukken van de link konden we niet lezen.
}

## Handing on

share = Deel
share-copied = De link is gekopieerd. Plak hem in een bericht.
# Followed by an address.
share-by-hand = Kopieer deze link:

## When to ask

# Label of a date field.
ask-start = Wanneer wil je starten?
# Label of a list of months.
ask-month = Weet je alleen de maand?
ask-month-none = Kies een maand
ask-private = Deze datum blijft hier. We bewaren hem niet.
# Followed by a date, large.
ask-latest = Vraag het zo vroeg je kunt, ten laatste op
# $span: a length of time, such as “9 maanden”; $start: a day.
ask-why = Dat is { $span } voor de start ({ $start }).
ask-answers = Antwoord krijg je pas vanaf { $date }.
ask-late = Die dag is al voorbij: { $date }. Vraag het vandaag nog, ook als het laat is.
# Shown where the browser knows no date field.
ask-unreadable = Schrijf de datum zo: 2027-09-01
calendar-add = Zet in mijn agenda
calendar-reminds = Je agenda herinnert je er 4 weken vooraf aan.
# Where it is too late for four weeks.
calendar-reminds-late = Je agenda herinnert je er de dag ervoor aan.
# What stands in the calendar on that day. $name: of a service, in Dutch.
calendar-ask = Vraag dit ten laatste vandaag: { $name }
entry-birth = Wanneer is je kind geboren?
# Followed by a date, large.
entry-from = Je kind mag starten vanaf
# $age: in words.
entry-why = Dat is de eerste instapdag vanaf { $age }. Vraag het na bij de school.
# $age: in words.
entry-any-day = Vanaf { $age } mag een kind op elke schooldag starten.
entry-unknown = De instapdagen na { $date } kennen we nog niet. Vraag ze aan de school.
# What stands in the calendar on that day.
calendar-entry = Mijn kind mag starten in de kleuterschool

## The service page

service-people = Voor wie, taal en toegang
fact-toilet = Aangepast toilet
fact-support = Extra zorg voor kinderen

## What it costs

cost-free = Je betaalt niets.
cost-fixed = Je betaalt een vaste prijs. Vraag of er korting is.
cost-by-income = De prijs hangt af van je inkomen. Wie minder verdient, betaalt minder.
cost-mixed = Een deel is gratis. Voor een deel betaal je.
cost-unknown = De prijs weten we niet. Vraag ernaar voor je beslist.
cost-uitpas-yes = Met { $pass } kun je korting krijgen.
cost-uitpas-no = { $pass } geldt hier niet.
cost-uitpas-unknown = Of { $pass } hier geldt, weten we niet.

## When

# $time: from and until.
period-care = Met opvang: { $time }
period-ask = Vraag het ten laatste op { $date }.
# What the table shows, for screen readers.
week-title = De week: wanneer is het open?
week-morning = voormiddag
week-afternoon = namiddag
week-evening = avond
week-yes = open
week-no = niet vermeld
week-hint = Leeg: dat staat niet in de bron.

## Where

# Followed by whose site it is.
route-foot = Te voet
route-bike = Met de fiets
route-transit = Met bus of tram

## Words explained, reading aloud, what to say

terms-title = Woorden uitgelegd:
terms-close = Sluit
aloud-page = Lees voor
aloud-dutch = Lees het Nederlands voor
aloud-stop = Stop
say-title = Wat zeg je als je belt?
# What one says on the phone: in Dutch it is read out, the other languages say what it means. $name: a Dutch name.
say-hello = Goeiedag. Ik bel over { $name }. Kunt u mij helpen?
say-little-dutch = Ik spreek nog niet goed Nederlands.
# In every language the same question in Dutch, about that language.
say-language-in-dutch = Spreekt er iemand Nederlands?
say-language = Spreekt er iemand Nederlands?
say-place = Is er nog plaats?
say-when = Op welke dagen en uren kan ik komen?
say-price = Hoeveel kost het?

## Where to look further

related-title = Kijk ook hier
related-need = Dezelfde vraag
related-nearby = In dezelfde wijk
related-age = Voor de volgende leeftijd

## Something wrong

# Between the members of a list of words.
list-comma = {", "}
mistake = Klopt er iets niet?
# The beginning of an e-mail.
mistake-body = Bij { $name } staat iets dat niet klopt:

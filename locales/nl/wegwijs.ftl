# The messages of the site, in Dutch: the source of all other languages.
# Message ids say where a text stands. Every message may use the place's name:
# $place ("Gent"), $placeIn ("in Gent"), $placeWhole ("heel Gent"); those that
# are shown only where the region has a card that gives a discount, also its
# name: $pass ("UiTPAS").

## Frame

skip-to-content = Naar de inhoud
# Hidden label before the current language's name.
language-switch = Taal
footer-about = Over Wegwijs
footer-privacy = Alles blijft op je toestel
footer-accessibility = Toegankelijkheid
# $date: a day, such as "21 november 2026".
footer-data = Gegevens van { $date }
# Read aloud when a page was reached. $title: the page's title.
page-reached = Pagina: { $title }

## Loading and failing

loading = Even geduld, we halen de gegevens op.
loading-slow = Het duurt langer dan anders. Je verbinding is misschien traag. We blijven proberen.
failure-title = We konden de gegevens niet ophalen
failure-network = We krijgen geen verbinding. Kijk of je internet hebt en probeer opnieuw.
failure-server = Er is een probleem met de website. Probeer het straks opnieuw.
failure-newer = Er is een nieuwe versie van Wegwijs. Laad de pagina opnieuw.
failure-damaged = De gegevens zijn niet goed aangekomen. Probeer opnieuw.
failure-no-service = Dit staat niet of niet meer in Wegwijs.
failure-retry = Probeer opnieuw
failure-details = Wil je weten wat er misliep?
# Shown when the program itself broke down.
panic-text = Er is iets misgelopen in deze pagina. Laad ze opnieuw. Je bent niets kwijt.
panic-reload = Laad opnieuw
noscript-text = Zoeken werkt alleen met JavaScript. Je kunt hier wel lezen en bellen.
start-failed = Zoeken en kiezen lukt nu niet. De website is niet helemaal geladen, of je browser is te oud. Je kunt hier wel lezen en bellen.
start-failed-frame = De website is niet helemaal geladen, of je browser is te oud. Laad deze pagina opnieuw als je internet hebt. Dan kun je ze wel lezen.

## Start

start-title = Wat zoek je voor je kind of voor jezelf?
start-hint = Zoek in je eigen taal.
# Name of the group of five big doors, for screen readers.
start-doors = Kies een thema
start-moments = Wat gebeurt er bij jullie?
start-neighbourhood = Wat is er in jouw buurt?
start-neighbourhood-link = Kies je wijk
search-label = Waar zoek je naar?
search-button = Zoek
help-title = Liever met iemand praten?
help-emergency = Dringend? Bel deze nummers

## Results

results-title = Wat er is
# Name of the row of four themes, for screen readers.
results-categories = Thema’s
results-count = { $count ->
    [one] 1 resultaat
   *[other] { $count } resultaten
}
# Followed by the typed words, "=" and what they mean.
results-understood = Zo begrijpen we het:
# Name of the row of filters found in the typed words, for screen readers.
results-recognised = Dit lazen we in je woorden
results-partial = We vonden niet alle woorden samen. Dit past het best.
results-more = { $count ->
    [one] Toon er nog 1
   *[other] Toon er nog { $count }
}
results-unknown = { $count ->
    [one] Van 1 resultaat weten we niet of het past.
   *[other] Van { $count } resultaten weten we niet of ze passen.
}
results-unknown-show = Toon ook wat we niet weten
card-uncertain = We weten niet of dit past. Vraag het na.
empty-title = Niets gevonden
empty-advice = Haal een filter weg of zoek met een ander woord. Of vraag het aan iemand.
# $filter: a filter's name; $count: how many results there are without it.
empty-without = { $count ->
    [one] Zonder “{ $filter }”: 1 resultaat
   *[other] Zonder “{ $filter }”: { $count } resultaten
}

## Filters

filter-title = Filters
filter-active = Gekozen filters
filter-remove = Haal weg: { $filter }
filter-neighbourhood = Wijk
filter-neighbourhood-any = Alle wijken
filter-around = Ook de wijken ernaast
filter-around-chip = { $name } en omgeving
filter-age = Leeftijd
filter-age-any = Alle leeftijden
filter-time = Wanneer
filter-time-any = Altijd
filter-time-holidays = In de schoolvakantie
filter-time-school = In de schooltijd
filter-price = Prijs
filter-price-any = Alle prijzen
filter-price-free = Gratis
filter-price-uitpas = Gratis of met { $pass }
filter-price-by-income = Volgens inkomen
filter-language = Taal die ze daar spreken
filter-language-any = Alle talen
filter-wheelchair = Toegankelijk met rolstoel
filter-support = Extra zorg voor kinderen
filter-unknown = Toon ook wat we niet weten
sort-title = Volgorde
sort-best = Wat het best past
sort-nearest = Wat het dichtst bij is
sort-name = Volgens naam

## Facts in words

unknown = weten we niet
fact-age = Leeftijd
fact-place = Plaats
fact-when = Wanneer
fact-price = Prijs
fact-languages = Talen
fact-wheelchair = Toegang met rolstoel
fact-for = Voor wie
# $date: a day, a month or a year.
fact-as-of = (gegevens van { $date })
fact-undated = (datum weten we niet)
age-weeks = { $weeks ->
    [one] 1 week
   *[other] { $weeks } weken
}
age-months = { $months ->
    [one] 1 maand
   *[other] { $months } maanden
}
age-years = { $years ->
    [one] 1 jaar
   *[other] { $years } jaar
}
# $years and $months: already in words.
age-years-months = { $years } en { $months }
# $from and $to: whole years.
age-range-years = { $to ->
    [one] { $from } tot 1 jaar
   *[other] { $from } tot { $to } jaar
}
# $from and $to: ages in words.
age-range = { $from } tot { $to }
age-from = vanaf { $from }
age-to = tot { $to }
age-unknown = Leeftijd: weten we niet
# $amount: a number with two decimals, such as "2,09".
money = € { $amount }
money-range = { $from } tot { $to }
price-free = Gratis
price-fixed = Je betaalt een vaste prijs
price-by-income = Volgens je inkomen
price-mixed = Een deel gratis, een deel betalend
price-uitpas = Met { $pass }
price-unknown = Prijs: weten we niet
price-per-time = { $amount } per keer
price-per-day = { $amount } per dag
price-per-half-day = { $amount } per halve dag
price-per-hour = { $amount } per uur
price-per-half-hour = { $amount } per half uur
price-per-week = { $amount } per week
price-per-month = { $amount } per maand
price-per-year = { $amount } per jaar
price-per-person = { $amount } per persoon
price-per-registration = { $amount } per inschrijving
place-two = { $first } of { $second }
place-both = { $first } en { $second }
place-some = in een van { $count } wijken
place-many = { $count ->
    [one] in 1 wijk
   *[other] in { $count } wijken
}
place-online = Online of per telefoon
place-citywide = { $placeWhole }
place-mobile = Komt naar de wijken
place-one-of = (een van deze wijken, we weten niet zeker welke)
place-unknown = Plaats: weten we niet
when-before-school = voor school
when-lunch = over de middag
when-after-school = na school
when-wednesday-afternoon = woensdagnamiddag
when-evening = ’s avonds
when-saturday = zaterdag
when-sunday = zondag
when-school-hours = tijdens de lesuren
when-both = schooltijd en vakantie
when-holidays = schoolvakantie
when-school-time = schooltijd
when-unknown = Wanneer: weten we niet
hours-from = vanaf { $time }
hours-until = tot { $time }
hours-unknown = uren weten we niet
# $from and $to: days.
period = { $from } tot en met { $to }
language-mother-tongue = je eigen taal, als je het vraagt
language-unknown = Welke talen ze spreken: weten we niet
wheelchair-unknown = Toegang met rolstoel: weten we niet
access-yes = ja
access-partly = voor een deel
access-no = nee
# $date: the day this was known, or nothing.
state-planned = Dit was nog een plan ({ $date }). Vraag of het al bestaat.
state-ended = Dit is gestopt, of het was maar één keer ({ $date }).
state-through-school = Dit krijg je via je school of een organisatie.
group-everyone = iedereen
group-parents = ouders
group-young-people = jongeren
group-newcomers = wie nieuw is in het land
group-okan-pupils = leerlingen van OKAN
group-students = studenten
group-low-income = gezinnen met weinig inkomen
group-single-parents = alleenstaande ouders
group-fathers = vaders
group-expecting = wie een kind verwacht
group-disability = mensen met een beperking
group-foster-families = pleeggezinnen
group-no-qualification = jongeren zonder diploma
group-job-seekers = wie werk zoekt
group-girls = meisjes
group-grandparents = grootouders
stage-nursery = kleuterschool
stage-primary = lagere school
stage-secondary = secundair onderwijs
stage-higher = hogeschool en universiteit
stage-adult = volwassenen

## A service

service-next-step = Wat kun je nu doen?
contact-call = Bel
contact-mail = Mail
contact-website = Website
contact-chat = Chat
contact-register = Schrijf je in of vraag het aan
service-in-short = In het kort
service-prices = Prijzen
service-hours = Dagen en uren
service-places = Waar
service-notes = Goed om te weten
service-run-by = Georganiseerd door
service-more = Meer in { $category }
seven-title = Past dit bij jou? De zeven B’s
# "Betaalbaar: ja"
seven-answer = { $name }: { $answer }
seven-yes = ja
seven-no = nee
seven-unknown = weten we niet
seven-affordable = Betaalbaar
seven-affordable-free = het is gratis
seven-affordable-income = de prijs hangt af van je inkomen
seven-affordable-uitpas = korting met { $pass }
seven-affordable-unknown = of de prijs voor jou past, weten we niet
seven-reachable = Bereikbaar
seven-reachable-contact = je kunt bellen, mailen of chatten
seven-reachable-address = er is een adres
seven-reachable-unknown = we kennen geen telefoon of adres
seven-usable = Bruikbaar
seven-usable-wheelchair = toegankelijk met rolstoel
seven-usable-support = extra zorg voor kinderen is mogelijk
seven-usable-no = niet toegankelijk met rolstoel
seven-usable-partly = voor een deel toegankelijk met rolstoel
seven-usable-unknown = nog niet bevestigd
seven-understandable = Begrijpbaar
seven-understandable-mother-tongue = hulp in je eigen taal, als je het vraagt
seven-understandable-languages = ze spreken meer dan één taal
seven-understandable-unknown = welke talen ze spreken, weten we niet
seven-available = Beschikbaar
seven-available-places = er is plaats
seven-available-full = er is geen plaats, of een wachtlijst
seven-available-unknown = of er plaats is, weten we niet
seven-known = Bekend
seven-known-unknown = of gezinnen dit kennen, weten we niet
seven-trustworthy = Betrouwbaar
seven-trustworthy-confirmed = iemand heeft dit nagevraagd
seven-trustworthy-public = van de stad of de overheid
seven-trustworthy-unknown = nog niemand heeft dit nagevraagd
trust-title = Hoe weten we dit?
trust-confirmed = Iemand vroeg dit na op { $date }.
trust-not-confirmed = Nog niemand vroeg dit na. Bel eerst, voor je vertrekt.
trust-sources-intro = We lazen dit in:
source-undated = kopie zonder datum
translation-machine = Een computer vertaalde deze tekst. Er kunnen fouten in staan.
translation-missing = Deze tekst is er nog niet in jouw taal.
translation-original = Toon de Nederlandse tekst

## Neighbourhoods

neighbourhoods-title = Kies je wijk
neighbourhoods-intro = Alles wat we kennen, per wijk. Wat voor iedereen in de stad is, vind je bij elke wijk.
neighbourhoods-count = { $count ->
    [0] nog niets gevonden in deze wijk zelf
    [one] 1 plek
   *[other] { $count } plekken
}
neighbourhood-title = { $name }: wat is er?
neighbourhood-intro = { $count ->
    [0] In deze wijk zelf kennen we nog niets. Kijk wat er voor de hele stad is, of in de wijken ernaast.
    [one] In deze wijk kennen we 1 plek.
   *[other] In deze wijk kennen we { $count } plekken.
}
neighbourhood-none = Hiervoor kennen we geen plek in deze wijk.
neighbourhood-coming = Wat naar de wijken komt
neighbourhood-planned = Stond op de planning. Vraag of het al bestaat
neighbourhood-around = De wijken ernaast

## Wrong address, root

not-found-title = Deze pagina bestaat niet
not-found-advice = Het adres klopt niet of is veranderd. Zoek hier wat je nodig hebt, of begin opnieuw.
not-found-start = Naar het begin
languages-title = Kies je taal

## About, privacy, accessibility

about-title = Over Wegwijs
about-what = Wegwijs helpt gezinnen en jongeren { $placeIn } om hulp en activiteiten te vinden. Het gaat over vakantie, vrije tijd, leren, kinderopvang en hulp voor je gezin.
about-why = Er is veel, maar het is moeilijk om het te vinden. Wegwijs zet alles samen, in je eigen taal. We zeggen ook eerlijk wat we niet weten.
about-who-title = Wie zit hierachter?
about-who = Wegwijs is gemaakt door { $operator }.
about-official = Dit is een officiële dienst van de stad.
about-not-official = Dit is geen officiële dienst van de stad.
about-data-title = Waar komen de gegevens vandaan?
about-data = { $count ->
    [one] Er staat 1 fiche in Wegwijs. Bij elk feit staat waar we het lazen en hoe oud het is. Veel hebben we nog niet nagevraagd. Bel eerst.
   *[other] Er staan { $count } fiches in Wegwijs. Bij elk feit staat waar we het lazen en hoe oud het is. Veel hebben we nog niet nagevraagd. Bel eerst.
}
about-translation = We schreven alles eerst in het Nederlands. Een computer vertaalde de andere talen, behalve als er iets anders staat.
about-mistakes-mail = Zie je een fout? Mail naar
about-mistakes-none = Zie je een fout? Er is nog geen adres om dat te melden. Vraag het na bij de dienst zelf.
about-licence = Je mag de gegevens vrij gebruiken. Zeg er dan bij waar ze vandaan komen. Licentie:
about-open-data = Alle gegevens zijn open data. Je mag ze ook in andere programma’s gebruiken:
about-boundaries = Grenzen van de wijken:
about-icons = Pictogrammen: Lucide (ISC-licentie).
privacy-title = Alles blijft op je toestel
privacy-promise = Wegwijs verzamelt niets over jou. Je hebt geen account nodig.
privacy-nothing-sent = Wat je zoekt en kiest, sturen we nergens naartoe. Het zoeken gebeurt op je eigen toestel.
privacy-kept = We bewaren alleen je taal en je lijst, op je eigen toestel. Je gezin en je plan bewaren we alleen als je dat aanvinkt. Er zijn geen cookies.
privacy-address = Wat je zoekt, staat wel in het adres van de pagina. Deel je het adres, dan ziet de ander wat je zocht.
privacy-host = Wie de website op het internet zet, ziet dat een toestel ze opent. Dat is bij elke website zo.
accessibility-title = Toegankelijkheid
accessibility-promise = Iedereen moet Wegwijs kunnen gebruiken. We volgen de regels van WCAG 2.2, niveau AA.
accessibility-how = Je kunt alles met het toetsenbord doen. Schermlezers lezen alles voor. De letters mogen groter, en er is een donkere versie.
accessibility-limits = Mensen met een beperking hebben de website nog niet getest. De vertalingen heeft nog niemand nagelezen.
accessibility-help = Lukt iets niet? Bel het nummer op de eerste pagina: een mens helpt je verder.

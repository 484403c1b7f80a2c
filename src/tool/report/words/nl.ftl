### De woorden van de rapporten. Engels staat in en.ftl; een test houdt ze gelijk.

made-by = Gemaakt met Wegwijs uit de open catalogus. Dit is geen officiële telling.
no-date = onbekend
services = Diensten

## Dekking

coverage-title = Aanbod en blinde vlekken { $placeIn }
coverage-lead = Diensten voor gezinnen naar wijk, soort, leeftijd en prijs. Nieuwste bron: { $newest }.
coverage-summary = In het kort
summary-services = { $services ->
    [one] De catalogus telt één dienst die nu aangeboden wordt.
   *[other] De catalogus telt { $services } diensten die nu aangeboden worden.
  }
summary-places = Van { $placed } weten we in welke wijk ze zijn of kunnen zijn (bij { $several } daarvan komen meerdere wijken in aanmerking). { $citywide } zijn er voor de hele stad of gemeente, { $mobile } komen langs, { $online } zijn online en van { $unknown } kennen we de wijk niet.
summary-gaps = In { $empty } van de { $neighbourhoods } wijken kennen we geen enkele dienst. Van de { $cells } combinaties van wijk en soort zijn er { $gaps } leeg. Leeg wil zeggen: wij kennen er geen. Het wil niet zeggen dat er geen is.

area = Wijk
category = Soort
all = Alles
ages = Leeftijd
price = Prijs
ages-unknown = leeftijd onbekend
ages-from = { $from } en ouder
price-free = gratis
price-fixed = vaste prijs
price-by-income = volgens inkomen
price-mixed = gemengd
price-unknown = prijs onbekend
area-citywide = Heel het gebied
area-mobile = Komt langs
area-online = Online
area-unknown = Wijk onbekend
count-possible = { $services } (+{ $possible }?)

map-heading = Waar zijn de diensten?
map-says = Het getal is het aantal diensten waarvan we zeker weten dat ze in die wijk zijn. Hoe dichter de arcering, hoe meer. Het midden is groter getekend dan het is.
map-described = Kaart van de wijken met het aantal diensten in elke wijk. { $list }.
legend = { $range } diensten

overview-heading = Wijk en soort
overview-says = Gekleurde vakjes met een 0 zijn blinde vlekken: in onze catalogus staat daar niets. Een dienst van twee soorten telt bij elke soort; in de kolom ‘Alles’ telt ze één keer.
overview-caption = Aantal diensten per wijk en soort

children-heading = Diensten per 1000 kinderen
children-says = Het aantal diensten in de wijk zelf, voor elke leeftijd, gedeeld door het aantal kinderen dat werd opgegeven. Tussen haakjes staat dat aantal kinderen. Een laag getal kan wijzen op een tekort, maar een dienst zegt niets over het aantal plaatsen. Een streepje: er is geen aantal kinderen opgegeven, of er wonen er geen.
children-caption = Diensten in de wijk per 1000 kinderen van die leeftijd

ages-heading = Soort en leeftijd
ages-says = Een dienst telt in elke leeftijdsgroep die ze raakt, dus de balken samen zijn meer dan het totaal. De groepen volgen ongeveer de school zoals die in Vlaanderen is: kleuters vanaf 2,5 jaar, lagere school vanaf 6 en middelbare school vanaf 12. Elders kan dat anders zijn.
price-heading = Soort en prijs
price-says = Zoals de bron het zegt; gemengd is deels gratis of met meerdere prijzen. Waar de bron niets zegt, is de prijs onbekend.

counted-heading = Wat is geteld, en wat niet?
counted-offered = Alleen diensten die nu aangeboden worden, ook als men er enkel via school terechtkan. { $left } geplande of gestopte diensten tellen niet mee.
counted-apart = Een dienst voor het hele gebied, een dienst die langskomt en een dienst online staan apart. Ze tellen nooit mee als een dienst in elke wijk, ook niet in de wijk van hun kantoor.
counted-several = Van { $several } diensten noemt de bron meerdere mogelijke wijken. Ze staan bij elk daarvan als ‘(+1?)’, mogelijk, en nergens als zeker; op de kaart staan ze niet.
counted-unknown-place = Van { $unknown } diensten is de wijk niet bekend. Een postcode alleen bepaalt geen wijk.
counted-unknown-facts = Is de leeftijd of de prijs niet bekend, dan telt de dienst als onbekend, nooit als ‘voor iedereen’ of ‘gratis’. Een schooltype telt niet als leeftijd.
counted-often = Een dienst met meerdere plaatsen telt in elke wijk één keer. Getallen van wijken, soorten of leeftijden mag men dus niet optellen.
counted-sources = De nieuwste bron is van { $newest }. Van de { $services } diensten heeft een mens er { $confirmed } bevestigd. Wat sindsdien veranderd is, weten we niet.
counted-demand = Over de vraag van gezinnen en over het aantal plaatsen weet dit rapport niets: het telt diensten.

all-heading = Alle cijfers
all-says = Per wijk en soort: hoeveel diensten er voor elke leeftijd en aan elke prijs zijn.
all-caption = Diensten naar wijk, soort, leeftijd en prijs

## Te bevestigen

stale-title = Bellen om te bevestigen { $placeIn }
stale-lead = Wat op { $on } te lang geleden of nooit door een mens bevestigd is.
stale-summary = { $looked ->
    [one] Eén dienst is bekeken.
   *[other] { $looked } diensten zijn bekeken, de gestopte niet.
  } { $stale ->
    [one] Eén ervan staat op de lijst: niet bevestigd in de laatste { $months } maanden, of de einddatum is voorbij.
   *[other] { $stale } ervan staan op de lijst: niet bevestigd in de laatste { $months } maanden, of de einddatum is voorbij.
  } Een dienst kan om meerdere redenen op de lijst staan.
stale-how = Begin bovenaan: daar hebben we het langst niets van gehoord. Wie gebeld heeft, legt het vast met ‘wegwijs confirm’; daarna staat de dienst niet meer op de lijst.
stale-heading = De lijst
stale-caption = Diensten om te bevestigen, de oudste eerst
stale-id = Dienst (id)
stale-name = Naam
stale-last-known = Laatst geweten
stale-reasons = Waarom
stale-phone = Telefoon
stale-email = E-mail
stale-website = Website
reason-expired = einddatum voorbij
reason-never-confirmed = nooit bevestigd
reason-confirmed-long-ago = te lang geleden bevestigd
reason-old-source = oude bron
reason-undated-source = bron zonder datum

## Vertalingen

translations-title = Werklijst vertalingen { $placeIn }
translations-lead = Wat er per taal ontbreekt, en wat een machine vertaald heeft en nog niemand heeft nagelezen.
translations-says = Nederlands is de bron. Alleen bij de teksten van diensten staat wie ze vertaald heeft; bij opmerkingen, bedragen en namen weten we het niet, en staan hier alleen de ontbrekende. Wie een vertaling heeft nagelezen, zet ‘provenance’ op ‘human’.
translations-counts = Hoeveel er te doen is
translations-caption = Te doen voor { $language }
translations-nothing = Hier is niets te doen.
language = Taal
need = Te doen
about = Waarover
file = Bestand
pointer = Plaats in het bestand
source = Nederlandse tekst
need-missing = ontbreekt
need-unchecked = na te lezen
about-service = Diensten
about-note = Opmerkingen
about-amount = Bedragen
about-taxonomy = Begrippen
about-region = Regio
about-holidays = Vakanties

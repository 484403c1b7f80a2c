# The finders, the moments of family life, and leaving a page quickly, in Dutch: the source of all other languages.

## The finders: what they share

finder-where = In welke wijk?
finder-baby = jonger dan 1 jaar
finder-ask-first = Vraag het hier eerst
# $count: how many services are not known to fit.
finder-perhaps = { $count ->
    [one] Past misschien: 1 resultaat
   *[other] Past misschien: { $count } resultaten
}
finder-perhaps-hint = We weten niet of dit past bij wat je koos. Vraag het na.
finder-anywhere = Zoek in alle wijken
finder-any-age = Zoek voor alle leeftijden
finder-any-time-and-price = Zoek op elk moment, ook wat geld kost
finder-nothing = Hiervoor kennen we niets dat zeker past. Kies minder, of vraag het aan iemand: zie onderaan.
finder-search = Zoek verder met woorden en filters
needs-what = Waarover gaat het?

## Learning and family

learning-title = Hulp bij leren en school
learning-lead = Huiswerk, een studieplek, een laptop, een school? Kies wat je nodig hebt.
learning-stage = Voor wie is het?
learning-subject = bv. wiskunde
family-lead = Een vraag, een zorg of gewoon een babbel: kies waarover het gaat.

## Childcare

childcare-title = Opvang voor je kind
childcare-lead = Wanneer vraag je opvang? Welke opvang past bij de leeftijd? En wat kost het?
childcare-age = Hoe oud is je kind als het start?
childcare-places = Opvang per wijk
childcare-places-hint = Hier staan alleen de plekken die wij kennen. Er zijn er meer. Vraag het aan iemand die ze allemaal kent.

## 12 to 25: short, and as one speaks to somebody young

youth-title = Zin om iets te doen?
youth-lead = Iets leuks, een plek om te leren, of iemand die luistert. Jij kiest.
youth-what = Waar heb je zin in?
youth-free = Gratis
youth-evening = ’s Avonds
youth-weekend = In het weekend
youth-neighbourhood = Of kies je wijk

## Holidays, week by week

holiday-title = Wat doen we in de vakantie?
holiday-lead = Kies een week. Eerst zie je wat hele dagen duurt, met opvang voor en na.
holiday-when = Welke week?
holiday-later = Latere vakanties
# $number and $of: which week of its holiday it is.
holiday-week = week { $number } van { $of }
holiday-age = Hoe oud is je kind?
# $count: how many services there are for the chosen week.
holiday-count = { $count ->
    [0] Voor deze week vonden we niets dat zeker past.
    [one] Voor deze week: 1 resultaat.
   *[other] Voor deze week: { $count } resultaten.
}
holiday-no-dates = Voor deze week heeft nog niemand data bekendgemaakt die wij kennen. Vraag nu al wat er komt.
holiday-whole = Hele dagen, heel de week
holiday-whole-hint = Elke vrije dag van de week. Zes uur of langer, of met opvang ervoor of erna.
holiday-part = Een deel van de week of van de dag
holiday-part-hint = Kijk welke dagen en uren het is.
holiday-undated = In de vakantie, maar we kennen de data niet
holiday-undated-hint = Vraag of het er is in jouw week. Vraag ook tegen wanneer je moet inschrijven.
# $count: how many services one has to ask.
holiday-unknown = { $count ->
    [one] Ook wat we niet weten: 1 resultaat
   *[other] Ook wat we niet weten: { $count } resultaten
}
holiday-unknown-hint = Is dit er in de vakantie, en past het bij je? Dat weten we niet zeker. Vraag het na.
holiday-every-day = elke vrije dag
# $time: an hour, such as 07:30.
holiday-care-from = Opvang vooraf vanaf { $time }
# $time: an hour, such as 18:00.
holiday-care-until = Opvang nadien tot { $time }
# $date: a day.
holiday-ask-late = Je moest het vragen voor { $date }. Bel en vraag of er nog plaats is.

## The map of a service

# $name: a neighbourhood.
service-map = Op de kaart: { $name }
# $count: how many pins stand on that map.
service-map-pins = { $count ->
    [one] De speld toont waar het is.
   *[other] De spelden tonen waar het is.
}

## Pages about violence and mental health

leave-button = Snel weg
leave-keys = Opent meteen een lege pagina. Drie keer op Escape drukken doet hetzelfde.
# Read aloud. $count: how often Escape still has to be pressed.
leave-more = { $count ->
    [one] Druk nog 1 keer op Escape om weg te gaan.
   *[other] Druk nog { $count } keer op Escape om weg te gaan.
}
help-listening = Liever praten met iemand die luistert? Bel gerust:

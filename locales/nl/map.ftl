# De kaart van de wijken, "dicht bij mij", en het blad van een wijk.

## The map

# What the drawing is, for screen readers.
map-label = Kaart van de wijken
map-list = Lijst van de wijken
map-skip = Sla de kaart over
map-hint = Het getal zegt hoeveel er in de wijk zelf is.
map-lens = Het midden van de stad is groter getekend.
map-hint-results = Het getal zegt hoeveel er in de wijk zelf is. “Samen” telt ook wat er voor de hele stad is.
# $name: a neighbourhood; $words: how much there is, in words.
map-place = { $name }: { $words }
map-here = { $count } in de wijk zelf
map-together = samen { $count }
map-show = { $count ->
    [one] Toon 1 resultaat
   *[other] Toon { $count } resultaten
}
map-failed = We kunnen de kaart niet tonen. De lijst doet hetzelfde.
# Name of the choice between list and map, for screen readers.
view-title = Hoe wil je het zien?
view-list = Lijst
view-map = Kaart

## Near me

near-button = Dicht bij mij
near-promise = We vragen je plaats alleen als je hier drukt. Ze blijft op je toestel.
near-asking = We vragen je toestel waar je bent.
near-found = Je bent in { $name }.
# $distance: how far off the device may be.
near-rough = Je toestel weet niet precies waar je bent: het kan { $distance } schelen. Waarschijnlijk ben je in { $name }. Klopt dat niet? Kies zelf je wijk.
# $name: the nearest neighbourhood; $distance: how far its border is.
near-outside = Je bent niet { $placeIn }. De dichtste wijk is { $name }, op { $distance }.
near-outside-choose = Toon { $name }
near-refused = Je toestel mag niet zeggen waar je bent. Kies zelf je wijk. Of sta het toe in de instellingen van je browser.
near-unavailable = Je toestel weet niet waar je bent. Kies zelf je wijk.
near-timeout = Het duurt te lang om je plaats te vinden. Probeer opnieuw, of kies zelf je wijk.
near-unsupported = Deze browser kan niet zeggen waar je bent. Kies zelf je wijk.
near-no-map = We kunnen de grenzen van de wijken niet ophalen. Kies zelf je wijk.
distance-km = { $distance } km
# $distance: whole kilometres, in words.
distance-about = ongeveer { $distance }
distance-same = in de wijk waar je bent
distance-hint = We meten in een rechte lijn, vanaf waar je nu bent. “Ongeveer” is tot het midden van de wijk.
privacy-position = Je plaats vragen we alleen als je op “Dicht bij mij” drukt. Ze verlaat je toestel niet en we bewaren ze niet.

## All there is for one neighbourhood, also on one sheet of paper

bundle-print = Druk dit af op één blad
bundle-perhaps = Misschien in deze wijk
bundle-perhaps-hint = We weten niet zeker in welke wijk dit is. Vraag het na.
bundle-coming-hint = Vraag of ze ook in jouw wijk komen.
bundle-beside = Net over de grens van de wijk
bundle-everywhere = Voor de hele stad en online
bundle-everywhere-count = Voor de hele stad en online: { $count }
bundle-refine = Zoek verder op leeftijd, prijs of dag
# At the foot of the sheet; the address of the page follows.
bundle-foot = Bel eerst, voor je vertrekt. Je vindt dit blad op

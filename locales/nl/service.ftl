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
list-print = Druk af
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

# What the site says of itself on a device: without a network, or with news.

# The site's name where it is installed as an app. Short: it stands under an icon's preview.
app-name = Wegwijs { $placeIn }
# A page that stands in for a language that is not on the device yet.
offline-title = Deze taal staat nog niet op je toestel
offline-text = Je hebt nu geen internet. Open Wegwijs één keer in deze taal als je internet hebt. Daarna werkt het ook zonder.
offline-choose = In een taal die je al gebruikte, kun je nu verder:
# A bar above the page. $date: a day. $age: how long ago, such as "3 dagen geleden".
offline-bar = Geen internet. Je ziet de gegevens van { $date } ({ $age }).
offline-bar-undated = Geen internet. Je ziet de gegevens van je vorige bezoek.
# How old the data is. $days: whole days.
days-ago = { $days ->
    [0] vandaag
    [1] gisteren
    [one] { $days } dag geleden
   *[other] { $days } dagen geleden
  }
# At the foot of a page, where the data is old.
footer-data-old = Gegevens van { $date } ({ $age })
# Said once when a new version lies ready.
update-ready = Er is een nieuwe versie van Wegwijs. Je krijgt ze als je de pagina opnieuw opent.

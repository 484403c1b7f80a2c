app-name = Wegwijs { $placeIn }
offline-title = This language is not on your device yet
offline-text = You have no internet now. Open Wegwijs once in this language with internet: after that it works without.
offline-choose = You can go on in a language you have used before:
offline-bar = No internet. This is the information of { $date } ({ $age }).
offline-bar-undated = No internet. This is the information from your last visit.
days-ago = { $days ->
    [0] today
    [1] yesterday
    [one] { $days } day ago
   *[other] { $days } days ago
  }
footer-data-old = Information of { $date } ({ $age })
update-ready = There is a new version of Wegwijs. You will get it when you open the page again.

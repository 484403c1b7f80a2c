app-name = Wegwijs { $placeIn }
offline-title = Cette langue n’est pas encore sur votre appareil
offline-text = Vous n’avez pas internet pour le moment. Ouvrez Wegwijs une fois dans cette langue avec internet : ensuite, le site marche aussi sans.
offline-choose = Vous pouvez continuer dans une langue que vous avez déjà utilisée :
offline-bar = Pas d’internet. Vous voyez les informations du { $date } ({ $age }).
offline-bar-undated = Pas d’internet. Vous voyez les informations de votre dernière visite.
days-ago = { $days ->
    [0] aujourd’hui
    [1] hier
    [one] il y a { $days } jour
   *[other] il y a { $days } jours
  }
footer-data-old = Informations du { $date } ({ $age })
update-ready = Il y a une nouvelle version de Wegwijs. Vous l’aurez quand vous ouvrirez de nouveau la page.

## Keeping, my list

keep-add = Garder
keep-added = Gardé
keep-fleeting = Votre appareil ne peut pas garder votre liste. Elle reste jusqu’à ce que vous fermiez cette page.
list-title = Ma liste
list-intro = Voici ce que vous gardez. Tout reste sur cet appareil. Vous n’avez pas besoin de compte.
list-empty = Vous n’avez encore rien gardé. Appuyez sur « Garder » près de ce que vous voulez retenir.
list-search = Chercher
list-remove = Retirer
list-removed = Retiré de votre liste : { $name }
list-undo = Remettre
list-gone = N’est plus dans Wegwijs : { $id }
list-print = Imprimer
list-share-hint = Votre liste se trouve dans le lien même. Qui reçoit le lien la voit. Nous ne voyons rien.
list-sent-title = Quelqu’un vous a envoyé cette liste
list-sent-keep = Tout garder
list-sent-leave = Ne pas garder
list-unreadable = { $count ->
    [one] Nous n’avons pas pu lire { $count } partie du lien.
   *[other] Nous n’avons pas pu lire { $count } parties du lien.
}

## Handing on

share = Partager
share-copied = Le lien est copié. Collez-le dans un message.
share-by-hand = Copiez ce lien :

## Keeping, my list

keep-add = Garder
keep-added = Gardé
keep-fleeting = Votre appareil ne peut pas garder votre liste. Elle reste jusqu’à ce que vous fermiez cette page.
list-title = Ma liste
list-intro = Voici ce que vous gardez. Tout reste sur cet appareil. Vous n’avez pas besoin de compte.
list-empty = Vous n’avez encore rien gardé. Appuyez sur « Garder » près de ce que vous voulez retenir.
list-search = Chercher
list-remove = Retirer
list-removed = Retiré de votre liste : { $name }
list-undo = Remettre
list-gone = N’est plus dans Wegwijs : { $id }
print = Imprimer
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
share-by-hand = Copiez ce lien :

## When to ask

ask-start = Quand voulez-vous commencer ?
ask-month = Vous connaissez seulement le mois ?
ask-month-none = Choisissez un mois
ask-private = Cette date reste ici. Nous ne la gardons pas.
ask-latest = Demandez le plus tôt possible, au plus tard le
ask-why = C’est { $span } avant le début ({ $start }).
ask-answers = Vous recevez une réponse au plus tôt le { $date }.
ask-late = Ce jour est déjà passé : { $date }. Demandez-le encore aujourd’hui, même s’il est tard.
ask-unreadable = Écrivez la date ainsi : 2027-09-01
calendar-add = Mettre dans mon agenda
calendar-reminds = Votre agenda vous le rappelle 4 semaines avant.
calendar-reminds-late = Votre agenda vous le rappelle la veille.
calendar-ask = À demander au plus tard aujourd’hui : { $name }
entry-birth = Quand votre enfant est-il né ?
entry-from = Votre enfant peut commencer à partir du
entry-why = C’est le premier jour d’entrée (instapdag) à partir de { $age }. Demandez à l’école de confirmer.
entry-any-day = À partir de { $age }, un enfant peut commencer n’importe quel jour d’école.
entry-unknown = Nous ne connaissons pas encore les jours d’entrée après le { $date }. Demandez à l’école.
calendar-entry = Mon enfant peut commencer l’école maternelle

## The service page

service-people = Pour qui, langues et accès
fact-toilet = Toilettes adaptées
fact-support = Soins particuliers pour les enfants

## What it costs

cost-free = Vous ne payez rien.
cost-fixed = Vous payez un prix fixe. Demandez s’il y a une réduction.
cost-by-income = Le prix dépend de vos revenus. Qui gagne moins paie moins.
cost-mixed = Une partie est gratuite. Pour une autre partie, vous payez.
cost-unknown = Nous ne connaissons pas le prix. Demandez-le avant de décider.
cost-uitpas-yes = Avec la carte { $pass }, vous pouvez avoir une réduction.
cost-uitpas-no = La carte { $pass } n’est pas valable ici.
cost-uitpas-unknown = Nous ne savons pas si la carte { $pass } est valable ici.

## When

period-care = Avec garderie : { $time }
period-ask = Demandez-le au plus tard le { $date }.
week-title = La semaine : quand est-ce ouvert ?
week-morning = matin
week-afternoon = après-midi
week-evening = soir
week-yes = ouvert
week-no = pas indiqué
week-hint = Vide : la source ne le dit pas.

## Where

route-foot = À pied
route-bike = À vélo
route-transit = En bus ou tram

## Words explained, reading aloud, what to say

terms-title = Les mots expliqués :
terms-close = Fermer
aloud-page = Lire à voix haute
aloud-dutch = Lire le néerlandais
aloud-stop = Arrêter
say-title = Que dire au téléphone ?
say-hello = Bonjour. J’appelle à propos de { $name }. Pouvez-vous m’aider ?
say-little-dutch = Je ne parle pas encore bien le néerlandais.
say-language-in-dutch = Spreekt er iemand Frans?
say-language = Quelqu’un parle-t-il français ?
say-place = Y a-t-il encore de la place ?
say-when = Quels jours et à quelles heures puis-je venir ?
say-price = Combien ça coûte ?

## Where to look further

related-title = Voir aussi
related-need = Pour le même besoin
related-nearby = Dans le même quartier
related-age = Pour l’âge suivant

## Something wrong

list-comma = {", "}
mistake = Une erreur ?
mistake-body = Une information n’est pas correcte pour { $name } :

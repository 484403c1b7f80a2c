# Messages du site en français, traduits du néerlandais.

## Frame

skip-to-content = Aller au contenu
language-switch = Langue
footer-about = À propos de Wegwijs
footer-privacy = Tout reste sur votre appareil
footer-accessibility = Accessibilité
footer-data = Données du { $date }
page-reached = Page : { $title }

## Loading and failing

loading = Un instant, nous cherchons les données.
loading-slow = C’est plus long que d’habitude. Votre connexion est peut-être lente. Nous continuons à essayer.
failure-title = Les données ne sont pas arrivées
failure-network = Pas de connexion. Vérifiez si vous avez internet et réessayez.
failure-server = Le site ne répond pas comme il faut. Réessayez un peu plus tard.
failure-newer = Il y a une nouvelle version de Wegwijs. Rechargez la page.
failure-damaged = Les données ne sont pas bien arrivées. Réessayez.
failure-no-service = Cette fiche n’existe pas ou n’existe plus.
failure-retry = Réessayer
failure-details = Si vous voulez savoir ce qui n’a pas marché
panic-text = Quelque chose n’a pas marché sur cette page. Rechargez-la. Vous n’avez rien perdu.
panic-reload = Recharger
noscript-text = La recherche ne marche qu’avec JavaScript. Mais vous pouvez lire cette page et téléphoner.
start-failed = Impossible de chercher et de choisir pour le moment : le site n’est pas entièrement chargé, ou votre navigateur est trop ancien. Mais vous pouvez lire cette page et téléphoner.
start-failed-frame = Le site n’est pas entièrement chargé, ou votre navigateur est trop ancien. Rechargez cette page quand vous avez internet : vous pourrez alors la lire.

## Start

start-title = Que cherchez-vous pour votre enfant ou pour vous-même ?
start-hint = Cherchez dans votre langue.
start-doors = Choisissez un thème
start-moments = Que se passe-t-il chez vous ?
start-neighbourhood = Qu’y a-t-il dans votre quartier ?
start-neighbourhood-link = Choisissez votre quartier
search-label = Que cherchez-vous ?
search-button = Chercher
help-title = Vous préférez parler à quelqu’un ?
help-emergency = C’est urgent ? Appelez ces numéros

## Results

results-title = Ce qui existe
results-categories = Thèmes
results-count = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}
results-understood = Voici ce que nous avons compris :
results-recognised = Compris dans vos mots
results-partial = Nous n’avons pas trouvé tous les mots ensemble. Voici ce qui s’en rapproche le plus.
results-more = { $count ->
    [one] Afficher encore { $count } résultat
   *[other] Afficher encore { $count } résultats
}
results-unknown = { $count ->
    [one] Pour { $count } offre, nous ne savons pas si elle convient.
   *[other] Pour { $count } offres, nous ne savons pas si elles conviennent.
}
results-unknown-show = Afficher aussi ce dont nous ne sommes pas sûrs
card-uncertain = Nous ne savons pas si cela convient. Posez-leur la question.
empty-title = Rien trouvé
empty-advice = Enlevez un filtre ou cherchez avec un autre mot. Ou demandez à quelqu’un.
empty-without = { $count ->
    [one] Sans « { $filter } » : { $count } résultat
   *[other] Sans « { $filter } » : { $count } résultats
}

## Filters

filter-title = Filtres
filter-active = Filtres choisis
filter-remove = Enlever : { $filter }
filter-neighbourhood = Quartier
filter-neighbourhood-any = Tous les quartiers
filter-around = Aussi les quartiers voisins
filter-around-chip = { $name } et environs
filter-age = Âge
filter-age-any = Tous les âges
filter-time = Quand
filter-time-any = À tout moment
filter-time-holidays = Pendant les vacances scolaires
filter-time-school = En période scolaire
filter-price = Prix
filter-price-any = Tous les prix
filter-price-free = Gratuit
filter-price-uitpas = Gratuit ou avec { $pass }
filter-price-by-income = Selon les revenus
filter-language = Langue parlée sur place
filter-language-any = Toutes les langues
filter-wheelchair = Accessible en fauteuil roulant
filter-support = Soutien en plus pour les enfants
filter-unknown = Afficher aussi ce dont nous ne sommes pas sûrs
sort-title = Ordre
sort-best = Ce qui convient le mieux
sort-nearest = Le plus proche
sort-name = Par nom

## Facts in words

unknown = nous ne savons pas
fact-age = Âge
fact-place = Lieu
fact-when = Quand
fact-price = Prix
fact-languages = Langues
fact-wheelchair = Accès en fauteuil roulant
fact-for = Pour qui
fact-as-of = (date de l’info : { $date })
fact-undated = (date inconnue)
age-weeks = { $weeks ->
    [one] { $weeks } semaine
   *[other] { $weeks } semaines
}
age-months = { $months ->
    [one] { $months } mois
   *[other] { $months } mois
}
age-years = { $years ->
    [one] { $years } an
   *[other] { $years } ans
}
age-years-months = { $years } et { $months }
age-range-years = { $to ->
    [one] de { $from } à { $to } an
   *[other] de { $from } à { $to } ans
}
age-range = de { $from } à { $to }
age-from = à partir de { $from }
age-to = jusqu’à { $to }
age-unknown = Âge : nous ne savons pas
money = { $amount } €
money-range = de { $from } à { $to }
price-free = Gratuit
price-fixed = Vous payez un prix fixe
price-by-income = Selon vos revenus
price-mixed = En partie gratuit, en partie payant
price-uitpas = Avec { $pass }
price-unknown = Prix : nous ne savons pas
price-per-time = { $amount } à chaque fois
price-per-day = { $amount } par jour
price-per-half-day = { $amount } par demi-journée
price-per-hour = { $amount } par heure
price-per-half-hour = { $amount } par demi-heure
price-per-week = { $amount } par semaine
price-per-month = { $amount } par mois
price-per-year = { $amount } par an
price-per-person = { $amount } par personne
price-per-registration = { $amount } par inscription
place-two = { $first } ou { $second }
place-both = { $first } et { $second }
place-some = dans un de ces { $count } quartiers
place-many = { $count ->
    [one] dans { $count } quartier
   *[other] dans { $count } quartiers
}
place-online = En ligne ou par téléphone
place-citywide = { $placeWhole }
place-mobile = Vient dans les quartiers
place-one-of = (dans un de ces quartiers, nous ne savons pas exactement lequel)
place-unknown = Lieu : nous ne savons pas
when-before-school = avant l’école
when-lunch = à midi
when-after-school = après l’école
when-wednesday-afternoon = le mercredi après-midi
when-evening = le soir
when-saturday = le samedi
when-sunday = le dimanche
when-school-hours = pendant les cours
when-both = période scolaire et vacances
when-holidays = vacances scolaires
when-school-time = période scolaire
when-unknown = Quand : nous ne savons pas
hours-from = à partir de { $time }
hours-until = jusqu’à { $time }
hours-unknown = nous ne connaissons pas les heures
period = du { $from } au { $to } inclus
language-mother-tongue = votre langue, si vous le demandez
language-unknown = Langues parlées sur place : nous ne savons pas
wheelchair-unknown = Accès en fauteuil roulant : nous ne savons pas
access-yes = oui
access-partly = en partie
access-no = non
state-planned = C’était encore un projet ({ $date }). Demandez si cela existe déjà.
state-ended = C’est terminé ou cela n’a eu lieu qu’une fois ({ $date }).
state-through-school = Vous y avez accès par votre école ou une organisation.
group-everyone = tout le monde
group-parents = parents
group-young-people = jeunes
group-newcomers = personnes nouvelles dans le pays
group-okan-pupils = élèves d’OKAN
group-students = étudiants
group-low-income = familles à petits revenus
group-single-parents = parents seuls
group-fathers = pères
group-expecting = futurs parents
group-disability = personnes avec un handicap
group-foster-families = familles d’accueil
group-no-qualification = jeunes sans diplôme
group-job-seekers = personnes qui cherchent du travail
group-girls = filles
group-grandparents = grands-parents
stage-nursery = école maternelle
stage-primary = école primaire
stage-secondary = école secondaire
stage-higher = haute école et université
stage-adult = adultes

## A service

service-next-step = Que pouvez-vous faire maintenant ?
contact-call = Appeler
contact-mail = E-mail
contact-website = Site web
contact-chat = Chat
contact-register = S’inscrire ou faire une demande
service-in-short = En bref
service-prices = Prix
service-hours = Jours et heures
service-places = Où
service-notes = Bon à savoir
service-run-by = Organisé par
service-more = Voir aussi : { $category }
seven-title = Est-ce pour vous ? Sept points pour le savoir
seven-answer = { $name } : { $answer }
seven-yes = oui
seven-no = non
seven-unknown = nous ne savons pas
seven-affordable = Abordable
seven-affordable-free = c’est gratuit
seven-affordable-income = le prix dépend de vos revenus
seven-affordable-uitpas = réduction avec { $pass }
seven-affordable-unknown = nous ne savons pas si le prix vous convient
seven-reachable = Joignable
seven-reachable-contact = vous pouvez téléphoner, écrire un e-mail ou chatter
seven-reachable-address = il y a une adresse
seven-reachable-unknown = nous n’avons ni téléphone ni adresse
seven-usable = Utilisable
seven-usable-wheelchair = accessible en fauteuil roulant
seven-usable-support = soutien en plus possible pour les enfants
seven-usable-no = pas accessible en fauteuil roulant
seven-usable-partly = accessible en partie en fauteuil roulant
seven-usable-unknown = pas encore confirmé
seven-understandable = Compréhensible
seven-understandable-mother-tongue = aide dans votre langue, si vous le demandez
seven-understandable-languages = on y parle plus d’une langue
seven-understandable-unknown = nous ne savons pas quelles langues on y parle
seven-available = Disponible
seven-available-places = il y a de la place
seven-available-full = il n’y a pas de place, ou il y a une liste d’attente
seven-available-unknown = nous ne savons pas s’il y a de la place
seven-known = Connu
seven-known-unknown = nous ne savons pas si les familles le connaissent
seven-trustworthy = Fiable
seven-trustworthy-confirmed = quelqu’un a vérifié ces informations
seven-trustworthy-public = de la ville ou d’un service public
seven-trustworthy-unknown = personne n’a encore vérifié ces informations
trust-title = Comment le savons-nous ?
trust-confirmed = Quelqu’un a vérifié ces informations (date : { $date }).
trust-not-confirmed = Personne n’a encore vérifié ces informations. Téléphonez avant de partir.
trust-sources-intro = Nous l’avons lu ici :
source-undated = copie sans date
translation-machine = Un ordinateur a traduit ce texte. Il peut contenir des fautes.
translation-missing = Ce texte n’existe pas encore dans votre langue.
translation-original = Afficher le texte en néerlandais

## Neighbourhoods

neighbourhoods-title = Choisissez votre quartier
neighbourhoods-intro = Tout ce que nous connaissons, par quartier. Ce qui est pour toute la ville se trouve sur la page de chaque quartier.
neighbourhoods-count = { $count ->
    [0] rien trouvé pour l’instant dans ce quartier même
    [one] { $count } lieu
   *[other] { $count } lieux
}
neighbourhood-title = { $name } : qu’y a-t-il ici ?
neighbourhood-intro = { $count ->
    [0] Dans ce quartier même, nous ne connaissons encore rien. Regardez ce qui existe pour toute la ville, ou dans les quartiers voisins.
    [one] Dans ce quartier, nous connaissons { $count } lieu.
   *[other] Dans ce quartier, nous connaissons { $count } lieux.
}
neighbourhood-none = Pour ce thème, nous ne connaissons pas de lieu dans ce quartier.
neighbourhood-coming = Ce qui vient dans les quartiers
neighbourhood-planned = C’était prévu. Demandez si cela existe déjà
neighbourhood-around = Les quartiers voisins

## Wrong address, root

not-found-title = Cette page n’existe pas
not-found-advice = L’adresse n’est pas correcte ou a changé. Cherchez ici ce qu’il vous faut, ou recommencez depuis le début.
not-found-start = Retour au début
languages-title = Choisissez votre langue

## About, privacy, accessibility

about-title = À propos de Wegwijs
about-what = Wegwijs aide les familles et les jeunes à trouver de l’aide et des activités { $placeIn } : vacances et loisirs, école et études, garde d’enfants et aide pour votre famille.
about-why = Il existe beaucoup de choses, mais elles sont difficiles à trouver. Wegwijs rassemble tout, dans votre langue, et dit honnêtement ce que nous ne savons pas.
about-who-title = Qui est derrière Wegwijs ?
about-who = Wegwijs est fait par { $operator }.
about-official = C’est un service officiel de la ville.
about-not-official = Ce n’est pas un service officiel de la ville.
about-data-title = D’où viennent les données ?
about-data = { $count ->
    [one] Il y a { $count } fiche dans Wegwijs. Pour chaque information, nous disons où nous l’avons lue et de quand elle date. Beaucoup d’informations ne sont pas encore vérifiées : téléphonez d’abord.
   *[other] Il y a { $count } fiches dans Wegwijs. Pour chaque information, nous disons où nous l’avons lue et de quand elle date. Beaucoup d’informations ne sont pas encore vérifiées : téléphonez d’abord.
}
about-translation = Le texte de départ est en néerlandais. Un ordinateur a traduit les autres langues, sauf si la page dit autre chose.
about-mistakes-mail = Vous voyez une erreur ? Écrivez à
about-mistakes-none = Vous voyez une erreur ? Il n’y a pas encore d’adresse pour le signaler. Demandez au service lui-même.
about-licence = Vous pouvez utiliser les données librement, si vous citez la source. Licence :
about-open-data = Tout le catalogue est en données ouvertes, à utiliser aussi dans d’autres programmes :
about-boundaries = Limites des quartiers :
about-icons = Pictogrammes : Lucide (licence ISC).
privacy-title = Tout reste sur votre appareil
privacy-promise = Wegwijs ne collecte rien sur vous. Vous n’avez pas besoin de compte.
privacy-nothing-sent = Ce que vous cherchez et choisissez, nous ne l’envoyons nulle part. La recherche se fait sur votre appareil.
privacy-kept = Nous gardons seulement votre langue et votre liste, sur votre appareil. Votre famille et votre plan, seulement si vous cochez la case. Il n’y a pas de cookies.
privacy-address = Mais ce que vous cherchez est visible dans l’adresse de la page. Si vous partagez l’adresse, l’autre personne voit ce que vous avez cherché.
privacy-host = L’hébergeur du site voit qu’un appareil télécharge des fichiers, comme pour tous les sites.
accessibility-title = Accessibilité
accessibility-promise = Tout le monde doit pouvoir utiliser Wegwijs. Nous suivons les règles WCAG 2.2, niveau AA.
accessibility-how = Vous pouvez tout faire au clavier. Les lecteurs d’écran lisent tout à voix haute. Vous pouvez agrandir les lettres, et il y a une version sombre.
accessibility-limits = Pas encore testé par des personnes avec un handicap. Les traductions n’ont pas encore été relues par des personnes.
accessibility-help = Quelque chose ne marche pas ? Appelez le numéro sur la première page : quelqu’un vous aidera.

# The finders, the moments of family life, and leaving a page quickly, in French.

## The finders: what they share

finder-where = Dans quel quartier ?
finder-baby = moins d’1 an
finder-ask-first = D’abord demander ici
finder-perhaps = { $count ->
    [one] Convient peut-être : { $count } offre
   *[other] Conviennent peut-être : { $count } offres
}
finder-perhaps-hint = Nous ne savons pas si cela correspond au choix. C’est à demander.
finder-anywhere = Chercher dans tous les quartiers
finder-any-age = Chercher pour tous les âges
finder-any-time-and-price = Chercher à tout moment, aussi ce qui est payant
finder-nothing = Nous ne connaissons rien qui convienne vraiment. Il faut moins de critères, ou demander à quelqu’un : voir plus bas.
finder-search = Continuer avec des mots et des filtres
needs-what = De quoi s’agit-il ?

## Learning and family

learning-title = De l’aide pour apprendre et pour l’école
learning-lead = Devoirs, lieu d’étude, ordinateur, choix d’une école : choisissez ce qu’il vous faut.
learning-stage = Pour qui est-ce ?
learning-subject = p. ex. maths
family-lead = Une question, un souci ou juste l’envie de parler : choisissez le sujet.

## Childcare

childcare-title = Une place d’accueil pour votre enfant
childcare-lead = Quand demander une place, laquelle convient à l’âge, et combien ça coûte ?
childcare-age = Quel âge aura votre enfant au début ?
childcare-places = L’accueil par quartier
childcare-places-hint = Seulement les lieux que nous connaissons. Il y en a d’autres : demandez à qui les connaît tous.

## 12 to 25: short, and as one speaks to somebody young

youth-title = Envie de faire quelque chose ?
youth-lead = Du fun, un endroit pour étudier ou quelqu’un qui t’écoute. À toi de choisir.
youth-what = De quoi as-tu envie ?
youth-free = Gratuit
youth-evening = Le soir
youth-weekend = Le week-end
youth-neighbourhood = Ou choisis ton quartier

## Holidays, week by week

holiday-title = Que faire pendant les vacances ?
holiday-lead = Choisissez une semaine. D’abord ce qui dure toute la journée, avec la garderie avant et après.
holiday-when = Quelle semaine ?
holiday-later = Vacances suivantes
holiday-week = semaine { $number } sur { $of }
holiday-age = Quel âge a votre enfant ?
holiday-count = { $count ->
    [0] Rien trouvé qui convienne vraiment pour cette semaine.
    [one] Pour cette semaine : { $count } offre.
   *[other] Pour cette semaine : { $count } offres.
}
holiday-no-dates = Pour cette semaine, nous ne connaissons encore aucune date. Demandez déjà ce qui est prévu.
holiday-whole = Toute la journée, toute la semaine
holiday-whole-hint = Chaque jour libre de la semaine, six heures ou plus, ou avec une garderie avant ou après.
holiday-part = Une partie de la semaine ou de la journée
holiday-part-hint = Regardez les jours et les heures.
holiday-undated = Pendant les vacances, dates inconnues
holiday-undated-hint = Demandez s’il y en a pendant votre semaine, et avant quand s’inscrire.
holiday-unknown = { $count ->
    [one] Aussi ce que nous ne savons pas : { $count } offre
   *[other] Aussi ce que nous ne savons pas : { $count } offres
}
holiday-unknown-hint = Nous ne savons pas si cela existe pendant les vacances, ou vous convient. Demandez-le.
holiday-every-day = chaque jour libre
holiday-care-from = Garderie avant, dès { $time }
holiday-care-until = Garderie après, jusqu’à { $time }
holiday-ask-late = Il fallait demander avant le { $date }. Appelez pour voir s’il reste une place.

## The map of a service

service-map = Sur la carte : { $name }
service-map-pins = { $count ->
    [one] L’épingle montre où c’est.
   *[other] Les épingles montrent où c’est.
}

## Pages about violence and mental health

leave-button = Quitter vite
leave-keys = Ouvre aussitôt une page vide. Appuyer trois fois sur Échap fait de même.
leave-more = { $count ->
    [one] Appuyez encore { $count } fois sur Échap pour quitter.
   *[other] Appuyez encore { $count } fois sur Échap pour quitter.
}
help-listening = Pour parler à quelqu’un qui écoute :

own-pages = À vous
family-title = Ma famille
family-intro = Pour qui cherchez-vous ? Une couleur par enfant suffit. Avec le mois de naissance, nous voyons ce qui convient.
family-add-first = Ajouter un enfant
family-add = Encore un enfant
family-remember = Garder ma famille et mon plan sur cet appareil
family-remember-hint = Sans cette coche, tout disparaît quand vous fermez la page. Nous ne voyons jamais rien. Ne le faites pas sur l’appareil de quelqu’un d’autre.
family-remove-all = Tout effacer : enfants et plan
family-removed = Tout est effacé.
family-full = Votre appareil ne peut pas garder cela. Tout reste jusqu’à ce que vous fermiez la page.
family-unreadable = Nous ne pouvons plus lire ce qui était gardé sur cet appareil.
family-remove-child = Retirer : { $name }
child-unnamed = Enfant { $number } ({ $colour })
child-turning = aura { $age } ce mois-ci
child-birth = Né(e) en
child-month = Mois
child-year = Année
child-name = Prénom (facultatif)
child-more = Couleur, et ce dont votre enfant a besoin
child-colour = Couleur
child-needs = Mon enfant a besoin de
child-wheelchair = Un accès en fauteuil roulant
child-support = Un accompagnement renforcé
child-language = Quelqu’un qui parle cette langue
child-language-any = Peu importe
colour-yellow = jaune
colour-blue = bleu
colour-pink = rose
colour-green = vert
colour-purple = violet
colour-orange = orange
colour-teal = turquoise
colour-brown = brun
school-must = doit aller à l’école
school-may = peut aller à l’école maternelle
school-from = peut aller à l’école maternelle à partir du { $date }
school-after = peut aller à l’école maternelle dès le premier jour d’entrée après le { $date }
school-may-any = peut aller à l’école
school-from-any = peut aller à l’école à partir du { $date }
answers-title = Qu’est-ce qui vous convient ?
answers-together = Ensemble
answers-same-place = Chacun quelque chose, dans le même quartier
answers-anywhere = Chacun quelque chose, n’importe où
answers-today = Maintenant
answers-category = Thème
answers-category-any = Tous les thèmes
answers-none = Nous n’avons rien trouvé de sûr. Choisissez un autre moment ou un autre thème, ou affichez aussi ce que nous ne savons pas.
answers-perhaps = peut-être
plan-title = Mon plan
plan-pick = Mettre dans mon plan
plan-gone = N’est plus dans Wegwijs : { $id }
plan-gone-hint = Cette activité n’est plus dans Wegwijs.
plan-nobody = Pour combien d’enfants faites-vous un plan ?
plan-nobody-hint = Pas besoin de noms. Chaque enfant reçoit une couleur.
plan-nobody-more = Ou dites-en d’abord plus sur vos enfants
plan-children = { $count ->
    [one] { $count } enfant
   *[other] { $count } enfants
}
plan-picked = Vous avez choisi : { $name }. Appuyez sur le bouton près de l’enfant et de la semaine.
plan-picked-done = Terminé
plan-undo = Annuler
plan-wanted = De quelle heure à quelle heure faut-il quelqu’un ?
plan-wanted-hint = Indiquez quand vous n’êtes pas à la maison. Vous verrez alors quelles heures restent ouvertes.
plan-from = De
plan-until = À
plan-week = semaine du { $date }
plan-before-school = Avant l’école
plan-after-school = Après l’école
plan-wednesday-afternoon = Mercredi après-midi
plan-weeks = { $count ->
    [one] { $count } semaine
   *[other] { $count } semaines
}
plan-open-days = { $count ->
    [0] tous les jours sont remplis
    [one] encore { $count } jour libre
   *[other] encore { $count } jours libres
}
plan-term = Semaines d’école
plan-term-hint = chaque semaine à nouveau
plan-hours-unknown = heures inconnues
plan-not-on-that-day = D’après notre source, ce n’est pas tous ces jours-là.
plan-does-not-fit = D’après notre source, cela ne convient pas à cet enfant.
plan-change = – modifier
plan-nothing = Encore rien
plan-nothing-on = Encore rien : { $days }
plan-open-hours = Personne le { $days } : { $hours }
plan-open-unknown = Demandez les heures : vous saurez si cela suffit.
plan-add = Ajouter
plan-put-here = Mettre ici : { $name }
plan-add-title = Ajouter au plan
plan-change-title = Modifier
plan-service = Quoi ?
plan-service-none = Choisissez…
plan-service-own = À vous
plan-service-fits = Convient
plan-service-perhaps = Convient peut-être
plan-search = Chercher plus loin
plan-who = Pour qui ?
plan-days = Quels jours ?
plan-more = Heures et note
plan-own-hours = Vous connaissez les heures ? Indiquez-les.
plan-note = Note pour vous
plan-missing = Choisissez encore quoi, pour qui et quels jours.
plan-save = Mettre dans le plan
plan-cancel = Fermer
plan-remove = Retirer du plan
received-title = Quelqu’un vous a donné ce plan
received-take = Reprendre ce plan
received-leave = Ne pas reprendre
received-replaces = Vous avez déjà un plan. Si vous reprenez celui-ci, il le remplace. Vous pouvez l’annuler.
received-damaged = Ce lien est incomplet ou abîmé. Demandez-le à nouveau.
received-version = Ce lien vient d’une version plus récente de Wegwijs. Rechargez la page.
received-private = Ce lien contient des données qui doivent rester sur un appareil. Nous ne l’ouvrons pas.
plan-at-once = Est-ce possible ensemble ?
plan-clash = { $name } : { $first } et { $second } sont au même moment.
plan-clash-perhaps = { $name } : { $first } et { $second } sont le même jour. Nous ne connaissons pas les heures. Renseignez-vous.
plan-way-both = { $first } et { $second } sont loin l’un de l’autre. Seul, on n’amène et on ne reprend pas à temps.
plan-way-bring = { $first } et { $second } sont loin l’un de l’autre. Seul, on ne les amène pas à temps.
plan-way-fetch = { $first } et { $second } sont loin l’un de l’autre. Seul, on ne les reprend pas à temps.
plan-asking = Que faut-il demander, et quand ?
plan-ask-by = demandez au plus tard le { $date }
plan-ask-late = il fallait demander avant le { $date }. Appelez et demandez si c’est encore possible.
plan-ask-none = Rien à demander. Passez simplement.
plan-ask-unknown = Nous ne savons pas quand il faut demander. Demandez le plus tôt possible.
plan-costs = Combien cela coûte-t-il ?
plan-cost-weekly = { $amount } par semaine d’école
plan-cost-joining = { $amount } pour devenir membre ou s’inscrire
plan-cost-not-countable = Il y a un prix, mais pas par jour. Renseignez-vous.
plan-cost-total = Ensemble : { $amount }
plan-cost-total-weekly = Ensemble par semaine d’école : { $amount }
plan-cost-left-out = { $count ->
    [one] Pour { $count } activité, nous ne savons pas ce que vous payez. Elle n’est pas comptée.
   *[other] Pour { $count } activités, nous ne savons pas ce que vous payez. Elles ne sont pas comptées.
}
plan-child-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours, tous les enfants ensemble
}
plan-cost-hint = Nous additionnons les prix fixes. Avec la carte { $pass } ou un petit revenu, vous payez souvent moins.
plan-cost-hint-plain = Nous additionnons les prix fixes. Avec un petit revenu, vous payez souvent moins.
carry-title = Emportez votre plan
carry-hint = Tout le plan est dans le code. Scannez-le avec un téléphone, ou envoyez le lien. Les mois de naissance n’y sont jamais.
carry-names = Y mettre aussi les noms et les notes
carry-qr = Code QR avec ce plan
carry-too-long = Ce plan est trop grand pour un code QR. Envoyez le lien.
carry-print = Imprimer en deux langues
sheet-title = Notre plan
sheet-back = Scannez pour ouvrir ce plan
helper-title = Faire un plan ensemble
way-back = Scannez pour ouvrir cette page
way-back-qr = Code QR vers cette page

next-register = Inscrivez-vous sur { $site }.
next-website = Voyez { $site }.
next-phone = Appelez le { $phone }.
next-email = Écrivez à { $email }.
next-visit = Passez sur place : { $street }.
next-ask = Vous voulez en savoir plus ? Demandez à { $who }.

next-register = Inscrivez-vous sur { $site }.
next-website = Voyez { $site }.
next-phone = Appelez le { $phone }.
next-email = Écrivez à { $email }.
next-visit = Passez sur place : { $street }.
next-ask = Vous voulez en savoir plus ? Demandez à { $who }.

who-born = Pour les enfants nés du { $from } au { $to }.
how-booking = Inscriptions du { $from } au { $to }.
how-booking-from = Inscriptions à partir du { $from }.
how-booking-until = Inscriptions jusqu’au { $to }.
when-over-days = Du { $first } à { $from } au { $last } à { $to }.
when-closed = Fermé : { $days }.
when-other-hours = Autres horaires que d’habitude : { $days }.

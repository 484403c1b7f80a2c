# The next step of an imported record, from the contacts it came with.
next-register = Schrijf in op { $site }.
next-website = Kijk op { $site }.
next-phone = Bel { $phone }.
next-email = Stuur een mail naar { $email }.
next-visit = Ga langs: { $street }.
next-ask = Meer weten? Vraag het aan { $who }.

who-born = Voor kinderen geboren van { $from } tot en met { $to }.
how-booking = Inschrijven kan van { $from } tot en met { $to }.
how-booking-from = Inschrijven kan vanaf { $from }.
how-booking-until = Inschrijven kan tot en met { $to }.
when-over-days = Van { $first } om { $from } tot { $last } om { $to }.
when-closed = Gesloten: { $days }.
when-other-hours = Andere uren dan anders: { $days }.

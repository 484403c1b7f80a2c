# The next step of an imported record, from the contacts it came with.
next-register = Schrijf in op { $site }.
next-website = Kijk op { $site }.
next-phone = Bel { $phone }.
next-email = Stuur een mail naar { $email }.
next-visit = Ga langs: { $street }.
next-ask = Meer weten? Vraag het aan { $who }.

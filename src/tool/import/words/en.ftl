next-register = Sign up at { $site }.
next-website = Have a look at { $site }.
next-phone = Call { $phone }.
next-email = Write to { $email }.
next-visit = Go there: { $street }.
next-ask = Want to know more? Ask { $who }.

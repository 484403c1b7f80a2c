next-register = Sign up at { $site }.
next-website = Have a look at { $site }.
next-phone = Call { $phone }.
next-email = Write to { $email }.
next-visit = Go there: { $street }.
next-ask = Want to know more? Ask { $who }.

who-born = For children born from { $from } to { $to }.
how-booking = You can sign up from { $from } to { $to }.
how-booking-from = You can sign up from { $from }.
how-booking-until = You can sign up until { $to }.
when-over-days = From { $first } at { $from } to { $last } at { $to }.
when-closed = Closed: { $days }.
when-other-hours = Other hours than usual: { $days }.

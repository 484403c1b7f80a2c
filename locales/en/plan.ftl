own-pages = Yours
family-title = My family
family-intro = Who are you looking for? One colour per child is enough. With the month of birth we can see what fits.
family-add-first = Add a child
family-add = Another child
family-remember = Keep my family and my plan on this device
family-remember-hint = Without this, everything is gone when you close the page. We never see any of it. Do not do this on somebody else’s device.
family-remove-all = Remove everything: children and plan
family-removed = Everything is removed.
family-full = Your device cannot keep this. It stays until you close this page.
family-unreadable = We can no longer read what was kept on this device.
family-remove-child = Remove: { $name }
child-unnamed = Child { $number } ({ $colour })
child-turning = turns { $age } this month
child-birth = Born in
child-month = Month
child-year = Year
child-name = First name (you may leave it empty)
child-more = Colour, and what your child needs
child-colour = Colour
child-needs = My child needs
child-wheelchair = Access by wheelchair
child-support = Extra support
child-language = Somebody who speaks this language
child-language-any = Does not matter
colour-yellow = yellow
colour-blue = blue
colour-pink = pink
colour-green = green
colour-purple = purple
colour-orange = orange
colour-teal = turquoise
colour-brown = brown
school-must = has to go to school
school-may = may go to nursery school
school-from = may go to nursery school from { $date }
school-after = may go to nursery school from the first entry day after { $date }
school-may-any = may go to school
school-from-any = may go to school from { $date }
answers-title = What fits your family?
answers-together = Together
answers-same-place = Something for each, in the same neighbourhood
answers-anywhere = Something for each, anywhere
answers-today = Now
answers-category = Theme
answers-category-any = All themes
answers-none = We found nothing certain for that. Choose another moment or theme, or also show what we don’t know.
answers-perhaps = perhaps
plan-title = My plan
plan-pick = Put in my plan
plan-gone = No longer in Wegwijs: { $id }
plan-gone-hint = This activity is no longer in Wegwijs.
plan-nobody = How many children are you planning for?
plan-nobody-hint = No names needed. Each child gets a colour.
plan-nobody-more = Or first tell more about your children
plan-children = { $count ->
    [one] 1 child
   *[other] { $count } children
}
plan-picked = You chose: { $name }. Press the button at the child and the week.
plan-picked-done = Done
plan-undo = Undo
plan-wanted = From when until when must somebody be there?
plan-wanted-hint = Fill in when you are not at home. Then you see which hours are still open.
plan-from = From
plan-until = Until
plan-week = week of { $date }
plan-before-school = Before school
plan-after-school = After school
plan-wednesday-afternoon = Wednesday afternoon
plan-weeks = { $count ->
    [one] 1 week
   *[other] { $count } weeks
}
plan-open-days = { $count ->
    [0] every day filled
    [one] 1 day still open
   *[other] { $count } days still open
}
plan-term = School weeks
plan-term-hint = every week again
plan-hours-unknown = we don’t know the hours
plan-not-on-that-day = According to our source it is not on all of these days.
plan-does-not-fit = According to our source this does not fit this child.
plan-change = – change
plan-nothing = Nothing yet
plan-nothing-on = Nothing yet: { $days }
plan-open-hours = Nobody on { $days }: { $hours }
plan-open-unknown = Ask for the hours: then you know whether it is enough.
plan-add = Put something in
plan-put-here = Put here: { $name }
plan-add-title = Put something in the plan
plan-change-title = Change
plan-service = What?
plan-service-none = Choose …
plan-service-own = Yours
plan-service-fits = Fits
plan-service-perhaps = Perhaps fits
plan-search = Search further
plan-who = For whom?
plan-days = On which days?
plan-more = Hours and a note
plan-own-hours = Do you know the hours? Fill them in.
plan-note = Note for yourself
plan-missing = Still choose what, for whom and on which days.
plan-save = Put in the plan
plan-cancel = Close
plan-remove = Take out of the plan
received-title = Somebody gave you this plan
received-take = Take over this plan
received-leave = Do not take over
received-replaces = You have a plan of your own. If you take this one over, it replaces yours. You can undo that.
received-damaged = This link is incomplete or damaged. Ask for it again.
received-version = This link comes from a newer Wegwijs. Load the page again.
received-private = This link holds data that should stay on a device. We do not open it.
plan-at-once = Can this be at once?
plan-clash = { $name }: { $first } and { $second } are at the same time.
plan-clash-perhaps = { $name }: { $first } and { $second } are on the same day. We don’t know the hours. Ask.
plan-way-both = { $first } and { $second } are far from each other. Alone you cannot bring and fetch in time.
plan-way-bring = { $first } and { $second } are far from each other. Alone you cannot bring them in time.
plan-way-fetch = { $first } and { $second } are far from each other. Alone you cannot fetch them in time.
plan-asking = What do you have to ask for, and when?
plan-ask-by = ask by { $date } at the latest
plan-ask-late = you had to ask before { $date }. Call and ask whether it is still possible.
plan-ask-none = You need not ask for anything. Walk in.
plan-ask-unknown = We don’t know when you have to ask. Ask as early as you can.
plan-costs = What does it cost?
plan-cost-weekly = { $amount } each school week
plan-cost-joining = { $amount } to join or to register
plan-cost-not-countable = There is a price, but not by the day. Ask.
plan-cost-total = Together: { $amount }
plan-cost-total-weekly = Together each school week: { $amount }
plan-cost-left-out = { $count ->
    [one] Of 1 activity we don’t know what you pay. It is not counted.
   *[other] Of { $count } activities we don’t know what you pay. They are not counted.
}
plan-child-days = { $count ->
    [one] 1 day
   *[other] { $count } days, all children together
}
plan-cost-hint = We add up the fixed prices. With { $pass } or a low income you often pay less.
plan-cost-hint-plain = We add up the fixed prices. With a low income you often pay less.
carry-title = Take your plan with you
carry-hint = The whole plan is in the code. Scan it with a phone, or send the link. Months of birth never go along.
carry-names = Also put names and notes in it
carry-qr = QR code with this plan
carry-too-long = This plan is too large for a QR code. Send the link.
carry-print = Print in two languages
sheet-title = Our plan
sheet-back = Scan to open this plan
helper-title = Making a plan together
way-back = Scan to open this page
way-back-qr = QR code to this page

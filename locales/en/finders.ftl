# The finders, the moments of family life, and leaving a page quickly, in English.

## The finders: what they share

finder-where = In which neighbourhood?
finder-baby = under 1 year
finder-ask-first = Ask here first
finder-perhaps = { $count ->
    [one] May fit: 1 service
   *[other] May fit: { $count } services
}
finder-perhaps-hint = We do not know if this fits what you chose. Ask them.
finder-anywhere = Look in all neighbourhoods
finder-any-age = Look for all ages
finder-any-time-and-price = Look at any time, also what costs money
finder-nothing = We know of nothing that surely fits. Choose less, or ask someone: see below.
finder-search = Search on with words and filters
needs-what = What is it about?

## Learning and family

learning-title = Help with learning and school
learning-lead = Homework, a place to study, a laptop, choosing a school: pick what you need.
learning-stage = Who is it for?
learning-subject = e.g. maths
family-lead = A question, a worry or just a chat: choose what it is about.

## Childcare

childcare-title = Childcare for your child
childcare-lead = When to ask, which kind fits the age, and what does it cost?
childcare-age = How old is your child at the start?
childcare-places = Childcare by neighbourhood
childcare-places-hint = Only the places we know. There are more: ask those who know them all.

## 12 to 25: short, and as one speaks to somebody young

youth-title = Up for something?
youth-lead = Something fun, a place to study, or someone who listens. You pick.
youth-what = What do you feel like?
youth-free = Free
youth-evening = In the evening
youth-weekend = At the weekend
youth-neighbourhood = Or pick your neighbourhood

## Holidays, week by week

holiday-title = What to do in the holidays?
holiday-lead = Choose a week. First comes what lasts whole days, with care before and after.
holiday-when = Which week?
holiday-later = Later holidays
holiday-week = week { $number } of { $of }
holiday-age = How old is your child?
holiday-count = { $count ->
    [0] We found nothing that surely fits for this week.
    [one] For this week: 1 service.
   *[other] For this week: { $count } services.
}
holiday-no-dates = For this week we know of no dates yet. Ask now what is coming.
holiday-whole = Whole days, all week
holiday-whole-hint = Every free day of the week, six hours or longer, or with care before or after.
holiday-part = Part of the week or of the day
holiday-part-hint = See which days and hours it is.
holiday-undated = Runs in the holidays, dates not known
holiday-undated-hint = Ask if it is there in your week, and by when to register.
holiday-unknown = { $count ->
    [one] Also where we don’t know: 1 service
   *[other] Also where we don’t know: { $count } services
}
holiday-unknown-hint = We do not know if this is there in the holidays, or fits you. Ask them.
holiday-every-day = every free day
holiday-care-from = Care before, from { $time }
holiday-care-until = Care after, until { $time }
holiday-ask-late = You had to ask by { $date }. Call to see if there is still room.

## The map of a service

service-map = On the map: { $name }
service-map-pins = { $count ->
    [one] The pin shows where it is.
   *[other] The pins show where it is.
}

## Pages about violence and mental health

leave-button = Leave quickly
leave-keys = Opens an empty page at once. Pressing Escape three times does the same.
leave-more = { $count ->
    [one] Press Escape once more to leave.
   *[other] Press Escape { $count } more times to leave.
}
help-listening = To talk to someone who listens, call:

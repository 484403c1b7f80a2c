# The messages of the site in English, translated from Dutch.

## Frame

skip-to-content = Skip to content
language-switch = Language
footer-about = About Wegwijs
footer-privacy = Everything stays on your device
footer-accessibility = Accessibility
footer-data = Data from { $date }
page-reached = Page: { $title }

## Loading and failing

loading = One moment, we are getting the data.
loading-slow = This is taking longer than usual. Your connection may be slow. We keep trying.
failure-title = The data did not arrive
failure-network = We can’t connect. Check that you have internet and try again.
failure-server = The website is not responding as it should. Try again in a little while.
failure-newer = There is a new version of Wegwijs. Reload the page.
failure-damaged = The data did not arrive properly. Try again.
failure-no-service = This page does not exist, or no longer exists.
failure-retry = Try again
failure-details = If you want to know: what went wrong
panic-text = Something went wrong on this page. Reload it. You have not lost anything.
panic-reload = Reload
noscript-text = Searching only works with JavaScript. But you can still read and call from here.
start-failed = Searching and choosing does not work now: the website has not loaded completely, or your browser is too old. But you can still read and call from here.
start-failed-frame = The website has not loaded completely, or your browser is too old. Reload this page when you have internet. Then you can read it.

## Start

start-title = What are you looking for, for your child or yourself?
start-hint = Search in your own language.
start-doors = Choose a theme
start-moments = What is happening in your life?
start-neighbourhood = What is there in your neighbourhood?
start-neighbourhood-link = Choose your neighbourhood
search-label = What are you looking for?
search-button = Search
help-title = Would you rather talk to someone?
help-emergency = Is it urgent? Call these numbers

## Results

results-title = What there is
results-categories = Themes
results-count = { $count ->
    [one] { $count } result
   *[other] { $count } results
}
results-understood = This is how we understand it:
results-recognised = Read in your words
results-partial = We did not find all the words together. This is the closest match.
results-more = { $count ->
    [one] Show { $count } more
   *[other] Show { $count } more
}
results-unknown = { $count ->
    [one] There is { $count } more that may or may not fit. We don’t know.
   *[other] There are { $count } more that may or may not fit. We don’t know.
}
results-unknown-show = Also show what we are not sure about
card-uncertain = We don’t know if this fits. Ask them.
empty-title = Nothing found
empty-advice = Remove a filter or search with another word. Or ask someone.
empty-without = { $count ->
    [one] Without “{ $filter }”: { $count } result
   *[other] Without “{ $filter }”: { $count } results
}

## Filters

filter-title = Filters
filter-active = Chosen filters
filter-remove = Remove: { $filter }
filter-neighbourhood = Neighbourhood
filter-neighbourhood-any = All neighbourhoods
filter-around = Also neighbourhoods nearby
filter-around-chip = { $name } and nearby
filter-age = Age
filter-age-any = All ages
filter-time = When
filter-time-any = Any time
filter-time-holidays = In the school holidays
filter-time-school = In term time
filter-price = Price
filter-price-any = All prices
filter-price-free = Free
filter-price-uitpas = Free or with { $pass }
filter-price-by-income = Based on income
filter-language = Language they speak there
filter-language-any = All languages
filter-wheelchair = Wheelchair accessible
filter-support = Extra support for children
filter-unknown = Also show what we are not sure about
sort-title = Order
sort-best = Best match
sort-nearest = Nearest
sort-name = By name

## Facts in words

unknown = we don’t know
fact-age = Age
fact-place = Place
fact-when = When
fact-price = Price
fact-languages = Languages
fact-wheelchair = Wheelchair access
fact-for = For whom
fact-as-of = (as of { $date })
fact-undated = (date not known)
age-weeks = { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
}
age-months = { $months ->
    [one] { $months } month
   *[other] { $months } months
}
age-years = { $years ->
    [one] { $years } year
   *[other] { $years } years
}
age-years-months = { $years } and { $months }
age-range-years = { $to ->
    [one] { $from } to { $to } year
   *[other] { $from } to { $to } years
}
age-range = { $from } to { $to }
age-from = from { $from }
age-to = up to { $to }
age-unknown = Age: we don’t know
money = €{ $amount }
money-range = { $from } to { $to }
price-free = Free
price-fixed = You pay a fixed price
price-by-income = Depends on your income
price-mixed = Partly free, partly paid
price-uitpas = With { $pass }
price-unknown = Price: we don’t know
price-per-time = { $amount } each time
price-per-day = { $amount } per day
price-per-half-day = { $amount } per half day
price-per-hour = { $amount } per hour
price-per-half-hour = { $amount } per half hour
price-per-week = { $amount } per week
price-per-month = { $amount } per month
price-per-year = { $amount } per year
price-per-person = { $amount } per person
price-per-registration = { $amount } per registration
place-two = { $first } or { $second }
place-both = { $first } and { $second }
place-some = in one of { $count } neighbourhoods
place-many = { $count ->
    [one] in { $count } neighbourhood
   *[other] in { $count } neighbourhoods
}
place-online = Online or by phone
place-citywide = { $placeWhole }
place-mobile = Comes to the neighbourhoods
place-one-of = (one of these neighbourhoods, we are not sure which)
place-unknown = Place: we don’t know
when-before-school = before school
when-lunch = at lunchtime
when-after-school = after school
when-wednesday-afternoon = Wednesday afternoon
when-evening = in the evening
when-saturday = Saturday
when-sunday = Sunday
when-school-hours = during school hours
when-both = term time and holidays
when-holidays = school holidays
when-school-time = term time
when-unknown = When: we don’t know
hours-from = from { $time }
hours-until = until { $time }
hours-unknown = we don’t know the hours
period = from { $from } to { $to }
language-mother-tongue = your own language, if you ask
language-unknown = Languages they speak: we don’t know
wheelchair-unknown = Wheelchair access: we don’t know
access-yes = yes
access-partly = partly
access-no = no
state-planned = This was still a plan ({ $date }). Ask if it exists yet.
state-ended = This has stopped or only happened once ({ $date }).
state-through-school = You get this through your school or an organisation.
group-everyone = everyone
group-parents = parents
group-young-people = young people
group-newcomers = people who are new to the country
group-okan-pupils = OKAN pupils
group-students = students
group-low-income = families on a low income
group-single-parents = single parents
group-fathers = fathers
group-expecting = people expecting a child
group-disability = people with a disability
group-foster-families = foster families
group-no-qualification = young people without a diploma
group-job-seekers = people looking for work
group-girls = girls
group-grandparents = grandparents
stage-nursery = nursery school
stage-primary = primary school
stage-secondary = secondary school
stage-higher = college and university
stage-adult = adults

## A service

service-next-step = What can you do now?
contact-call = Call
contact-mail = Email
contact-website = Website
contact-chat = Chat
contact-register = Sign up or apply
service-in-short = In short
service-prices = Prices
service-hours = Days and times
service-places = Where
service-notes = Good to know
service-run-by = Run by
service-more = More in { $category }
seven-title = Is this right for you? Seven points to check
seven-answer = { $name }: { $answer }
seven-yes = yes
seven-no = no
seven-unknown = we don’t know
seven-affordable = Affordable
seven-affordable-free = it is free
seven-affordable-income = the price depends on your income
seven-affordable-uitpas = discount with { $pass }
seven-affordable-unknown = we don’t know if the price suits you
seven-reachable = Reachable
seven-reachable-contact = you can call, email or chat
seven-reachable-address = there is an address
seven-reachable-unknown = we don’t have a phone number or address
seven-usable = Usable
seven-usable-wheelchair = wheelchair accessible
seven-usable-support = extra support for children is possible
seven-usable-no = not wheelchair accessible
seven-usable-partly = partly wheelchair accessible
seven-usable-unknown = not confirmed yet
seven-understandable = Understandable
seven-understandable-mother-tongue = help in your own language, if you ask
seven-understandable-languages = they speak more than one language
seven-understandable-unknown = we don’t know which languages they speak
seven-available = Available
seven-available-places = there are places
seven-available-full = there are no places, or there is a waiting list
seven-available-unknown = we don’t know if there are places
seven-known = Known
seven-known-unknown = we don’t know if families know about this
seven-trustworthy = Trustworthy
seven-trustworthy-confirmed = someone has checked this
seven-trustworthy-public = run by the city or the government
seven-trustworthy-unknown = nobody has checked this yet
trust-title = How do we know this?
trust-confirmed = Someone checked this (date: { $date }).
trust-not-confirmed = Nobody has checked this yet. Call first, before you go.
trust-sources-intro = We read this in:
source-undated = copy without a date
translation-machine = A computer translated this text. There may be mistakes in it.
translation-missing = This text is not available in your language yet.
translation-original = Show the Dutch text

## Neighbourhoods

neighbourhoods-title = Choose your neighbourhood
neighbourhoods-intro = Everything we know of, by neighbourhood. You will find what is for everyone in the city under each neighbourhood.
neighbourhoods-count = { $count ->
    [0] nothing found yet in this neighbourhood itself
    [one] { $count } place
   *[other] { $count } places
}
neighbourhood-title = { $name }: what is there?
neighbourhood-intro = { $count ->
    [0] We don’t know of anything in this neighbourhood itself yet. See what there is for the whole city, or in the neighbourhoods nearby.
    [one] We know of { $count } place in this neighbourhood.
   *[other] We know of { $count } places in this neighbourhood.
}
neighbourhood-none = We don’t know of a place for this in this neighbourhood.
neighbourhood-coming = What comes to the neighbourhoods
neighbourhood-planned = This was planned. Ask if it exists yet
neighbourhood-around = Neighbourhoods nearby

## Wrong address, root

not-found-title = This page does not exist
not-found-advice = The address is wrong or has changed. Search here for what you need, or start again.
not-found-start = Go to the start
languages-title = Choose your language

## About, privacy, accessibility

about-title = About Wegwijs
about-what = Wegwijs helps families and young people { $placeIn } to find help and activities: holidays and free time, learning, childcare and help for your family.
about-why = There is a lot, but it is hard to find. Wegwijs brings everything together, in your own language, and says honestly what we don’t know.
about-who-title = Who is behind this?
about-who = Wegwijs is made by { $operator }.
about-official = This is an official service of the city.
about-not-official = This is not an official service of the city.
about-data-title = Where does the data come from?
about-data = { $count ->
    [one] There is { $count } entry in Wegwijs. For every fact, we say where we read it and how old it is. A lot has not been checked yet: call first.
   *[other] There are { $count } entries in Wegwijs. For every fact, we say where we read it and how old it is. A lot has not been checked yet: call first.
}
about-translation = The original is in Dutch. The other languages were translated by a computer, unless it says otherwise.
about-mistakes-mail = Have you seen a mistake? Email
about-mistakes-none = Have you seen a mistake? There is no address to report it to yet. Check with the service itself.
about-licence = You may use the data freely, if you name the source. Licence:
about-open-data = The whole catalogue is open data, for use in other programs too:
about-boundaries = Neighbourhood boundaries:
about-icons = Icons: Lucide (ISC licence).
privacy-title = Everything stays on your device
privacy-promise = Wegwijs collects nothing about you. You don’t need an account.
privacy-nothing-sent = We don’t send what you search for and choose anywhere. The searching happens on your own device.
privacy-kept = We only keep your language and your list, on your own device. Your family and your plan only if you tick that. There are no cookies.
privacy-address = But what you search for is in the address of the page. If you share the address, the other person sees what you searched for.
privacy-host = Whoever hosts the website can see that a device is fetching files, as with any website.
accessibility-title = Accessibility
accessibility-promise = Everyone should be able to use Wegwijs. We follow the rules of WCAG 2.2, level AA.
accessibility-how = You can do everything with the keyboard. Screen readers read everything aloud. You can make the letters bigger, and there is a dark version.
accessibility-limits = Not tested yet by people with a disability. The translations have not been checked by people yet.
accessibility-help = Is something not working? Call the number on the first page: a person will help you.

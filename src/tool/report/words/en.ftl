### The words of the reports. Dutch, the source, is in nl.ftl; a test holds them together.

made-by = Made with Wegwijs from the open catalogue. This is not an official count.
no-date = unknown
services = Services

## Coverage

coverage-title = What is offered { $placeIn }, and what is not
coverage-lead = Services for families by neighbourhood, category, age and price. Newest source: { $newest }.
coverage-summary = In short
summary-services = { $services ->
    [one] The catalogue has one service that is offered now.
   *[other] The catalogue has { $services } services that are offered now.
  }
summary-places = Of { $placed } we know in which neighbourhood they are or may be (for { $several } of these several neighbourhoods are possible). { $citywide } are for the whole area, { $mobile } come to people, { $online } are online, and of { $unknown } we do not know the neighbourhood.
summary-gaps = In { $empty } of the { $neighbourhoods } neighbourhoods we know of no service at all. Of the { $cells } combinations of neighbourhood and category { $gaps } are empty. Empty means that we know of none. It does not mean that there is none.

area = Neighbourhood
category = Category
all = All
ages = Age
price = Price
ages-unknown = age unknown
ages-from = { $from } and over
price-free = free
price-fixed = fixed price
price-by-income = by income
price-mixed = mixed
price-unknown = price unknown
area-citywide = Whole area
area-mobile = Comes to people
area-online = Online
area-unknown = Neighbourhood unknown
count-possible = { $services } (+{ $possible }?)

map-heading = Where are the services?
map-says = The number counts the services that are surely in that neighbourhood. The denser the hatching, the more there are. The middle is drawn larger than it is.
map-described = Map of the neighbourhoods with the number of services in each. { $list }.
legend = { $range } services

overview-heading = Neighbourhood and category
overview-says = Coloured cells with a 0 are blind spots: our catalogue has nothing there. A service of two categories counts in both; in the column ‘All’ it counts once.
overview-caption = Number of services by neighbourhood and category

children-heading = Services per 1,000 children
children-says = The number of services in the neighbourhood itself, for each age, divided by the number of children that was given. The number of children stands in brackets. A low number may point to a shortage, but a service says nothing about its number of places. A dash: no number of children was given, or none live there.
children-caption = Services in the neighbourhood per 1,000 children of that age

ages-heading = Category and age
ages-says = A service counts in each age band it touches, so the bars together are more than the total. The bands roughly follow school as it is in Flanders: nursery school from 2.5 years on, primary school from 6, secondary school from 12. Elsewhere that may differ.
price-heading = Category and price
price-says = As the source says; mixed is partly free or with several prices. Where the source says nothing, the price is unknown.

counted-heading = What is counted, and what is not?
counted-offered = Only services that are offered now, also those reached through a school only. { $left } planned or ended services do not count.
counted-apart = A service for the whole area, one that comes to people and one that is online stand apart. They never count as being in each neighbourhood, nor in that of their office.
counted-several = For { $several } services the source names several possible neighbourhoods. They stand with each of these as ‘(+1?)’, possible, and nowhere as certain; the map leaves them out.
counted-unknown-place = Of { $unknown } services the neighbourhood is not known. A postcode alone does not tell it.
counted-unknown-facts = Where the age or the price is not known, the service counts as unknown, never as ‘for everyone’ or ‘free’. A kind of school does not count as an age.
counted-often = A service with several places counts once in each neighbourhood. So numbers of neighbourhoods, categories or ages must not be added up.
counted-sources = The newest source is of { $newest }. Of the { $services } services a person has confirmed { $confirmed }. What has changed since then we do not know.
counted-demand = This report knows nothing of what families ask for or of the number of places: it counts services.

all-heading = All numbers
all-says = By neighbourhood and category: how many services there are for each age and at each price.
all-caption = Services by neighbourhood, category, age and price

## To confirm

stale-title = Calls to make to confirm what is offered { $placeIn }
stale-lead = What on { $on } a person had confirmed too long ago, or never.
stale-summary = { $looked ->
    [one] One service was looked at.
   *[other] { $looked } services were looked at, those that ended left out.
  } { $stale ->
    [one] One of them is on the list: not confirmed in the last { $months } months, or past its end.
   *[other] { $stale } of them are on the list: not confirmed in the last { $months } months, or past their end.
  } A service may be on it for several reasons.
stale-how = Begin at the top: of those we have heard nothing for longest. Whoever has called records it with ‘wegwijs confirm’; after that the service is off the list.
stale-heading = The list
stale-caption = Services to confirm, the oldest first
stale-id = Service (id)
stale-name = Name
stale-last-known = Last known
stale-reasons = Why
stale-phone = Phone
stale-email = E-mail
stale-website = Website
reason-expired = past its end
reason-never-confirmed = never confirmed
reason-confirmed-long-ago = confirmed too long ago
reason-old-source = old source
reason-undated-source = source without a date

## Translations

translations-title = Translations to make { $placeIn }
translations-lead = What each language lacks, and what a machine has translated and nobody has read yet.
translations-says = Dutch is the source. Only texts of services say who translated them; of notes, amounts and names we do not know it, so only the missing ones stand here. Whoever has read a translation sets its ‘provenance’ to ‘human’.
translations-counts = How much there is to do
translations-caption = To do for { $language }
translations-nothing = There is nothing to do here.
language = Language
need = To do
about = About
file = File
pointer = Place in the file
source = Dutch text
need-missing = missing
need-unchecked = to be read
about-service = Services
about-note = Notes
about-amount = Amounts
about-taxonomy = Concepts
about-region = Region
about-holidays = Holidays

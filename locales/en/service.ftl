## Keeping, my list

keep-add = Keep
keep-added = Kept
keep-fleeting = Your device cannot keep your list. It stays until you close this page.
list-title = My list
list-intro = Here is what you keep. It stays on this device. You need no account.
list-empty = You have not kept anything yet. Press “Keep” beside what you want to remember.
list-search = Find something
list-remove = Remove
list-removed = Removed from your list: { $name }
list-undo = Put back
list-gone = No longer in Wegwijs: { $id }
print = Print
list-share-hint = Your list is in the link itself. Whoever gets the link sees it. We see nothing.
list-sent-title = Someone sent you this list
list-sent-keep = Keep all
list-sent-leave = Do not keep
list-unreadable = { $count ->
    [one] We could not read 1 part of the link.
   *[other] We could not read { $count } parts of the link.
}

## Handing on

share = Share
share-copied = The link is copied. Paste it into a message.
share-by-hand = Copy this link:

## When to ask

ask-start = When do you want to start?
ask-month = Do you only know the month?
ask-month-none = Choose a month
ask-private = This date stays here. We do not keep it.
ask-latest = Ask as early as you can, at the latest on
ask-why = That is { $span } before the start ({ $start }).
ask-answers = You get an answer from { $date } on, not before.
ask-late = That day has already passed: { $date }. Still ask today, even if it is late.
ask-unreadable = Write the date like this: 2027-09-01
calendar-add = Put in my calendar
calendar-reminds = Your calendar reminds you 4 weeks before.
calendar-reminds-late = Your calendar reminds you the day before.
calendar-ask = Ask for this today at the latest: { $name }
entry-birth = When was your child born?
entry-from = Your child may start from
entry-why = That is the first entry day (instapdag) from the age of { $age }. Check it with the school.
entry-any-day = From the age of { $age } a child may start on any school day.
entry-unknown = We don’t know the entry days after { $date } yet. Ask the school.
calendar-entry = My child may start nursery school

## The service page

service-people = For whom, languages and access
fact-toilet = Accessible toilet
fact-support = Extra care for children

## What it costs

cost-free = You pay nothing.
cost-fixed = You pay a fixed price. Ask if there is a discount.
cost-by-income = The price depends on your income. If you earn less, you pay less.
cost-mixed = Part of it is free. For part of it you pay.
cost-unknown = We don’t know the price. Ask before you decide.
cost-uitpas-yes = With { $pass } you can get a discount.
cost-uitpas-no = { $pass } is not valid here.
cost-uitpas-unknown = We don’t know if { $pass } is valid here.

## When

period-care = With care: { $time }
period-ask = Ask at the latest on { $date }.
week-title = The week: when is it open?
week-morning = morning
week-afternoon = afternoon
week-evening = evening
week-yes = open
week-no = not mentioned
week-hint = Empty: the source does not say.

## Where

route-foot = On foot
route-bike = By bike
route-transit = By bus or tram

## Words explained, reading aloud, what to say

terms-title = Words explained:
terms-close = Close
aloud-page = Read aloud
aloud-dutch = Read the Dutch aloud
aloud-stop = Stop
say-title = What do you say when you call?
say-hello = Hello. I am calling about { $name }. Can you help me?
say-little-dutch = I do not speak Dutch well yet.
say-language-in-dutch = Spreekt er iemand Engels?
say-language = Does anyone speak English?
say-place = Is there still a place?
say-when = On which days and at what times can I come?
say-price = How much does it cost?

## Where to look further

related-title = See also
related-need = For the same need
related-nearby = In the same neighbourhood
related-age = For the next age

## Something wrong

list-comma = {", "}
mistake = Something wrong?
mistake-body = Something is wrong at { $name }:

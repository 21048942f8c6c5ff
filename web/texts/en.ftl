### English. Not yet read by a native speaker.

## Every page

tagline = Places that help, near you
description = Help desks and services for people from other countries: where they are, when they are open, which languages they speak.
skip = Go to the content
emergency = Emergency: call 112
language = Language
sample = Sample data, not verified.
footer-privacy = We use no cookies. We do not keep your position.
sources-coast = Coast
sources-boundaries = Boundaries
sources-towns = Towns
sources-simplified = Simplified data
footer-api = Data for other apps (API)
call = Call
go = Take me there
comma = ,{ " " }
decimal-mark = .
not-stated = not stated

## Language page

front-title = Choose your language

## Needs

needs-title = What do you need?

## Search

search = Search
search-label = What do you need?
search-hint = doctor, permit, food…
search-title = You searched for “{ $query }”
search-maybe = Did you mean:
search-none = We did not find “{ $query }”.
search-needs = Choose with the pictures:
search-desk = Or ask at the information desk:
kind-area = Town or district
translated = Automatic translation

## Where

where-title = Where are you looking?
where-locate = Use my position
where-privacy = We send only the area, about 100 metres. We do not keep it.
where-or = Or choose a place:
where-area = Town or district
where-show = Show
where-change = Change
where-waiting = Looking for your position…
where-denied = Your phone cannot use its position. Choose a town below.
where-unavailable = We cannot find your position. Choose a town below.
where-timeout = This takes too long. Try again or choose a town below.
where-offline = There is no network. Try again soon.
near-place = Near { $place }
near-you = Near you
localities = Districts

## List

narrow = Choose what you are looking for
all-of-it = Everything
places = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
no-places = We found no places here
more = Show more places
legend = The arrow: north is up. Walking minutes are an estimate.
remote-title = By phone and online
empty-next = What you can do:
empty-all = Search everything: { $need }
empty-area = Search in another town
empty-remote = Call a service by phone
empty-needs = Choose another need
relaxed-open = Few places are open now. Here are closed places too.
relaxed-language = Few places speak this language. Here are places with other languages too.
relaxed-audience = Few places are just for this. Here are other places too.

filters-when = When
filters-how = Who and how
filters-spoken = Language spoken
filters-counted = The numbers count only what is written.
filters-show = Show the places
filter-tomorrow = Tomorrow morning, at 10
filter-day = Another day
hour-morning = morning, at 10
hour-afternoon = afternoon, at 16
hour-evening = evening, at 20
at-tomorrow = Tomorrow at { $time }
at-day = { $date } at { $time }
help-lines = Who answers the phone
answers-now = Answers now
answers-always = Always answers, day and night
answers-unknown = It is not written when they answer
unsure-count = { $count ->
    [one] { $count } place: ask first
   *[other] { $count } places: ask first
}
unsure-about = Not written: { $what }.
may-know = Who may know more
may-know-about = They do not do this, but they know where to send you.
for-areas = For the area of { $place }
farther-than = Farther than { $distance }: { $what }
farther-many = more than 20 places
farther-places = { $count ->
    [one] one more place
   *[other] { $count } more places
}
farther-nearest = The nearest is { $distance } away.
farther-nearest-in = The nearest is { $distance } away, in { $place }.
to-ask = To ask: { $what }.
ask-hours = opening hours
ask-phone-hours = phone hours
ask-languages = languages
ask-people = who it is for
ask-access = if you need an appointment
ask-cost = what it costs
ask-wheelchair = wheelchair
data-of = Information from { $year }.
only-women = Only for women
only-minors = Only for minors
address-unknown = exact address not stated
address-by-phone = they tell you the address by phone

table = Print or download
table-list = Back to the list
table-csv = Download CSV
table-print = To print, use “Print” in the menu of the browser.
column-name = Place
column-helps = What it helps with
column-address = Address
column-distance = Distance
column-page = Page

## Distance and direction

in-place = in { $place }
metres = { $metres } m
kilometres = { $km } km
walk = { $count } min
walking = { $count ->
    [one] about { $count } minute on foot
   *[other] about { $count } minutes on foot
}
toward-n = to the north
toward-ne = to the north-east
toward-e = to the east
toward-se = to the south-east
toward-s = to the south
toward-sw = to the south-west
toward-w = to the west
toward-nw = to the north-west
no-direction = direction not known

## Open or closed

open-until = Open until { $time }
open-from = From { $time }, closing time not stated
open-always = Always open
open-now = Open now
closes-in = { $count ->
    [one] Closes in { $count } minute
   *[other] Closes in { $count } minutes
}
opens-today = Opens today at { $time }
opens-tomorrow = Opens tomorrow at { $time }
opens-mon = Opens Monday at { $time }
opens-tue = Opens Tuesday at { $time }
opens-wed = Opens Wednesday at { $time }
opens-thu = Opens Thursday at { $time }
opens-fri = Opens Friday at { $time }
opens-sat = Opens Saturday at { $time }
opens-sun = Opens Sunday at { $time }
opens-on = Opens on { $date }
closed-now = Closed now
closed-until = Closed until { $date }
holiday-maybe = Holiday today: perhaps closed
hours-unknown = Hours not stated

## The week

hours = Opening hours
day-mon = Monday
day-tue = Tuesday
day-wed = Wednesday
day-thu = Thursday
day-fri = Friday
day-sat = Saturday
day-sun = Sunday
today = today
hours-to = –
hours-from = from { $time }, closing time not stated
hours-maybe = { $times } (perhaps)
hours-again = Starts again on { $date }
hours-office = Office hours
hours-sleeping = Hours to sleep there
enrolment = Enrolment
enrolment-from-to = From { $from } to { $to }
hours-closed = closed
hours-all-day = 24 hours
hours-perhaps = { $name }: perhaps closed
hours-holiday = { $name }: closed
holiday-new-year = New Year
holiday-epiphany = Epiphany
holiday-easter = Easter
holiday-easter-monday = Easter Monday
holiday-liberation = Liberation Day
holiday-labour = Labour Day
holiday-republic = Republic Day
holiday-assumption = 15 August (Ferragosto)
holiday-saint-francis = Saint Francis
holiday-all-saints = All Saints
holiday-immaculate = Immaculate Conception
holiday-christmas = Christmas
holiday-saint-stephen = 26 December (Santo Stefano)

## Languages

languages = Languages
languages-always = always
via-mediator = with a mediator
via-interpreter = with an interpreter
via-booking = if you ask before

## A place

helps = What it helps with
bring = What to bring
cost = Cost
phone = Phone
phone-hours = Phone hours
email = Email
website = Website
coverage = Area served
wheelchair = Wheelchair
unstated-audience = for whom
unstated-access = how to get in
unstated-cost = what it costs
unstated-documents = what to bring
unstated-languages = languages
address-approximate = The address is not public.
address-hidden = For safety the address is not public.
address-locality = We only know the town.
call-first = Call before you go.
way = How to get there
way-app = Open the map app
way-none = Does it not open? Use a website:
way-leaves = Here you leave these pages. The other site sees which place you look for.
way-discreet = Careful: the app or the site may remember this place. Anyone who looks at your phone can see it.
source = Source:
confirmed-on = Confirmed on { $date }
not-confirmed = Not confirmed yet.
not-verified = Sample, not verified.
other-places = Look for other places

type-info_point = Info point
type-help_desk = Help desk
type-hub = Service hub
type-office = Office
type-clinic = Clinic
type-school = School
type-canteen = Canteen
type-shelter = Shelter
type-library = Library
type-self_managed = Self-managed point
type-mobile_stop = Stop of a mobile service
type-police = Police

access-walk-in = No appointment needed
access-appointment = By appointment
access-phone = By phone
access-online = Online
access-referral = Another service sends you
access-referral-only = Only if another service sends you

cost-free = Free
cost-paid = You pay

wheelchair-yes = You can get in
wheelchair-limited = Difficult to get in
wheelchair-no = You cannot get in

## For whom

audience-only = Only: { $who }
audience-preferred = First of all: { $who }
audience-open = Also: { $who }
who-women = women
who-men = men
who-families = families
who-age-between = { $years } years old
who-age-from = from { $years } years old
who-age-to = up to { $years } years old
who-asylum-seeker = people who ask for asylum
who-protection-holder = people with protection
who-undocumented = people without papers
who-eu-citizen = citizens of the European Union
who-non-eu-citizen = citizens of countries outside the European Union
who-italian-citizen = Italian citizens
who-unaccompanied-minor = children who are alone
who-seasonal-worker = seasonal workers
who-homeless = people without a home
who-residents = people who live in { $place }

## Map

map = Map
map-loading = Opening the map…
map-failed = The map does not open. Try again soon.
map-zoom-in = Closer
map-zoom-out = Farther
map-close = Close
map-here = You are here
map-legend = Numbers as in the list. Dashed: approximate position.

## Something went wrong

error-400-title = Something is wrong here
error-400 = This address is not right. Start again from the first page.
error-404-title = Page not found
error-404 = This page does not exist. Perhaps the address is wrong.
error-410-title = This place is gone
error-410 = It is no longer in our list. Look for another place.
error-429-title = Wait a moment
error-429 = Too many messages now. Try again in a few minutes.
error-500-title = It does not work now
error-500 = The problem is ours. Try again in a few minutes.
error-start = Back to the first page

## Filters

filters = Filters
filter-open = Open now
filter-call = Can call now
filter-free = Free
filter-walk-in = No appointment needed
filter-undocumented = Also without papers
filter-women = For women
filter-minors = For minors
filter-wheelchair = For wheelchairs
filters-clear = Remove all

## Reading aloud, sharing

listen = Listen
share = Share
print = Print
share-copied = Address copied

## Compass

compass-open = Open the compass
compass-turn = Turn the arrow with the phone
compass-turning = The arrow turns with the phone.
compass-still = This phone does not tell where north is. Follow the words.
compass-denied = The phone may not tell where it points. Follow the words.
compass-eight = If the arrow is wrong, move the phone in the shape of an 8.
compass-town = We only know the town. There is no arrow.
compass-where = To see the arrow, use your position.
compass-private = Your position stays on the phone.
compass-arrived = You are there.

## The map: a point, marks

map-point = Choose a point on the map
map-around = Look around this point
near-point = Near the point on the map

## A place that is closed or gone

closed-from-to = Closed from { $from } to { $to }
confirmed-long-ago = Confirmed long ago.
gone-instead = Places that help with the same:
gone-since = Not active since { $date }.

## Report

report = Something is wrong here
report-intro = Tell us what is wrong. Do not write anybody's name.
report-kind = What is wrong?
report-which = Which service?
report-whole = The whole place, or I don't know
report-hours = The hours
report-phone = The phone
report-address = The address
report-gone = It no longer exists
report-languages = The languages
report-service = It does not help with this
report-other = Something else
report-text = More about it, if you want
report-send = Send
report-thanks = Thank you. Somebody will check it.
report-back = Back to the place
report-choose = Choose what is wrong.
report-choose-service = Choose which service.
report-long = Too long. Write at most { $count } letters.
report-trap = Leave this field empty

## Emergency

emergency-list = Emergency numbers, free, day and night
emergency-112 = Police, ambulance, fire
emergency-1522 = Violence against women
emergency-trafficking = Trafficking and exploitation
emergency-children = Children in danger

## Quick exit

exit = Leave quickly
exit-script = The button opens another page. “Back” does not return here.
exit-plain = Attention: “Back” and the history of the browser still show these pages. Afterwards, delete the history.
exit-history = The history of the browser still shows these pages. Delete it when you can.
discreet-title = Information

## Privacy

privacy-title = Privacy
privacy-short = You can use these pages without saying who you are.
privacy-cookies = No cookies. Nothing is kept on your phone unless you ask for it.
privacy-position = Your position leaves the phone only if you press the button. It is rounded to about 100 metres, used for one answer and not kept.
privacy-search = What you write in the search box is not kept and not noted anywhere.
privacy-log = Our machine notes which kind of page was asked for, and when. Not by whom, not the question, not the address of the phone.
privacy-others = The pages load nothing from other companies: no maps, no fonts, no counters.
privacy-report = A message “something is wrong here” is kept until somebody has checked it. Do not write names in it.
privacy-history = Your browser keeps a history. Whoever uses your phone can see it.
privacy-who = Who answers for these pages:

## Accessibility

accessibility-title = Accessibility
accessibility-short = These pages are made so that everybody can use them.
accessibility-rules = We follow the rules of WCAG 2.2, level AA.
accessibility-how = They work with the keyboard, with a screen reader, enlarged, in dark mode, and without JavaScript.
accessibility-known = What is missing: texts in some languages are automatic translations. Names of places are in Italian.
accessibility-tell = If something does not work for you, write to us:

## Found by search engines

describe-need = { $need }: places near you, with hours, languages and phone.
describe-place = { $place }: hours, languages, phone, what to bring.

## What to bring: what operators write in Italian, word for word

document-passport = passport
document-identity = identity document
document-identity-or-passport = identity document or passport
document-identity-valid = valid identity document
document-permit = residence permit
document-permit-receipt = receipt of the residence permit
document-tax-code = tax code (codice fiscale)
document-health-card = health card (tessera sanitaria)
document-isee = ISEE (statement of income)
document-residence = certificate of residence
document-photos = passport photos
document-stamp = revenue stamp (marca da bollo)
document-birth = birth certificate
document-family = family certificate (stato di famiglia)
document-work-contract = work contract
document-payslip = payslip
document-rent-contract = rent contract
document-diploma = diploma
document-stp = STP card
document-canteen-card = canteen card
document-points-card = points card
document-library-card = library card with photo

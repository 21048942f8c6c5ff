### English. Not yet read by a native speaker.

## Every page

tagline = Places that help, near you
description = Help desks and services for people from other countries: where they are, when they are open, which languages they speak.
skip = Skip to content
emergency = Emergency: call 112
language = Language
sample = These data are an example. Nobody has checked them.
footer-privacy = We do not use cookies. We do not save your location.
sources-coast = Coast
sources-boundaries = Boundaries
sources-towns = Towns
sources-simplified = Simplified data
footer-api = Data for other apps (API)
call = Call
go = Take me there
comma = ,{ " " }
decimal-mark = .
not-stated = not known

## Language page

front-title = Choose your language

## Needs

needs-title = What do you need?

## Search

search = Search
search-label = What do you need?
search-hint = doctor, permit, food…
search-title = Results for “{ $query }”
search-maybe = Did you mean:
search-none = We found nothing for “{ $query }”.
search-needs = Choose with the pictures:
search-desk = Or ask at the information desk:
kind-area = Town or area
translated = Automatic translation

## Where

where-title = Where should we look?
where-locate = Use my location
where-privacy = We send only the area you are in (about 100 metres), not your exact location. We do not save it.
where-or = Or choose a town:
where-area = Town or area
where-show = Show
where-change = Change
where-waiting = Finding your location…
where-denied = Your phone does not give your location. You can choose a town.
where-unavailable = We cannot find your location. You can choose a town.
where-timeout = This is taking too long. Try again or choose a town.
where-offline = No internet connection. Try again in a moment.
near-place = Near { $place }
near-you = Near you
localities = areas

## List

narrow = What do you need help with?
all-of-it = Everything
places = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
no-places = We found no places here
more = Show more places
legend = The arrow shows the direction. North is at the top. Walking times are not exact.
remote-title = By phone and online
empty-next = What you can do:
empty-all = See all places for: { $need }
empty-area = Search in another town
empty-remote = Call a service by phone
empty-needs = Look for something else
relaxed-open = Only a few places are open now. Closed places are listed too.
relaxed-language = Only a few places have this language. Places with other languages are listed too.
relaxed-audience = Only a few places are just for this group. Other places are listed too.

filters-when = When
filters-how = Who and how
filters-spoken = Language spoken
filters-counted = The numbers count only what we know.
filters-show = Show the places
filter-tomorrow = Tomorrow morning, at 10:00
filter-day = Another day
hour-morning = morning, at 10:00
hour-afternoon = afternoon, at 16:00
hour-evening = evening, at 20:00
at-tomorrow = Tomorrow at { $time }
at-day = { $date } at { $time }
help-lines = Who answers the phone
answers-now = Answers now
answers-always = Always answers, day and night
answers-unknown = We do not know when they answer
unsure-count = { $count ->
    [one] { $count } place: ask first
   *[other] { $count } places: ask first
}
unsure-about = We do not know: { $what }.
may-know = Who may know more
may-know-about = They do not do this, but they may know where to send you.
for-areas = For this area: { $place }
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
only-minors = Only for under-18s
address-unknown = exact address not known
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
open-from = From { $time }, closing time not known
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
holiday-maybe = Public holiday today: may be closed
hours-unknown = Opening hours not known

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
hours-from = from { $time }, closing time not known
hours-maybe = { $times } (perhaps)
hours-again = Starts again on { $date }
hours-office = Office hours
hours-sleeping = Hours for sleeping
enrolment = Enrolment
enrolment-from-to = From { $from } to { $to }
hours-closed = closed
hours-all-day = 24 hours
hours-perhaps = { $name }: may be closed
hours-holiday = { $name }: closed
holiday-new-year = New Year's Day
holiday-epiphany = Epiphany
holiday-easter = Easter
holiday-easter-monday = Easter Monday
holiday-liberation = Liberation Day
holiday-labour = Labour Day
holiday-republic = Republic Day
holiday-assumption = 15 August (Ferragosto)
holiday-saint-francis = Saint Francis' Day
holiday-all-saints = All Saints' Day
holiday-immaculate = Immaculate Conception
holiday-christmas = Christmas
holiday-saint-stephen = 26 December (Santo Stefano)

## Languages

languages = Languages
languages-always = always
via-mediator = with a cultural mediator
via-interpreter = with an interpreter
via-booking = if you ask before you go

## A place

helps = What it helps with
bring = What to bring
cost = Cost
phone = Phone
phone-hours = Phone hours
email = Email
website = Website
coverage = Area served
wheelchair = Wheelchair access
unstated-audience = who it is for
unstated-access = if you need an appointment
unstated-cost = what it costs
unstated-documents = what to bring
unstated-languages = languages
address-approximate = The address is not public.
address-hidden = The address is secret, to protect people.
address-locality = We only know the town.
call-first = Call before you go.
way = How to get there
way-app = Open the map app
way-none = If it does not open, use a website:
way-leaves = Here you leave these pages. The other site sees which place you are looking for.
way-discreet = Careful: the app or the site may remember this place. Anyone who looks at your phone can see it.
source = Source:
confirmed-on = Details confirmed on { $date }
not-confirmed = Not confirmed yet.
not-verified = Sample, not checked.
other-places = Look for other places

type-info_point = Information point
type-help_desk = Help desk
type-hub = Service centre
type-office = Office
type-clinic = Clinic
type-school = School
type-canteen = Meals
type-shelter = Shelter
type-library = Library
type-self_managed = Community-run space
type-mobile_stop = Mobile service: stops here
type-police = Police

access-walk-in = No appointment needed
access-appointment = By appointment
access-phone = By phone
access-online = Online
access-referral = Ask another service to send you
access-referral-only = Only if another service sends you

cost-free = Free
cost-paid = Not free

wheelchair-yes = Yes
wheelchair-limited = With difficulty
wheelchair-no = No

## For whom

audience-only = Only for: { $who }
audience-preferred = Mainly for: { $who }
audience-open = Also for: { $who }
who-women = women
who-men = men
who-families = families
who-age-between = people aged { $years }
who-age-from = people aged { $years } or over
who-age-to = people aged { $years } or under
who-asylum-seeker = people asking for asylum
who-protection-holder = people with asylum or other protection
who-undocumented = people without a residence permit
who-eu-citizen = citizens of the European Union
who-non-eu-citizen = citizens of countries outside the European Union
who-italian-citizen = Italian citizens
who-unaccompanied-minor = under-18s without their parents
who-seasonal-worker = seasonal workers
who-homeless = people without a home
who-residents = people who live in { $place }

## Map

map = Map
map-loading = Opening the map…
map-failed = The map did not open. Try again in a moment.
map-zoom-in = Zoom in
map-zoom-out = Zoom out
map-close = Close
map-here = You are here
map-legend = Numbers as in the list. Dashed circle: not the exact place.

## Something went wrong

error-400-title = Something is wrong here
error-400 = This web address is not right. Start again from the home page.
error-404-title = Page not found
error-404 = This page does not exist. The address may be wrong.
error-410-title = This place is gone
error-410 = It is no longer in our list. Look for another place.
error-429-title = Please wait a moment
error-429 = Too many messages in a short time. Try again in a few minutes.
error-500-title = Something went wrong
error-500 = The problem is on our side. Try again in a few minutes.
error-start = Back to the home page

## Filters

filters = Filters
filter-open = Open now
filter-call = Answers the phone now
filter-free = Free
filter-walk-in = No appointment needed
filter-undocumented = Also without a permit
filter-women = For women
filter-minors = For under-18s
filter-wheelchair = Wheelchair access
filters-clear = Clear all

## Reading aloud, sharing

listen = Listen
share = Share
print = Print
share-copied = Link copied

## Compass

compass-open = Open the compass
compass-turn = Turn the arrow with my phone
compass-turning = The arrow turns with the phone.
compass-still = This phone cannot show where north is. Follow the written directions.
compass-denied = Your phone did not allow the compass. Follow the written directions.
compass-eight = If the arrow is wrong, move the phone in the shape of an 8.
compass-town = We only know the town, so there is no arrow.
compass-where = To see the arrow, use your location.
compass-private = Your location stays on your phone.
compass-arrived = You have arrived.

## The map: a point, marks

map-point = Choose a point on the map
map-around = Search near this point
near-point = Near the point on the map

## A place that is closed or gone

closed-from-to = Closed from { $from } to { $to }
confirmed-long-ago = Confirmed a long time ago.
gone-instead = Other places that help with this:
gone-since = Not in our list since { $date }.

## Report

report = Report a mistake
report-intro = Tell us what is wrong. Do not write anyone's name.
report-kind = What is wrong?
report-which = Which service?
report-whole = The whole place, or I don't know
report-hours = The opening hours
report-phone = The phone number
report-address = The address
report-gone = It no longer exists
report-languages = The languages
report-service = It does not help with this
report-other = Something else
report-text = Tell us more, if you want
report-send = Send
report-thanks = Thank you. We will check it.
report-back = Back to the place
report-choose = Choose what is wrong.
report-choose-service = Choose which service.
report-long = Too long. Write at most { $count } letters.
report-trap = Leave this empty

## Emergency

emergency-list = Emergency numbers, free, day and night
emergency-112 = Ambulance, fire service, police
emergency-1522 = Violence against women: help in many languages
emergency-trafficking = If someone forces you to work or to sell sex
emergency-children = Children in danger

## Quick exit

exit = Leave now
exit-script = The button opens another page. The “Back” button does not bring you back here.
exit-plain = Careful: the “Back” button and your browser history still show these pages. Later, if it is safe for you, delete only these pages from the history.
exit-history = Your browser history still shows these pages. If it is safe for you, delete only these pages.
discreet-title = Information

## Privacy

privacy-title = Privacy
privacy-short = You can use these pages without saying who you are.
privacy-cookies = No cookies. We save nothing on your phone unless you ask us to.
privacy-position = Your location leaves your phone only if you press the button. First we round it to about 100 metres. We use it for one answer and do not save it.
privacy-search = We do not save or record what you type in the search box.
privacy-log = Our server records what kind of page was opened, and when. It does not record who opened it, what was searched for, or the phone's internet address.
privacy-others = These pages load nothing from other companies: no maps, no fonts, no visitor counters.
privacy-report = If you report a mistake, we keep your message until we have checked it. Do not write names in it.
privacy-history = Your browser keeps a history. Anyone who uses your phone can see it.
privacy-who = Who is responsible for these pages:

## Accessibility

accessibility-title = Accessibility
accessibility-short = These pages are made so that everybody can use them.
accessibility-rules = We follow the rules of WCAG 2.2, level AA.
accessibility-how = They work with a keyboard, with a screen reader, with large text, in dark mode and without JavaScript.
accessibility-known = What is missing: texts in some languages are automatic translations. The names of places are in Italian.
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
document-permit-receipt = residence permit receipt (ricevuta)
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
document-rent-contract = rental contract
document-diploma = school or university certificate
document-stp = STP card
document-canteen-card = meal card
document-points-card = points card
document-library-card = library card with photo

### Tigrinya. Not yet read by a native speaker.

## Every page

tagline = ዝሕግዙኹም ቦታታት፣ ኣብ ጥቓኹም
description = ካብ ካልኦት ሃገራት ንዝመጹ ሰባት ዝኸውን ቤት ጽሕፈታት ሓገዝን ኣገልግሎታትን: ኣበይ ከም ዝርከቡ፣ መዓስ ከም ዝኽፈቱ፣ እንታይ ቋንቋታት ከም ዝዛረቡ።
skip = ናብ ትሕዝቶ ኪዱ
emergency = ህጹጽ ኩነታት: ናብ 112 ደውሉ
language = ቋንቋ
sample = ናይ ኣብነት ሓበሬታ፣ ዘይተረጋገጸ።
footer-privacy = ኩኪስ (cookies) ኣይንጥቀምን። ዘለኹምዎ ቦታ ኣይንዕቅብን።
sources-coast = ገማግም ባሕሪ
sources-boundaries = ዶባት
sources-towns = ከተማታት
sources-simplified = ዝተቓለለ ሓበሬታ
footer-api = ሓበሬታ ንካልኦት ኣፕሊኬሽናት (API)
call = ደውሉ
go = መገዲ ኣርእዩኒ
comma = ፣{ " " }
decimal-mark = .
not-stated = ኣይፍለጥን

## Language page

front-title = ቋንቋኹም ምረጹ

## Needs

needs-title = እንታይ የድልየኩም?

## Search

search = ድለዩ
search-label = እንታይ የድልየኩም?
search-hint = ሓኪም፣ ፍቓድ መንበሪ፣ መግቢ…
search-title = ዝደለኹምዎ: “{ $query }”
search-maybe = ምናልባት እዚ ማለትኩም ድዩ:
search-none = “{ $query }” ኣይረኸብናን።
search-needs = ብስእሊ ምረጹ:
search-desk = ወይ ኣብ ቤት ጽሕፈት ሓበሬታ ሕተቱ:
kind-area = ከተማ ወይ ከባቢ
translated = ኣውቶማቲካዊ ትርጉም

## Where

where-title = ኣበይ ትደልዩ ኣለኹም?
where-locate = ዘለኹዎ ቦታ ተጠቐሙ
where-privacy = ዘለኹምዎ ከባቢ ጥራይ ንሰድድ (ኣስታት 100 ሜትሮ)፣ ልክዕ ቦታ ኣይኮነን። ኣይንዕቅቦን።
where-or = ወይ ቦታ ምረጹ:
where-area = ከተማ ወይ ከባቢ
where-show = ርአዩ
where-change = ለውጡ
where-waiting = ዘለኹምዎ ቦታ ንደሊ ኣለና…
where-denied = ተሌፎንኩም ዘለኹምዎ ቦታ ክጥቀም ኣይክእልን። ኣብ ታሕቲ ከተማ ምረጹ።
where-unavailable = ዘለኹምዎ ቦታ ክንረክብ ኣይከኣልናን። ኣብ ታሕቲ ከተማ ምረጹ።
where-timeout = ብዙሕ ግዜ ይወስድ ኣሎ። ደጊምኩም ፈትኑ ወይ ኣብ ታሕቲ ከተማ ምረጹ።
where-offline = ኔትወርክ የለን። ድሕሪ ቁሩብ ግዜ ደጊምኩም ፈትኑ።
near-place = ኣብ ጥቓ { $place }
near-you = ኣብ ጥቓኹም
localities = ከባቢታት

## List

narrow = እትደልይዎ ምረጹ
all-of-it = ኩሉ
places = { $count ->
    [one] { $count } ቦታ
   *[other] { $count } ቦታታት
}
no-places = ኣብዚ ቦታታት ኣይረኸብናን
more = ተወሳኺ ቦታታት ርአዩ
legend = እቲ ፍላጻ: ሰሜን ኣብ ላዕሊ እዩ። ናይ ብእግሪ ጉዕዞ ደቓይቕ ግምት እዩ።
remote-title = ብተሌፎንን ብኢንተርነትን
empty-next = ክትገብርዎ እትኽእሉ:
empty-all = ኩሉ ቦታታት ርአዩ: { $need }
empty-area = ኣብ ካልእ ከተማ ድለዩ
empty-remote = ናብ ናይ ተሌፎን ኣገልግሎት ደውሉ
empty-needs = ካልእ ነገር ድለዩ
relaxed-open = ሕጂ ክፉታት ዝኾኑ ቦታታት ውሑዳት እዮም። ኣብዚ ዕጹዋት ቦታታት እውን ኣለዉ።
relaxed-language = እዚ ቋንቋ ዝዝረበሎም ቦታታት ውሑዳት እዮም። ኣብዚ ካልኦት ቋንቋታት ዝዝረበሎም ቦታታት እውን ኣለዉ።
relaxed-audience = ብፍላይ ነዞም ሰባት ዝኾኑ ቦታታት ውሑዳት እዮም። ኣብዚ ካልኦት ቦታታት እውን ኣለዉ።

filters-when = መዓስ
filters-how = መንን ብኸመይን
filters-spoken = ዝዝረብ ቋንቋ
filters-counted = ቁጽርታት ነቲ ዝተጻሕፈ ጥራይ ይቖጽሩ።
filters-show = ቦታታት ርአዩ
filter-tomorrow = ጽባሕ ንግሆ፣ ሰዓት 10
filter-day = ካልእ መዓልቲ
hour-morning = ንግሆ፣ ሰዓት 10
hour-afternoon = ድሕሪ ቀትሪ፣ ሰዓት 16
hour-evening = ምሸት፣ ሰዓት 20
at-tomorrow = ጽባሕ ሰዓት { $time } (ሰዓት ጣልያን)
at-day = { $date } ሰዓት { $time } (ሰዓት ጣልያን)
help-lines = መን ተሌፎን ይምልስ
answers-now = ሕጂ ይምልስ
answers-always = ኩሉ ግዜ ይምልስ፣ ለይትን መዓልትን
answers-unknown = መዓስ ከም ዝምልስ ኣይተጻሕፈን
unsure-count = { $count ->
    [one] { $count } ቦታ: ቅድም ሕተቱ
   *[other] { $count } ቦታታት: ቅድም ሕተቱ
}
unsure-about = ኣይተጻሕፈን: { $what }።
may-know = መን ዝያዳ ክፈልጥ ይኽእል
may-know-about = እዚ ኣይገብሩን፣ ግን ናበይ ከም ዝሰዱኹም ይፈልጡ።
for-areas = ንከባቢ { $place }
farther-than = ካብ { $distance } ንላዕሊ ዝርሕቁ: { $what }
farther-many = ልዕሊ 20 ቦታታት
farther-places = { $count ->
    [one] { $count } ካልእ ቦታ
   *[other] { $count } ካልኦት ቦታታት
}
farther-nearest = እቲ ዝቐረበ ኣብ { $distance } እዩ።
farther-nearest-in = እቲ ዝቐረበ ኣብ { $distance } እዩ፣ ኣብ { $place }።
to-ask = ክትሓትዎ ዘለኩም: { $what }።
ask-hours = ናይ ስራሕ ሰዓታት
ask-phone-hours = ናይ ተሌፎን ሰዓታት
ask-languages = ቋንቋታት
ask-people = ንመን
ask-access = ቆጸራ የድሊ ድዩ
ask-cost = ዋጋኡ ክንደይ
ask-wheelchair = ዊልቸር
data-of = ሓበሬታ ናይ { $year }።
only-women = ንደቂ ኣንስትዮ ጥራይ
only-minors = ንትሕቲ ዕድመ ጥራይ
address-unknown = ልክዕ ኣድራሻ ኣይፍለጥን
address-by-phone = ኣድራሻ ብተሌፎን ይነግሩ

table = ሕተሙ ወይ ኣውርዱ
table-list = ናብ ዝርዝር ተመለሱ
table-csv = CSV ኣውርዱ
table-print = ንምሕታም፣ ኣብ መኑ ናይ ብራውዘር “ሕተም” ተጠቐሙ።
column-name = ቦታ
column-helps = ኣብ እንታይ ይሕግዝ
column-address = ኣድራሻ
column-distance = ርሕቀት
column-page = ገጽ

## Distance and direction

in-place = ኣብ { $place }
metres = { $metres } ሜ
kilometres = { $km } ኪሜ
walk = { $count } ደቒቕ
walking = { $count ->
    [one] ብእግሪ ኣስታት { $count } ደቒቕ
   *[other] ብእግሪ ኣስታት { $count } ደቒቕ
}
toward-n = ናብ ሰሜን
toward-ne = ናብ ሰሜን-ምብራቕ
toward-e = ናብ ምብራቕ
toward-se = ናብ ደቡብ-ምብራቕ
toward-s = ናብ ደቡብ
toward-sw = ናብ ደቡብ-ምዕራብ
toward-w = ናብ ምዕራብ
toward-nw = ናብ ሰሜን-ምዕራብ
no-direction = ኣንፈት ኣይፍለጥን

## Open or closed

open-until = ክሳብ ሰዓት { $time } (ሰዓት ጣልያን) ክፉት
open-from = ካብ ሰዓት { $time } (ሰዓት ጣልያን)፣ ሰዓት ምዕጻው ኣይፍለጥን
open-always = ኩሉ ግዜ ክፉት
open-now = ሕጂ ክፉት
closes-in = { $count ->
    [one] ድሕሪ { $count } ደቒቕ ይዕጾ
   *[other] ድሕሪ { $count } ደቒቕ ይዕጾ
}
opens-today = ሎሚ ሰዓት { $time } (ሰዓት ጣልያን) ይኽፈት
opens-tomorrow = ጽባሕ ሰዓት { $time } (ሰዓት ጣልያን) ይኽፈት
opens-mon = ሰኑይ ሰዓት { $time } (ሰዓት ጣልያን) ይኽፈት
opens-tue = ሰሉስ ሰዓት { $time } (ሰዓት ጣልያን) ይኽፈት
opens-wed = ረቡዕ ሰዓት { $time } (ሰዓት ጣልያን) ይኽፈት
opens-thu = ሓሙስ ሰዓት { $time } (ሰዓት ጣልያን) ይኽፈት
opens-fri = ዓርቢ ሰዓት { $time } (ሰዓት ጣልያን) ይኽፈት
opens-sat = ቀዳም ሰዓት { $time } (ሰዓት ጣልያን) ይኽፈት
opens-sun = ሰንበት ሰዓት { $time } (ሰዓት ጣልያን) ይኽፈት
opens-on = ብዕለት { $date } ይኽፈት
closed-now = ሕጂ ዕጹው
closed-until = ክሳብ ዕለት { $date } ዕጹው
holiday-maybe = ሎሚ በዓል እዩ: ምናልባት ዕጹው
hours-unknown = ናይ ስራሕ ሰዓታት ኣይፍለጥን

## The week

hours = ናይ ስራሕ ሰዓታት (ሰዓት ጣልያን)
day-mon = ሰኑይ
day-tue = ሰሉስ
day-wed = ረቡዕ
day-thu = ሓሙስ
day-fri = ዓርቢ
day-sat = ቀዳም
day-sun = ሰንበት
today = ሎሚ
hours-to = –
hours-from = ካብ ሰዓት { $time }፣ ሰዓት ምዕጻው ኣይፍለጥን
hours-maybe = { $times } (ምናልባት)
hours-again = ብዕለት { $date } እንደገና ይጅምር
hours-office = ናይ ቤት ጽሕፈት ሰዓታት
hours-sleeping = ናይ ድቃስ ሰዓታት
enrolment = ምዝገባ
enrolment-from-to = ካብ { $from } ክሳብ { $to }
hours-closed = ዕጹው
hours-all-day = 24 ሰዓት
hours-perhaps = { $name }: ምናልባት ዕጹው
hours-holiday = { $name }: ዕጹው
holiday-new-year = ሓድሽ ዓመት (1/1)
holiday-epiphany = ጥምቀት (6/1)
holiday-easter = ፋሲካ ካቶሊክ
holiday-easter-monday = ሰኑይ ድሕሪ ፋሲካ ካቶሊክ
holiday-liberation = መዓልቲ ሓርነት
holiday-labour = መዓልቲ ሰራሕተኛታት
holiday-republic = መዓልቲ ሪፓብሊክ
holiday-assumption = 15/8 (Ferragosto)
holiday-saint-francis = ቅዱስ ፍራንቸስኮ
holiday-all-saints = ኩሎም ቅዱሳን
holiday-immaculate = ንጽህቲ ጽንሰት ማርያም
holiday-christmas = ልደት (25/12)
holiday-saint-stephen = 26/12 (Santo Stefano)

## Languages

languages = ቋንቋታት
languages-always = ኩሉ ግዜ
via-mediator = ምስ ናይ ባህሊ መንጎኛ
via-interpreter = ምስ ኣስተርጓሚ
via-booking = ኣቐዲምኩም እንተ ሓተትኩም

## A place

helps = ኣብ እንታይ ይሕግዝ
bring = እንታይ ሒዝኩም ትመጹ
cost = ዋጋ
phone = ተሌፎን
phone-hours = ናይ ተሌፎን ሰዓታት (ሰዓት ጣልያን)
email = ኢመይል
website = ዌብሳይት
coverage = ዘገልግሎ ከባቢ
wheelchair = ዊልቸር
unstated-audience = ንመን
unstated-access = ሓገዝ ብኸመይ ትረኽቡ
unstated-cost = ዋጋኡ ክንደይ
unstated-documents = እንታይ ሒዝኩም ትመጹ
unstated-languages = ቋንቋታት
address-approximate = እቲ ኣድራሻ ንኹሉ ሰብ ኣይንገርን።
address-hidden = ንድሕነት ተባሂሉ እቲ ኣድራሻ ንኹሉ ሰብ ኣይንገርን።
address-locality = እታ ከተማ ጥራይ ኢና ንፈልጥ።
call-first = ቅድሚ ምኻድኩም ደውሉ።
way = ብኸመይ ትኸዱ
way-app = ናይ ካርታ ኣፕ ክፈቱ
way-none = ኣይክፈትን ዶ? መርበብ ሓበሬታ ተጠቐሙ:
way-leaves = ኣብዚ ካብዞም ገጻት ትወጹ። እቲ ካልእ መርበብ ኣየናይ ቦታ ትደልዩ ከም ዘለኹም ይርኢ።
way-discreet = ተጠንቀቑ: እቲ ኣፕ ወይ መርበብ ነዚ ቦታ ክዝክሮ ይኽእል። ተሌፎንኩም ዝርኢ ሰብ ክርእዮ ይኽእል።
source = ምንጪ:
confirmed-on = ብዕለት { $date } ተረጋጊጹ
not-confirmed = ገና ኣይተረጋገጸን።
not-verified = ኣብነት፣ ዘይተረጋገጸ።
other-places = ካልኦት ቦታታት ድለዩ

type-info_point = ቦታ ሓበሬታ
type-help_desk = ቤት ጽሕፈት ሓገዝ
type-hub = ማእከል ኣገልግሎታት
type-office = ቤት ጽሕፈት
type-clinic = ክሊኒክ
type-school = ቤት ትምህርቲ
type-canteen = ቤት መግቢ
type-shelter = መዕቆቢ
type-library = ቤት መጻሕፍቲ
type-self_managed = ብገዛእ ርእሱ ዝመሓደር ቦታ
type-mobile_stop = ፌርማታ ተንቀሳቓሲ ኣገልግሎት
type-police = ፖሊስ

access-walk-in = ቆጸራ ኣየድልን
access-appointment = ብቆጸራ
access-phone = ብተሌፎን
access-online = ብኢንተርነት
access-referral = ካልእ ኣገልግሎት እንተ ልኢኹኩም
access-referral-only = ካልእ ኣገልግሎት እንተልኢኹኩም ጥራይ

cost-free = ብናጻ
cost-paid = ብክፍሊት

wheelchair-yes = ክትኣትዉ ትኽእሉ
wheelchair-limited = ምእታው ኣጸጋሚ እዩ
wheelchair-no = ክትኣትዉ ኣይትኽእሉን

## For whom

audience-only = ነዞም ጥራይ: { $who }
audience-preferred = ብፍላይ ነዞም: { $who }
audience-open = ነዞም እውን: { $who }
who-women = ደቂ ኣንስትዮ
who-men = ደቂ ተባዕትዮ
who-families = ስድራቤታት
who-age-between = ዕድመ { $years } ዓመት
who-age-from = ዕድመ ካብ { $years } ዓመት ጀሚሩ
who-age-to = ዕድመ ክሳብ { $years } ዓመት
who-asylum-seeker = ሓተቲ ዑቕባ
who-protection-holder = ዑቕባ ወይ ሓለዋ ዘለዎም ሰባት
who-undocumented = ፍቓድ መንበሪ ዘይብሎም ሰባት
who-eu-citizen = ዜጋታት ሕብረት ኤውሮጳ
who-non-eu-citizen = ዜጋታት ካብ ሕብረት ኤውሮጳ ወጻኢ ዘለዋ ሃገራት
who-italian-citizen = ዜጋታት ጣልያን
who-unaccompanied-minor = በይኖም ዘለዉ ትሕቲ ዕድመ ቆልዑ
who-seasonal-worker = ወቕታውያን ሰራሕተኛታት
who-homeless = ገዛ ዘይብሎም ሰባት
who-residents = ኣብ { $place } ዝነብሩ ሰባት

## Map

map = ካርታ
map-loading = ካርታ ንኸፍት ኣለና…
map-failed = ካርታ ኣይተኸፍተን። ድሕሪ ቁሩብ ግዜ ደጊምኩም ፈትኑ።
map-zoom-in = ኣቕርቡ
map-zoom-out = ኣርሕቑ
map-close = ዕጸዉ
map-here = ኣብዚ ኣለኹም
map-legend = ቁጽርታት ከምቲ ዝርዝር እዮም። ዝተቆራረጸ መስመር: ዳርጋ ቦታ።

## Something went wrong

error-400-title = ኣብዚ ጌጋ ኣሎ
error-400 = እዚ ኣድራሻ ልክዕ ኣይኮነን። ካብ ቀዳማይ ገጽ ደጊምኩም ጀምሩ።
error-404-title = ገጽ ኣይተረኽበን
error-404 = እዚ ገጽ የለን። ምናልባት እቲ ኣድራሻ ጌጋ እዩ።
error-410-title = እዚ ቦታ ሕጂ የለን
error-410 = ሕጂ ኣብ ዝርዝርና የለን። ካልእ ቦታ ድለዩ።
error-429-title = ቁሩብ ተጸበዩ
error-429 = ሕጂ ብዙሕ መልእኽትታት ኣሎ። ድሕሪ ቁሩብ ደቓይቕ ደጊምኩም ፈትኑ።
error-500-title = ሕጂ ኣይሰርሕን ኣሎ
error-500 = እቲ ጸገም ናትና እዩ። ድሕሪ ቁሩብ ደቓይቕ ደጊምኩም ፈትኑ።
error-start = ናብ ቀዳማይ ገጽ ተመለሱ

## Filters

filters = መጻረዪ
filter-open = ሕጂ ክፉት
filter-call = ሕጂ ክድወል ዝከኣል
filter-free = ብናጻ
filter-walk-in = ቆጸራ ኣየድልን
filter-undocumented = ፍቓድ መንበሪ ንዘይብሎም እውን
filter-women = ንደቂ ኣንስትዮ
filter-minors = ንትሕቲ ዕድመ
filter-wheelchair = ንዊልቸር
filters-clear = ኩሉ ኣልግሱ

## Reading aloud, sharing

listen = ስምዑ
share = ኣካፍሉ
print = ሕተሙ
share-copied = ሊንክ ተቐዲሑ

## Compass

compass-open = ኮምፓስ ክፈቱ
compass-turn = ፍላጻ ምስ ተሌፎን ኣዙሩ
compass-turning = እቲ ፍላጻ ምስቲ ተሌፎን ይዘውር።
compass-still = እዚ ተሌፎን ሰሜን ኣበይ ከም ዘሎ ኣይነግርን። ነቲ ጽሑፍ ተኸተሉ።
compass-denied = እቲ ተሌፎን ናበይ ገጹ ከም ዘሎ ክነግር ኣይተፈቕደን። ነቲ ጽሑፍ ተኸተሉ።
compass-eight = እቲ ፍላጻ ጌጋ እንተ ኾይኑ፣ ነቲ ተሌፎን ብቕርጺ 8 ኣንቀሳቕስዎ።
compass-town = እታ ከተማ ጥራይ ኢና ንፈልጥ። ፍላጻ የለን።
compass-where = ነቲ ፍላጻ ንምርኣይ፣ ዘለኹምዎ ቦታ ተጠቐሙ።
compass-private = ዘለኹምዎ ቦታ ኣብ ተሌፎንኩም ይተርፍ።
compass-arrived = በጺሕኩም ኣለኹም።

## The map: a point, marks

map-point = ኣብ ካርታ ነጥቢ ምረጹ
map-around = ኣብ ከባቢ እዚ ነጥቢ ድለዩ
near-point = ኣብ ጥቓ እቲ ናይ ካርታ ነጥቢ

## A place that is closed or gone

closed-from-to = ካብ { $from } ክሳብ { $to } ዕጹው
confirmed-long-ago = ቅድሚ ነዊሕ ግዜ ተረጋጊጹ።
gone-instead = ኣብ ተመሳሳሊ ነገር ዝሕግዙ ቦታታት:
gone-since = ካብ ዕለት { $date } ጀሚሩ ኣይሰርሕን እዩ።

## Report

report = ጌጋ ንገሩና
report-intro = እንታይ ጌጋ ከም ዘሎ ንገሩና። ናይ ዝኾነ ሰብ ስም ኣይትጽሓፉ።
report-kind = እንታይ እዩ ጌጋ?
report-which = ኣየናይ ኣገልግሎት?
report-whole = እቲ ቦታ ብምሉኡ፣ ወይ ኣይፈልጥን
report-hours = እቲ ሰዓታት
report-phone = እቲ ተሌፎን
report-address = እቲ ኣድራሻ
report-gone = ሕጂ የለን
report-languages = እቶም ቋንቋታት
report-service = ኣብዚ ነገር ኣይሕግዝን
report-other = ካልእ ነገር
report-text = እንተ ደሊኹም፣ ተወሳኺ ጽሓፉ
report-send = ስደዱ
report-thanks = የቐንየልና። ሓደ ሰብ ክርእዮ እዩ።
report-back = ናብቲ ቦታ ተመለሱ
report-choose = እንታይ ጌጋ ከም ዘሎ ምረጹ።
report-choose-service = ኣየናይ ኣገልግሎት ምዃኑ ምረጹ።
report-long = ኣዝዩ ነዊሕ እዩ። ክሳብ { $count } ፊደላት ጥራይ ጽሓፉ።
report-trap = ኣብዚ ቦታ ዋላ ሓንቲ ኣይትጽሓፉ

## Emergency

emergency-list = ናይ ህጹጽ ኩነታት ቁጽርታት፣ ብናጻ፣ ለይትን መዓልትን
emergency-112 = ኣምቡላንስ፣ መጥፋእቲ ሓዊ፣ ፖሊስ
emergency-1522 = ዓመጽ ኣብ ልዕሊ ደቂ ኣንስትዮ: ሓገዝ ብብዙሕ ቋንቋታት
emergency-trafficking = ብግዲ የስርሑኹም ወይ ንጾታዊ ምዝመዛ የገድዱኹም እንተ ዀይኖም
emergency-children = ኣብ ሓደጋ ዘለዉ ቆልዑ

## Quick exit

exit = ቀልጢፍኩም ውጹ
exit-script = እቲ መልጎም ካልእ ገጽ ይኸፍት። “ንድሕሪት” ናብዚ ኣይመልሰኩምን።
exit-plain = ተጠንቀቑ: “ንድሕሪት”ን ታሪኽ ናይቲ ብራውዘርን ነዞም ገጻት ገና የርእዩ። ደሓር፣ ውሑስ እንተ ኾይኑልኩም፣ ካብቲ ታሪኽ ነዞም ገጻት ጥራይ ደምስስዎም።
exit-history = ታሪኽ ናይ ብራውዘር (history) ነዞም ገጻት ገና የርኢ ኣሎ። ውሑስ እንተ ኾይኑልኩም፣ ነዞም ገጻት ጥራይ ደምስስዎም።
discreet-title = ሓበሬታ

## Privacy

privacy-title = ብሕትውና
privacy-short = መን ምዃንኩም ከይተዛረብኩም ነዞም ገጻት ክትጥቀሙ ትኽእሉ።
privacy-cookies = ኩኪስ (cookies) የለን። ባዕልኹም እንተ ዘይሓቲትኩም፣ ኣብ ተሌፎንኩም ዝዕቀብ ነገር የለን።
privacy-position = ዘለኹምዎ ቦታ ካብ ተሌፎን ዝወጽእ ነቲ መልጎም እንተ ጸቒጥኩም ጥራይ እዩ። ናብ ኣስታት 100 ሜትሮ ይጽጋዕ፣ ንሓደ መልሲ ጥራይ ንጥቀመሉ፣ ኣይንዕቅቦን።
privacy-search = ኣብ መድለዪ እትጽሕፍዎ ኣይንዕቅቦን፣ ኣብ ዝኾነ ቦታ እውን ኣይንምዝግቦን።
privacy-log = ኮምፒዩተርና እንታይ ዓይነት ገጽ ከም ዝተሓተተን መዓስ ምዃኑን ይምዝግብ። መን ከም ዝሓተተ፣ እቲ ሕቶን ኣድራሻ ናይቲ ተሌፎንን ኣይምዝግብን።
privacy-others = እዞም ገጻት ካብ ካልኦት ኩባንያታት ዝወስድዎ ነገር የለን: ካርታ የለን፣ ቅርጺ ፊደል የለን፣ መቑጸሪ የለን።
privacy-report = ጌጋ እንተ ነጊርኩምና፣ መልእኽትኹም ክሳብ ሰብ ዝርእዮ ይዕቀብ። ኣብኡ ስም ኣይትጽሓፉ።
privacy-history = ብራውዘርኩም ታሪኽ ይዕቅብ። ተሌፎንኩም ዝጥቀም ሰብ ክርእዮ ይኽእል።
privacy-who = ሓላፊ ናይዞም ገጻት:

## Accessibility

accessibility-title = ንኹሉ ሰብ
accessibility-short = እዞም ገጻት ኩሉ ሰብ ክጥቀመሎም ተባሂሎም ዝተሰርሑ እዮም።
accessibility-rules = ሕግታት WCAG 2.2፣ ደረጃ AA፣ ንኽተል።
accessibility-how = ብኪቦርድ፣ ብናይ ስክሪን መንበቢ፣ ብምዕባይ፣ ምስ ጸሊም ድሕረ-ባይታ፣ ብዘይ JavaScript እውን ይሰርሑ።
accessibility-known = ገና ዝጎድል: ኣብ ገለ ቋንቋታት ዘሎ ጽሑፍ ኣውቶማቲካዊ ትርጉም እዩ። ኣስማት ቦታታት ብጣልያንኛ እዩ።
accessibility-tell = ዘይሰርሓልኩም ነገር እንተሎ፣ ጽሓፉልና:

## Found by search engines

describe-need = { $need }: ኣብ ጥቓኹም ዘለዉ ቦታታት፣ ምስ ሰዓታት፣ ቋንቋታትን ተሌፎንን።
describe-place = { $place }: ሰዓታት፣ ቋንቋታት፣ ተሌፎን፣ እንታይ ሒዝኩም ትመጹ።

## What to bring: what operators write in Italian, word for word

document-passport = ፓስፖርት
document-identity = ወረቐት መንነት
document-identity-or-passport = ወረቐት መንነት ወይ ፓስፖርት
document-identity-valid = ግዜኡ ዘይሓለፈ ወረቐት መንነት
document-permit = ፍቓድ መንበሪ
document-permit-receipt = ናይ ፍቓድ መንበሪ ቅብሊት
document-tax-code = ቁጽሪ ግብሪ (codice fiscale)
document-health-card = ካርድ ጥዕና (tessera sanitaria)
document-isee = ምስክር ኣታዊ (ISEE)
document-residence = ናይ ኣድራሻ ምስክር ወረቐት
document-photos = ናይ ፓስፖርት ዓቐን ስእልታት
document-stamp = ናይ ግብሪ ቴምብር (marca da bollo)
document-birth = ናይ ልደት ምስክር ወረቐት
document-family = ናይ ስድራቤት ምስክር ወረቐት (stato di famiglia)
document-work-contract = ውዕል ስራሕ
document-payslip = ናይ ደሞዝ ወረቐት
document-rent-contract = ውዕል ክራይ
document-diploma = ዲፕሎማ
document-stp = ካርድ STP
document-canteen-card = ካርድ ቤት መግቢ
document-points-card = ካርድ ነጥቢ
document-library-card = ስእሊ ዘለዎ ካርድ ቤት መጻሕፍቲ

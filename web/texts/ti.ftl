### Tigrinya. Not yet read by a native speaker.

## Every page

tagline = ዝሕግዙኹም ቦታታት, ኣብ ጥቓኹም
description = ካብ ካልኦት ሃገራት ንዝመጹ ሰባት ዝኸውን ቤት-ጽሕፈታት ሓገዝን ኣገልግሎታትን: ኣበይ ከም ዝርከቡ, መዓስ ከም ዝኽፈቱ, እንታይ ቋንቋታት ከም ዝዛረቡ።
skip = ናብ ትሕዝቶ ኪዱ
emergency = ህጹጽ ኩነታት: ናብ 112 ደውሉ
language = ቋንቋ
sample = ናይ ኣብነት ሓበሬታ, ዘይተረጋገጸ። ቅድሚ ምኻድኩም ደውሉ።
footer-privacy = ኩኪስ (cookies) ኣይንጥቀምን። ዘለኹምዎ ቦታ ኣይንዕቅብን።
sources-coast = ገማግም ባሕሪ
sources-boundaries = ዶባት
sources-towns = ከተማታት
sources-simplified = ዝተቓለለ ሓበሬታ
footer-api = ሓበሬታ ንካልኦት ኣፕሊኬሽናት (API)
call = ደውሉ
go = መገዲ ኣርእዩኒ
comma = ,{ " " }
decimal-mark = .
not-stated = ኣይተገልጸን

## Language page

front-title = ቋንቋኹም ምረጹ

## Needs

needs-title = እንታይ የድልየኩም?

## Search

search = ድለዩ
search-label = እንታይ የድልየኩም?
search-hint = ሓኪም, መንበሪ ፍቓድ, መግቢ…
search-title = ዝደለኹምዎ: “{ $query }”
search-maybe = ምናልባት እዚ ማለትኩም ድዩ:
search-none = “{ $query }” ኣይረኸብናን።
search-needs = ብስእሊ ምረጹ:
search-desk = ወይ ኣብ ቤት-ጽሕፈት ሓበሬታ ሕተቱ:
kind-location = ቦታ
kind-organization = ትካል
kind-area = ከተማ ወይ ከባቢ
translated = ኣውቶማቲካዊ ትርጉም

## Where

where-title = ኣበይ ትደልዩ ኣለኹም?
where-locate = ዘለኹዎ ቦታ ተጠቐሙ
where-privacy = እቲ ከባቢ ጥራይ ንሰድድ, ኣስታት 100 ሜትሮ። ኣይንዕቅቦን።
where-or = ወይ ቦታ ምረጹ:
where-area = ከተማ ወይ ከባቢ
where-choose = ምረጹ…
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
speaks = ቋንቋ፦
places = { $count ->
    [0] ኣብዚ ቦታታት ኣይረኸብናን
    [one] { $count } ቦታ
   *[other] { $count } ቦታታት
}
more = ተወሳኺ ቦታታት ርአዩ
legend = እቲ ፍላጻ: ሰሜን ኣብ ላዕሊ እዩ። ናይ ብእግሪ ጉዕዞ ደቓይቕ ግምት እዩ።
unsure-title = ምናልባት እዚኦም እውን
unsure = ብዛዕባ እዞም ቦታታት ኩሉ ኣይንፈልጥን። ደዊልኩም ሕተቱ።
remote-title = ብተሌፎንን ብኢንተርነትን
empty-next = ክትገብርዎ እትኽእሉ:
empty-all = ኣብ ኩሉ ድለዩ: { $need }
empty-area = ኣብ ካልእ ከተማ ድለዩ
empty-remote = ናብ ናይ ተሌፎን ኣገልግሎት ደውሉ
empty-needs = ካልእ ድሌት ምረጹ
relaxed-open = ሕጂ ክፉታት ዝኾኑ ቦታታት ውሑዳት እዮም። ኣብዚ ዕጹዋት ቦታታት እውን ኣለዉ።
relaxed-language = እዚ ቋንቋ ዝዝረበሎም ቦታታት ውሑዳት እዮም። ኣብዚ ካልኦት ቋንቋታት ዝዝረበሎም ቦታታት እውን ኣለዉ።
relaxed-audience = ብፍላይ ነዚ ዝኾኑ ቦታታት ውሑዳት እዮም። ኣብዚ ካልኦት ቦታታት እውን ኣለዉ።
relaxed-need = ልክዕ እዚ ዝገብሩ ቦታታት ውሑዳት እዮም። ኣብዚ ክሕግዙኹም ዝኽእሉ ቦታታት ኣለዉ።
relaxed-distance = ኣብ ጥቓ ዘለዉ ቦታታት ውሑዳት እዮም። ኣብዚ ርሕቕ ዝበሉ ቦታታት እውን ኣለዉ።

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

open-until = ክሳብ ሰዓት { $time } ክፉት
open-always = ኩሉ ግዜ ክፉት
open-now = ሕጂ ክፉት
closes-in = { $count ->
    [one] ድሕሪ { $count } ደቒቕ ይዕጾ
   *[other] ድሕሪ { $count } ደቒቕ ይዕጾ
}
opens-today = ሎሚ ሰዓት { $time } ይኽፈት
opens-tomorrow = ጽባሕ ሰዓት { $time } ይኽፈት
opens-mon = ሰኑይ ሰዓት { $time } ይኽፈት
opens-tue = ሰሉስ ሰዓት { $time } ይኽፈት
opens-wed = ረቡዕ ሰዓት { $time } ይኽፈት
opens-thu = ሓሙስ ሰዓት { $time } ይኽፈት
opens-fri = ዓርቢ ሰዓት { $time } ይኽፈት
opens-sat = ቀዳም ሰዓት { $time } ይኽፈት
opens-sun = ሰንበት ሰዓት { $time } ይኽፈት
opens-on = ብዕለት { $date } ይኽፈት
closed-now = ሕጂ ዕጹው
closed-until = ክሳብ ዕለት { $date } ዕጹው
holiday-maybe = ሎሚ በዓል እዩ: ምናልባት ዕጹው
hours-unknown = ናይ ስራሕ ሰዓታት ኣይተገልጸን

## The week

hours = ናይ ስራሕ ሰዓታት
day-mon = ሰኑይ
day-tue = ሰሉስ
day-wed = ረቡዕ
day-thu = ሓሙስ
day-fri = ዓርቢ
day-sat = ቀዳም
day-sun = ሰንበት
today = ሎሚ
hours-to = –
hours-closed = ዕጹው
hours-all-day = 24 ሰዓት
hours-perhaps = { $name }: ምናልባት ዕጹው
hours-holiday = { $name }: ዕጹው
hours-ask = ናይ ስራሕ ሰዓታት ኣይተገልጸን። ቅድሚ ምኻድኩም ደውሉ።
holiday-new-year = ሓድሽ ዓመት
holiday-epiphany = ጥምቀት
holiday-easter = ፋሲካ
holiday-easter-monday = ሰኑይ ድሕሪ ፋሲካ
holiday-liberation = መዓልቲ ሓርነት
holiday-labour = መዓልቲ ሰራሕተኛታት
holiday-republic = መዓልቲ ሪፓብሊክ
holiday-assumption = 15 ነሓሰ (Ferragosto)
holiday-saint-francis = ቅዱስ ፍራንቸስኮ
holiday-all-saints = ኩሎም ቅዱሳን
holiday-immaculate = ንጽህቲ ጽንሰት ማርያም
holiday-christmas = ልደት
holiday-saint-stephen = 26 ታሕሳስ (Santo Stefano)
closed-dates = ዕጹው: { $dates }

## Languages

languages = ቋንቋታት
languages-not-stated = ቋንቋታት ኣይተገልጸን
via-mediator = ምስ ናይ ባህሊ መንጎኛ
via-interpreter = ምስ ኣስተርጓሚ
via-booking = ኣቐዲምኩም እንተ ሓተትኩም

## A place

helps = ኣብ እንታይ ይሕግዝ
bring = እንታይ ሒዝኩም ትመጹ
for-whom = ንመን
getting-in = ብኸመይ ትኣትዉ
cost = ዋጋ
phone = ተሌፎን
phone-hours = ናይ ተሌፎን ሰዓታት
email = ኢመይል
website = ዌብሳይት
coverage = ዘገልግሎ ከባቢ
wheelchair = ዊልቸር
unstated = ኣይተገልጸን:
unstated-audience = ንመን
unstated-access = ብኸመይ ትኣትዉ
unstated-cost = ዋጋኡ ክንደይ
unstated-documents = እንታይ ሒዝኩም ትመጹ
unstated-ask = ደዊልኩም ሕተቱ።
address-approximate = እቲ ኣድራሻ ንኹሉ ሰብ ኣይንገርን። ቅድሚ ምኻድኩም ደውሉ።
address-hidden = ንድሕነት ተባሂሉ እቲ ኣድራሻ ንኹሉ ሰብ ኣይንገርን። ደውሉ።
address-locality = እታ ከተማ ጥራይ ኢና ንፈልጥ። ስም ጎደና ንምሕታት ደውሉ።
source = ምንጪ:
confirmed-on = ብዕለት { $date } ተረጋጊጹ
not-confirmed = ገና ኣይተረጋገጸን።
not-verified = ኣብነት, ዘይተረጋገጸ።
other-places = ካልኦት ቦታታት ድለዩ

type-info_point = ቦታ ሓበሬታ
type-help_desk = ቤት-ጽሕፈት ሓገዝ
type-hub = ማእከል ኣገልግሎታት
type-office = ቤት-ጽሕፈት
type-clinic = ክሊኒክ
type-school = ቤት-ትምህርቲ
type-canteen = ቤት-መግቢ
type-shelter = መዕቆቢ
type-library = ቤት-ንባብ
type-self_managed = ብገዛእ ርእሱ ዝመሓደር ቦታ
type-mobile_stop = ፌርማታ ተንቀሳቓሲ ኣገልግሎት
type-police = ፖሊስ

access-walk-in = ቆጸራ ኣየድልን
access-appointment = ብቆጸራ
access-phone = ብተሌፎን
access-online = ብኢንተርነት
access-referral = ካልእ ኣገልግሎት ይልእከኩም

cost-free = ብነጻ
cost-paid = ብክፍሊት

wheelchair-yes = ክትኣትዉ ትኽእሉ
wheelchair-limited = ምእታው ኣጸጋሚ እዩ
wheelchair-no = ክትኣትዉ ኣይትኽእሉን

## For whom

audience-only = ነዞም ጥራይ: { $who }
audience-preferred = መጀመርታ ነዞም: { $who }
audience-open = ነዞም እውን: { $who }
who-women = ደቂ-ኣንስትዮ
who-men = ደቂ-ተባዕትዮ
who-families = ስድራቤታት
who-age-between = ዕድመ { $years } ዓመት
who-age-from = ዕድመ ካብ { $years } ዓመት ጀሚሩ
who-age-to = ዕድመ ክሳብ { $years } ዓመት
who-asylum-seeker = ሓተቲ ዑቕባ
who-protection-holder = ዑቕባ ወይ ሓለዋ ዘለዎም ሰባት
who-undocumented = ወረቐት ዘይብሎም ሰባት
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

## Something went wrong

error-400-title = ኣብዚ ጌጋ ኣሎ
error-400 = እዚ ኣድራሻ ልክዕ ኣይኮነን። ካብ ቀዳማይ ገጽ ደጊምኩም ጀምሩ።
error-404-title = ገጽ ኣይተረኽበን
error-404 = እዚ ገጽ የለን። ምናልባት እቲ ኣድራሻ ጌጋ እዩ።
error-410-title = እዚ ቦታ ሕጂ የለን
error-410 = ሕጂ ኣብ ዝርዝርና የለን። ካልእ ቦታ ድለዩ።
error-500-title = ሕጂ ኣይሰርሕን ኣሎ
error-500 = እቲ ጸገም ናትና እዩ። ድሕሪ ቁሩብ ደቓይቕ ደጊምኩም ፈትኑ።
error-start = ናብ ቀዳማይ ገጽ ተመለሱ

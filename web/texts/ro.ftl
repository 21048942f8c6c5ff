### Romanian. Not yet read by a native speaker.

## Every page

tagline = Locuri care ajută, aproape de dumneavoastră
description = Ghișee de ajutor și servicii pentru cei care vin din altă țară: unde sunt, când sunt deschise, ce limbi se vorbesc.
skip = Mergeți la conținut
emergency = Urgență: sunați la 112
language = Limbă
sample = Date de exemplu, neverificate.
footer-privacy = Nu folosim cookie-uri. Nu păstrăm locația dumneavoastră.
sources-coast = Coastă
sources-boundaries = Limite
sources-towns = Localități
sources-simplified = Date simplificate
footer-api = Date pentru alte aplicații (API)
call = Sunați
go = Cum ajungeți acolo
comma = ,{ " " }
decimal-mark = ,
not-stated = nu știm

## Language page

front-title = Alegeți limba

## Needs

needs-title = De ce aveți nevoie?

## Search

search = Căutați
search-label = De ce aveți nevoie?
search-hint = medic, permis, mâncare…
search-title = Ați căutat „{ $query }”
search-maybe = Poate căutați:
search-none = Nu am găsit „{ $query }”.
search-needs = Alegeți după imagini:
search-desk = Sau întrebați la ghișeul de informații:
kind-area = Oraș sau zonă
translated = Traducere automată

## Where

where-title = Unde căutați?
where-locate = Folosiți locația dumneavoastră
where-privacy = Trimitem doar zona în care sunteți (cam 100 de metri), nu punctul exact. Nu o păstrăm.
where-or = Sau alegeți un loc:
where-area = Oraș sau localitate
where-show = Afișați
where-change = Schimbați
where-waiting = Căutăm locația dumneavoastră…
where-denied = Telefonul nu poate folosi locația. Alegeți un oraș mai jos.
where-unavailable = Nu găsim locația dumneavoastră. Alegeți un oraș mai jos.
where-timeout = Durează prea mult. Încercați din nou sau alegeți un oraș mai jos.
where-offline = Nu există internet. Încercați din nou puțin mai târziu.
near-place = Aproape de { $place }
near-you = Aproape de dumneavoastră
localities = Localități

## List

narrow = Alegeți ce căutați
all-of-it = Tot
places = { $count ->
    [one] { $count } loc
    [few] { $count } locuri
   *[other] { $count } de locuri
}
no-places = Nu am găsit locuri aici
more = Afișați mai multe locuri
legend = Săgeata: sus este nordul. Minutele de mers pe jos sunt aproximative.
remote-title = La telefon și online
empty-next = Ce puteți face:
empty-all = Vedeți toate locurile pentru: { $need }
empty-area = Căutați în alt oraș
empty-remote = Sunați la un serviciu
empty-needs = Căutați altceva
relaxed-open = Puține locuri sunt deschise acum. Iată și locuri închise.
relaxed-language = În puține locuri se vorbește această limbă. Iată și locuri cu alte limbi.
relaxed-audience = Puține locuri sunt doar pentru aceste persoane. Iată și alte locuri.

filters-when = Când
filters-how = Cine și cum
filters-spoken = Limba vorbită
filters-counted = Numerele arată doar ce este scris.
filters-show = Afișați locurile
filter-tomorrow = Mâine dimineață, la 10
filter-day = Altă zi
hour-morning = dimineața, la 10
hour-afternoon = după-amiaza, la 16
hour-evening = seara, la 20
at-tomorrow = Mâine la { $time }
at-day = { $date } la { $time }
help-lines = Cine răspunde la telefon
answers-now = Răspunde acum
answers-always = Răspunde mereu, zi și noapte
answers-unknown = Nu este scris când răspunde
unsure-count = { $count ->
    [one] { $count } loc: întrebați înainte
    [few] { $count } locuri: întrebați înainte
   *[other] { $count } de locuri: întrebați înainte
}
unsure-about = Nu este scris: { $what }.
may-know = Cine poate ști mai mult
may-know-about = Nu fac acest lucru, dar știu unde să vă trimită.
for-areas = Pentru zona { $place }
farther-than = La peste { $distance }: { $what }
farther-many = peste 20 de locuri
farther-places = { $count ->
    [one] încă { $count } loc
    [few] încă { $count } locuri
   *[other] încă { $count } de locuri
}
farther-nearest = Cel mai apropiat este la { $distance }.
farther-nearest-in = Cel mai apropiat este la { $distance }, în { $place }.
to-ask = De întrebat: { $what }.
ask-hours = programul
ask-phone-hours = programul la telefon
ask-languages = limbile
ask-people = pentru cine este
ask-access = dacă e nevoie de programare
ask-cost = cât costă
ask-wheelchair = scaun cu rotile
data-of = Date din { $year }.
only-women = Doar pentru femei
only-minors = Doar pentru minori
address-unknown = nu știm adresa exactă
address-by-phone = adresa se spune la telefon

table = Tipăriți sau descărcați
table-list = Înapoi la listă
table-csv = Descărcați CSV
table-print = Ca să tipăriți, folosiți „Tipărire” din meniul browserului.
column-name = Loc
column-helps = Cu ce ajută
column-address = Adresă
column-distance = Distanță
column-page = Pagină

## Distance and direction

in-place = în { $place }
metres = { $metres } m
kilometres = { $km } km
walk = { $count } min
walking = { $count ->
    [one] cam { $count } minut pe jos
    [few] cam { $count } minute pe jos
   *[other] cam { $count } de minute pe jos
}
toward-n = spre nord
toward-ne = spre nord-est
toward-e = spre est
toward-se = spre sud-est
toward-s = spre sud
toward-sw = spre sud-vest
toward-w = spre vest
toward-nw = spre nord-vest
no-direction = direcție necunoscută

## Open or closed

open-until = Deschis până la { $time }
open-from = De la { $time }, nu știm ora închiderii
open-always = Deschis non-stop
open-now = Deschis acum
closes-in = { $count ->
    [one] Se închide peste { $count } minut
    [few] Se închide peste { $count } minute
   *[other] Se închide peste { $count } de minute
}
opens-today = Se deschide azi la { $time }
opens-tomorrow = Se deschide mâine la { $time }
opens-mon = Se deschide luni la { $time }
opens-tue = Se deschide marți la { $time }
opens-wed = Se deschide miercuri la { $time }
opens-thu = Se deschide joi la { $time }
opens-fri = Se deschide vineri la { $time }
opens-sat = Se deschide sâmbătă la { $time }
opens-sun = Se deschide duminică la { $time }
opens-on = Se deschide pe { $date }
closed-now = Închis acum
closed-until = Închis până pe { $date }
holiday-maybe = Azi este sărbătoare: poate e închis
hours-unknown = Nu știm programul

## The week

hours = Program
day-mon = Luni
day-tue = Marți
day-wed = Miercuri
day-thu = Joi
day-fri = Vineri
day-sat = Sâmbătă
day-sun = Duminică
today = azi
hours-to = –
hours-from = de la { $time }, nu știm ora închiderii
hours-maybe = { $times } (poate)
hours-again = Reîncepe pe { $date }
hours-office = Programul biroului
hours-sleeping = Program pentru dormit
enrolment = Înscriere
enrolment-from-to = Din { $from } până pe { $to }
hours-closed = închis
hours-all-day = 24 de ore
hours-perhaps = { $name }: poate e închis
hours-holiday = { $name }: închis
holiday-new-year = Anul Nou
holiday-epiphany = Boboteaza
holiday-easter = Paștele catolic
holiday-easter-monday = Lunea Paștelui catolic
holiday-liberation = Ziua Eliberării
holiday-labour = Ziua Muncii
holiday-republic = Ziua Republicii
holiday-assumption = 15 august (Ferragosto)
holiday-saint-francis = Sfântul Francisc
holiday-all-saints = Toți Sfinții
holiday-immaculate = Imaculata Concepție
holiday-christmas = Crăciunul
holiday-saint-stephen = 26 decembrie (Santo Stefano)

## Languages

languages = Limbi
languages-always = mereu
via-mediator = cu un mediator cultural
via-interpreter = cu un interpret
via-booking = dacă cereți înainte

## A place

helps = Cu ce ajută
bring = Ce să aduceți
cost = Cost
phone = Telefon
phone-hours = Program la telefon
email = E-mail
website = Site
coverage = Zona serviciului
wheelchair = Scaun cu rotile
unstated-audience = pentru cine
unstated-access = cum se primește ajutor
unstated-cost = cât costă
unstated-documents = ce să aduceți
unstated-languages = limbile
address-approximate = Adresa nu este publică.
address-hidden = Pentru siguranță, adresa nu este publică.
address-locality = Știm doar localitatea.
call-first = Sunați înainte să mergeți.
way = Cum ajungeți
way-app = Deschideți aplicația de hărți
way-none = Nu se deschide? Folosiți un site:
way-leaves = Aici ieșiți din aceste pagini. Celălalt site vede ce loc căutați.
way-discreet = Atenție: aplicația sau site-ul poate ține minte acest loc. Cine se uită în telefonul dumneavoastră îl poate vedea.
source = Sursa:
confirmed-on = Confirmat pe { $date }
not-confirmed = Încă neconfirmat.
not-verified = Exemplu, neverificat.
other-places = Căutați alte locuri

type-info_point = Punct de informații
type-help_desk = Ghișeu de ajutor
type-hub = Centru de servicii
type-office = Birou
type-clinic = Cabinet medical
type-school = Școală
type-canteen = Cantină socială
type-shelter = Adăpost
type-library = Bibliotecă
type-self_managed = Loc ținut de voluntari
type-mobile_stop = Stație a unui serviciu mobil
type-police = Poliție

access-walk-in = Fără programare
access-appointment = Cu programare
access-phone = La telefon
access-online = Online
access-referral = Cu trimitere de la alt serviciu
access-referral-only = Numai dacă vă trimite alt serviciu

cost-free = Gratuit
cost-paid = Cu plată

wheelchair-yes = Se poate intra
wheelchair-limited = Se intră greu
wheelchair-no = Nu se poate intra

## For whom

audience-only = Doar: { $who }
audience-preferred = Cu prioritate: { $who }
audience-open = Și: { $who }
who-women = femei
who-men = bărbați
who-families = familii
who-age-between = vârsta { $years }
who-age-from = vârsta de la { $years }
who-age-to = vârsta până la { $years }
who-asylum-seeker = cei care cer azil
who-protection-holder = cei care au azil sau altă protecție
who-undocumented = cei fără permis de ședere
who-eu-citizen = cetățeni ai Uniunii Europene
who-non-eu-citizen = cetățeni din țări din afara Uniunii Europene
who-italian-citizen = cetățeni italieni
who-unaccompanied-minor = tineri sub 18 ani, fără părinți
who-seasonal-worker = lucrători sezonieri
who-homeless = cei fără casă
who-residents = cei care locuiesc în { $place }

## Map

map = Hartă
map-loading = Se deschide harta…
map-failed = Harta nu se deschide. Încercați din nou puțin mai târziu.
map-zoom-in = Mai aproape
map-zoom-out = Mai departe
map-close = Închideți
map-here = Sunteți aici
map-legend = Numere ca în listă. Linie întreruptă: poziție aproximativă.

## Something went wrong

error-400-title = Aici este o eroare
error-400 = Această adresă nu este corectă. Începeți din nou de la prima pagină.
error-404-title = Pagina nu a fost găsită
error-404 = Această pagină nu există. Poate adresa este greșită.
error-410-title = Acest loc nu mai există
error-410 = Nu mai este pe lista noastră. Căutați alt loc.
error-429-title = Așteptați un moment
error-429 = Sunt prea multe cereri acum. Încercați din nou peste câteva minute.
error-500-title = Acum nu funcționează
error-500 = Problema este la noi. Încercați din nou peste câteva minute.
error-start = Înapoi la prima pagină

## Filters

filters = Filtre
filter-open = Deschis acum
filter-call = Puteți suna acum
filter-free = Gratuit
filter-walk-in = Fără programare
filter-undocumented = Și fără permis de ședere
filter-women = Pentru femei
filter-minors = Pentru minori
filter-wheelchair = Acces cu scaun cu rotile
filters-clear = Ștergeți tot

## Reading aloud, sharing

listen = Ascultați
share = Distribuiți
print = Tipăriți
share-copied = Linkul a fost copiat

## Compass

compass-open = Deschideți busola
compass-turn = Rotiți săgeata cu telefonul
compass-turning = Săgeata se rotește cu telefonul.
compass-still = Acest telefon nu arată unde este nordul. Urmați indicațiile scrise.
compass-denied = Telefonul nu are voie să spună încotro este îndreptat. Urmați indicațiile scrise.
compass-eight = Dacă săgeata este greșită, mișcați telefonul în formă de 8.
compass-town = Știm doar localitatea. Nu există săgeată.
compass-where = Ca să vedeți săgeata, folosiți locația dumneavoastră.
compass-private = Locația dumneavoastră rămâne pe telefon.
compass-arrived = Ați ajuns.

## The map: a point, marks

map-point = Alegeți un punct pe hartă
map-around = Căutați lângă acest punct
near-point = Aproape de punctul de pe hartă

## A place that is closed or gone

closed-from-to = Închis din { $from } până pe { $to }
confirmed-long-ago = Confirmat acum mult timp.
gone-instead = Locuri care ajută cu același lucru:
gone-since = Nu mai este activ din { $date }.

## Report

report = Anunțați o greșeală
report-intro = Spuneți-ne ce este greșit. Nu scrieți numele nimănui.
report-kind = Ce este greșit?
report-which = Care serviciu?
report-whole = Tot locul, sau nu știu
report-hours = Programul
report-phone = Telefonul
report-address = Adresa
report-gone = Nu mai există
report-languages = Limbile
report-service = Nu ajută cu asta
report-other = Altceva
report-text = Mai multe detalii, dacă doriți
report-send = Trimiteți
report-thanks = Vă mulțumim. Cineva va verifica.
report-back = Înapoi la loc
report-choose = Alegeți ce este greșit.
report-choose-service = Alegeți care serviciu.
report-long = Prea lung. Numărul maxim de litere: { $count }.
report-trap = Lăsați acest câmp gol

## Emergency

emergency-list = Numere de urgență, gratuite, zi și noapte
emergency-112 = Ambulanță, pompieri, poliție
emergency-1522 = Violență împotriva femeilor: ajutor în mai multe limbi
emergency-trafficking = Dacă vă obligă cineva să munciți sau să vă prostituați
emergency-children = Copii în pericol

## Quick exit

exit = Ieșiți repede
exit-script = Butonul deschide altă pagină. Cu „Înapoi” nu se revine aici.
exit-plain = Atenție: „Înapoi” și istoricul browserului arată încă aceste pagini. După aceea, dacă o puteți face în siguranță, ștergeți din istoric doar aceste pagini.
exit-history = Istoricul browserului arată încă aceste pagini. Dacă o puteți face în siguranță, ștergeți din istoric doar aceste pagini.
discreet-title = Informații

## Privacy

privacy-title = Confidențialitate
privacy-short = Puteți folosi aceste pagini fără să spuneți cine sunteți.
privacy-cookies = Fără cookie-uri. Nimic nu se păstrează pe telefon dacă nu cereți dumneavoastră.
privacy-position = Locația pleacă din telefon doar dacă apăsați butonul. Se rotunjește la cam 100 de metri, se folosește pentru un singur răspuns și nu se păstrează.
privacy-search = Ce scrieți în căutare nu se păstrează și nu se notează nicăieri.
privacy-log = Sistemul nostru notează ce fel de pagină s-a cerut și când. Nu notează cine a cerut, nici întrebarea, nici adresa telefonului.
privacy-others = Paginile nu încarcă nimic de la alte firme: nici hărți, nici fonturi, nici contoare de vizite.
privacy-report = Dacă anunțați o greșeală, păstrăm mesajul până când cineva îl verifică. Nu scrieți nume în el.
privacy-history = Browserul păstrează un istoric. Cine folosește telefonul dumneavoastră îl poate vedea.
privacy-who = Cine răspunde de aceste pagini:

## Accessibility

accessibility-title = Accesibilitate
accessibility-short = Aceste pagini sunt făcute ca să le poată folosi toată lumea.
accessibility-rules = Urmăm regulile WCAG 2.2, nivelul AA.
accessibility-how = Funcționează cu tastatura, cu un cititor de ecran, mărite, în modul întunecat și fără JavaScript.
accessibility-known = Ce lipsește: textele în unele limbi sunt traduceri automate. Numele locurilor sunt în italiană.
accessibility-tell = Dacă ceva nu funcționează pentru dumneavoastră, scrieți-ne:

## Found by search engines

describe-need = { $need }: locuri aproape de dumneavoastră, cu program, limbi și telefon.
describe-place = { $place }: program, limbi, telefon, ce să aduceți.

## What to bring: what operators write in Italian, word for word

document-passport = pașaport
document-identity = act de identitate
document-identity-or-passport = act de identitate sau pașaport
document-identity-valid = act de identitate valabil
document-permit = permis de ședere
document-permit-receipt = dovada cererii pentru permisul de ședere
document-tax-code = cod fiscal (codice fiscale)
document-health-card = card de sănătate (tessera sanitaria)
document-isee = adeverință de venit (ISEE)
document-residence = certificat de rezidență (certificato di residenza)
document-photos = fotografii tip pașaport
document-stamp = timbru fiscal (marca da bollo)
document-birth = certificat de naștere
document-family = certificat de familie (stato di famiglia)
document-work-contract = contract de muncă
document-payslip = fluturaș de salariu
document-rent-contract = contract de chirie
document-diploma = diplomă
document-stp = card STP
document-canteen-card = card de cantină
document-points-card = card cu puncte
document-library-card = card de bibliotecă cu fotografie

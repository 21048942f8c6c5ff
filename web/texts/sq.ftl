### Albanian. Not yet read by a native speaker.

## Every page

tagline = Vende që ndihmojnë, afër jush
description = Sportele dhe shërbime për njerëzit nga vende të tjera: ku janë, kur janë të hapura, cilat gjuhë flasin.
skip = Shkoni te përmbajtja
emergency = Urgjencë: telefononi 112
language = Gjuha
sample = Të dhëna shembull, të paverifikuara.
footer-privacy = Nuk përdorim cookies. Nuk e mbajmë vendndodhjen tuaj.
sources-coast = Bregdeti
sources-boundaries = Kufijtë
sources-towns = Qytetet
sources-simplified = Të dhëna të thjeshtuara
footer-api = Të dhëna për aplikacione të tjera (API)
call = Telefononi
go = Si të shkoni atje
comma = ,{ " " }
decimal-mark = ,
not-stated = nuk e dimë

## Language page

front-title = Zgjidhni gjuhën tuaj

## Needs

needs-title = Për çfarë keni nevojë?

## Search

search = Kërkoni
search-label = Për çfarë keni nevojë?
search-hint = mjek, leje qëndrimi, ushqim…
search-title = Kërkuat “{ $query }”
search-maybe = Ndoshta kërkonit:
search-none = Nuk e gjetëm “{ $query }”.
search-needs = Zgjidhni me figurat:
search-desk = Ose pyesni te sporteli i informacionit:
kind-area = Qytet ose lagje
translated = Përkthim automatik

## Where

where-title = Ku po kërkoni?
where-locate = Përdorni vendndodhjen tuaj
where-privacy = Dërgojmë vetëm zonën ku jeni (rreth 100 metra), jo pikën e saktë. Nuk e mbajmë.
where-or = Ose zgjidhni një vend:
where-area = Qyteti ose lagjja
where-show = Shihni
where-change = Ndryshoni
where-waiting = Po kërkojmë vendndodhjen tuaj…
where-denied = Telefoni juaj nuk mund ta përdorë vendndodhjen. Zgjidhni një qytet më poshtë.
where-unavailable = Nuk e gjejmë dot vendndodhjen tuaj. Zgjidhni një qytet më poshtë.
where-timeout = Po zgjat shumë. Provoni përsëri ose zgjidhni një qytet më poshtë.
where-offline = Nuk ka rrjet. Provoni përsëri pas pak.
near-place = Afër { $place }
near-you = Afër jush
localities = Lagjet

## List

narrow = Zgjidhni çfarë kërkoni
all-of-it = Të gjitha
places = { $count ->
    [one] { $count } vend
   *[other] { $count } vende
}
no-places = Këtu nuk gjetëm vende
more = Shihni më shumë vende
legend = Shigjeta: veriu është lart. Minutat në këmbë janë të përafërta.
remote-title = Me telefon dhe në internet
empty-next = Çfarë mund të bëni:
empty-all = Shihni të gjitha vendet për: { $need }
empty-area = Kërkoni në një qytet tjetër
empty-remote = Telefononi një shërbim
empty-needs = Kërkoni diçka tjetër
relaxed-open = Pak vende janë të hapura tani. Shfaqim edhe vende të mbyllura.
relaxed-language = Pak vende e flasin këtë gjuhë. Shfaqim edhe vende me gjuhë të tjera.
relaxed-audience = Pak vende janë vetëm për këta njerëz. Shfaqim edhe vende të tjera.

filters-when = Kur
filters-how = Kush dhe si
filters-spoken = Gjuha që flitet
filters-counted = Numrat tregojnë vetëm atë që është shkruar.
filters-show = Shihni vendet
filter-tomorrow = Nesër në mëngjes, në orën 10
filter-day = Një ditë tjetër
hour-morning = mëngjes, në orën 10
hour-afternoon = pasdite, në orën 16
hour-evening = mbrëmje, në orën 20
at-tomorrow = Nesër në { $time }
at-day = { $date } në { $time }
help-lines = Kush përgjigjet në telefon
answers-now = Përgjigjet tani
answers-always = Përgjigjet gjithmonë, ditë e natë
answers-unknown = Nuk është shkruar kur përgjigjet
unsure-count = { $count ->
    [one] { $count } vend: pyesni më parë
   *[other] { $count } vende: pyesni më parë
}
unsure-about = Nuk është shkruar: { $what }.
may-know = Kush mund të dijë më shumë
may-know-about = Nuk e bëjnë këtë, por dinë ku t’ju dërgojnë.
for-areas = Për zonën e { $place }
farther-than = Më larg se { $distance }: { $what }
farther-many = më shumë se 20 vende
farther-places = { $count ->
    [one] edhe { $count } vend
   *[other] edhe { $count } vende
}
farther-nearest = Më i afërti është { $distance } larg.
farther-nearest-in = Më i afërti është { $distance } larg, në { $place }.
to-ask = Për të pyetur: { $what }.
ask-hours = orari
ask-phone-hours = orari i telefonit
ask-languages = gjuhët
ask-people = për kë është
ask-access = nëse duhet takim
ask-cost = sa kushton
ask-wheelchair = karrige me rrota
data-of = Të dhëna të vitit { $year }.
only-women = Vetëm për gra
only-minors = Vetëm për të mitur
address-unknown = nuk e dimë adresën e saktë
address-by-phone = adresa thuhet me telefon

table = Printoni ose shkarkoni
table-list = Kthehuni te lista
table-csv = Shkarkoni CSV
table-print = Për të printuar, përdorni “Printo” në menynë e shfletuesit.
column-name = Vendi
column-helps = Për çfarë ndihmon
column-address = Adresa
column-distance = Largësia
column-page = Faqja

## Distance and direction

in-place = në { $place }
metres = { $metres } m
kilometres = { $km } km
walk = { $count } min
walking = { $count ->
    [one] rreth { $count } minutë në këmbë
   *[other] rreth { $count } minuta në këmbë
}
toward-n = drejt veriut
toward-ne = drejt verilindjes
toward-e = drejt lindjes
toward-se = drejt juglindjes
toward-s = drejt jugut
toward-sw = drejt jugperëndimit
toward-w = drejt perëndimit
toward-nw = drejt veriperëndimit
no-direction = drejtimi nuk dihet

## Open or closed

open-until = Hapur deri në { $time }
open-from = Nga ora { $time }, nuk e dimë kur mbyllet
open-always = Gjithmonë hapur
open-now = Hapur tani
closes-in = { $count ->
    [one] Mbyllet pas { $count } minute
   *[other] Mbyllet pas { $count } minutash
}
opens-today = Hapet sot në { $time }
opens-tomorrow = Hapet nesër në { $time }
opens-mon = Hapet të hënën në { $time }
opens-tue = Hapet të martën në { $time }
opens-wed = Hapet të mërkurën në { $time }
opens-thu = Hapet të enjten në { $time }
opens-fri = Hapet të premten në { $time }
opens-sat = Hapet të shtunën në { $time }
opens-sun = Hapet të dielën në { $time }
opens-on = Hapet më { $date }
closed-now = Mbyllur tani
closed-until = Mbyllur deri më { $date }
holiday-maybe = Sot është festë: ndoshta mbyllur
hours-unknown = Nuk e dimë orarin

## The week

hours = Orari
day-mon = E hënë
day-tue = E martë
day-wed = E mërkurë
day-thu = E enjte
day-fri = E premte
day-sat = E shtunë
day-sun = E diel
today = sot
hours-to = –
hours-from = nga ora { $time }, nuk e dimë kur mbyllet
hours-maybe = { $times } (ndoshta)
hours-again = Fillon përsëri më { $date }
hours-office = Orari i zyrës
hours-sleeping = Orari për të fjetur
enrolment = Regjistrimi
enrolment-from-to = Nga { $from } deri më { $to }
hours-closed = mbyllur
hours-all-day = 24 orë
hours-perhaps = { $name }: ndoshta mbyllur
hours-holiday = { $name }: mbyllur
holiday-new-year = Viti i Ri
holiday-epiphany = Epifania
holiday-easter = Pashkët katolike
holiday-easter-monday = E hëna e Pashkëve katolike
holiday-liberation = Dita e Çlirimit
holiday-labour = Dita e Punës
holiday-republic = Dita e Republikës
holiday-assumption = 15 gusht (Ferragosto)
holiday-saint-francis = Shën Françesku
holiday-all-saints = Të gjithë Shenjtorët
holiday-immaculate = Zoja e Papërlyer
holiday-christmas = Krishtlindjet
holiday-saint-stephen = 26 dhjetor (Santo Stefano)

## Languages

languages = Gjuhët
languages-always = gjithmonë
via-mediator = me ndërmjetës kulturor
via-interpreter = me përkthyes
via-booking = nëse e kërkoni më parë

## A place

helps = Për çfarë ndihmon
bring = Çfarë të merrni me vete
cost = Çmimi
phone = Telefoni
phone-hours = Orari i telefonit
email = Email
website = Faqja e internetit
coverage = Zona që mbulon
wheelchair = Karrige me rrota
unstated-audience = për kë
unstated-access = si merret ndihma
unstated-cost = sa kushton
unstated-documents = çfarë të merrni me vete
unstated-languages = gjuhët
address-approximate = Adresa nuk është publike.
address-hidden = Për siguri, adresa nuk është publike.
address-locality = Dimë vetëm qytetin.
call-first = Telefononi para se të shkoni.
way = Si të shkoni atje
way-app = Hapni aplikacionin e hartave
way-none = Nuk hapet? Përdorni një faqe:
way-leaves = Këtu dilni nga këto faqe. Faqja tjetër sheh cilin vend kërkoni.
way-discreet = Kujdes: aplikacioni ose faqja mund ta mbajë mend këtë vend. Kush shikon telefonin tuaj mund ta shohë.
source = Burimi:
confirmed-on = Konfirmuar më { $date }
not-confirmed = Ende nuk është konfirmuar.
not-verified = Shembull, i paverifikuar.
other-places = Kërkoni vende të tjera

type-info_point = Pikë informacioni
type-help_desk = Sportel ndihme
type-hub = Qendër shërbimesh
type-office = Zyrë
type-clinic = Klinikë
type-school = Shkollë
type-canteen = Mensë
type-shelter = Strehim
type-library = Bibliotekë
type-self_managed = Vend i mbajtur nga vullnetarë
type-mobile_stop = Ndalesë e shërbimit lëvizës
type-police = Polici

access-walk-in = Pa takim
access-appointment = Me takim
access-phone = Me telefon
access-online = Në internet
access-referral = Me rekomandim nga një shërbim tjetër
access-referral-only = Vetëm nëse ju dërgon një shërbim tjetër

cost-free = Falas
cost-paid = Me pagesë

wheelchair-yes = Mund të hyhet
wheelchair-limited = Hyhet me vështirësi
wheelchair-no = Nuk mund të hyhet

## For whom

audience-only = Vetëm: { $who }
audience-preferred = Me përparësi: { $who }
audience-open = Edhe: { $who }
who-women = gra
who-men = burra
who-families = familje
who-age-between = { $years } vjeç
who-age-from = nga { $years } vjeç
who-age-to = deri në { $years } vjeç
who-asylum-seeker = njerëz që kërkojnë azil
who-protection-holder = njerëz me azil ose mbrojtje tjetër
who-undocumented = njerëz pa leje qëndrimi
who-eu-citizen = shtetas të Bashkimit Evropian
who-non-eu-citizen = shtetas të vendeve jashtë Bashkimit Evropian
who-italian-citizen = shtetas italianë
who-unaccompanied-minor = të rinj nën 18 vjeç, pa prindër
who-seasonal-worker = punëtorë sezonalë
who-homeless = njerëz pa shtëpi
who-residents = njerëz që jetojnë në { $place }

## Map

map = Harta
map-loading = Po hapet harta…
map-failed = Harta nuk hapet. Provoni përsëri pas pak.
map-zoom-in = Më afër
map-zoom-out = Më larg
map-close = Mbyllni
map-here = Ju jeni këtu
map-legend = Numrat si në listë. Me vija të ndërprera: vend i përafërt.

## Something went wrong

error-400-title = Këtu ka një gabim
error-400 = Kjo adresë nuk është e saktë. Filloni përsëri nga faqja e parë.
error-404-title = Faqja nuk u gjet
error-404 = Kjo faqe nuk ekziston. Ndoshta adresa është e gabuar.
error-410-title = Ky vend nuk ekziston më
error-410 = Nuk është më në listën tonë. Kërkoni një vend tjetër.
error-429-title = Prisni pak
error-429 = Tani ka shumë kërkesa. Provoni përsëri pas disa minutash.
error-500-title = Tani nuk funksionon
error-500 = Problemi është yni. Provoni përsëri pas disa minutash.
error-start = Kthehuni te faqja e parë

## Filters

filters = Filtra
filter-open = Hapur tani
filter-call = Mund të telefononi tani
filter-free = Falas
filter-walk-in = Pa takim
filter-undocumented = Edhe pa leje qëndrimi
filter-women = Për gra
filter-minors = Për të mitur
filter-wheelchair = Për karrige me rrota
filters-clear = Hiqni të gjitha

## Reading aloud, sharing

listen = Dëgjoni
share = Ndajeni me të tjerë
print = Printoni
share-copied = Lidhja u kopjua

## Compass

compass-open = Hapni busullën
compass-turn = Rrotulloni shigjetën me telefonin
compass-turning = Shigjeta rrotullohet me telefonin.
compass-still = Ky telefon nuk tregon ku është veriu. Ndiqni udhëzimet e shkruara.
compass-denied = Telefoni nuk ka leje të tregojë drejtimin. Ndiqni udhëzimet e shkruara.
compass-eight = Nëse shigjeta është gabim, lëvizni telefonin në formën e numrit 8.
compass-town = Dimë vetëm qytetin. Nuk ka shigjetë.
compass-where = Për të parë shigjetën, përdorni vendndodhjen tuaj.
compass-private = Vendndodhja juaj mbetet në telefon.
compass-arrived = Keni arritur.

## The map: a point, marks

map-point = Zgjidhni një pikë në hartë
map-around = Kërkoni rreth kësaj pike
near-point = Afër pikës në hartë

## A place that is closed or gone

closed-from-to = Mbyllur nga { $from } deri më { $to }
confirmed-long-ago = Konfirmuar shumë kohë më parë.
gone-instead = Vende që ndihmojnë për të njëjtën gjë:
gone-since = Nuk është më aktiv që nga { $date }.

## Report

report = Njoftoni një gabim
report-intro = Na tregoni çfarë është gabim. Mos shkruani emrin e askujt.
report-kind = Çfarë është gabim?
report-which = Cili shërbim?
report-whole = Gjithë vendi, ose nuk e di
report-hours = Orari
report-phone = Telefoni
report-address = Adresa
report-gone = Nuk ekziston më
report-languages = Gjuhët
report-service = Nuk ndihmon për këtë
report-other = Diçka tjetër
report-text = Më shumë për këtë, nëse doni
report-send = Dërgoni
report-thanks = Faleminderit. Dikush do ta kontrollojë.
report-back = Kthehuni te vendi
report-choose = Zgjidhni çfarë është gabim.
report-choose-service = Zgjidhni cilin shërbim.
report-long = Tekst shumë i gjatë. Shkruani deri në { $count } shkronja.
report-trap = Lëreni bosh këtë fushë

## Emergency

emergency-list = Numrat e urgjencës, falas, ditë e natë
emergency-112 = Ambulanca, zjarrfikësit, policia
emergency-1522 = Dhuna ndaj grave: ndihmë në shumë gjuhë
emergency-trafficking = Nëse ju detyrojnë të punoni ose të prostituoheni
emergency-children = Fëmijë në rrezik

## Quick exit

exit = Dilni shpejt
exit-script = Butoni hap një faqe tjetër. “Prapa” nuk ju kthen këtu.
exit-plain = Kujdes: “Prapa” dhe historiku i shfletuesit i tregojnë ende këto faqe. Më pas, nëse është e sigurt për ju, fshini vetëm këto faqe nga historiku.
exit-history = Historiku i shfletuesit i tregon ende këto faqe. Nëse është e sigurt për ju, fshini vetëm këto faqe.
discreet-title = Informacion

## Privacy

privacy-title = Privatësia
privacy-short = Mund t’i përdorni këto faqe pa thënë kush jeni.
privacy-cookies = Pa cookies. Nuk mbajmë asgjë në telefonin tuaj, përveç kur e kërkoni ju.
privacy-position = Vendndodhja juaj del nga telefoni vetëm nëse shtypni butonin. Rrumbullakoset në rreth 100 metra, përdoret për një përgjigje dhe nuk mbahet.
privacy-search = Ajo që shkruani te kërkimi nuk mbahet dhe nuk shënohet askund.
privacy-log = Kompjuteri ynë shënon çfarë lloj faqeje u kërkua dhe kur. Nuk shënon kush e kërkoi, as pyetjen, as adresën e telefonit.
privacy-others = Faqet nuk marrin asgjë nga kompani të tjera: as harta, as lloje shkronjash, as numërues.
privacy-report = Nëse njoftoni një gabim, e mbajmë mesazhin derisa dikush ta kontrollojë. Mos shkruani emra në të.
privacy-history = Shfletuesi juaj mban një historik. Kush përdor telefonin tuaj mund ta shohë.
privacy-who = Përgjegjës për këto faqe:

## Accessibility

accessibility-title = Aksesueshmëria
accessibility-short = Këto faqe janë bërë që t’i përdorin të gjithë.
accessibility-rules = Ndjekim rregullat e WCAG 2.2, niveli AA.
accessibility-how = Funksionojnë me tastierë, me lexues ekrani, të zmadhuara, me sfond të errët dhe pa JavaScript.
accessibility-known = Çfarë mungon: tekstet në disa gjuhë janë përkthime automatike. Emrat e vendeve janë në italisht.
accessibility-tell = Nëse diçka nuk funksionon për ju, na shkruani:

## Found by search engines

describe-need = { $need }: vende afër jush, me orar, gjuhë dhe telefon.
describe-place = { $place }: orari, gjuhët, telefoni, çfarë të merrni me vete.

## What to bring: what operators write in Italian, word for word

document-passport = pasaportë
document-identity = dokument identiteti
document-identity-or-passport = dokument identiteti ose pasaportë
document-identity-valid = dokument identiteti i vlefshëm
document-permit = leje qëndrimi
document-permit-receipt = vërtetim i kërkesës për leje qëndrimi
document-tax-code = kod fiskal (codice fiscale)
document-health-card = kartë shëndetësore (tessera sanitaria)
document-isee = vërtetim i të ardhurave (ISEE)
document-residence = certifikatë vendbanimi (certificato di residenza)
document-photos = fotografi për dokumente
document-stamp = pullë takse (marca da bollo)
document-birth = certifikatë lindjeje
document-family = certifikatë familjare (stato di famiglia)
document-work-contract = kontratë pune
document-payslip = fletë page
document-rent-contract = kontratë qiraje
document-diploma = diplomë
document-stp = kartë STP
document-canteen-card = kartë e mensës
document-points-card = kartë me pikë
document-library-card = kartë biblioteke me foto

### Italian: the language that the others are translated from.
### Short sentences, for people who are learning the language (A2).
### Names in braces are filled in: { $time } 9:30, { $date } 21/11/2026, { $place } Mestre.

## Every page

tagline = I posti che aiutano, vicino a te
description = Sportelli e servizi per chi arriva da un altro paese: dove sono, quando sono aperti, che lingue parlano.
skip = Vai al contenuto
emergency = Emergenza: chiama il 112
language = Lingua
sample = Dati di esempio, non verificati.
footer-privacy = Non usiamo cookie. Non conserviamo la tua posizione.
sources-coast = Coste
sources-boundaries = Confini
sources-towns = Località
sources-simplified = Dati semplificati
footer-api = Dati per altre app (API)
call = Chiama
go = Portami lì
comma = ,{ " " }
decimal-mark = ,
not-stated = non indicato

## Language page

front-title = Scegli la lingua

## Needs

needs-title = Di che cosa hai bisogno?

## Ricerca

search = Cerca
search-label = Di che cosa hai bisogno?
search-hint = medico, permesso, cibo…
search-title = Hai cercato “{ $query }”
search-maybe = Forse cercavi:
search-none = Non abbiamo trovato “{ $query }”.
search-needs = Scegli con le figure:
search-desk = Oppure chiedi allo sportello informazioni:
kind-area = Città o zona
translated = Traduzione automatica

## Where

where-title = Dove cerchi?
where-locate = Usa la mia posizione
where-privacy = Mandiamo solo la zona, circa 100 metri. Non la conserviamo.
where-or = Oppure scegli un posto:
where-area = Comune o località
where-show = Mostra
where-change = Cambia
where-waiting = Cerco la tua posizione…
where-denied = Il telefono non può usare la posizione. Scegli un comune qui sotto.
where-unavailable = Non troviamo la tua posizione. Scegli un comune qui sotto.
where-timeout = Ci vuole troppo tempo. Riprova o scegli un comune qui sotto.
where-offline = Non c'è rete. Riprova tra poco.
near-place = Vicino a { $place }
near-you = Vicino a te
localities = Località

## List

narrow = Scegli che cosa cerchi
all-of-it = Tutto
places = { $count ->
    [one] { $count } posto
    [many] { $count } di posti
   *[other] { $count } posti
}
no-places = Qui non abbiamo trovato posti
more = Mostra altri posti
legend = La freccia: in alto è nord. I minuti a piedi sono una stima.
remote-title = Per telefono e online
empty-next = Che cosa puoi fare:
empty-all = Cerca in tutto: { $need }
empty-area = Cerca in un altro comune
empty-remote = Chiama un servizio per telefono
empty-needs = Scegli un altro bisogno
relaxed-open = Pochi posti sono aperti ora. Ecco anche posti chiusi.
relaxed-language = Pochi posti parlano questa lingua. Ecco anche posti con altre lingue.
relaxed-audience = Pochi posti sono proprio per questo. Ecco anche altri posti.

filters-when = Quando
filters-how = Chi e come
filters-spoken = Lingua parlata
filters-counted = I numeri contano solo ciò che è scritto.
filters-show = Mostra i posti
filter-tomorrow = Domani mattina, alle 10
filter-day = Un altro giorno
hour-morning = mattina, alle 10
hour-afternoon = pomeriggio, alle 16
hour-evening = sera, alle 20
at-tomorrow = Domani alle { $time }
at-day = { $date } alle { $time }
help-lines = Chi risponde al telefono
answers-now = Risponde ora
answers-always = Risponde sempre, giorno e notte
answers-unknown = Non è scritto quando risponde
unsure-count = { $count ->
    [one] { $count } posto: chiedi prima
    [many] { $count } di posti: chiedi prima
   *[other] { $count } posti: chiedi prima
}
unsure-about = Non è scritto: { $what }.
may-know = Chi può saperne di più
may-know-about = Non fanno questo, ma sanno dove mandarti.
for-areas = Per la zona di { $place }
farther-than = Oltre { $distance }: { $what }
farther-many = più di 20 posti
farther-places = { $count ->
    [one] un altro posto
    [many] altri { $count } di posti
   *[other] altri { $count } posti
}
farther-nearest = Il più vicino è a { $distance }.
farther-nearest-in = Il più vicino è a { $distance }, a { $place }.
to-ask = Da chiedere: { $what }.
ask-hours = orari
ask-phone-hours = orari del telefono
ask-languages = lingue
ask-people = per chi è
ask-access = se serve un appuntamento
ask-cost = quanto costa
ask-wheelchair = sedia a rotelle
data-of = Dati del { $year }.
only-women = Solo per donne
only-minors = Solo per minori
address-unknown = indirizzo preciso non indicato
address-by-phone = l’indirizzo si dice per telefono

table = Stampa o scarica
table-list = Torna all’elenco
table-csv = Scarica CSV
table-print = Per stampare, usa il comando «Stampa» del browser.
column-name = Posto
column-helps = In che cosa aiuta
column-address = Indirizzo
column-distance = Distanza
column-page = Pagina

## Distance and direction

in-place = a { $place }
metres = { $metres } m
kilometres = { $km } km
walk = { $count } min
walking = { $count ->
    [one] circa { $count } minuto a piedi
    [many] circa { $count } di minuti a piedi
   *[other] circa { $count } minuti a piedi
}
toward-n = verso nord
toward-ne = verso nord-est
toward-e = verso est
toward-se = verso sud-est
toward-s = verso sud
toward-sw = verso sud-ovest
toward-w = verso ovest
toward-nw = verso nord-ovest
no-direction = direzione non nota

## Open or closed

open-until = Aperto fino alle { $time }
open-from = Dalle { $time }, ora di chiusura non indicata
open-always = Aperto sempre
open-now = Aperto ora
closes-in = { $count ->
    [one] Chiude tra { $count } minuto
    [many] Chiude tra { $count } di minuti
   *[other] Chiude tra { $count } minuti
}
opens-today = Apre oggi alle { $time }
opens-tomorrow = Apre domani alle { $time }
opens-mon = Apre lunedì alle { $time }
opens-tue = Apre martedì alle { $time }
opens-wed = Apre mercoledì alle { $time }
opens-thu = Apre giovedì alle { $time }
opens-fri = Apre venerdì alle { $time }
opens-sat = Apre sabato alle { $time }
opens-sun = Apre domenica alle { $time }
opens-on = Apre il { $date }
closed-now = Chiuso ora
closed-until = Chiuso fino al { $date }
holiday-maybe = Oggi è festa: forse chiuso
hours-unknown = Orari non indicati

## The week

hours = Orari
day-mon = Lunedì
day-tue = Martedì
day-wed = Mercoledì
day-thu = Giovedì
day-fri = Venerdì
day-sat = Sabato
day-sun = Domenica
today = oggi
hours-to = –
hours-from = dalle { $time }, ora di chiusura non indicata
hours-maybe = { $times } (forse)
hours-again = Ricomincia il { $date }
hours-office = Orari dell’ufficio
hours-sleeping = Orari per dormire
enrolment = Iscrizioni
enrolment-from-to = Dal { $from } al { $to }
hours-closed = chiuso
hours-all-day = 24 ore
hours-perhaps = { $name }: forse chiuso
hours-holiday = { $name }: chiuso
holiday-new-year = Capodanno
holiday-epiphany = Epifania
holiday-easter = Pasqua
holiday-easter-monday = Lunedì di Pasqua
holiday-liberation = Festa della Liberazione
holiday-labour = Festa del lavoro
holiday-republic = Festa della Repubblica
holiday-assumption = Ferragosto
holiday-saint-francis = San Francesco
holiday-all-saints = Ognissanti
holiday-immaculate = Immacolata
holiday-christmas = Natale
holiday-saint-stephen = Santo Stefano

## Languages

languages = Lingue
languages-always = sempre
via-mediator = con un mediatore
via-interpreter = con un interprete
via-booking = se lo chiedi prima

## A place

helps = In che cosa aiuta
bring = Che cosa portare
cost = Costo
phone = Telefono
phone-hours = Orari del telefono
email = Email
website = Sito
coverage = Zona servita
wheelchair = Sedia a rotelle
unstated-audience = per chi
unstated-access = come si entra
unstated-cost = quanto costa
unstated-documents = che cosa portare
unstated-languages = lingue
address-approximate = L'indirizzo non è pubblico.
address-hidden = Per sicurezza l'indirizzo non è pubblico.
address-locality = Sappiamo solo la località.
call-first = Telefona prima di andare.
way = Come arrivare
way-app = Apri l'app delle mappe
way-none = Non si apre? Usa un sito:
way-leaves = Qui esci da queste pagine. L'altro sito vede quale posto cerchi.
way-discreet = Attenzione: l'app o il sito può ricordare questo posto. Chi guarda il tuo telefono può vederlo.
source = Fonte:
confirmed-on = Confermato il { $date }
not-confirmed = Non ancora confermato.
not-verified = Esempio, non verificato.
other-places = Cerca altri posti

type-info_point = Punto informativo
type-help_desk = Sportello
type-hub = Polo di servizi
type-office = Ufficio
type-clinic = Ambulatorio
type-school = Scuola
type-canteen = Mensa
type-shelter = Accoglienza
type-library = Biblioteca
type-self_managed = Punto autogestito
type-mobile_stop = Fermata di un servizio mobile
type-police = Polizia

access-walk-in = Senza appuntamento
access-appointment = Con appuntamento
access-phone = Per telefono
access-online = Online
access-referral = Ti manda un altro servizio
access-referral-only = Solo se ti manda un altro servizio

cost-free = Gratis
cost-paid = A pagamento

wheelchair-yes = Si entra
wheelchair-limited = Si entra con difficoltà
wheelchair-no = Non si entra

## For whom

audience-only = Solo: { $who }
audience-preferred = Prima di tutto: { $who }
audience-open = Anche: { $who }
who-women = donne
who-men = uomini
who-families = famiglie
who-age-between = { $years } anni
who-age-from = dai { $years } anni
who-age-to = fino a { $years } anni
who-asylum-seeker = chi chiede asilo
who-protection-holder = chi ha la protezione
who-undocumented = chi non ha documenti
who-eu-citizen = cittadini europei
who-non-eu-citizen = cittadini di paesi fuori dall'Europa
who-italian-citizen = cittadini italiani
who-unaccompanied-minor = minori soli
who-seasonal-worker = lavoratori stagionali
who-homeless = chi non ha casa
who-residents = chi abita a { $place }

## Map

map = Mappa
map-loading = Apro la mappa…
map-failed = La mappa non si apre. Riprova tra poco.
map-zoom-in = Più vicino
map-zoom-out = Più lontano
map-close = Chiudi
map-here = Tu sei qui
map-legend = Numeri come nell’elenco. Tratteggiato: posizione approssimata.

## Something went wrong

error-400-title = Qui c'è un errore
error-400 = Questo indirizzo non è giusto. Ricomincia dalla prima pagina.
error-404-title = Pagina non trovata
error-404 = Questa pagina non c'è. Forse l'indirizzo è sbagliato.
error-410-title = Questo posto non c'è più
error-410 = Non è più nel nostro elenco. Cerca un altro posto.
error-429-title = Aspetta un momento
error-429 = Ora ci sono troppi messaggi. Riprova tra qualche minuto.
error-500-title = Adesso non funziona
error-500 = Il problema è nostro. Riprova tra qualche minuto.
error-start = Torna alla prima pagina

## Filters

filters = Filtri
filter-open = Aperto ora
filter-call = Si può chiamare ora
filter-free = Gratis
filter-walk-in = Senza appuntamento
filter-undocumented = Anche senza documenti
filter-women = Per donne
filter-minors = Per minori
filter-wheelchair = Per sedia a rotelle
filters-clear = Togli tutto

## Reading aloud, sharing

listen = Ascolta
share = Condividi
print = Stampa
share-copied = Indirizzo copiato

## Compass

compass-open = Apri la bussola
compass-turn = Fai girare la freccia
compass-turning = La freccia gira con il telefono.
compass-still = Questo telefono non dice dov'è il nord. Segui il testo.
compass-denied = Il telefono non può dire dove punta. Segui il testo.
compass-eight = Se la freccia è sbagliata, muovi il telefono a forma di 8.
compass-town = Sappiamo solo la località. Non c'è la freccia.
compass-where = Per vedere la freccia, usa la tua posizione.
compass-private = La tua posizione resta sul telefono.
compass-arrived = Il posto è qui.

## The map: a point, marks

map-point = Scegli sulla mappa
map-around = Cerca vicino al punto
near-point = Vicino al punto sulla mappa

## A place that is closed or gone

closed-from-to = Chiuso dal { $from } al { $to }
confirmed-long-ago = Confermato molto tempo fa.
gone-instead = Posti che aiutano nelle stesse cose:
gone-since = Non è più attivo dal { $date }.

## Report

report = Qui c'è un errore
report-intro = Scrivi che cosa è sbagliato. Non scrivere nomi di persone.
report-kind = Che cosa è sbagliato?
report-which = Quale servizio?
report-whole = Tutto il posto, o non so
report-hours = Gli orari
report-phone = Il telefono
report-address = L'indirizzo
report-gone = Non c'è più
report-languages = Le lingue
report-service = Non aiuta in questo
report-other = Un'altra cosa
report-text = Scrivi di più, se vuoi
report-send = Invia
report-thanks = Grazie. Qualcuno controllerà.
report-back = Torna al posto
report-choose = Scegli che cosa è sbagliato.
report-choose-service = Scegli quale servizio.
report-long = Troppo lungo. Scrivi al massimo { $count } lettere.
report-trap = Lascia vuoto questo campo

## Emergency

emergency-list = Numeri di emergenza, gratis, giorno e notte
emergency-112 = Polizia, ambulanza, pompieri
emergency-1522 = Violenza contro le donne
emergency-trafficking = Tratta e sfruttamento
emergency-children = Bambini e ragazzi in pericolo

## Quick exit

exit = Esci subito
exit-script = Il pulsante apre un'altra pagina. “Indietro” non riporta qui.
exit-plain = Attenzione: “Indietro” e la cronologia del browser mostrano ancora queste pagine. Dopo, cancella la cronologia.
exit-history = La cronologia del browser mostra ancora queste pagine. Cancellala appena puoi.
discreet-title = Informazioni

## Privacy

privacy-title = Privacy
privacy-short = Puoi usare queste pagine senza dire chi sei.
privacy-cookies = Niente cookie. Sul tuo telefono non conserviamo niente, se non lo chiedi tu.
privacy-position = La tua posizione esce dal telefono solo se premi il pulsante. Viene arrotondata a circa 100 metri, serve per una sola risposta e non viene conservata.
privacy-search = Quello che scrivi nella casella di ricerca non viene conservato e non viene annotato da nessuna parte.
privacy-log = Il nostro computer annota che tipo di pagina è stata chiesta e quando. Non annota chi l'ha chiesta, né la domanda, né l'indirizzo del telefono.
privacy-others = Le pagine non caricano niente da altre aziende: né mappe, né caratteri, né contatori di visite.
privacy-report = Conserviamo un messaggio “Qui c'è un errore” fino a quando qualcuno lo controlla. Non scrivere nomi nel messaggio.
privacy-history = Il tuo browser conserva una cronologia. Chi usa il tuo telefono può vederla.
privacy-who = Chi risponde di queste pagine:

## Accessibility

accessibility-title = Accessibilità
accessibility-short = Queste pagine sono fatte per essere usate da tutti.
accessibility-rules = Seguiamo le regole WCAG 2.2, livello AA.
accessibility-how = Funzionano con la tastiera, con un lettore di schermo, ingrandite, con lo sfondo scuro e senza JavaScript.
accessibility-known = Che cosa manca: i testi in alcune lingue sono traduzioni automatiche. I nomi dei posti sono in italiano.
accessibility-tell = Se qualcosa non funziona per te, scrivici:

## Found by search engines

describe-need = { $need }: posti vicino a te, con orari, lingue e telefono.
describe-place = { $place }: orari, lingue, telefono, che cosa portare.

## What to bring: what operators write in Italian, word for word

document-passport = passaporto
document-identity = documento d'identità
document-identity-or-passport = documento d'identità o passaporto
document-identity-valid = documento d'identità valido
document-permit = permesso di soggiorno
document-permit-receipt = ricevuta del permesso di soggiorno
document-tax-code = codice fiscale
document-health-card = tessera sanitaria
document-isee = ISEE
document-residence = certificato di residenza
document-photos = fototessere
document-stamp = marca da bollo
document-birth = certificato di nascita
document-family = stato di famiglia
document-work-contract = contratto di lavoro
document-payslip = busta paga
document-rent-contract = contratto di affitto
document-diploma = titolo di studio
document-stp = tessera STP
document-canteen-card = tessera della mensa
document-points-card = tessera a punti
document-library-card = tessera della biblioteca con foto

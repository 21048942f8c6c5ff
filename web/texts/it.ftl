### Italian: the language that the others are translated from.
### Short sentences, for people who are learning the language (A2).
### Names in braces are filled in: { $time } 9:30, { $date } 21/11/2026, { $place } Mestre.

## Every page

tagline = I posti che aiutano, vicino a te
description = Sportelli e servizi per chi viene da un altro paese: dove sono, quando sono aperti, quali lingue si parlano.
skip = Vai al contenuto
emergency = Emergenza: chiama il 112
language = Lingua
sample = Questi dati sono un esempio: nessuno li ha controllati.
footer-privacy = Non usiamo cookie. Non salviamo la tua posizione.
sources-coast = Coste
sources-boundaries = Confini
sources-towns = Località
sources-simplified = Dati semplificati
footer-api = Dati per altre app (API)
call = Chiama
go = Portami lì
comma = ,{ " " }
decimal-mark = ,
not-stated = non lo sappiamo

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
search-needs = Scegli con le immagini:
search-desk = Oppure chiedi allo sportello informazioni:
kind-area = Città o zona
translated = Traduzione automatica

## Where

where-title = Dove cerchi?
where-locate = Usa la mia posizione
where-privacy = Mandiamo solo la zona dove sei (circa 100 metri), non il punto preciso. Non la salviamo.
where-or = Oppure scegli una città:
where-area = Città o zona
where-show = Mostra
where-change = Cambia
where-waiting = Cerco la tua posizione…
where-denied = Il telefono non dà la tua posizione. Puoi scegliere una città.
where-unavailable = Non troviamo la tua posizione. Puoi scegliere una città.
where-timeout = È passato troppo tempo. Riprova o scegli una città.
where-offline = Non c'è internet. Riprova tra poco.
near-place = Vicino a { $place }
near-you = Vicino a te
localities = zone

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
legend = La freccia mostra la direzione: il nord è in alto. I minuti a piedi non sono precisi.
remote-title = Per telefono e online
empty-next = Che cosa puoi fare:
empty-all = Mostra tutti i posti per: { $need }
empty-area = Cerca in un'altra città
empty-remote = Chiama un servizio per telefono
empty-needs = Cerca un'altra cosa
relaxed-open = Pochi posti sono aperti ora. Ecco anche posti chiusi.
relaxed-language = In pochi posti si parla questa lingua. Ecco anche posti dove si parlano altre lingue.
relaxed-audience = Pochi posti sono proprio per queste persone. Ecco anche altri posti.

filters-when = Quando
filters-how = Per chi e come
filters-spoken = Lingua parlata
filters-counted = I numeri contano solo quello che sappiamo.
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
answers-unknown = Non sappiamo quando risponde
unsure-count = { $count ->
    [one] { $count } posto: chiedi prima
    [many] { $count } di posti: chiedi prima
   *[other] { $count } posti: chiedi prima
}
unsure-about = Non sappiamo: { $what }.
may-know = Chi può sapere di più
may-know-about = Non fanno questo, ma forse sanno dove mandarti.
for-areas = Per questa zona: { $place }
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
only-minors = Solo sotto i 18 anni
address-unknown = non sappiamo l'indirizzo preciso
address-by-phone = l'indirizzo si dice per telefono

table = Stampa o scarica
table-list = Torna all'elenco
table-csv = Scarica CSV
table-print = Per stampare, usa il comando “Stampa” del browser.
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
no-direction = non sappiamo la direzione

## Open or closed

open-until = Aperto fino alle { $time }
open-from = Dalle { $time }, non sappiamo quando chiude
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
holiday-maybe = Oggi è festa: forse è chiuso
hours-unknown = Non sappiamo gli orari

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
hours-from = dalle { $time }, non sappiamo quando chiude
hours-maybe = { $times } (forse)
hours-again = Ricomincia il { $date }
hours-office = Orari dell'ufficio
hours-sleeping = Orari per dormire
enrolment = Iscrizioni
enrolment-from-to = Dal { $from } al { $to }
hours-closed = chiuso
hours-all-day = 24 ore
hours-perhaps = { $name }: forse è chiuso
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
via-mediator = con un mediatore culturale
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
unstated-audience = per chi è
unstated-access = se serve un appuntamento
unstated-cost = quanto costa
unstated-documents = che cosa portare
unstated-languages = lingue
address-approximate = L'indirizzo non è pubblico.
address-hidden = L'indirizzo è segreto, per proteggere le persone.
address-locality = Sappiamo solo la zona.
call-first = Telefona prima di andare.
way = Come arrivare
way-app = Apri l'app delle mappe
way-none = Non si apre? Usa un sito:
way-leaves = Qui esci da queste pagine. L'altro sito vede quale posto cerchi.
way-discreet = Attenzione: l'app o il sito può ricordare questo posto. Chi guarda il tuo telefono può vederlo.
source = Fonte:
confirmed-on = Dati confermati il { $date }
not-confirmed = Dati non ancora confermati.
not-verified = Esempio, non controllato.
other-places = Cerca altri posti

type-info_point = Punto informazioni
type-help_desk = Sportello
type-hub = Centro di servizi
type-office = Ufficio
type-clinic = Ambulatorio
type-school = Scuola
type-canteen = Mensa
type-shelter = Accoglienza
type-library = Biblioteca
type-self_managed = Punto autogestito
type-mobile_stop = Servizio mobile: qui si ferma
type-police = Polizia

access-walk-in = Senza appuntamento
access-appointment = Con appuntamento
access-phone = Per telefono
access-online = Online
access-referral = Chiedi a un altro servizio di mandarti
access-referral-only = Solo se ti manda un altro servizio

cost-free = Gratis
cost-paid = A pagamento

wheelchair-yes = Si entra
wheelchair-limited = Si entra con difficoltà
wheelchair-no = Non si entra

## For whom

audience-only = Solo per: { $who }
audience-preferred = Soprattutto per: { $who }
audience-open = Anche per: { $who }
who-women = donne
who-men = uomini
who-families = famiglie
who-age-between = chi ha { $years } anni
who-age-from = chi ha { $years } anni o più
who-age-to = chi ha al massimo { $years } anni
who-asylum-seeker = chi chiede asilo
who-protection-holder = chi ha già l'asilo o un'altra protezione
who-undocumented = chi non ha il permesso di soggiorno
who-eu-citizen = cittadini dell'Unione europea
who-non-eu-citizen = cittadini di paesi fuori dall'Unione europea
who-italian-citizen = cittadini italiani
who-unaccompanied-minor = ragazze e ragazzi soli sotto i 18 anni
who-seasonal-worker = lavoratori stagionali
who-homeless = chi non ha casa
who-residents = chi abita in questa zona ({ $place })

## Map

map = Mappa
map-loading = Apro la mappa…
map-failed = La mappa non si apre. Riprova tra poco.
map-zoom-in = Più vicino
map-zoom-out = Più lontano
map-close = Chiudi
map-here = Tu sei qui
map-legend = I numeri sono quelli dell'elenco. Cerchio tratteggiato: il punto non è preciso.

## Something went wrong

error-400-title = Qui c'è un errore
error-400 = Questo indirizzo internet non è giusto. Ricomincia dalla prima pagina.
error-404-title = Pagina non trovata
error-404 = Questa pagina non c'è. Forse l'indirizzo è sbagliato.
error-410-title = Questo posto non c'è più
error-410 = Non è più nel nostro elenco. Cerca un altro posto.
error-429-title = Aspetta un momento
error-429 = Sono arrivati troppi messaggi in poco tempo. Riprova tra qualche minuto.
error-500-title = Adesso non funziona
error-500 = Il problema è nostro. Riprova tra qualche minuto.
error-start = Torna alla prima pagina

## Filters

filters = Filtri
filter-open = Aperto ora
filter-call = Risponde ora al telefono
filter-free = Gratis
filter-walk-in = Senza appuntamento
filter-undocumented = Anche senza permesso
filter-women = Per donne
filter-minors = Sotto i 18 anni
filter-wheelchair = In sedia a rotelle
filters-clear = Togli tutto

## Reading aloud, sharing

listen = Ascolta
share = Condividi
print = Stampa
share-copied = Link copiato

## Compass

compass-open = Apri la bussola
compass-turn = Fai girare la freccia
compass-turning = La freccia gira con il telefono.
compass-still = Questo telefono non sa dov'è il nord. Segui le indicazioni scritte.
compass-denied = Il telefono non mostra la direzione. Segui le indicazioni scritte.
compass-eight = Se la freccia è sbagliata, muovi il telefono a forma di 8.
compass-town = Sappiamo solo la zona, quindi non c'è la freccia.
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
gone-instead = Altri posti per lo stesso aiuto:
gone-since = Non è più nel nostro elenco dal { $date }.

## Report

report = Segnala un errore
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
report-thanks = Grazie. Controlliamo appena possibile.
report-back = Torna alla pagina del posto
report-choose = Scegli che cosa è sbagliato.
report-choose-service = Scegli quale servizio.
report-long = Troppo lungo. Scrivi al massimo { $count } lettere.
report-trap = Lascia vuoto questo campo

## Emergency

emergency-list = Numeri di emergenza, gratis, giorno e notte
emergency-112 = Ambulanza, pompieri, polizia
emergency-1522 = Violenza contro le donne: aiuto in molte lingue
emergency-trafficking = Se ti obbligano a lavorare o a prostituirti (antitratta)
emergency-children = Bambini e ragazzi in pericolo

## Quick exit

exit = Esci subito
exit-script = Il pulsante apre un'altra pagina. Con “Indietro” non torni qui.
exit-plain = Attenzione: “Indietro” e la cronologia del browser mostrano ancora queste pagine. Dopo, se per te è sicuro, cancella dalla cronologia solo queste pagine.
exit-history = La cronologia del browser mostra ancora queste pagine. Se per te è sicuro, cancella solo queste pagine.
discreet-title = Informazioni

## Privacy

privacy-title = Privacy
privacy-short = Puoi usare queste pagine senza dire chi sei.
privacy-cookies = Niente cookie. Non salviamo niente sul tuo telefono, se non lo chiedi tu.
privacy-position = La tua posizione esce dal telefono solo se premi il pulsante. Prima la arrotondiamo a circa 100 metri. La usiamo per una sola risposta e non la salviamo.
privacy-search = Non salviamo e non annotiamo quello che scrivi nella ricerca.
privacy-log = Il nostro server annota che tipo di pagina è stata aperta e quando. Non annota chi l'ha aperta, che cosa hai cercato o l'indirizzo internet del telefono.
privacy-others = Queste pagine non prendono niente da altre aziende: né mappe, né caratteri, né contatori di visite.
privacy-report = Se segnali un errore, teniamo il tuo messaggio fino a quando l'abbiamo controllato. Non scrivere nomi nel messaggio.
privacy-history = Il tuo browser salva una cronologia. Chi usa il tuo telefono può vederla.
privacy-who = Responsabile di queste pagine:

## Accessibility

accessibility-title = Accessibilità
accessibility-short = Queste pagine sono fatte per essere usate da tutti.
accessibility-rules = Seguiamo le regole WCAG 2.2, livello AA.
accessibility-how = Puoi usarle con la tastiera, con un lettore di schermo, con le scritte grandi, con lo sfondo scuro e senza JavaScript.
accessibility-known = Che cosa manca: i testi in alcune lingue sono traduzioni automatiche. I nomi dei posti sono in italiano.
accessibility-tell = Se qualcosa non funziona per te, scrivici:

## Found by search engines

describe-need = { $need }: posti vicino a te, con orari, lingue e numero di telefono.
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

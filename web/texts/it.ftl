### Italian: the language that the others are translated from.
### Short sentences, for people who are learning the language (A2).
### Names in braces are filled in: { $time } 9:30, { $date } 21/11/2026, { $place } Mestre.

## Every page

tagline = I posti che aiutano, vicino a te
description = Sportelli e servizi per chi arriva da un altro paese: dove sono, quando sono aperti, che lingue parlano.
skip = Vai al contenuto
emergency = Emergenza: chiama il 112
language = Lingua
sample = Dati di esempio, non verificati. Prima di andare, telefona.
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
kind-location = Luogo
kind-organization = Organizzazione
kind-area = Città o zona
translated = Traduzione automatica

## Where

where-title = Dove cerchi?
where-locate = Usa la mia posizione
where-privacy = Mandiamo solo la zona, circa 100 metri. Non la conserviamo.
where-or = Oppure scegli un posto:
where-area = Comune o località
where-choose = Scegli…
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
speaks = Parla
places = { $count ->
    [0] Qui non abbiamo trovato posti
    [one] { $count } posto
   *[other] { $count } posti
}
more = Mostra altri posti
legend = La freccia: in alto è nord. I minuti a piedi sono una stima.
unsure-title = Forse anche questi
unsure = Non sappiamo tutto di questi posti. Telefona e chiedi.
remote-title = Per telefono e online
empty-next = Che cosa puoi fare:
empty-all = Cerca in tutto: { $need }
empty-area = Cerca in un altro comune
empty-remote = Chiama un servizio per telefono
empty-needs = Scegli un altro bisogno
relaxed-open = Pochi posti sono aperti ora. Ecco anche posti chiusi.
relaxed-language = Pochi posti parlano questa lingua. Ecco anche posti con altre lingue.
relaxed-audience = Pochi posti sono proprio per questo. Ecco anche altri posti.
relaxed-need = Pochi posti fanno proprio questo. Ecco posti che possono aiutarti.
relaxed-distance = Pochi posti sono vicini. Ecco anche posti più lontani.

## Distance and direction

in-place = a { $place }
metres = { $metres } m
kilometres = { $km } km
walk = { $count } min
walking = { $count ->
    [one] circa { $count } minuto a piedi
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
open-always = Aperto sempre
open-now = Aperto ora
closes-in = { $count ->
    [one] Chiude tra { $count } minuto
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
hours-closed = chiuso
hours-all-day = 24 ore
hours-perhaps = { $name }: forse chiuso
hours-holiday = { $name }: chiuso
hours-ask = Orari non indicati. Telefona prima di andare.
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
closed-dates = Chiuso: { $dates }

## Languages

languages = Lingue
languages-not-stated = Lingue non indicate
via-mediator = con un mediatore
via-interpreter = con un interprete
via-booking = se lo chiedi prima

## A place

helps = In che cosa aiuta
bring = Che cosa portare
for-whom = Per chi
getting-in = Come si entra
cost = Costo
phone = Telefono
phone-hours = Orari del telefono
email = Email
website = Sito
coverage = Zona servita
wheelchair = Sedia a rotelle
unstated = Non indicato:
unstated-audience = per chi
unstated-access = come si entra
unstated-cost = quanto costa
unstated-documents = che cosa portare
unstated-ask = Chiedi per telefono.
address-approximate = L'indirizzo non è pubblico. Telefona prima di andare.
address-hidden = Per sicurezza l'indirizzo non è pubblico. Telefona.
address-locality = Sappiamo solo la località. Telefona per sapere la via.
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

## Something went wrong

error-400-title = Qui c'è un errore
error-400 = Questo indirizzo non è giusto. Ricomincia dalla prima pagina.
error-404-title = Pagina non trovata
error-404 = Questa pagina non c'è. Forse l'indirizzo è sbagliato.
error-410-title = Questo posto non c'è più
error-410 = Non è più nel nostro elenco. Cerca un altro posto.
error-500-title = Adesso non funziona
error-500 = Il problema è nostro. Riprova tra qualche minuto.
error-start = Torna alla prima pagina

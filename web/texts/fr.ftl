### French. Not yet read by a native speaker.

## Every page

tagline = Des lieux qui aident, près de vous
description = Guichets d’aide et services pour les personnes d’autres pays : où ils sont, quand ils sont ouverts, quelles langues on y parle.
skip = Aller au contenu
emergency = Urgence : appelez le 112
language = Langue
sample = Données d’exemple, non vérifiées.
footer-privacy = Nous n’utilisons pas de cookies. Nous ne gardons pas votre position.
sources-coast = Côtes
sources-boundaries = Limites
sources-towns = Villes
sources-simplified = Données simplifiées
footer-api = Données pour d’autres applis (API)
call = Appeler
go = Y aller
comma = ,{ " " }
decimal-mark = ,
not-stated = nous ne savons pas

## Language page

front-title = Choisissez votre langue

## Needs

needs-title = De quoi avez-vous besoin ?

## Search

search = Chercher
search-label = De quoi avez-vous besoin ?
search-hint = médecin, séjour, repas…
search-title = Vous avez cherché « { $query } »
search-maybe = Vous cherchiez peut-être :
search-none = Nous n’avons pas trouvé « { $query } ».
search-needs = Choisissez avec les images :
search-desk = Ou demandez au guichet d’information :
kind-area = Ville ou quartier
translated = Traduction automatique

## Where

where-title = Où cherchez-vous ?
where-locate = Utiliser ma position
where-privacy = Nous envoyons seulement la zone où vous êtes (à 100 mètres près), pas le point exact. Nous ne l’enregistrons pas.
where-or = Ou choisissez un lieu :
where-area = Ville ou quartier
where-show = Voir
where-change = Changer
where-waiting = Nous cherchons votre position…
where-denied = Votre téléphone n’a pas donné sa position. Choisissez une ville ci-dessous.
where-unavailable = Nous ne trouvons pas votre position. Choisissez une ville ci-dessous.
where-timeout = C’est trop long. Réessayez ou choisissez une ville ci-dessous.
where-offline = Il n’y a pas de réseau. Réessayez dans un moment.
near-place = Près de { $place }
near-you = Près de vous
localities = Quartiers

## List

narrow = Choisissez ce que vous cherchez
all-of-it = Tout
places = { $count ->
    [one] { $count } lieu
    [many] { $count } lieux
   *[other] { $count } lieux
}
no-places = Nous n’avons pas trouvé de lieux ici
more = Voir plus de lieux
legend = La flèche : le nord est en haut. Les minutes à pied sont une estimation.
remote-title = Par téléphone et en ligne
empty-next = Ce que vous pouvez faire :
empty-all = Voir tous les lieux pour : { $need }
empty-area = Chercher dans une autre ville
empty-remote = Appeler un service par téléphone
empty-needs = Chercher autre chose
relaxed-open = Peu de lieux sont ouverts maintenant. Voici aussi des lieux fermés.
relaxed-language = On parle cette langue dans peu de lieux. Voici aussi des lieux avec d’autres langues.
relaxed-audience = Nous avons trouvé peu de lieux pour ces personnes. Voici aussi d’autres lieux.

filters-when = Quand
filters-how = Qui et comment
filters-spoken = Langue parlée
filters-counted = Les nombres comptent seulement ce qui est écrit.
filters-show = Voir les lieux
filter-tomorrow = Demain matin, à 10 h
filter-day = Un autre jour
hour-morning = matin, à 10 h
hour-afternoon = après-midi, à 16 h
hour-evening = soir, à 20 h
at-tomorrow = Demain à { $time }
at-day = { $date } à { $time }
help-lines = Qui répond au téléphone
answers-now = Répond maintenant
answers-always = Répond toujours, jour et nuit
answers-unknown = Il n’est pas écrit quand on répond
unsure-count = { $count ->
    [one] { $count } lieu : demandez d’abord
    [many] { $count } lieux : demandez d’abord
   *[other] { $count } lieux : demandez d’abord
}
unsure-about = Ce n’est pas écrit : { $what }.
may-know = Qui peut en savoir plus
may-know-about = Ils ne font pas cela, mais ils savent où vous envoyer.
for-areas = Pour la zone de { $place }
farther-than = À plus de { $distance } : { $what }
farther-many = plus de 20 lieux
farther-places = { $count ->
    [one] { $count } autre lieu
    [many] { $count } autres lieux
   *[other] { $count } autres lieux
}
farther-nearest = Le plus proche est à { $distance }.
farther-nearest-in = Le plus proche est à { $distance }, à { $place }.
to-ask = À demander : { $what }.
ask-hours = horaires
ask-phone-hours = horaires du téléphone
ask-languages = langues
ask-people = pour qui c’est
ask-access = s’il faut un rendez-vous
ask-cost = prix
ask-wheelchair = fauteuil roulant
data-of = Informations de { $year }.
only-women = Seulement pour les femmes
only-minors = Seulement moins de 18 ans
address-unknown = adresse exacte non indiquée
address-by-phone = on vous dit l’adresse par téléphone

table = Imprimer ou télécharger
table-list = Retour à la liste
table-csv = Télécharger CSV
table-print = Pour imprimer, utilisez « Imprimer » dans le menu du navigateur.
column-name = Lieu
column-helps = Aide proposée
column-address = Adresse
column-distance = Distance
column-page = Page

## Distance and direction

in-place = à { $place }
metres = { $metres } m
kilometres = { $km } km
walk = { $count } min
walking = { $count ->
    [one] environ { $count } minute à pied
    [many] environ { $count } minutes à pied
   *[other] environ { $count } minutes à pied
}
toward-n = vers le nord
toward-ne = vers le nord-est
toward-e = vers l’est
toward-se = vers le sud-est
toward-s = vers le sud
toward-sw = vers le sud-ouest
toward-w = vers l’ouest
toward-nw = vers le nord-ouest
no-direction = direction inconnue

## Open or closed

open-until = Ouvert jusqu’à { $time }
open-from = À partir de { $time }, heure de fermeture non indiquée
open-always = Toujours ouvert
open-now = Ouvert maintenant
closes-in = { $count ->
    [one] Ferme dans { $count } minute
    [many] Ferme dans { $count } minutes
   *[other] Ferme dans { $count } minutes
}
opens-today = Ouvre aujourd’hui à { $time }
opens-tomorrow = Ouvre demain à { $time }
opens-mon = Ouvre lundi à { $time }
opens-tue = Ouvre mardi à { $time }
opens-wed = Ouvre mercredi à { $time }
opens-thu = Ouvre jeudi à { $time }
opens-fri = Ouvre vendredi à { $time }
opens-sat = Ouvre samedi à { $time }
opens-sun = Ouvre dimanche à { $time }
opens-on = Ouvre le { $date }
closed-now = Fermé maintenant
closed-until = Fermé jusqu’au { $date }
holiday-maybe = Jour férié : peut-être fermé
hours-unknown = Horaires inconnus

## The week

hours = Horaires
day-mon = Lundi
day-tue = Mardi
day-wed = Mercredi
day-thu = Jeudi
day-fri = Vendredi
day-sat = Samedi
day-sun = Dimanche
today = aujourd’hui
hours-to = –
hours-from = à partir de { $time }, heure de fermeture non indiquée
hours-maybe = { $times } (peut-être)
hours-again = Reprend le { $date }
hours-office = Horaires du bureau
hours-sleeping = Horaires pour dormir
enrolment = Inscription
enrolment-from-to = Du { $from } au { $to }
hours-closed = fermé
hours-all-day = 24 heures
hours-perhaps = { $name } : peut-être fermé
hours-holiday = { $name } : fermé
holiday-new-year = Jour de l’An
holiday-epiphany = Épiphanie
holiday-easter = Pâques
holiday-easter-monday = Lundi de Pâques
holiday-liberation = Fête de la Libération
holiday-labour = Fête du Travail
holiday-republic = Fête de la République
holiday-assumption = 15 août (Ferragosto)
holiday-saint-francis = Saint François
holiday-all-saints = Toussaint
holiday-immaculate = Immaculée Conception
holiday-christmas = Noël
holiday-saint-stephen = 26 décembre (Santo Stefano)

## Languages

languages = Langues
languages-always = toujours
via-mediator = avec un médiateur culturel
via-interpreter = avec un interprète
via-booking = si vous demandez avant

## A place

helps = Aide proposée
bring = À apporter
cost = Prix
phone = Téléphone
phone-hours = Horaires du téléphone
email = E-mail
website = Site web
coverage = Zone couverte
wheelchair = Fauteuil roulant
unstated-audience = pour qui
unstated-access = comment entrer
unstated-cost = le prix
unstated-documents = ce qu’il faut apporter
unstated-languages = les langues
address-approximate = L’adresse n’est pas publique.
address-hidden = Pour la sécurité, l’adresse n’est pas publique.
address-locality = Nous connaissons seulement la ville.
call-first = Appelez avant d’y aller.
way = Comment y aller
way-app = Ouvrir l’application de cartes
way-none = Elle ne s’ouvre pas ? Utilisez un site :
way-leaves = Ici vous quittez ces pages. L’autre site voit quel lieu vous cherchez.
way-discreet = Attention : l’application ou le site peut garder ce lieu en mémoire. Qui regarde votre téléphone peut le voir.
source = Source :
confirmed-on = Confirmé le { $date }
not-confirmed = Pas encore confirmé.
not-verified = Exemple, non vérifié.
other-places = Chercher d’autres lieux

type-info_point = Point d’information
type-help_desk = Guichet d’aide
type-hub = Centre de services
type-office = Bureau
type-clinic = Consultations médicales
type-school = École
type-canteen = Cantine solidaire
type-shelter = Hébergement
type-library = Bibliothèque
type-self_managed = Point autogéré
type-mobile_stop = Arrêt d’un service mobile
type-police = Police

access-walk-in = Sans rendez-vous
access-appointment = Avec rendez-vous
access-phone = Par téléphone
access-online = En ligne
access-referral = En passant par un autre service
access-referral-only = Seulement si un autre service vous envoie

cost-free = Gratuit
cost-paid = Payant

wheelchair-yes = On peut entrer
wheelchair-limited = Difficile d’entrer
wheelchair-no = On ne peut pas entrer

## For whom

audience-only = Seulement : { $who }
audience-preferred = Surtout pour : { $who }
audience-open = Aussi : { $who }
who-women = femmes
who-men = hommes
who-families = familles
who-age-between = { $years } ans
who-age-from = à partir de { $years } ans
who-age-to = jusqu’à { $years } ans
who-asylum-seeker = personnes qui demandent l’asile
who-protection-holder = personnes qui ont l’asile ou une autre protection
who-undocumented = personnes sans permis de séjour
who-eu-citizen = citoyens de l’Union européenne
who-non-eu-citizen = citoyens de pays hors de l’Union européenne
who-italian-citizen = citoyens italiens
who-unaccompanied-minor = jeunes seuls de moins de 18 ans
who-seasonal-worker = travailleurs saisonniers
who-homeless = personnes sans logement
who-residents = personnes qui habitent dans cette zone ({ $place })

## Map

map = Carte
map-loading = Ouverture de la carte…
map-failed = La carte ne s’ouvre pas. Réessayez dans un moment.
map-zoom-in = Plus près
map-zoom-out = Plus loin
map-close = Fermer
map-here = Vous êtes ici
map-legend = Numéros comme dans la liste. En pointillé : position approximative.

## Something went wrong

error-400-title = Il y a une erreur ici
error-400 = Cette adresse internet n’est pas correcte. Recommencez à la première page.
error-404-title = Page non trouvée
error-404 = Cette page n’existe pas. L’adresse est peut-être fausse.
error-410-title = Ce lieu n’existe plus
error-410 = Il n’est plus dans notre liste. Cherchez un autre lieu.
error-429-title = Attendez un moment
error-429 = Il y a trop de messages maintenant. Réessayez dans quelques minutes.
error-500-title = Cela ne marche pas maintenant
error-500 = Le problème vient de nous. Réessayez dans quelques minutes.
error-start = Retour à la première page

## Filters

filters = Filtres
filter-open = Ouvert maintenant
filter-call = On peut appeler maintenant
filter-free = Gratuit
filter-walk-in = Sans rendez-vous
filter-undocumented = Aussi sans permis de séjour
filter-women = Pour les femmes
filter-minors = Moins de 18 ans
filter-wheelchair = En fauteuil roulant
filters-clear = Tout enlever

## Reading aloud, sharing

listen = Écouter
share = Partager
print = Imprimer
share-copied = Lien copié

## Compass

compass-open = Ouvrir la boussole
compass-turn = Faire tourner la flèche
compass-turning = La flèche tourne avec le téléphone.
compass-still = Ce téléphone ne dit pas où est le nord. Suivez les indications écrites.
compass-denied = Votre téléphone ne donne pas sa direction. Suivez les indications écrites.
compass-eight = Si la flèche est fausse, bougez le téléphone en forme de 8.
compass-town = Nous connaissons seulement la ville. Il n’y a pas de flèche.
compass-where = Pour voir la flèche, utilisez votre position.
compass-private = Votre position reste sur le téléphone.
compass-arrived = Vous y êtes.

## The map: a point, marks

map-point = Choisir sur la carte
map-around = Chercher près du point
near-point = Près du point sur la carte

## A place that is closed or gone

closed-from-to = Fermé du { $from } au { $to }
confirmed-long-ago = Confirmé il y a longtemps.
gone-instead = Lieux qui aident pour la même chose :
gone-since = Ne fonctionne plus depuis le { $date }.

## Report

report = Signaler une erreur
report-intro = Dites-nous ce qui est faux. N’écrivez pas de noms de personnes.
report-kind = Qu’est-ce qui est faux ?
report-which = Quel service ?
report-whole = Tout le lieu, ou je ne sais pas
report-hours = Les horaires
report-phone = Le téléphone
report-address = L’adresse
report-gone = Ce lieu n’existe plus
report-languages = Les langues
report-service = Pas d’aide pour cela
report-other = Autre chose
report-text = Plus de détails, si vous voulez
report-send = Envoyer
report-thanks = Merci. Quelqu’un va vérifier.
report-back = Retour au lieu
report-choose = Choisissez ce qui est faux.
report-choose-service = Choisissez quel service.
report-long = C’est trop long. Écrivez au maximum { $count } lettres.
report-trap = Laissez ce champ vide

## Emergency

emergency-list = Numéros d’urgence, gratuits, jour et nuit
emergency-112 = Ambulance, pompiers, police
emergency-1522 = Violences faites aux femmes : aide en plusieurs langues
emergency-trafficking = Si on vous force à travailler ou à vous prostituer
emergency-children = Enfants en danger

## Quick exit

exit = Quitter vite
exit-script = Le bouton ouvre une autre page. « Retour » ne ramène pas ici.
exit-plain = Attention : « Retour » et l’historique du navigateur montrent encore ces pages. Ensuite, si c’est sans danger pour vous, effacez ces pages de l’historique.
exit-history = L’historique du navigateur montre encore ces pages. Si c’est sans danger pour vous, effacez seulement ces pages.
discreet-title = Informations

## Privacy

privacy-title = Confidentialité
privacy-short = Vous pouvez utiliser ces pages sans dire qui vous êtes.
privacy-cookies = Pas de cookies. Rien n’est gardé sur votre téléphone, sauf si vous le demandez.
privacy-position = Votre position quitte le téléphone seulement si vous appuyez sur le bouton. Elle est arrondie à environ 100 mètres, sert pour une seule réponse et n’est pas gardée.
privacy-search = Ce que vous écrivez dans la case de recherche n’est pas gardé et n’est noté nulle part.
privacy-log = Notre machine note quel type de page a été demandé, et quand. Elle ne note pas qui l’a demandé, ni la question, ni l’adresse internet du téléphone.
privacy-others = Les pages ne chargent rien d’autres entreprises : ni cartes, ni polices d’écriture, ni compteurs de visites.
privacy-report = Si vous signalez une erreur, nous gardons le message jusqu’à sa vérification. N’y écrivez pas de noms.
privacy-history = Votre navigateur garde un historique. Les personnes qui utilisent votre téléphone peuvent le voir.
privacy-who = Qui est responsable de ces pages :

## Accessibility

accessibility-title = Accessibilité
accessibility-short = Ces pages sont faites pour que tout le monde puisse les utiliser.
accessibility-rules = Nous suivons les règles WCAG 2.2, niveau AA.
accessibility-how = Elles marchent avec le clavier, avec un lecteur d’écran, en plus grand, en mode sombre et sans JavaScript.
accessibility-known = Ce qui manque : les textes dans certaines langues sont des traductions automatiques. Les noms des lieux sont en italien.
accessibility-tell = Si quelque chose ne marche pas pour vous, écrivez-nous :

## Found by search engines

describe-need = { $need } : lieux près de vous, avec horaires, langues et téléphone.
describe-place = { $place } : horaires, langues, téléphone, documents à apporter.

## What to bring: what operators write in Italian, word for word

document-passport = passeport
document-identity = pièce d’identité
document-identity-or-passport = pièce d’identité ou passeport
document-identity-valid = pièce d’identité valide
document-permit = permis de séjour
document-permit-receipt = récépissé du permis de séjour
document-tax-code = code fiscal
document-health-card = carte de santé
document-isee = attestation de revenus
document-residence = certificat de résidence
document-photos = photos d’identité
document-stamp = timbre fiscal
document-birth = acte de naissance
document-family = certificat de famille
document-work-contract = contrat de travail
document-payslip = fiche de paie
document-rent-contract = contrat de location
document-diploma = diplôme
document-stp = carte STP
document-canteen-card = carte de la cantine
document-points-card = carte à points
document-library-card = carte de bibliothèque avec photo

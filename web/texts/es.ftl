### Spanish. Not yet read by a native speaker.

## Every page

tagline = Lugares que ayudan, cerca de usted
description = Oficinas de ayuda y servicios para personas de otros países: dónde están, cuándo abren, qué idiomas se hablan.
skip = Ir al contenido
emergency = Emergencia: llame al 112
language = Idioma
sample = Datos de ejemplo, no verificados.
footer-privacy = No usamos cookies. No guardamos su ubicación.
sources-coast = Costas
sources-boundaries = Límites
sources-towns = Ciudades
sources-simplified = Datos simplificados
footer-api = Datos para otras aplicaciones (API)
call = Llamar
go = Cómo llegar
comma = ,{ " " }
decimal-mark = ,
not-stated = no lo sabemos

## Language page

front-title = Elija su idioma

## Needs

needs-title = ¿Qué necesita?

## Search

search = Buscar
search-label = ¿Qué necesita?
search-hint = médico, permiso, comida…
search-title = Usted buscó «{ $query }»
search-maybe = Quizás buscaba:
search-none = No encontramos «{ $query }».
search-needs = Elija con las imágenes:
search-desk = O pregunte en la oficina de información:
kind-area = Ciudad o barrio
translated = Traducción automática

## Where

where-title = ¿Dónde busca?
where-locate = Usar mi ubicación
where-privacy = Enviamos solo la zona donde usted está, de unos 100 metros, no el punto exacto. No la guardamos.
where-or = O elija un lugar:
where-area = Ciudad o barrio
where-show = Ver
where-change = Cambiar
where-waiting = Buscamos su ubicación…
where-denied = Su teléfono no dio su ubicación. Elija una ciudad abajo.
where-unavailable = No encontramos su ubicación. Elija una ciudad abajo.
where-timeout = Tarda demasiado. Pruebe otra vez o elija una ciudad abajo.
where-offline = No hay red. Pruebe otra vez en un momento.
near-place = Cerca de { $place }
near-you = Cerca de usted
localities = Barrios

## List

narrow = Elija lo que busca
all-of-it = Todo
places = { $count ->
    [one] { $count } lugar
    [many] { $count } lugares
   *[other] { $count } lugares
}
no-places = No encontramos lugares aquí
more = Ver más lugares
legend = La flecha: el norte está arriba. Los minutos a pie son una estimación.
remote-title = Por teléfono y en línea
empty-next = Qué puede hacer:
empty-all = Ver todos los lugares para: { $need }
empty-area = Buscar en otra ciudad
empty-remote = Llamar a un servicio por teléfono
empty-needs = Buscar otra cosa
relaxed-open = Pocos lugares están abiertos ahora. Aquí hay también lugares cerrados.
relaxed-language = En pocos lugares se habla este idioma. Aquí hay también lugares con otros idiomas.
relaxed-audience = Hay pocos lugares para estas personas. Aquí hay también otros lugares.

filters-when = Cuándo
filters-how = Quién y cómo
filters-spoken = Idioma hablado
filters-counted = Los números cuentan solo lo que está escrito.
filters-show = Ver los lugares
filter-tomorrow = Mañana por la mañana, a las 10
filter-day = Otro día
hour-morning = mañana, a las 10
hour-afternoon = tarde, a las 16
hour-evening = noche, a las 20
at-tomorrow = Mañana a las { $time }
at-day = { $date } a las { $time }
help-lines = Quién responde al teléfono
answers-now = Responde ahora
answers-always = Responde siempre, día y noche
answers-unknown = No está escrito cuándo responde
unsure-count = { $count ->
    [one] { $count } lugar: pregunte antes
    [many] { $count } lugares: pregunte antes
   *[other] { $count } lugares: pregunte antes
}
unsure-about = No está escrito: { $what }.
may-know = Quién puede saber más
may-know-about = No hacen esto, pero saben adónde enviarle.
for-areas = Para la zona de { $place }
farther-than = A más de { $distance }: { $what }
farther-many = más de 20 lugares
farther-places = { $count ->
    [one] otro lugar
    [many] otros { $count } lugares
   *[other] otros { $count } lugares
}
farther-nearest = El más cercano está a { $distance }.
farther-nearest-in = El más cercano está a { $distance }, en { $place }.
to-ask = Por preguntar: { $what }.
ask-hours = horario
ask-phone-hours = horario del teléfono
ask-languages = idiomas
ask-people = para quién es
ask-access = si hace falta cita
ask-cost = precio
ask-wheelchair = silla de ruedas
data-of = Datos de { $year }.
only-women = Solo para mujeres
only-minors = Solo menores de 18 años
address-unknown = dirección exacta no indicada
address-by-phone = la dirección se dice por teléfono

table = Imprimir o descargar
table-list = Volver a la lista
table-csv = Descargar CSV
table-print = Para imprimir, use «Imprimir» en el menú del navegador.
column-name = Lugar
column-helps = En qué ayuda
column-address = Dirección
column-distance = Distancia
column-page = Página

## Distance and direction

in-place = en { $place }
metres = { $metres } m
kilometres = { $km } km
walk = { $count } min
walking = { $count ->
    [one] más o menos { $count } minuto a pie
    [many] unos { $count } minutos a pie
   *[other] unos { $count } minutos a pie
}
toward-n = hacia el norte
toward-ne = hacia el noreste
toward-e = hacia el este
toward-se = hacia el sureste
toward-s = hacia el sur
toward-sw = hacia el suroeste
toward-w = hacia el oeste
toward-nw = hacia el noroeste
no-direction = dirección desconocida

## Open or closed

open-until = Abierto hasta las { $time }
open-from = Desde las { $time }, cierre no indicado
open-always = Siempre abierto
open-now = Abierto ahora
closes-in = { $count ->
    [one] Cierra en { $count } minuto
    [many] Cierra en { $count } minutos
   *[other] Cierra en { $count } minutos
}
opens-today = Abre hoy a las { $time }
opens-tomorrow = Abre mañana a las { $time }
opens-mon = Abre el lunes a las { $time }
opens-tue = Abre el martes a las { $time }
opens-wed = Abre el miércoles a las { $time }
opens-thu = Abre el jueves a las { $time }
opens-fri = Abre el viernes a las { $time }
opens-sat = Abre el sábado a las { $time }
opens-sun = Abre el domingo a las { $time }
opens-on = Abre el { $date }
closed-now = Cerrado ahora
closed-until = Cerrado hasta el { $date }
holiday-maybe = Feriado: quizás cerrado
hours-unknown = No sabemos el horario

## The week

hours = Horario
day-mon = Lunes
day-tue = Martes
day-wed = Miércoles
day-thu = Jueves
day-fri = Viernes
day-sat = Sábado
day-sun = Domingo
today = hoy
hours-to = –
hours-from = desde las { $time }, cierre no indicado
hours-maybe = { $times } (quizás)
hours-again = Vuelve a empezar el { $date }
hours-office = Horario de la oficina
hours-sleeping = Horario para dormir
enrolment = Inscripción
enrolment-from-to = Del { $from } al { $to }
hours-closed = cerrado
hours-all-day = 24 horas
hours-perhaps = { $name }: quizás cerrado
hours-holiday = { $name }: cerrado
holiday-new-year = Año Nuevo
holiday-epiphany = Día de Reyes
holiday-easter = Domingo de Pascua
holiday-easter-monday = Lunes de Pascua
holiday-liberation = Día de la Liberación
holiday-labour = Día del Trabajo
holiday-republic = Día de la República
holiday-assumption = 15 de agosto (Ferragosto)
holiday-saint-francis = San Francisco
holiday-all-saints = Todos los Santos
holiday-immaculate = Inmaculada Concepción
holiday-christmas = Navidad
holiday-saint-stephen = 26 de diciembre (Santo Stefano)

## Languages

languages = Idiomas
languages-always = siempre
via-mediator = con un mediador cultural
via-interpreter = con un intérprete
via-booking = si lo pide antes

## A place

helps = En qué ayuda
bring = Qué llevar
cost = Precio
phone = Teléfono
phone-hours = Horario del teléfono
email = Correo electrónico
website = Sitio web
coverage = Zona que atiende
wheelchair = Silla de ruedas
unstated-audience = para quién
unstated-access = cómo entrar
unstated-cost = el precio
unstated-documents = qué llevar
unstated-languages = los idiomas
address-approximate = La dirección no es pública.
address-hidden = Por seguridad, la dirección no es pública.
address-locality = Solo sabemos la ciudad.
call-first = Llame antes de ir.
way = Cómo llegar
way-app = Abrir la aplicación de mapas
way-none = ¿No se abre? Use un sitio web:
way-leaves = Aquí sale de estas páginas. El otro sitio ve qué lugar busca.
way-discreet = Atención: la aplicación o el sitio puede recordar este lugar. Quien mire su teléfono puede verlo.
source = Fuente:
confirmed-on = Confirmado el { $date }
not-confirmed = Todavía no confirmado.
not-verified = Ejemplo, no verificado.
other-places = Buscar otros lugares

type-info_point = Punto de información
type-help_desk = Oficina de ayuda
type-hub = Centro de servicios
type-office = Oficina
type-clinic = Centro médico
type-school = Escuela
type-canteen = Comedor social
type-shelter = Albergue
type-library = Biblioteca
type-self_managed = Punto autogestionado
type-mobile_stop = Parada de un servicio móvil
type-police = Policía

access-walk-in = Sin cita
access-appointment = Con cita
access-phone = Por teléfono
access-online = En línea
access-referral = A través de otro servicio
access-referral-only = Solo si le envía otro servicio

cost-free = Gratis
cost-paid = Hay que pagar

wheelchair-yes = Se puede entrar
wheelchair-limited = Es difícil entrar
wheelchair-no = No se puede entrar

## For whom

audience-only = Solo: { $who }
audience-preferred = Sobre todo para: { $who }
audience-open = También: { $who }
who-women = mujeres
who-men = hombres
who-families = familias
who-age-between = { $years } años
who-age-from = desde los { $years } años
who-age-to = hasta los { $years } años
who-asylum-seeker = personas que piden asilo
who-protection-holder = personas con asilo u otra protección
who-undocumented = personas sin permiso de residencia
who-eu-citizen = ciudadanos de la Unión Europea
who-non-eu-citizen = ciudadanos de países fuera de la Unión Europea
who-italian-citizen = ciudadanos italianos
who-unaccompanied-minor = menores de 18 años solos
who-seasonal-worker = trabajadores de temporada
who-homeless = personas sin casa
who-residents = personas que viven en { $place }

## Map

map = Mapa
map-loading = Abriendo el mapa…
map-failed = El mapa no se abre. Pruebe otra vez en un momento.
map-zoom-in = Más cerca
map-zoom-out = Más lejos
map-close = Cerrar
map-here = Usted está aquí
map-legend = Números como en la lista. Con trazos: posición aproximada.

## Something went wrong

error-400-title = Aquí hay un error
error-400 = Esta dirección de internet no es correcta. Empiece otra vez desde la primera página.
error-404-title = Página no encontrada
error-404 = Esta página no existe. Quizás la dirección está mal.
error-410-title = Este lugar ya no existe
error-410 = Ya no está en nuestra lista. Busque otro lugar.
error-429-title = Espere un momento
error-429 = Ahora hay demasiados mensajes. Pruebe otra vez en unos minutos.
error-500-title = Ahora no funciona
error-500 = El problema es nuestro. Pruebe otra vez en unos minutos.
error-start = Volver a la primera página

## Filters

filters = Filtros
filter-open = Abierto ahora
filter-call = Puede llamar ahora
filter-free = Gratis
filter-walk-in = Sin cita
filter-undocumented = También sin permiso de residencia
filter-women = Para mujeres
filter-minors = Menores de 18 años
filter-wheelchair = Para silla de ruedas
filters-clear = Quitar todo

## Reading aloud, sharing

listen = Escuchar
share = Compartir
print = Imprimir
share-copied = Enlace copiado

## Compass

compass-open = Abrir la brújula
compass-turn = Girar la flecha con el teléfono
compass-turning = La flecha gira con el teléfono.
compass-still = Este teléfono no dice dónde está el norte. Siga las indicaciones escritas.
compass-denied = El teléfono no tiene permiso para decir hacia dónde apunta. Siga las indicaciones escritas.
compass-eight = Si la flecha está mal, mueva el teléfono en forma de 8.
compass-town = Solo sabemos la ciudad. No hay flecha.
compass-where = Para ver la flecha, use su ubicación.
compass-private = Su ubicación se queda en el teléfono.
compass-arrived = Usted ha llegado.

## The map: a point, marks

map-point = Elegir un punto en el mapa
map-around = Buscar cerca de este punto
near-point = Cerca del punto en el mapa

## A place that is closed or gone

closed-from-to = Cerrado del { $from } al { $to }
confirmed-long-ago = Confirmado hace mucho tiempo.
gone-instead = Otros lugares para la misma ayuda:
gone-since = Ya no funciona desde el { $date }.

## Report

report = Avisar de un error
report-intro = Díganos qué está mal. No escriba el nombre de nadie.
report-kind = ¿Qué está mal?
report-which = ¿Qué servicio?
report-whole = Todo el lugar, o no lo sé
report-hours = El horario
report-phone = El teléfono
report-address = La dirección
report-gone = Ya no existe
report-languages = Los idiomas
report-service = No ayuda en esto
report-other = Otra cosa
report-text = Más información, si quiere
report-send = Enviar
report-thanks = Gracias. Una persona lo va a revisar.
report-back = Volver al lugar
report-choose = Elija qué está mal.
report-choose-service = Elija qué servicio.
report-long = Demasiado largo. Escriba como máximo { $count } letras.
report-trap = Deje este campo vacío

## Emergency

emergency-list = Números de emergencia, gratis, día y noche
emergency-112 = Ambulancia, bomberos, policía
emergency-1522 = Violencia contra las mujeres: ayuda en varios idiomas
emergency-trafficking = Si le obligan a trabajar o a prostituirse
emergency-children = Niños en peligro

## Quick exit

exit = Salir rápido
exit-script = El botón abre otra página. Con «Atrás» no se vuelve aquí.
exit-plain = Atención: con «Atrás» y en el historial del navegador todavía se ven estas páginas. Después, si es seguro para usted, borre estas páginas del historial.
exit-history = El historial del navegador todavía muestra estas páginas. Si es seguro para usted, borre solo estas páginas.
discreet-title = Información

## Privacy

privacy-title = Privacidad
privacy-short = Puede usar estas páginas sin decir quién es.
privacy-cookies = No hay cookies. No se guarda nada en su teléfono si usted no lo pide.
privacy-position = Su ubicación sale del teléfono solo si usted pulsa el botón. Se redondea a unos 100 metros, se usa para una sola respuesta y no se guarda.
privacy-search = Lo que escribe para buscar no se guarda y no se anota en ningún sitio.
privacy-log = Nuestro sistema anota qué tipo de página se pidió y cuándo. No anota quién la pidió, ni la pregunta, ni la dirección de internet del teléfono.
privacy-others = Las páginas no cargan nada de otras empresas: ni mapas, ni tipos de letra, ni contadores de visitas.
privacy-report = Si usted avisa de un error, guardamos el mensaje hasta que una persona lo revisa. No escriba nombres en él.
privacy-history = Su navegador guarda un historial. Quien usa su teléfono puede verlo.
privacy-who = Responsable de estas páginas:

## Accessibility

accessibility-title = Accesibilidad
accessibility-short = Estas páginas están hechas para que todas las personas puedan usarlas.
accessibility-rules = Seguimos las reglas de WCAG 2.2, nivel AA.
accessibility-how = Funcionan con el teclado, con un lector de pantalla, ampliadas, en modo oscuro y sin JavaScript.
accessibility-known = Qué falta: los textos en algunos idiomas son traducciones automáticas. Los nombres de los lugares están en italiano.
accessibility-tell = Si algo no le funciona, escríbanos:

## Found by search engines

describe-need = { $need }: lugares cerca de usted, con horario, idiomas y teléfono.
describe-place = { $place }: horario, idiomas, teléfono, qué llevar.

## What to bring: what operators write in Italian, word for word

document-passport = pasaporte
document-identity = documento de identidad
document-identity-or-passport = documento de identidad o pasaporte
document-identity-valid = documento de identidad válido
document-permit = permiso de residencia
document-permit-receipt = recibo del permiso de residencia
document-tax-code = código fiscal
document-health-card = tarjeta sanitaria
document-isee = certificado de ingresos
document-residence = certificado de residencia
document-photos = fotos de carnet
document-stamp = timbre fiscal
document-birth = certificado de nacimiento
document-family = certificado de familia
document-work-contract = contrato de trabajo
document-payslip = recibo de sueldo
document-rent-contract = contrato de alquiler
document-diploma = título de estudios
document-stp = tarjeta STP
document-canteen-card = tarjeta del comedor
document-points-card = tarjeta de puntos
document-library-card = tarjeta de la biblioteca con foto

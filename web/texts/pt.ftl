### Portuguese. Not yet read by a native speaker.

## Every page

tagline = Lugares que ajudam, perto daqui
description = Balcões de atendimento e serviços para quem vem de outro país: onde ficam, quando estão abertos, que línguas falam.
skip = Ir para o conteúdo
emergency = Emergência: ligue para o 112
language = Língua
sample = Dados de exemplo, não verificados.
footer-privacy = Não usamos cookies. Não guardamos a sua localização.
sources-coast = Costa
sources-boundaries = Limites
sources-towns = Localidades
sources-simplified = Dados simplificados
footer-api = Dados para outras apps (API)
call = Ligar
go = Como chegar
comma = ,{ " " }
decimal-mark = ,
not-stated = não indicado

## Language page

front-title = Escolha a sua língua

## Needs

needs-title = De que precisa?

## Search

search = Procurar
search-label = De que precisa?
search-hint = médico, autorização, comida…
search-title = Procurou “{ $query }”
search-maybe = Talvez procure:
search-none = Nada encontrado para “{ $query }”.
search-needs = Escolha pelas imagens:
search-desk = Ou pergunte no balcão de informações:
kind-area = Cidade ou zona
translated = Tradução automática

## Where

where-title = Onde quer procurar?
where-locate = Usar a minha localização
where-privacy = Enviamos só a zona, cerca de 100 metros. Não a guardamos.
where-or = Ou escolha um lugar:
where-area = Município ou localidade
where-show = Mostrar
where-change = Mudar
where-waiting = À procura da sua localização…
where-denied = O telefone não pode usar a localização. Escolha um município abaixo.
where-unavailable = Não encontramos a sua localização. Escolha um município abaixo.
where-timeout = Demora muito tempo. Tente de novo ou escolha um município abaixo.
where-offline = Não há internet. Tente de novo daqui a pouco.
near-place = Perto de { $place }
near-you = Perto daqui
localities = Localidades

## List

narrow = Escolha o que procura
all-of-it = Tudo
places = { $count ->
    [one] { $count } lugar
    [many] { $count } de lugares
   *[other] { $count } lugares
}
no-places = Nenhum lugar encontrado aqui
more = Mostrar mais lugares
legend = A seta: o norte fica em cima. Os minutos a pé são uma estimativa.
remote-title = Por telefone e online
empty-next = O que pode fazer:
empty-all = Procurar em tudo: { $need }
empty-area = Procurar em outro município
empty-remote = Ligar para um serviço
empty-needs = Escolher outra necessidade
relaxed-open = Poucos lugares estão abertos agora. Aqui estão também lugares fechados.
relaxed-language = Poucos lugares falam esta língua. Aqui estão também lugares com outras línguas.
relaxed-audience = Poucos lugares são só para isto. Aqui estão também outros lugares.

filters-when = Quando
filters-how = Quem e como
filters-spoken = Língua falada
filters-counted = Os números contam só o que está escrito.
filters-show = Mostrar os lugares
filter-tomorrow = Amanhã de manhã, às 10
filter-day = Outro dia
hour-morning = manhã, às 10
hour-afternoon = tarde, às 16
hour-evening = noite, às 20
at-tomorrow = Amanhã às { $time }
at-day = { $date } às { $time }
help-lines = Quem atende o telefone
answers-now = Atende agora
answers-always = Atende sempre, dia e noite
answers-unknown = Não está escrito quando atende
unsure-count = { $count ->
    [one] { $count } lugar: pergunte antes
    [many] { $count } de lugares: pergunte antes
   *[other] { $count } lugares: pergunte antes
}
unsure-about = Não está escrito: { $what }.
may-know = Quem pode saber mais
may-know-about = Não fazem isto, mas sabem para onde deve ir.
for-areas = Para a zona de { $place }
farther-than = A mais de { $distance }: { $what }
farther-many = mais de 20 lugares
farther-places = { $count ->
    [one] mais { $count } lugar
    [many] mais { $count } de lugares
   *[other] mais { $count } lugares
}
farther-nearest = O mais próximo fica a { $distance }.
farther-nearest-in = O mais próximo fica a { $distance }, em { $place }.
to-ask = A perguntar: { $what }.
ask-hours = horário
ask-phone-hours = horário do telefone
ask-languages = línguas
ask-people = para quem é
ask-access = se é preciso hora marcada
ask-cost = quanto custa
ask-wheelchair = cadeira de rodas
data-of = Dados de { $year }.
only-women = Só para mulheres
only-minors = Só para menores
address-unknown = endereço exato não indicado
address-by-phone = dizem o endereço por telefone

table = Imprimir ou descarregar
table-list = Voltar à lista
table-csv = Descarregar CSV
table-print = Para imprimir, use “Imprimir” no menu do navegador.
column-name = Lugar
column-helps = Em que ajuda
column-address = Endereço
column-distance = Distância
column-page = Página

## Distance and direction

in-place = em { $place }
metres = { $metres } m
kilometres = { $km } km
walk = { $count } min
walking = { $count ->
    [one] cerca de { $count } minuto a pé
    [many] cerca de { $count } de minutos a pé
   *[other] cerca de { $count } minutos a pé
}
toward-n = para o norte
toward-ne = para o nordeste
toward-e = para o leste
toward-se = para o sudeste
toward-s = para o sul
toward-sw = para o sudoeste
toward-w = para o oeste
toward-nw = para o noroeste
no-direction = direção desconhecida

## Open or closed

open-until = Aberto até às { $time }
open-from = A partir das { $time }, hora de fecho não indicada
open-always = Sempre aberto
open-now = Aberto agora
closes-in = { $count ->
    [one] Fecha daqui a { $count } minuto
    [many] Fecha daqui a { $count } de minutos
   *[other] Fecha daqui a { $count } minutos
}
opens-today = Abre hoje às { $time }
opens-tomorrow = Abre amanhã às { $time }
opens-mon = Abre segunda-feira às { $time }
opens-tue = Abre terça-feira às { $time }
opens-wed = Abre quarta-feira às { $time }
opens-thu = Abre quinta-feira às { $time }
opens-fri = Abre sexta-feira às { $time }
opens-sat = Abre sábado às { $time }
opens-sun = Abre domingo às { $time }
opens-on = Abre em { $date }
closed-now = Fechado agora
closed-until = Fechado até { $date }
holiday-maybe = Hoje é feriado: talvez fechado
hours-unknown = Horário não indicado

## The week

hours = Horário
day-mon = Segunda-feira
day-tue = Terça-feira
day-wed = Quarta-feira
day-thu = Quinta-feira
day-fri = Sexta-feira
day-sat = Sábado
day-sun = Domingo
today = hoje
hours-to = –
hours-from = a partir das { $time }, hora de fecho não indicada
hours-maybe = { $times } (talvez)
hours-again = Recomeça em { $date }
hours-office = Horário do escritório
hours-sleeping = Horário para dormir
enrolment = Inscrição
enrolment-from-to = De { $from } a { $to }
hours-closed = fechado
hours-all-day = 24 horas
hours-perhaps = { $name }: talvez fechado
hours-holiday = { $name }: fechado
holiday-new-year = Ano Novo
holiday-epiphany = Dia de Reis
holiday-easter = Páscoa
holiday-easter-monday = Segunda-feira de Páscoa
holiday-liberation = Dia da Libertação
holiday-labour = Dia do Trabalhador
holiday-republic = Dia da República
holiday-assumption = 15 de agosto (Ferragosto)
holiday-saint-francis = São Francisco
holiday-all-saints = Todos os Santos
holiday-immaculate = Imaculada Conceição
holiday-christmas = Natal
holiday-saint-stephen = 26 de dezembro (Santo Stefano)

## Languages

languages = Línguas
languages-always = sempre
via-mediator = com um mediador
via-interpreter = com um intérprete
via-booking = se pedir antes

## A place

helps = Em que ajuda
bring = O que levar
cost = Custo
phone = Telefone
phone-hours = Horário do telefone
email = E-mail
website = Site
coverage = Zona do serviço
wheelchair = Cadeira de rodas
unstated-audience = para quem
unstated-access = como entrar
unstated-cost = quanto custa
unstated-documents = o que levar
unstated-languages = as línguas
address-approximate = O endereço não é público.
address-hidden = Por segurança, o endereço não é público.
address-locality = Só sabemos a localidade.
call-first = Ligue antes de ir.
way = Como chegar
way-app = Abrir a aplicação de mapas
way-none = Não abre? Use um site:
way-leaves = Aqui sai destas páginas. O outro site vê que lugar procura.
way-discreet = Atenção: a aplicação ou o site pode lembrar este lugar. Quem vir o seu telefone pode vê-lo.
source = Fonte:
confirmed-on = Confirmado em { $date }
not-confirmed = Ainda não confirmado.
not-verified = Exemplo, não verificado.
other-places = Procurar outros lugares

type-info_point = Ponto de informações
type-help_desk = Balcão de atendimento
type-hub = Centro de serviços
type-office = Escritório
type-clinic = Clínica
type-school = Escola
type-canteen = Refeitório
type-shelter = Abrigo
type-library = Biblioteca
type-self_managed = Ponto autogerido
type-mobile_stop = Ponto de um serviço móvel
type-police = Polícia

access-walk-in = Sem hora marcada
access-appointment = Com hora marcada
access-phone = Por telefone
access-online = Online
access-referral = Através de outro serviço
access-referral-only = Só se outro serviço o enviar

cost-free = Grátis
cost-paid = Pago

wheelchair-yes = É possível entrar
wheelchair-limited = É difícil entrar
wheelchair-no = Não é possível entrar

## For whom

audience-only = Só: { $who }
audience-preferred = Primeiro: { $who }
audience-open = Também: { $who }
who-women = mulheres
who-men = homens
who-families = famílias
who-age-between = { $years } anos
who-age-from = a partir de { $years } anos
who-age-to = até { $years } anos
who-asylum-seeker = quem pede asilo
who-protection-holder = quem tem proteção
who-undocumented = quem não tem documentos
who-eu-citizen = cidadãos da União Europeia
who-non-eu-citizen = cidadãos de países fora da União Europeia
who-italian-citizen = cidadãos italianos
who-unaccompanied-minor = menores sozinhos
who-seasonal-worker = trabalhadores sazonais
who-homeless = quem não tem casa
who-residents = quem mora em { $place }

## Map

map = Mapa
map-loading = O mapa vai abrir…
map-failed = O mapa não abre. Tente de novo daqui a pouco.
map-zoom-in = Mais perto
map-zoom-out = Mais longe
map-close = Fechar
map-here = A sua localização
map-legend = Números como na lista. Tracejado: posição aproximada.

## Something went wrong

error-400-title = Há um erro aqui
error-400 = Este endereço não está certo. Comece de novo na primeira página.
error-404-title = Página não encontrada
error-404 = Esta página não existe. Talvez o endereço esteja errado.
error-410-title = Este lugar já não existe
error-410 = Já não está na nossa lista. Procure outro lugar.
error-429-title = Espere um momento
error-429 = Há demasiadas mensagens agora. Tente de novo daqui a alguns minutos.
error-500-title = Agora não funciona
error-500 = O problema é nosso. Tente de novo daqui a alguns minutos.
error-start = Voltar à primeira página

## Filters

filters = Filtros
filter-open = Aberto agora
filter-call = Pode ligar agora
filter-free = Grátis
filter-walk-in = Sem hora marcada
filter-undocumented = Também sem documentos
filter-women = Para mulheres
filter-minors = Para menores
filter-wheelchair = Para cadeira de rodas
filters-clear = Remover tudo

## Reading aloud, sharing

listen = Ouvir
share = Partilhar
print = Imprimir
share-copied = Endereço copiado

## Compass

compass-open = Abrir a bússola
compass-turn = Rodar a seta com o telefone
compass-turning = A seta roda com o telefone.
compass-still = Este telefone não diz onde fica o norte. Siga as indicações escritas.
compass-denied = O telefone não tem autorização para dizer para onde aponta. Siga as indicações escritas.
compass-eight = Se a seta estiver errada, mova o telefone em forma de 8.
compass-town = Só sabemos a localidade. Não há seta.
compass-where = Para ver a seta, use a sua localização.
compass-private = A sua localização fica no telefone.
compass-arrived = Já chegou.

## The map: a point, marks

map-point = Escolher um ponto no mapa
map-around = Procurar perto deste ponto
near-point = Perto do ponto no mapa

## A place that is closed or gone

closed-from-to = Fechado de { $from } a { $to }
confirmed-long-ago = Confirmado há muito tempo.
gone-instead = Lugares que ajudam no mesmo:
gone-since = Já não está ativo desde { $date }.

## Report

report = Há um erro aqui
report-intro = Diga-nos o que está errado. Não escreva o nome de ninguém.
report-kind = O que está errado?
report-which = Que serviço?
report-whole = O lugar todo, ou não sei
report-hours = O horário
report-phone = O telefone
report-address = O endereço
report-gone = Já não existe
report-languages = As línguas
report-service = Não ajuda nisto
report-other = Outra coisa
report-text = Mais informações, se quiser
report-send = Enviar
report-thanks = Agradecemos. Uma pessoa vai verificar.
report-back = Voltar ao lugar
report-choose = Escolha o que está errado.
report-choose-service = Escolha que serviço.
report-long = Demasiado longo. Escreva no máximo { $count } letras.
report-trap = Deixe este campo vazio

## Emergency

emergency-list = Números de emergência, grátis, dia e noite
emergency-112 = Polícia, ambulância, bombeiros
emergency-1522 = Violência contra as mulheres
emergency-trafficking = Tráfico de pessoas e exploração
emergency-children = Crianças em perigo

## Quick exit

exit = Sair depressa
exit-script = O botão abre outra página. Com “Voltar” não se volta aqui.
exit-plain = Atenção: “Voltar” e o histórico do navegador ainda mostram estas páginas. Depois, apague o histórico.
exit-history = O histórico do navegador ainda mostra estas páginas. Apague-o quando puder.
discreet-title = Informações

## Privacy

privacy-title = Privacidade
privacy-short = Pode usar estas páginas sem dizer quem é.
privacy-cookies = Não há cookies. Nada é guardado no seu telefone, a não ser que o peça.
privacy-position = A sua localização só sai do telefone se carregar no botão. É arredondada a cerca de 100 metros, usada para uma só resposta e não é guardada.
privacy-search = O que escreve para procurar não é guardado nem anotado em lado nenhum.
privacy-log = O nosso sistema anota que tipo de página foi pedido e quando. Não anota quem pediu, nem a pergunta, nem o endereço do telefone.
privacy-others = As páginas não carregam nada de outras empresas: nem mapas, nem tipos de letra, nem contadores de visitas.
privacy-report = Uma mensagem “há um erro aqui” é guardada até uma pessoa a verificar. Não escreva nomes nela.
privacy-history = O seu navegador guarda um histórico. Quem usa o seu telefone pode vê-lo.
privacy-who = Responsável por estas páginas:

## Accessibility

accessibility-title = Acessibilidade
accessibility-short = Estas páginas são feitas para que todas as pessoas as possam usar.
accessibility-rules = Seguimos as regras de WCAG 2.2, nível AA.
accessibility-how = Funcionam com o teclado, com um leitor de ecrã, ampliadas, em modo escuro e sem JavaScript.
accessibility-known = O que falta: os textos em algumas línguas são traduções automáticas. Os nomes dos lugares estão em italiano.
accessibility-tell = Se alguma coisa não funcionar para si, escreva-nos:

## Found by search engines

describe-need = { $need }: lugares perto daqui, com horário, línguas e telefone.
describe-place = { $place }: horário, línguas, telefone, o que levar.

## What to bring: what operators write in Italian, word for word

document-passport = passaporte
document-identity = documento de identidade
document-identity-or-passport = documento de identidade ou passaporte
document-identity-valid = documento de identidade válido
document-permit = autorização de residência
document-permit-receipt = recibo da autorização de residência
document-tax-code = número fiscal (codice fiscale)
document-health-card = cartão de saúde (tessera sanitaria)
document-isee = comprovativo de rendimentos (ISEE)
document-residence = certificado de residência
document-photos = fotos tipo passe
document-stamp = selo fiscal (marca da bollo)
document-birth = certidão de nascimento
document-family = certidão de família (stato di famiglia)
document-work-contract = contrato de trabalho
document-payslip = recibo de salário
document-rent-contract = contrato de arrendamento
document-diploma = diploma
document-stp = cartão STP
document-canteen-card = cartão do refeitório
document-points-card = cartão de pontos
document-library-card = cartão da biblioteca com foto

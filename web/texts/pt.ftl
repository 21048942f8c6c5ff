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
footer-api = Dados para outros aplicativos (API)
call = Ligar
go = Como chegar
comma = ,{ " " }
decimal-mark = ,
not-stated = não sabemos

## Language page

front-title = Escolha a sua língua

## Needs

needs-title = Do que você precisa?

## Search

search = Buscar
search-label = Do que você precisa?
search-hint = médico, permesso, comida…
search-title = Você procurou “{ $query }”
search-maybe = Talvez você procure:
search-none = Nada encontrado para “{ $query }”.
search-needs = Escolha pelas imagens:
search-desk = Ou pergunte no balcão de informações:
kind-area = Cidade ou bairro
translated = Tradução automática

## Where

where-title = Onde você quer procurar?
where-locate = Usar a minha localização
where-privacy = Enviamos só a área onde você está, de uns 100 metros, não o ponto exato. Não guardamos essa área.
where-or = Ou escolha um lugar:
where-area = Cidade ou bairro
where-show = Mostrar
where-change = Mudar
where-waiting = Procurando a sua localização…
where-denied = O celular não informou a localização. Escolha uma cidade abaixo.
where-unavailable = Não encontramos a sua localização. Escolha uma cidade abaixo.
where-timeout = Está demorando muito. Tente de novo ou escolha uma cidade abaixo.
where-offline = Não há internet. Tente de novo daqui a pouco.
near-place = Perto de { $place }
near-you = Perto daqui
localities = Bairros

## List

narrow = Escolha o que você procura
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
empty-next = O que você pode fazer:
empty-all = Ver todos os lugares para: { $need }
empty-area = Procurar em outra cidade
empty-remote = Ligar para um serviço
empty-needs = Procurar outra coisa
relaxed-open = Poucos lugares estão abertos agora. Aqui estão também lugares fechados.
relaxed-language = Poucos lugares falam esta língua. Aqui estão também lugares com outras línguas.
relaxed-audience = Há poucos lugares para estas pessoas. Aqui estão também outros lugares.

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
may-know-about = Não fazem isto, mas sabem para onde você deve ir.
for-areas = Para a área de { $place }
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
only-minors = Só menores de 18 anos
address-unknown = endereço exato não informado
address-by-phone = dizem o endereço por telefone

table = Imprimir ou baixar
table-list = Voltar à lista
table-csv = Baixar CSV
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

open-until = Aberto até as { $time }
open-from = A partir das { $time }, não sabemos quando fecha
open-always = Sempre aberto
open-now = Aberto agora
closes-in = { $count ->
    [one] Fecha em { $count } minuto
    [many] Fecha em { $count } de minutos
   *[other] Fecha em { $count } minutos
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
holiday-maybe = Feriado: talvez fechado
hours-unknown = Não sabemos o horário

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
hours-from = a partir das { $time }, não sabemos quando fecha
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
holiday-labour = Dia do Trabalho
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
via-mediator = com um mediador cultural
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
coverage = Área atendida
wheelchair = Cadeira de rodas
unstated-audience = para quem
unstated-access = como entrar
unstated-cost = quanto custa
unstated-documents = o que levar
unstated-languages = as línguas
address-approximate = O endereço não é público.
address-hidden = Por segurança, o endereço não é público.
address-locality = Só sabemos a cidade.
call-first = Ligue antes de ir.
way = Como chegar
way-app = Abrir o aplicativo de mapas
way-none = Não abre? Use um site:
way-leaves = Aqui você sai destas páginas. O outro site vê que lugar você procura.
way-discreet = Atenção: o aplicativo ou o site pode guardar este lugar. Quem olhar o seu celular pode ver.
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
type-canteen = Refeitório social
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
access-referral-only = Só se outro serviço encaminhar você

cost-free = Grátis
cost-paid = Pago

wheelchair-yes = É possível entrar
wheelchair-limited = É difícil entrar
wheelchair-no = Não é possível entrar

## For whom

audience-only = Só: { $who }
audience-preferred = Principalmente para: { $who }
audience-open = Também: { $who }
who-women = mulheres
who-men = homens
who-families = famílias
who-age-between = { $years } anos
who-age-from = a partir de { $years } anos
who-age-to = até { $years } anos
who-asylum-seeker = quem pede asilo
who-protection-holder = quem já tem asilo ou outra proteção
who-undocumented = quem não tem permesso di soggiorno
who-eu-citizen = cidadãos da União Europeia
who-non-eu-citizen = cidadãos de países fora da União Europeia
who-italian-citizen = cidadãos italianos
who-unaccompanied-minor = menores de 18 anos sozinhos
who-seasonal-worker = trabalhadores sazonais
who-homeless = quem não tem casa
who-residents = quem mora em { $place }

## Map

map = Mapa
map-loading = Abrindo o mapa…
map-failed = O mapa não abre. Tente de novo daqui a pouco.
map-zoom-in = Mais perto
map-zoom-out = Mais longe
map-close = Fechar
map-here = Você está aqui
map-legend = Números como na lista. Tracejado: posição aproximada.

## Something went wrong

error-400-title = Há um erro aqui
error-400 = Este endereço de internet não está certo. Comece de novo na primeira página.
error-404-title = Página não encontrada
error-404 = Esta página não existe. Talvez o endereço esteja errado.
error-410-title = Este lugar não existe mais
error-410 = Não está mais na nossa lista. Procure outro lugar.
error-429-title = Espere um momento
error-429 = Há mensagens demais agora. Tente de novo daqui a alguns minutos.
error-500-title = Agora não funciona
error-500 = O problema é nosso. Tente de novo daqui a alguns minutos.
error-start = Voltar à primeira página

## Filters

filters = Filtros
filter-open = Aberto agora
filter-call = Pode ligar agora
filter-free = Grátis
filter-walk-in = Sem hora marcada
filter-undocumented = Também sem permesso
filter-women = Para mulheres
filter-minors = Menores de 18 anos
filter-wheelchair = Para cadeira de rodas
filters-clear = Remover tudo

## Reading aloud, sharing

listen = Ouvir
share = Compartilhar
print = Imprimir
share-copied = Link copiado

## Compass

compass-open = Abrir a bússola
compass-turn = Girar a seta com o celular
compass-turning = A seta gira com o celular.
compass-still = Este celular não diz onde fica o norte. Siga as indicações escritas.
compass-denied = O celular não informou para onde aponta. Siga as indicações escritas.
compass-eight = Se a seta estiver errada, mova o celular em forma de 8.
compass-town = Só sabemos a cidade. Não há seta.
compass-where = Para ver a seta, use a sua localização.
compass-private = A sua localização fica no celular.
compass-arrived = Você chegou.

## The map: a point, marks

map-point = Escolher um ponto no mapa
map-around = Procurar perto deste ponto
near-point = Perto do ponto no mapa

## A place that is closed or gone

closed-from-to = Fechado de { $from } a { $to }
confirmed-long-ago = Confirmado há muito tempo.
gone-instead = Outros lugares para a mesma ajuda:
gone-since = Não funciona mais desde { $date }.

## Report

report = Informar um erro
report-intro = Diga o que está errado. Não escreva o nome de ninguém.
report-kind = O que está errado?
report-which = Qual serviço?
report-whole = O lugar todo, ou não sei
report-hours = O horário
report-phone = O telefone
report-address = O endereço
report-gone = Não existe mais
report-languages = As línguas
report-service = Não ajuda nisto
report-other = Outra coisa
report-text = Mais informações, se quiser
report-send = Enviar
report-thanks = Obrigado. Vamos verificar.
report-back = Voltar ao lugar
report-choose = Escolha o que está errado.
report-choose-service = Escolha qual serviço.
report-long = Muito longo. Escreva no máximo { $count } letras.
report-trap = Deixe este campo vazio

## Emergency

emergency-list = Números de emergência, grátis, dia e noite
emergency-112 = Ambulância, bombeiros, polícia
emergency-1522 = Violência contra as mulheres: ajuda em várias línguas
emergency-trafficking = Se obrigam você a trabalhar ou a se prostituir
emergency-children = Crianças em perigo

## Quick exit

exit = Sair rápido
exit-script = O botão abre outra página. Com “Voltar” não se volta aqui.
exit-plain = Atenção: “Voltar” e o histórico do navegador ainda mostram estas páginas. Depois, se for seguro para você, apague estas páginas do histórico.
exit-history = O histórico do navegador ainda mostra estas páginas. Se for seguro para você, apague só estas páginas.
discreet-title = Informações

## Privacy

privacy-title = Privacidade
privacy-short = Você pode usar estas páginas sem dizer quem é.
privacy-cookies = Não há cookies. Nada é guardado no seu celular, a não ser que você peça.
privacy-position = A sua localização só sai do celular se você apertar o botão. Ela é arredondada para cerca de 100 metros, usada para uma só resposta e não é guardada.
privacy-search = O que você escreve na busca não é guardado nem anotado em lugar nenhum.
privacy-log = O nosso sistema anota que tipo de página foi pedido e quando. Não anota quem pediu, nem a pergunta, nem o endereço de internet do celular.
privacy-others = As páginas não carregam nada de outras empresas: nem mapas, nem fontes, nem contadores de visitas.
privacy-report = Se você informar um erro, guardamos a mensagem até uma pessoa verificar. Não escreva nomes nela.
privacy-history = O seu navegador guarda um histórico. Quem usa o seu celular pode ver.
privacy-who = Responsável por estas páginas:

## Accessibility

accessibility-title = Acessibilidade
accessibility-short = Estas páginas são feitas para que todas as pessoas possam usar.
accessibility-rules = Seguimos as regras de WCAG 2.2, nível AA.
accessibility-how = Funcionam com o teclado, com um leitor de tela, ampliadas, em modo escuro e sem JavaScript.
accessibility-known = O que falta: os textos em algumas línguas são traduções automáticas. Os nomes dos lugares estão em italiano.
accessibility-tell = Se alguma coisa não funcionar para você, escreva para nós:

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
document-tax-code = código fiscal
document-health-card = cartão de saúde
document-isee = comprovante de renda
document-residence = certificado de residência
document-photos = fotos 3x4
document-stamp = selo fiscal
document-birth = certidão de nascimento
document-family = certidão de família
document-work-contract = contrato de trabalho
document-payslip = recibo de salário
document-rent-contract = contrato de aluguel
document-diploma = diploma
document-stp = cartão STP
document-canteen-card = cartão do refeitório
document-points-card = cartão de pontos
document-library-card = cartão da biblioteca com foto

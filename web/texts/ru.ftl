### Russian. Not yet read by a native speaker.

## Every page

tagline = Места рядом с вами, где помогают
description = Пункты помощи и службы для людей из других стран: где они находятся, когда открыты, на каких языках там говорят.
skip = Перейти к содержанию
emergency = Экстренная помощь: звоните 112
language = Язык
sample = Пример данных, не проверено.
footer-privacy = Мы не используем cookie. Мы не сохраняем ваше местоположение.
sources-coast = Побережье
sources-boundaries = Границы
sources-towns = Города
sources-simplified = Упрощённые данные
footer-api = Данные для других приложений (API)
call = Позвонить
go = Маршрут
comma = ,{ " " }
decimal-mark = ,
not-stated = не указано

## Language page

front-title = Выберите язык

## Needs

needs-title = Что вам нужно?

## Search

search = Поиск
search-label = Что вам нужно?
search-hint = врач, permesso, еда…
search-title = Вы искали «{ $query }»
search-maybe = Возможно, вы искали:
search-none = Мы не нашли «{ $query }».
search-needs = Выберите по картинкам:
search-desk = Или спросите в информационном пункте:
kind-area = Город или район
translated = Автоматический перевод

## Where

where-title = Где искать?
where-locate = Моё местоположение
where-privacy = Мы отправляем только примерную зону (около 100 метров), а не точное место. Мы её не сохраняем.
where-or = Или выберите место:
where-area = Город или район
where-show = Показать
where-change = Изменить
where-waiting = Ищем ваше местоположение…
where-denied = Телефон не сообщил, где вы. Можно выбрать город.
where-unavailable = Мы не можем найти ваше местоположение. Можно выбрать город.
where-timeout = Это слишком долго. Попробуйте ещё раз или выберите город.
where-offline = Нет сети. Попробуйте ещё раз чуть позже.
near-place = Рядом с { $place }
near-you = Рядом с вами
localities = Районы

## List

narrow = Выберите, что вы ищете
all-of-it = Всё
places = { $count ->
    [one] { $count } место
    [few] { $count } места
    [many] { $count } мест
   *[other] { $count } места
}
no-places = Здесь мы не нашли мест
more = Показать ещё места
legend = Стрелка: север вверху. Время пешком примерное.
remote-title = По телефону и онлайн
empty-next = Что можно сделать:
empty-all = Показать все места: { $need }
empty-area = Искать в другом городе
empty-remote = Позвонить в службу помощи
empty-needs = Искать что-то другое
relaxed-open = Сейчас открыто мало мест. Показываем и закрытые места.
relaxed-language = Мало мест, где говорят на этом языке. Показываем и места с другими языками.
relaxed-audience = Мало мест именно для этой группы. Показываем и другие места.

filters-when = Когда
filters-how = Кто и как
filters-spoken = Язык, на котором говорят
filters-counted = Мы считаем только то, что написано.
filters-show = Показать места
filter-tomorrow = Завтра утром, в 10
filter-day = Другой день
hour-morning = утро, в 10
hour-afternoon = день, в 16
hour-evening = вечер, в 20
at-tomorrow = Завтра в { $time }
at-day = { $date } в { $time }
help-lines = Кто отвечает по телефону
answers-now = Отвечает сейчас
answers-always = Отвечает всегда, днём и ночью
answers-unknown = Не написано, когда отвечают
unsure-count = { $count ->
    [one] { $count } место: сначала спросите
    [few] { $count } места: сначала спросите
    [many] { $count } мест: сначала спросите
   *[other] { $count } места: сначала спросите
}
unsure-about = Не написано: { $what }.
may-know = Кто может знать больше
may-know-about = Они этого не делают, но, возможно, знают, куда вас направить.
for-areas = Для района: { $place }
farther-than = Дальше { $distance }: { $what }
farther-many = больше 20 мест
farther-places = { $count ->
    [one] ещё { $count } место
    [few] ещё { $count } места
    [many] ещё { $count } мест
   *[other] ещё { $count } места
}
farther-nearest = Ближайшее — в { $distance } отсюда.
farther-nearest-in = Ближайшее — в { $distance } отсюда: { $place }.
to-ask = Стоит спросить: { $what }.
ask-hours = часы работы
ask-phone-hours = когда звонить
ask-languages = языки
ask-people = для кого
ask-access = нужна ли запись
ask-cost = сколько стоит
ask-wheelchair = можно ли на инвалидной коляске
data-of = Данные за { $year } год.
only-women = Только для женщин
only-minors = Только до 18 лет
address-unknown = точный адрес не указан
address-by-phone = адрес скажут по телефону

table = Напечатать или скачать
table-list = Назад к списку
table-csv = Скачать CSV
table-print = Чтобы напечатать, выберите «Печать» в меню браузера.
column-name = Место
column-helps = С чем помогают
column-address = Адрес
column-distance = Расстояние
column-page = Страница

## Distance and direction

in-place = в { $place }
metres = { $metres } м
kilometres = { $km } км
walk = { $count } мин
walking = { $count ->
    [one] около { $count } минуты пешком
    [few] около { $count } минут пешком
    [many] около { $count } минут пешком
   *[other] около { $count } минуты пешком
}
toward-n = на север
toward-ne = на северо-восток
toward-e = на восток
toward-se = на юго-восток
toward-s = на юг
toward-sw = на юго-запад
toward-w = на запад
toward-nw = на северо-запад
no-direction = направление неизвестно

## Open or closed

open-until = Открыто до { $time }
open-from = С { $time }, время закрытия не указано
open-always = Открыто всегда
open-now = Открыто сейчас
closes-in = { $count ->
    [one] Закроется через { $count } минуту
    [few] Закроется через { $count } минуты
    [many] Закроется через { $count } минут
   *[other] Закроется через { $count } минуты
}
opens-today = Откроется сегодня в { $time }
opens-tomorrow = Откроется завтра в { $time }
opens-mon = Откроется в понедельник в { $time }
opens-tue = Откроется во вторник в { $time }
opens-wed = Откроется в среду в { $time }
opens-thu = Откроется в четверг в { $time }
opens-fri = Откроется в пятницу в { $time }
opens-sat = Откроется в субботу в { $time }
opens-sun = Откроется в воскресенье в { $time }
opens-on = Откроется { $date }
closed-now = Закрыто сейчас
closed-until = Закрыто до { $date }
holiday-maybe = Сегодня праздник: возможно, закрыто
hours-unknown = Часы работы не указаны

## The week

hours = Часы работы
day-mon = Понедельник
day-tue = Вторник
day-wed = Среда
day-thu = Четверг
day-fri = Пятница
day-sat = Суббота
day-sun = Воскресенье
today = сегодня
hours-to = –
hours-from = с { $time }, время закрытия не указано
hours-maybe = { $times } (возможно)
hours-again = Снова начнётся { $date }
hours-office = Часы работы офиса
hours-sleeping = Когда можно ночевать
enrolment = Запись
enrolment-from-to = С { $from } по { $to }
hours-closed = закрыто
hours-all-day = 24 часа
hours-perhaps = { $name }: возможно, закрыто
hours-holiday = { $name }: закрыто
holiday-new-year = Новый год
holiday-epiphany = Богоявление (6 января)
holiday-easter = Католическая Пасха
holiday-easter-monday = Пасхальный понедельник
holiday-liberation = День освобождения
holiday-labour = День труда
holiday-republic = День Республики
holiday-assumption = 15 августа (Ferragosto)
holiday-saint-francis = День святого Франциска
holiday-all-saints = День всех святых
holiday-immaculate = Непорочное зачатие
holiday-christmas = Рождество (25 декабря)
holiday-saint-stephen = 26 декабря (Santo Stefano)

## Languages

languages = Языки
languages-always = всегда
via-mediator = с культурным медиатором
via-interpreter = с переводчиком
via-booking = если попросить заранее

## A place

helps = С чем помогают
bring = Что взять с собой
cost = Цена
phone = Телефон
phone-hours = Когда звонить
email = Эл. почта
website = Сайт
coverage = Зона работы
wheelchair = Инвалидная коляска
unstated-audience = для кого
unstated-access = нужна ли запись
unstated-cost = сколько стоит
unstated-documents = что взять с собой
unstated-languages = языки
address-approximate = Адрес не публикуют.
address-hidden = Для безопасности адрес не публикуют.
address-locality = Мы знаем только город.
call-first = Позвоните, прежде чем идти.
way = Как добраться
way-app = Открыть приложение карт
way-none = Не открывается? Воспользуйтесь сайтом:
way-leaves = Здесь вы уходите с этих страниц. Другой сайт увидит, какое место вы ищете.
way-discreet = Внимание: приложение или сайт может запомнить это место. Кто смотрит в ваш телефон, может его увидеть.
source = Источник:
confirmed-on = Подтверждено { $date }
not-confirmed = Пока не подтверждено.
not-verified = Пример, не проверено.
other-places = Искать другие места

type-info_point = Информационный пункт
type-help_desk = Пункт помощи
type-hub = Центр услуг
type-office = Офис
type-clinic = Амбулатория
type-school = Школа
type-canteen = Столовая
type-shelter = Место для ночлега
type-library = Библиотека
type-self_managed = Самоорганизованный пункт
type-mobile_stop = Остановка мобильной службы
type-police = Полиция

access-walk-in = Без записи
access-appointment = По записи
access-phone = По телефону
access-online = Онлайн
access-referral = По направлению другой службы
access-referral-only = Только если вас направит другая служба

cost-free = Бесплатно
cost-paid = Платно

wheelchair-yes = Заехать можно
wheelchair-limited = Заехать трудно
wheelchair-no = Заехать нельзя

## For whom

audience-only = Только: { $who }
audience-preferred = Прежде всего: { $who }
audience-open = Также: { $who }
who-women = женщины
who-men = мужчины
who-families = семьи
who-age-between = возраст { $years }
who-age-from = возраст от { $years }
who-age-to = возраст до { $years }
who-asylum-seeker = люди, которые просят убежища
who-protection-holder = люди, у которых уже есть убежище или другая защита
who-undocumented = люди без permesso (ВНЖ)
who-eu-citizen = граждане Европейского союза
who-non-eu-citizen = граждане стран вне Европейского союза
who-italian-citizen = граждане Италии
who-unaccompanied-minor = дети и подростки до 18 без родителей
who-seasonal-worker = сезонные работники
who-homeless = люди без жилья
who-residents = люди, которые живут здесь: { $place }

## Map

map = Карта
map-loading = Открываем карту…
map-failed = Карта не открывается. Попробуйте ещё раз чуть позже.
map-zoom-in = Ближе
map-zoom-out = Дальше
map-close = Закрыть
map-here = Вы здесь
map-legend = Номера как в списке. Пунктир: примерное место.

## Something went wrong

error-400-title = Здесь ошибка
error-400 = Этот адрес неверный. Начните снова с первой страницы.
error-404-title = Страница не найдена
error-404 = Такой страницы нет. Возможно, адрес неверный.
error-410-title = Этого места больше нет
error-410 = Его больше нет в нашем списке. Поищите другое место.
error-429-title = Подождите немного
error-429 = Сейчас слишком много сообщений. Попробуйте ещё раз через несколько минут.
error-500-title = Сейчас не работает
error-500 = Проблема у нас. Попробуйте ещё раз через несколько минут.
error-start = На первую страницу

## Filters

filters = Фильтры
filter-open = Открыто сейчас
filter-call = Сейчас отвечают
filter-free = Бесплатно
filter-walk-in = Без записи
filter-undocumented = Можно без permesso
filter-women = Для женщин
filter-minors = До 18 лет
filter-wheelchair = Можно на инвалидной коляске
filters-clear = Убрать всё

## Reading aloud, sharing

listen = Слушать
share = Поделиться
print = Печать
share-copied = Ссылка скопирована

## Compass

compass-open = Открыть компас
compass-turn = Включить движение стрелки
compass-turning = Стрелка поворачивается вместе с телефоном.
compass-still = Этот телефон не показывает, где север. Идите по подсказкам в тексте.
compass-denied = У телефона нет разрешения показать, куда он повёрнут. Идите по подсказкам в тексте.
compass-eight = Если стрелка показывает неправильно, поводите телефоном, как будто пишете цифру 8.
compass-town = Мы знаем только город. Стрелки нет.
compass-where = Чтобы увидеть стрелку, используйте своё местоположение.
compass-private = Ваше местоположение остаётся в телефоне.
compass-arrived = Вы на месте.

## The map: a point, marks

map-point = Выберите точку на карте
map-around = Искать у этой точки
near-point = Рядом с точкой на карте

## A place that is closed or gone

closed-from-to = Закрыто с { $from } по { $to }
confirmed-long-ago = Подтверждено давно.
gone-instead = Места, где помогают с тем же:
gone-since = Нет в нашем списке с { $date }.

## Report

report = Сообщить об ошибке
report-intro = Напишите нам, что не так. Не пишите ничьих имён.
report-kind = Что не так?
report-which = Какая услуга?
report-whole = Всё место или не знаю
report-hours = Часы работы
report-phone = Телефон
report-address = Адрес
report-gone = Этого места больше нет
report-languages = Языки
report-service = Здесь с этим не помогают
report-other = Что-то другое
report-text = Напишите больше, если хотите
report-send = Отправить
report-thanks = Спасибо. Мы это проверим.
report-back = Назад к месту
report-choose = Выберите, что не так.
report-choose-service = Выберите услугу.
report-long = Слишком длинно. Максимум букв: { $count }.
report-trap = Оставьте это поле пустым

## Emergency

emergency-list = Экстренные номера, бесплатно, днём и ночью
emergency-112 = Скорая, пожарные, полиция
emergency-1522 = Насилие против женщин: помощь на многих языках
emergency-trafficking = Если вас заставляют работать или заниматься проституцией
emergency-children = Дети в опасности

## Quick exit

exit = Быстро выйти
exit-script = Кнопка открывает другую страницу. «Назад» сюда не возвращает.
exit-plain = Внимание: «Назад» и история браузера всё равно показывают эти страницы. Потом, если это для вас безопасно, удалите из истории только эти страницы.
exit-history = История браузера ещё показывает эти страницы. Если это для вас безопасно, удалите только эти страницы.
discreet-title = Информация

## Privacy

privacy-title = Конфиденциальность
privacy-short = Вы можете пользоваться этими страницами и не говорить, кто вы.
privacy-cookies = Без cookie. На вашем телефоне ничего не сохраняется, если вы сами об этом не попросите.
privacy-position = Ваше местоположение отправляется с телефона, только если вы нажмёте кнопку. Мы округляем его примерно до 100 метров, используем для одного ответа и не сохраняем.
privacy-search = То, что вы пишете в поле поиска, мы не сохраняем и нигде не записываем.
privacy-log = Наш компьютер записывает, страницу какого типа открыли и когда. Он не записывает, кто её открыл, каким был запрос и какой адрес у телефона.
privacy-others = Страницы ничего не загружают от других компаний: ни карт, ни шрифтов, ни счётчиков.
privacy-report = Ваше сообщение об ошибке мы храним, пока его не проверим. Не пишите в нём имён.
privacy-history = Ваш браузер сохраняет историю. Её может увидеть любой, кто пользуется вашим телефоном.
privacy-who = Кто отвечает за эти страницы:

## Accessibility

accessibility-title = Доступность
accessibility-short = Эти страницы сделаны так, чтобы ими могли пользоваться все.
accessibility-rules = Мы соблюдаем правила WCAG 2.2, уровень AA.
accessibility-how = Страницы работают с клавиатурой, с программой, которая читает экран, с увеличением, в тёмном режиме и без JavaScript.
accessibility-known = Чего не хватает: тексты на некоторых языках — это автоматический перевод. Названия мест — на итальянском.
accessibility-tell = Если у вас что-то не работает, напишите нам:

## Found by search engines

describe-need = { $need }: места рядом с вами, часы работы, языки и телефон.
describe-place = { $place }: часы работы, языки, телефон, что взять с собой.

## What to bring: what operators write in Italian, word for word

document-passport = паспорт
document-identity = удостоверение личности
document-identity-or-passport = удостоверение личности или паспорт
document-identity-valid = действующее удостоверение личности
document-permit = вид на жительство
document-permit-receipt = квитанция о подаче на вид на жительство
document-tax-code = налоговый код (codice fiscale)
document-health-card = карта для врача
document-isee = справка о доходах (ISEE)
document-residence = справка о месте жительства
document-photos = фото на документы
document-stamp = гербовая марка (marca da bollo)
document-birth = свидетельство о рождении
document-family = справка о составе семьи (stato di famiglia)
document-work-contract = трудовой договор
document-payslip = расчётный листок по зарплате
document-rent-contract = договор аренды жилья
document-diploma = диплом
document-stp = карта STP
document-canteen-card = карта столовой
document-points-card = карта с баллами
document-library-card = карта библиотеки с фото

### Russian. Not yet read by a native speaker.

## Every page

tagline = Места рядом с вами, где помогут
description = Пункты помощи и службы для людей из других стран: где они находятся, когда открыты, на каких языках там говорят.
skip = Перейти к содержанию
emergency = Экстренный случай: звоните 112
language = Язык
sample = Пример данных, не проверено. Позвоните, прежде чем идти.
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
search-hint = врач, разрешение, еда…
search-title = Вы искали «{ $query }»
search-maybe = Возможно, вы искали:
search-none = Мы не нашли «{ $query }».
search-needs = Выберите по картинкам:
search-desk = Или спросите в информационном пункте:
kind-location = Место
kind-organization = Организация
kind-area = Город или район
translated = Автоматический перевод

## Where

where-title = Где искать?
where-locate = Моё местоположение
where-privacy = Мы отправляем только зону, около 100 метров. Мы её не сохраняем.
where-or = Или выберите место:
where-area = Город или район
where-choose = Выберите…
where-show = Показать
where-change = Изменить
where-waiting = Ищем ваше местоположение…
where-denied = Телефон не может использовать ваше местоположение. Выберите город ниже.
where-unavailable = Мы не можем найти ваше местоположение. Выберите город ниже.
where-timeout = Это слишком долго. Попробуйте ещё раз или выберите город ниже.
where-offline = Нет сети. Попробуйте ещё раз чуть позже.
near-place = Рядом с { $place }
near-you = Рядом с вами
localities = Районы

## List

narrow = Выберите, что вы ищете
all-of-it = Всё
speaks = Говорят на языке
places = { $count ->
    [0] Здесь мы не нашли мест
    [one] { $count } место
    [few] { $count } места
    [many] { $count } мест
   *[other] { $count } места
}
more = Показать ещё места
legend = Стрелка: север вверху. Время пешком примерное.
unsure-title = Возможно, и эти места
unsure = Мы не всё знаем об этих местах. Позвоните и спросите.
remote-title = По телефону и онлайн
empty-next = Что можно сделать:
empty-all = Искать всё: { $need }
empty-area = Искать в другом городе
empty-remote = Позвонить в службу помощи
empty-needs = Выбрать другую помощь
relaxed-open = Сейчас открыто мало мест. Показываем и закрытые места.
relaxed-language = Мало мест, где говорят на этом языке. Показываем и места с другими языками.
relaxed-audience = Мало мест именно для этой группы. Показываем и другие места.
relaxed-need = Мало мест, где помогают именно с этим. Показываем места, где вам могут помочь.
relaxed-distance = Рядом мало мест. Показываем и места подальше.

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
hours-closed = закрыто
hours-all-day = 24 часа
hours-perhaps = { $name }: возможно, закрыто
hours-holiday = { $name }: закрыто
hours-ask = Часы работы не указаны. Позвоните, прежде чем идти.
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
closed-dates = Закрыто: { $dates }

## Languages

languages = Языки
languages-not-stated = Языки не указаны
via-mediator = с медиатором
via-interpreter = с переводчиком
via-booking = если попросить заранее

## A place

helps = С чем помогают
bring = Что взять с собой
for-whom = Для кого
getting-in = Как попасть
cost = Цена
phone = Телефон
phone-hours = Когда звонить
email = Эл. почта
website = Сайт
coverage = Зона работы
wheelchair = Инвалидная коляска
unstated = Не указано:
unstated-audience = для кого
unstated-access = как попасть
unstated-cost = сколько стоит
unstated-documents = что взять с собой
unstated-ask = Позвоните и спросите.
address-approximate = Адрес не публикуют. Позвоните, прежде чем идти.
address-hidden = Для безопасности адрес не публикуют. Позвоните.
address-locality = Мы знаем только город. Позвоните и спросите улицу.
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
type-shelter = Приют
type-library = Библиотека
type-self_managed = Самоорганизованный пункт
type-mobile_stop = Остановка мобильной службы
type-police = Полиция

access-walk-in = Без записи
access-appointment = По записи
access-phone = По телефону
access-online = Онлайн
access-referral = Вас направляет другая служба

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
who-asylum-seeker = люди, которые просят убежище
who-protection-holder = люди со статусом защиты
who-undocumented = люди без документов
who-eu-citizen = граждане Европейского союза
who-non-eu-citizen = граждане стран вне Европейского союза
who-italian-citizen = граждане Италии
who-unaccompanied-minor = дети без взрослых
who-seasonal-worker = сезонные работники
who-homeless = люди без жилья
who-residents = люди, которые живут в { $place }

## Map

map = Карта
map-loading = Открываем карту…
map-failed = Карта не открывается. Попробуйте ещё раз чуть позже.
map-zoom-in = Ближе
map-zoom-out = Дальше
map-close = Закрыть
map-here = Вы здесь

## Something went wrong

error-400-title = Здесь ошибка
error-400 = Этот адрес неверный. Начните снова с первой страницы.
error-404-title = Страница не найдена
error-404 = Такой страницы нет. Возможно, адрес неверный.
error-410-title = Этого места больше нет
error-410 = Его больше нет в нашем списке. Поищите другое место.
error-500-title = Сейчас не работает
error-500 = Проблема у нас. Попробуйте ещё раз через несколько минут.
error-start = На первую страницу

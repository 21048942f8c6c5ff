### Ukrainian. Not yet read by a native speaker.

## Every page

tagline = Місця поруч із вами, де допомагають
description = Пункти допомоги та служби для людей з інших країн: де вони є, коли відчинені, якими мовами там говорять.
skip = Перейти до вмісту
emergency = Екстрена допомога: дзвоніть 112
language = Мова
sample = Приклад даних, не перевірено.
footer-privacy = Ми не використовуємо cookie. Ми не зберігаємо ваше місцезнаходження.
sources-coast = Узбережжя
sources-boundaries = Межі
sources-towns = Міста
sources-simplified = Спрощені дані
footer-api = Дані для інших застосунків (API)
call = Подзвонити
go = Маршрут
comma = ,{ " " }
decimal-mark = ,
not-stated = не вказано

## Language page

front-title = Виберіть мову

## Needs

needs-title = Що вам потрібно?

## Search

search = Пошук
search-label = Що вам потрібно?
search-hint = лікар, permesso, їжа…
search-title = Ви шукали «{ $query }»
search-maybe = Можливо, ви шукали:
search-none = Ми не знайшли «{ $query }».
search-needs = Виберіть за малюнками:
search-desk = Або запитайте в інформаційному пункті:
kind-area = Місто або район
translated = Автоматичний переклад

## Where

where-title = Де шукати?
where-locate = Моє місцезнаходження
where-privacy = Ми надсилаємо лише приблизну зону (близько 100 метрів), а не точне місце. Ми її не зберігаємо.
where-or = Або виберіть місце:
where-area = Місто або район
where-show = Показати
where-change = Змінити
where-waiting = Шукаємо ваше місцезнаходження…
where-denied = Телефон не повідомив, де ви. Можна вибрати місто.
where-unavailable = Ми не можемо знайти ваше місцезнаходження. Можна вибрати місто.
where-timeout = Це надто довго. Спробуйте ще раз або виберіть місто.
where-offline = Немає мережі. Спробуйте ще раз трохи пізніше.
near-place = Поруч із { $place }
near-you = Поруч із вами
localities = Райони

## List

narrow = Виберіть, що ви шукаєте
all-of-it = Все
places = { $count ->
    [one] { $count } місце
    [few] { $count } місця
    [many] { $count } місць
   *[other] { $count } місця
}
no-places = Тут ми не знайшли місць
more = Показати ще місця
legend = Стрілка: північ угорі. Час пішки приблизний.
remote-title = Телефоном та онлайн
empty-next = Що можна зробити:
empty-all = Показати всі місця: { $need }
empty-area = Шукати в іншому місті
empty-remote = Подзвонити до служби допомоги
empty-needs = Шукати щось інше
relaxed-open = Зараз відчинено мало місць. Показуємо й зачинені місця.
relaxed-language = Мало місць, де говорять цією мовою. Показуємо й місця з іншими мовами.
relaxed-audience = Мало місць саме для цієї групи. Показуємо й інші місця.

filters-when = Коли
filters-how = Хто і як
filters-spoken = Мова, якою говорять
filters-counted = Ми рахуємо лише те, що написано.
filters-show = Показати місця
filter-tomorrow = Завтра вранці, о 10
filter-day = Інший день
hour-morning = ранок, о 10
hour-afternoon = день, о 16
hour-evening = вечір, о 20
at-tomorrow = Завтра о { $time }
at-day = { $date } о { $time }
help-lines = Хто відповідає телефоном
answers-now = Відповідає зараз
answers-always = Відповідає завжди, вдень і вночі
answers-unknown = Не написано, коли відповідають
unsure-count = { $count ->
    [one] { $count } місце: спершу запитайте
    [few] { $count } місця: спершу запитайте
    [many] { $count } місць: спершу запитайте
   *[other] { $count } місця: спершу запитайте
}
unsure-about = Не написано: { $what }.
may-know = Хто може знати більше
may-know-about = Вони цього не роблять, але, можливо, знають, куди вас направити.
for-areas = Для району: { $place }
farther-than = Далі ніж { $distance }: { $what }
farther-many = понад 20 місць
farther-places = { $count ->
    [one] ще { $count } місце
    [few] ще { $count } місця
    [many] ще { $count } місць
   *[other] ще { $count } місця
}
farther-nearest = Найближче — за { $distance } звідси.
farther-nearest-in = Найближче — за { $distance } звідси: { $place }.
to-ask = Варто запитати: { $what }.
ask-hours = години роботи
ask-phone-hours = коли дзвонити
ask-languages = мови
ask-people = для кого
ask-access = чи потрібен запис
ask-cost = скільки коштує
ask-wheelchair = чи можна на кріслі колісному
data-of = Дані за { $year } рік.
only-women = Лише для жінок
only-minors = Лише до 18 років
address-unknown = точну адресу не вказано
address-by-phone = адресу скажуть телефоном

table = Надрукувати або завантажити
table-list = Назад до списку
table-csv = Завантажити CSV
table-print = Щоб надрукувати, виберіть «Друк» у меню браузера.
column-name = Місце
column-helps = З чим допомагають
column-address = Адреса
column-distance = Відстань
column-page = Сторінка

## Distance and direction

in-place = у { $place }
metres = { $metres } м
kilometres = { $km } км
walk = { $count } хв
walking = { $count ->
    [one] близько { $count } хвилини пішки
    [few] близько { $count } хвилин пішки
    [many] близько { $count } хвилин пішки
   *[other] близько { $count } хвилини пішки
}
toward-n = на північ
toward-ne = на північний схід
toward-e = на схід
toward-se = на південний схід
toward-s = на південь
toward-sw = на південний захід
toward-w = на захід
toward-nw = на північний захід
no-direction = напрямок невідомий

## Open or closed

open-until = Відчинено до { $time }
open-from = З { $time }, час закриття не вказано
open-always = Відчинено завжди
open-now = Відчинено зараз
closes-in = { $count ->
    [one] Зачиниться через { $count } хвилину
    [few] Зачиниться через { $count } хвилини
    [many] Зачиниться через { $count } хвилин
   *[other] Зачиниться через { $count } хвилини
}
opens-today = Відчиниться сьогодні о { $time }
opens-tomorrow = Відчиниться завтра о { $time }
opens-mon = Відчиниться в понеділок о { $time }
opens-tue = Відчиниться у вівторок о { $time }
opens-wed = Відчиниться в середу о { $time }
opens-thu = Відчиниться в четвер о { $time }
opens-fri = Відчиниться в п’ятницю о { $time }
opens-sat = Відчиниться в суботу о { $time }
opens-sun = Відчиниться в неділю о { $time }
opens-on = Відчиниться { $date }
closed-now = Зачинено зараз
closed-until = Зачинено до { $date }
holiday-maybe = Сьогодні свято: можливо, зачинено
hours-unknown = Години роботи не вказано

## The week

hours = Години роботи
day-mon = Понеділок
day-tue = Вівторок
day-wed = Середа
day-thu = Четвер
day-fri = П’ятниця
day-sat = Субота
day-sun = Неділя
today = сьогодні
hours-to = –
hours-from = з { $time }, час закриття не вказано
hours-maybe = { $times } (можливо)
hours-again = Знову почнеться { $date }
hours-office = Години роботи офісу
hours-sleeping = Коли можна ночувати
enrolment = Запис
enrolment-from-to = З { $from } по { $to }
hours-closed = зачинено
hours-all-day = 24 години
hours-perhaps = { $name }: можливо, зачинено
hours-holiday = { $name }: зачинено
holiday-new-year = Новий рік
holiday-epiphany = Богоявлення (6 січня)
holiday-easter = Католицький Великдень
holiday-easter-monday = Великодній понеділок
holiday-liberation = День визволення
holiday-labour = День праці
holiday-republic = День Республіки
holiday-assumption = 15 серпня (Ferragosto)
holiday-saint-francis = День святого Франциска
holiday-all-saints = День усіх святих
holiday-immaculate = Непорочне зачаття
holiday-christmas = Різдво (25 грудня)
holiday-saint-stephen = 26 грудня (Santo Stefano)

## Languages

languages = Мови
languages-always = завжди
via-mediator = з культурним медіатором
via-interpreter = з перекладачем
via-booking = якщо попросити заздалегідь

## A place

helps = З чим допомагають
bring = Що взяти з собою
cost = Ціна
phone = Телефон
phone-hours = Коли дзвонити
email = Ел. пошта
website = Сайт
coverage = Зона роботи
wheelchair = Крісло колісне
unstated-audience = для кого
unstated-access = чи потрібен запис
unstated-cost = скільки коштує
unstated-documents = що взяти з собою
unstated-languages = мови
address-approximate = Адресу не публікують.
address-hidden = Для безпеки адресу не публікують.
address-locality = Ми знаємо лише місто.
call-first = Подзвоніть, перш ніж іти.
way = Як дістатися
way-app = Відкрити застосунок карт
way-none = Не відкривається? Скористайтеся сайтом:
way-leaves = Тут ви виходите з цих сторінок. Інший сайт побачить, яке місце ви шукаєте.
way-discreet = Увага: застосунок або сайт може запам’ятати це місце. Хто дивиться у ваш телефон, може його побачити.
source = Джерело:
confirmed-on = Підтверджено { $date }
not-confirmed = Ще не підтверджено.
not-verified = Приклад, не перевірено.
other-places = Шукати інші місця

type-info_point = Інформаційний пункт
type-help_desk = Пункт допомоги
type-hub = Центр послуг
type-office = Офіс
type-clinic = Амбулаторія
type-school = Школа
type-canteen = Їдальня
type-shelter = Місце для ночівлі
type-library = Бібліотека
type-self_managed = Самоорганізований пункт
type-mobile_stop = Зупинка мобільної служби
type-police = Поліція

access-walk-in = Без запису
access-appointment = За записом
access-phone = Телефоном
access-online = Онлайн
access-referral = За направленням іншої служби
access-referral-only = Лише якщо вас направить інша служба

cost-free = Безкоштовно
cost-paid = Платно

wheelchair-yes = Заїхати можна
wheelchair-limited = Заїхати важко
wheelchair-no = Заїхати не можна

## For whom

audience-only = Лише: { $who }
audience-preferred = Насамперед: { $who }
audience-open = Також: { $who }
who-women = жінки
who-men = чоловіки
who-families = сім’ї
who-age-between = вік { $years }
who-age-from = вік від { $years }
who-age-to = вік до { $years }
who-asylum-seeker = люди, які просять притулку
who-protection-holder = люди, які вже мають притулок чи інший захист
who-undocumented = люди без посвідки (permesso)
who-eu-citizen = громадяни Європейського Союзу
who-non-eu-citizen = громадяни країн поза Європейським Союзом
who-italian-citizen = громадяни Італії
who-unaccompanied-minor = діти й підлітки до 18 без батьків
who-seasonal-worker = сезонні працівники
who-homeless = люди без житла
who-residents = люди, які живуть тут: { $place }

## Map

map = Карта
map-loading = Відкриваємо карту…
map-failed = Карта не відкривається. Спробуйте ще раз трохи пізніше.
map-zoom-in = Ближче
map-zoom-out = Далі
map-close = Закрити
map-here = Ви тут
map-legend = Номери як у списку. Пунктир: приблизне місце.

## Something went wrong

error-400-title = Тут помилка
error-400 = Ця адреса неправильна. Почніть знову з першої сторінки.
error-404-title = Сторінку не знайдено
error-404 = Такої сторінки немає. Можливо, адреса неправильна.
error-410-title = Цього місця більше немає
error-410 = Його більше немає в нашому списку. Пошукайте інше місце.
error-429-title = Зачекайте трохи
error-429 = Зараз надто багато повідомлень. Спробуйте ще раз за кілька хвилин.
error-500-title = Зараз не працює
error-500 = Проблема в нас. Спробуйте ще раз за кілька хвилин.
error-start = На першу сторінку

## Filters

filters = Фільтри
filter-open = Відчинено зараз
filter-call = Зараз відповідають
filter-free = Безкоштовно
filter-walk-in = Без запису
filter-undocumented = Можна без permesso
filter-women = Для жінок
filter-minors = До 18 років
filter-wheelchair = Можна на кріслі колісному
filters-clear = Прибрати все

## Reading aloud, sharing

listen = Слухати
share = Поділитися
print = Друк
share-copied = Посилання скопійовано

## Compass

compass-open = Відкрити компас
compass-turn = Увімкнути рух стрілки
compass-turning = Стрілка повертається разом із телефоном.
compass-still = Цей телефон не показує, де північ. Ідіть за підказками в тексті.
compass-denied = Телефон не має дозволу показати, куди він повернутий. Ідіть за підказками в тексті.
compass-eight = Якщо стрілка показує неправильно, поводіть телефоном, ніби пишете цифру 8.
compass-town = Ми знаємо лише місто. Стрілки немає.
compass-where = Щоб побачити стрілку, використайте своє місцезнаходження.
compass-private = Ваше місцезнаходження залишається в телефоні.
compass-arrived = Ви на місці.

## The map: a point, marks

map-point = Виберіть точку на карті
map-around = Шукати біля цієї точки
near-point = Поруч із точкою на карті

## A place that is closed or gone

closed-from-to = Зачинено з { $from } по { $to }
confirmed-long-ago = Підтверджено давно.
gone-instead = Місця, де допомагають з тим самим:
gone-since = Немає в нашому списку з { $date }.

## Report

report = Повідомити про помилку
report-intro = Напишіть нам, що не так. Не пишіть нічиїх імен.
report-kind = Що не так?
report-which = Яка послуга?
report-whole = Усе місце або не знаю
report-hours = Години роботи
report-phone = Телефон
report-address = Адреса
report-gone = Цього місця більше немає
report-languages = Мови
report-service = Тут із цим не допомагають
report-other = Щось інше
report-text = Напишіть більше, якщо хочете
report-send = Надіслати
report-thanks = Дякуємо. Ми це перевіримо.
report-back = Назад до місця
report-choose = Виберіть, що не так.
report-choose-service = Виберіть послугу.
report-long = Текст надто довгий. Найбільше літер: { $count }.
report-trap = Залиште це поле порожнім

## Emergency

emergency-list = Екстрені номери, безкоштовно, вдень і вночі
emergency-112 = Швидка, пожежники, поліція
emergency-1522 = Насильство проти жінок: допомога багатьма мовами
emergency-trafficking = Якщо вас примушують до роботи чи проституції
emergency-children = Діти в небезпеці

## Quick exit

exit = Швидко вийти
exit-script = Кнопка відкриває іншу сторінку. «Назад» сюди не повертає.
exit-plain = Увага: «Назад» та історія браузера все одно показують ці сторінки. Потім, якщо це для вас безпечно, видаліть з історії лише ці сторінки.
exit-history = Історія браузера ще показує ці сторінки. Якщо це для вас безпечно, видаліть лише ці сторінки.
discreet-title = Інформація

## Privacy

privacy-title = Приватність
privacy-short = Ви можете користуватися цими сторінками й не казати, хто ви.
privacy-cookies = Без cookie. На вашому телефоні нічого не зберігається, якщо ви самі цього не попросите.
privacy-position = Ваше місцезнаходження надсилається з телефону, лише якщо ви натиснете кнопку. Ми округлюємо його приблизно до 100 метрів, використовуємо для однієї відповіді й не зберігаємо.
privacy-search = Те, що ви пишете в полі пошуку, ми не зберігаємо й ніде не записуємо.
privacy-log = Наш комп’ютер записує, сторінку якого типу відкрили й коли. Він не записує, хто її відкрив, яким був запит і яка адреса телефону.
privacy-others = Сторінки нічого не завантажують від інших компаній: ні карт, ні шрифтів, ні лічильників.
privacy-report = Ваше повідомлення про помилку ми зберігаємо, доки його не перевіримо. Не пишіть у ньому імен.
privacy-history = Ваш браузер зберігає історію. Її може побачити кожен, хто користується вашим телефоном.
privacy-who = Хто відповідає за ці сторінки:

## Accessibility

accessibility-title = Доступність
accessibility-short = Ці сторінки зроблені так, щоб ними могли користуватися всі.
accessibility-rules = Ми дотримуємося правил WCAG 2.2, рівень AA.
accessibility-how = Сторінки працюють із клавіатурою, з програмою, яка читає екран, зі збільшенням, у темному режимі та без JavaScript.
accessibility-known = Чого бракує: тексти деякими мовами — це автоматичний переклад. Назви місць — італійською.
accessibility-tell = Якщо у вас щось не працює, напишіть нам:

## Found by search engines

describe-need = { $need }: місця поруч із вами, години роботи, мови й телефон.
describe-place = { $place }: години роботи, мови, телефон, що взяти з собою.

## What to bring: what operators write in Italian, word for word

document-passport = паспорт
document-identity = посвідчення особи
document-identity-or-passport = посвідчення особи або паспорт
document-identity-valid = чинне посвідчення особи
document-permit = посвідка на проживання
document-permit-receipt = квитанція про подачу на посвідку
document-tax-code = податковий код (codice fiscale)
document-health-card = картка для лікаря
document-isee = довідка про доходи (ISEE)
document-residence = довідка про місце проживання
document-photos = фото на документи
document-stamp = гербова марка (marca da bollo)
document-birth = свідоцтво про народження
document-family = довідка про склад сім’ї (stato di famiglia)
document-work-contract = трудовий договір
document-payslip = розрахунковий листок із зарплати
document-rent-contract = договір оренди житла
document-diploma = диплом
document-stp = картка STP
document-canteen-card = картка їдальні
document-points-card = картка з балами
document-library-card = картка бібліотеки з фото

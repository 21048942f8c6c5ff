### Persian. Not yet read by a native speaker.

## Every page

tagline = مکان‌هایی که کمک می‌کنند، نزدیک شما
description = دفترهای راهنمایی و خدمات برای کسانی که از کشورهای دیگر آمده‌اند: کجا هستند، چه وقت باز هستند، به چه زبان‌هایی صحبت می‌کنند.
skip = رفتن به محتوا
emergency = اضطراری: با 112 تماس بگیرید
language = زبان
sample = داده‌های نمونه، بررسی نشده.
footer-privacy = ما از کوکی استفاده نمی‌کنیم. موقعیت شما را نگه نمی‌داریم.
sources-coast = ساحل
sources-boundaries = مرزها
sources-towns = شهرها
sources-simplified = داده‌های ساده‌شده
footer-api = داده برای برنامه‌های دیگر (API)
call = تماس
go = مرا به آنجا ببرید
comma = ،{ " " }
decimal-mark = .
not-stated = اعلام نشده

## Language page

front-title = زبان خود را انتخاب کنید

## Needs

needs-title = به چه چیزی نیاز دارید؟

## Search

search = جستجو
search-label = به چه چیزی نیاز دارید؟
search-hint = پزشک، اقامت، غذا…
search-title = شما «{ $query }» را جستجو کردید
search-maybe = شاید منظورتان این بود:
search-none = «{ $query }» را پیدا نکردیم.
search-needs = با تصویرها انتخاب کنید:
search-desk = یا اینجا بپرسید:
kind-area = شهر یا محله
translated = ترجمه خودکار

## Where

where-title = کجا جستجو می‌کنید؟
where-locate = استفاده از موقعیت من
where-privacy = فقط منطقه تقریبی شما را می‌فرستیم (حدود 100 متر)، نه جای دقیق را. آن را نگه نمی‌داریم.
where-or = یا یک مکان انتخاب کنید:
where-area = شهر یا محله
where-show = نمایش
where-change = تغییر
where-waiting = در حال پیدا کردن موقعیت شما…
where-denied = تلفن شما نمی‌تواند از موقعیت استفاده کند. در پایین یک شهر انتخاب کنید.
where-unavailable = موقعیت شما را پیدا نمی‌کنیم. در پایین یک شهر انتخاب کنید.
where-timeout = خیلی طول می‌کشد. دوباره امتحان کنید یا در پایین یک شهر انتخاب کنید.
where-offline = شبکه نیست. کمی بعد دوباره امتحان کنید.
near-place = نزدیک { $place }
near-you = نزدیک شما
localities = محله‌ها

## List

narrow = انتخاب کنید دنبال چه هستید
all-of-it = همه
places = { $count ->
    [one] { $count } مکان
   *[other] { $count } مکان
}
no-places = اینجا مکانی پیدا نکردیم
more = نمایش مکان‌های بیشتر
legend = فلش جهت را نشان می‌دهد: شمال بالا است. دقیقه‌های پیاده‌روی تقریبی است.
remote-title = تلفنی و آنلاین
empty-next = چه کار می‌توانید بکنید:
empty-all = نمایش همه مکان‌ها: { $need }
empty-area = جستجو در شهری دیگر
empty-remote = تماس با خدمات تلفنی
empty-needs = جستجوی چیزی دیگر
relaxed-open = الان مکان‌های کمی باز هستند. اینجا مکان‌های بسته هم هست.
relaxed-language = در مکان‌های کمی به این زبان صحبت می‌کنند. اینجا مکان‌هایی با زبان‌های دیگر هم هست.
relaxed-audience = مکان‌های کمی مخصوص این گروه هستند. اینجا مکان‌های دیگر هم هست.

filters-when = چه وقت
filters-how = چه کسی و چطور
filters-spoken = به چه زبانی صحبت می‌کنند
filters-counted = عددها فقط آنچه نوشته شده را می‌شمارند.
filters-show = نمایش مکان‌ها
filter-tomorrow = فردا صبح، ساعت 10
filter-day = روز دیگر
hour-morning = صبح، ساعت 10
hour-afternoon = بعدازظهر، ساعت 16
hour-evening = شب، ساعت 20
at-tomorrow = فردا ساعت { $time }
at-day = { $date } ساعت { $time }
help-lines = چه کسی تلفن را جواب می‌دهد
answers-now = الان جواب می‌دهد
answers-always = همیشه جواب می‌دهد، روز و شب
answers-unknown = نوشته نشده چه وقت جواب می‌دهد
unsure-count = { $count ->
    [one] { $count } مکان: اول بپرسید
   *[other] { $count } مکان: اول بپرسید
}
unsure-about = نوشته نشده: { $what }.
may-know = چه کسی شاید بیشتر بداند
may-know-about = این کار را نمی‌کنند، اما می‌دانند شما را کجا بفرستند.
for-areas = برای منطقه { $place }
farther-than = دورتر از { $distance }: { $what }
farther-many = بیشتر از 20 مکان
farther-places = { $count ->
    [one] { $count } مکان دیگر
   *[other] { $count } مکان دیگر
}
farther-nearest = نزدیک‌ترین مکان در فاصله { $distance } است.
farther-nearest-in = نزدیک‌ترین مکان در فاصله { $distance } است، در { $place }.
to-ask = باید بپرسید: { $what }.
ask-hours = ساعت‌های کار
ask-phone-hours = ساعت‌های تلفن
ask-languages = زبان‌ها
ask-people = برای چه کسانی
ask-access = وقت قبلی لازم است یا نه
ask-cost = چقدر هزینه دارد
ask-wheelchair = ویلچر
data-of = اطلاعات سال { $year }.
only-women = فقط برای زنان
only-minors = فقط برای زیر 18 سال
address-unknown = نشانی دقیق اعلام نشده
address-by-phone = نشانی را تلفنی می‌گویند

table = چاپ یا دانلود
table-list = برگشت به فهرست
table-csv = دانلود CSV
table-print = برای چاپ، از «چاپ» در منوی مرورگر استفاده کنید.
column-name = مکان
column-helps = در چه چیزی کمک می‌کند
column-address = نشانی
column-distance = فاصله
column-page = صفحه

## Distance and direction

in-place = در { $place }
metres = { $metres } متر
kilometres = { $km } کیلومتر
walk = { $count } دقیقه
walking = { $count ->
    [one] حدود { $count } دقیقه پیاده
   *[other] حدود { $count } دقیقه پیاده
}
toward-n = به طرف شمال
toward-ne = به طرف شمال شرقی
toward-e = به طرف شرق
toward-se = به طرف جنوب شرقی
toward-s = به طرف جنوب
toward-sw = به طرف جنوب غربی
toward-w = به طرف غرب
toward-nw = به طرف شمال غربی
no-direction = جهت معلوم نیست

## Open or closed

open-until = تا ساعت { $time } باز است
open-from = از ساعت { $time }، ساعت بسته شدن اعلام نشده
open-always = همیشه باز است
open-now = الان باز است
closes-in = { $count ->
    [one] { $count } دقیقه دیگر بسته می‌شود
   *[other] { $count } دقیقه دیگر بسته می‌شود
}
opens-today = امروز ساعت { $time } باز می‌شود
opens-tomorrow = فردا ساعت { $time } باز می‌شود
opens-mon = دوشنبه ساعت { $time } باز می‌شود
opens-tue = سه‌شنبه ساعت { $time } باز می‌شود
opens-wed = چهارشنبه ساعت { $time } باز می‌شود
opens-thu = پنجشنبه ساعت { $time } باز می‌شود
opens-fri = جمعه ساعت { $time } باز می‌شود
opens-sat = شنبه ساعت { $time } باز می‌شود
opens-sun = یکشنبه ساعت { $time } باز می‌شود
opens-on = در { $date } باز می‌شود
closed-now = الان بسته است
closed-until = تا { $date } بسته است
holiday-maybe = امروز تعطیل رسمی است: شاید بسته باشد
hours-unknown = ساعت‌های کار اعلام نشده

## The week

hours = ساعت‌های کار
day-mon = دوشنبه
day-tue = سه‌شنبه
day-wed = چهارشنبه
day-thu = پنجشنبه
day-fri = جمعه
day-sat = شنبه
day-sun = یکشنبه
today = امروز
hours-to = { " " }تا{ " " }
hours-from = از ساعت { $time }، ساعت بسته شدن اعلام نشده
hours-maybe = { $times } (شاید)
hours-again = دوباره از { $date } شروع می‌شود
hours-office = ساعت‌های دفتر
hours-sleeping = ساعت‌های خواب
enrolment = ثبت‌نام
enrolment-from-to = از { $from } تا { $to }
hours-closed = بسته
hours-all-day = 24 ساعت
hours-perhaps = { $name }: شاید بسته باشد
hours-holiday = { $name }: بسته
holiday-new-year = سال نو میلادی
holiday-epiphany = عید تجلی (6 ژانویه)
holiday-easter = عید پاک
holiday-easter-monday = دوشنبه عید پاک
holiday-liberation = روز آزادسازی
holiday-labour = روز کارگر
holiday-republic = روز جمهوری
holiday-assumption = 15 اوت (Ferragosto)
holiday-saint-francis = روز قدیس فرانچسکو
holiday-all-saints = روز همه قدیسان
holiday-immaculate = عید مریم مقدس (8 دسامبر)
holiday-christmas = کریسمس
holiday-saint-stephen = 26 دسامبر (Santo Stefano)

## Languages

languages = زبان‌ها
languages-always = همیشه
via-mediator = با میانجی فرهنگی (mediatore)
via-interpreter = با مترجم
via-booking = اگر از قبل بخواهید

## A place

helps = در چه چیزی کمک می‌کند
bring = چه چیزی همراه بیاورید
cost = هزینه
phone = تلفن
phone-hours = ساعت‌های تلفن
email = ایمیل
website = وب‌سایت
coverage = منطقه زیر پوشش
wheelchair = ویلچر
unstated-audience = برای چه کسانی
unstated-access = چطور مراجعه کنید
unstated-cost = چقدر هزینه دارد
unstated-documents = چه چیزی همراه بیاورید
unstated-languages = زبان‌ها
address-approximate = نشانی را اعلام نمی‌کنند.
address-hidden = برای امنیت، نشانی را اعلام نمی‌کنند.
address-locality = فقط شهر را می‌دانیم.
call-first = پیش از رفتن تماس بگیرید.
way = چطور برسید
way-app = باز کردن برنامه نقشه
way-none = باز نمی‌شود؟ از یک سایت استفاده کنید:
way-leaves = از اینجا از این صفحه‌ها بیرون می‌روید. سایت دیگر می‌بیند دنبال کدام مکان هستید.
way-discreet = توجه: برنامه یا سایت ممکن است این مکان را به یاد بسپارد. هر کس گوشی شما را ببیند می‌تواند آن را ببیند.
source = منبع:
confirmed-on = تأیید شده در { $date }
not-confirmed = هنوز تأیید نشده.
not-verified = نمونه، بررسی نشده.
other-places = جستجوی مکان‌های دیگر

type-info_point = باجه اطلاعات
type-help_desk = دفتر راهنمایی
type-hub = مرکز خدمات
type-office = دفتر
type-clinic = درمانگاه
type-school = مدرسه
type-canteen = غذاخوری
type-shelter = سرپناه
type-library = کتابخانه
type-self_managed = مرکز خودگردان
type-mobile_stop = ایستگاه خدمات سیار
type-police = پلیس

access-walk-in = بدون وقت قبلی
access-appointment = با وقت قبلی
access-phone = تلفنی
access-online = آنلاین
access-referral = با معرفی یک مرکز دیگر
access-referral-only = فقط با معرفی یک مرکز دیگر

cost-free = رایگان
cost-paid = پولی

wheelchair-yes = می‌توانید وارد شوید
wheelchair-limited = وارد شدن سخت است
wheelchair-no = نمی‌توانید وارد شوید

## For whom

audience-only = فقط: { $who }
audience-preferred = اولویت با: { $who }
audience-open = همچنین: { $who }
who-women = زنان
who-men = مردان
who-families = خانواده‌ها
who-age-between = { $years } ساله
who-age-from = از { $years } سال به بالا
who-age-to = تا { $years } سال
who-asylum-seeker = پناهجویان
who-protection-holder = کسانی که پناهندگی یا حمایت دیگری گرفته‌اند
who-undocumented = کسانی که اجازه اقامت ندارند
who-eu-citizen = شهروندان اتحادیه اروپا
who-non-eu-citizen = شهروندان کشورهای بیرون از اتحادیه اروپا
who-italian-citizen = شهروندان ایتالیا
who-unaccompanied-minor = کودکان و نوجوانان تنها
who-seasonal-worker = کارگران فصلی
who-homeless = کسانی که خانه ندارند
who-residents = کسانی که در { $place } زندگی می‌کنند

## Map

map = نقشه
map-loading = در حال باز کردن نقشه…
map-failed = نقشه باز نمی‌شود. کمی بعد دوباره امتحان کنید.
map-zoom-in = نزدیک‌تر
map-zoom-out = دورتر
map-close = بستن
map-here = شما اینجا هستید
map-legend = شماره‌ها مثل فهرست. خط‌چین: جای تقریبی.

## Something went wrong

error-400-title = اینجا خطایی هست
error-400 = نشانی این صفحه درست نیست. از صفحه اول دوباره شروع کنید.
error-404-title = صفحه پیدا نشد
error-404 = این صفحه وجود ندارد. شاید نشانی آن اشتباه است.
error-410-title = این مکان دیگر نیست
error-410 = دیگر در فهرست ما نیست. مکان دیگری را جستجو کنید.
error-429-title = کمی صبر کنید
error-429 = الان پیام‌ها خیلی زیاد است. چند دقیقه دیگر دوباره امتحان کنید.
error-500-title = الان کار نمی‌کند
error-500 = مشکل از ما است. چند دقیقه دیگر دوباره امتحان کنید.
error-start = برگشت به صفحه اول

## Filters

filters = فیلترها
filter-open = الان باز است
filter-call = الان می‌شود تماس گرفت
filter-free = رایگان
filter-walk-in = بدون وقت قبلی
filter-undocumented = بدون اجازه اقامت هم می‌شود
filter-women = برای زنان
filter-minors = برای زیر 18 سال
filter-wheelchair = برای ویلچر
filters-clear = حذف همه

## Reading aloud, sharing

listen = گوش دادن
share = فرستادن برای دیگران
print = چاپ
share-copied = لینک کپی شد

## Compass

compass-open = باز کردن قطب‌نما
compass-turn = چرخش فلش با تلفن
compass-turning = فلش با تلفن می‌چرخد.
compass-still = این تلفن نشان نمی‌دهد شمال کجاست. از روی نوشته‌ها بروید.
compass-denied = تلفن اجازه ندارد جهت خود را نشان دهد. از روی نوشته‌ها بروید.
compass-eight = اگر فلش درست نیست، تلفن را به شکل عدد 8 انگلیسی حرکت دهید.
compass-town = فقط شهر را می‌دانیم. برای همین فلش نداریم.
compass-where = برای دیدن فلش، از موقعیت خود استفاده کنید.
compass-private = موقعیت شما در تلفن می‌ماند.
compass-arrived = رسیدید.

## The map: a point, marks

map-point = نقطه‌ای روی نقشه انتخاب کنید
map-around = جستجو دور این نقطه
near-point = نزدیک نقطه روی نقشه

## A place that is closed or gone

closed-from-to = از { $from } تا { $to } بسته است
confirmed-long-ago = خیلی وقت پیش تأیید شده.
gone-instead = مکان‌هایی که در همین کار کمک می‌کنند:
gone-since = از { $date } دیگر فعال نیست.

## Report

report = گزارش اشتباه
report-intro = به ما بگویید چه چیزی درست نیست. نام هیچ کس را ننویسید.
report-kind = چه چیزی درست نیست؟
report-which = کدام بخش؟
report-whole = همه این مکان، یا نمی‌دانم
report-hours = ساعت‌های کار
report-phone = تلفن
report-address = نشانی
report-gone = این مکان دیگر نیست
report-languages = زبان‌ها
report-service = در این کار کمک نمی‌کند
report-other = چیز دیگر
report-text = اگر می‌خواهید، بیشتر بنویسید
report-send = فرستادن
report-thanks = متشکریم. یک نفر آن را بررسی می‌کند.
report-back = برگشت به مکان
report-choose = انتخاب کنید چه چیزی درست نیست.
report-choose-service = بخش را انتخاب کنید.
report-long = خیلی طولانی است. حداکثر { $count } حرف بنویسید.
report-trap = این قسمت را خالی بگذارید

## Emergency

emergency-list = شماره‌های اضطراری، رایگان، شب و روز
emergency-112 = آمبولانس، آتش‌نشانی، پلیس
emergency-1522 = خشونت علیه زنان: کمک به چند زبان
emergency-trafficking = اگر شما را به کار یا تن‌فروشی مجبور می‌کنند
emergency-children = کودکان در خطر

## Quick exit

exit = خروج سریع
exit-script = این دکمه صفحه دیگری باز می‌کند. «برگشت» شما را به اینجا برنمی‌گرداند.
exit-plain = توجه: «برگشت» و سابقه مرورگر هنوز این صفحه‌ها را نشان می‌دهند. بعد از آن، اگر برای شما خطری ندارد، فقط همین صفحه‌ها را از سابقه پاک کنید.
exit-history = سابقه مرورگر هنوز این صفحه‌ها را نشان می‌دهد. اگر برای شما خطری ندارد، فقط همین صفحه‌ها را پاک کنید.
discreet-title = اطلاعات

## Privacy

privacy-title = حریم خصوصی
privacy-short = می‌توانید بدون گفتن این که چه کسی هستید از این صفحه‌ها استفاده کنید.
privacy-cookies = بدون کوکی. هیچ چیز در تلفن شما نگه داشته نمی‌شود، مگر این که خودتان بخواهید.
privacy-position = موقعیت شما فقط وقتی از تلفن فرستاده می‌شود که دکمه را بزنید. آن را تا حدود 100 متر گرد می‌کنیم، برای یک جواب استفاده می‌کنیم و نگه نمی‌داریم.
privacy-search = آنچه در کادر جستجو می‌نویسید نگه داشته نمی‌شود و جایی ثبت نمی‌شود.
privacy-log = دستگاه ما ثبت می‌کند چه نوع صفحه‌ای باز شده و چه وقت. ثبت نمی‌کند چه کسی آن را باز کرده، چه چیزی جستجو شده و نشانی تلفن چیست.
privacy-others = این صفحه‌ها هیچ چیز از شرکت‌های دیگر نمی‌گیرند: نه نقشه، نه قلم نوشتاری (فونت)، نه شمارنده.
privacy-report = اگر اشتباهی را گزارش کنید، پیام را تا وقتی که یک نفر بررسی کند نگه می‌داریم. در آن نام ننویسید.
privacy-history = مرورگر شما سابقه را نگه می‌دارد. هر کس از تلفن شما استفاده کند می‌تواند آن را ببیند.
privacy-who = مسئول این صفحه‌ها:

## Accessibility

accessibility-title = استفاده آسان برای همه
accessibility-short = این صفحه‌ها طوری ساخته شده‌اند که همه بتوانند از آنها استفاده کنند.
accessibility-rules = ما از قواعد WCAG 2.2، سطح AA پیروی می‌کنیم.
accessibility-how = این صفحه‌ها با صفحه‌کلید، با صفحه‌خوان، با بزرگ‌نمایی، در حالت تاریک و بدون JavaScript کار می‌کنند.
accessibility-known = چه چیزی کم است: متن‌ها در بعضی زبان‌ها ترجمه خودکار است. نام مکان‌ها به ایتالیایی است.
accessibility-tell = اگر چیزی برای شما کار نمی‌کند، به ما بنویسید:

## Found by search engines

describe-need = { $need }: مکان‌های نزدیک شما، با ساعت‌های کار، زبان‌ها و تلفن.
describe-place = { $place }: ساعت‌های کار، زبان‌ها، تلفن، چه چیزی همراه بیاورید.

## What to bring: what operators write in Italian, word for word

document-passport = پاسپورت
document-identity = مدرک شناسایی
document-identity-or-passport = مدرک شناسایی یا پاسپورت
document-identity-valid = مدرک شناسایی معتبر
document-permit = اجازه اقامت
document-permit-receipt = رسید درخواست اجازه اقامت
document-tax-code = کد مالیاتی (codice fiscale)
document-health-card = کارت سلامت (tessera sanitaria)
document-isee = گواهی درآمد (ISEE)
document-residence = گواهی سکونت
document-photos = عکس پاسپورتی
document-stamp = تمبر مالیاتی (marca da bollo)
document-birth = گواهی تولد
document-family = گواهی خانواده (stato di famiglia)
document-work-contract = قرارداد کار
document-payslip = فیش حقوقی
document-rent-contract = قرارداد اجاره
document-diploma = مدرک تحصیلی
document-stp = کارت STP
document-canteen-card = کارت غذاخوری
document-points-card = کارت امتیاز
document-library-card = کارت کتابخانه با عکس

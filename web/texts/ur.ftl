### Urdu. Not yet read by a native speaker.

## Every page

tagline = مدد کرنے والی جگہیں، آپ کے قریب
description = دوسرے ملکوں سے آنے والوں کے لیے ہیلپ ڈیسک اور سروسز: کہاں ہیں، کب کھلتی ہیں، کون سی زبانیں بولتی ہیں۔
skip = اصل صفحے پر جائیں
emergency = ایمرجنسی: 112 پر فون کریں
language = زبان
sample = نمونے کا ڈیٹا، تصدیق شدہ نہیں۔
footer-privacy = ہم کوکیز استعمال نہیں کرتے۔ ہم آپ کی لوکیشن اپنے پاس نہیں رکھتے۔
sources-coast = ساحل
sources-boundaries = حدود
sources-towns = شہر
sources-simplified = آسان کیا ہوا ڈیٹا
footer-api = دوسری ایپس کے لیے ڈیٹا (API)
call = فون کریں
go = مجھے وہاں لے جائیں
comma = ،{ " " }
decimal-mark = .
not-stated = نہیں بتایا گیا

## Language page

front-title = اپنی زبان چنیں

## Needs

needs-title = آپ کو کیا چاہیے؟

## Search

search = تلاش کریں
search-label = آپ کو کیا چاہیے؟
search-hint = ڈاکٹر، پرمیسو، کھانا…
search-title = آپ نے “{ $query }” تلاش کیا
search-maybe = کیا آپ کا مطلب یہ تھا:
search-none = ہمیں “{ $query }” نہیں ملا۔
search-needs = تصویروں سے چنیں:
search-desk = یا معلومات کے ڈیسک سے پوچھیں:
kind-area = شہر یا محلہ
translated = خودکار ترجمہ

## Where

where-title = کہاں تلاش کرنا ہے؟
where-locate = میری لوکیشن استعمال کریں
where-privacy = ہم صرف آپ کا علاقہ بھیجتے ہیں (تقریباً 100 میٹر)، بالکل ٹھیک جگہ نہیں۔ ہم اسے اپنے پاس نہیں رکھتے۔
where-or = یا کوئی جگہ چنیں:
where-area = شہر یا محلہ
where-show = دکھائیں
where-change = بدلیں
where-waiting = آپ کی لوکیشن تلاش ہو رہی ہے…
where-denied = آپ کا فون لوکیشن استعمال نہیں کر سکتا۔ نیچے سے شہر چنیں۔
where-unavailable = ہمیں آپ کی لوکیشن نہیں ملی۔ نیچے سے شہر چنیں۔
where-timeout = بہت دیر لگ رہی ہے۔ دوبارہ کوشش کریں یا نیچے سے شہر چنیں۔
where-offline = نیٹ ورک نہیں ہے۔ تھوڑی دیر بعد دوبارہ کوشش کریں۔
near-place = { $place } کے قریب
near-you = آپ کے قریب
localities = محلے

## List

narrow = چنیں کہ کیا تلاش کرنا ہے
all-of-it = سب کچھ
places = { $count ->
    [one] { $count } جگہ
   *[other] { $count } جگہیں
}
no-places = ہمیں یہاں کوئی جگہ نہیں ملی
more = مزید جگہیں دکھائیں
legend = تیر کا نشان: شمال اوپر ہے۔ پیدل کے منٹ ایک اندازہ ہیں۔
remote-title = فون پر اور آن لائن
empty-next = آپ یہ کر سکتے ہیں:
empty-all = سب جگہیں دکھائیں: { $need }
empty-area = دوسرے شہر میں تلاش کریں
empty-remote = کسی سروس کو فون کریں
empty-needs = کچھ اور تلاش کریں
relaxed-open = اس وقت کم جگہیں کھلی ہیں۔ یہاں بند جگہیں بھی ہیں۔
relaxed-language = کم جگہوں پر یہ زبان بولی جاتی ہے۔ یہاں دوسری زبانوں والی جگہیں بھی ہیں۔
relaxed-audience = خاص ان لوگوں کے لیے جگہیں کم ہیں۔ یہاں دوسری جگہیں بھی ہیں۔

filters-when = کب
filters-how = کون اور کیسے
filters-spoken = بولی جانے والی زبان
filters-counted = نمبر صرف وہ گنتے ہیں جو لکھا ہے۔
filters-show = جگہیں دکھائیں
filter-tomorrow = کل صبح، 10 بجے
filter-day = کوئی اور دن
hour-morning = صبح، 10 بجے
hour-afternoon = سہ پہر، 16 بجے
hour-evening = شام، 20 بجے
at-tomorrow = کل { $time } بجے
at-day = { $date } کو { $time } بجے
help-lines = فون پر کون جواب دیتا ہے
answers-now = ابھی جواب دیتا ہے
answers-always = ہمیشہ جواب دیتا ہے، دن رات
answers-unknown = نہیں لکھا کہ کب جواب دیتے ہیں
unsure-count = { $count ->
    [one] { $count } جگہ: پہلے پوچھیں
   *[other] { $count } جگہیں: پہلے پوچھیں
}
unsure-about = نہیں لکھا: { $what }۔
may-know = کسے زیادہ معلوم ہو سکتا ہے
may-know-about = وہ یہ کام نہیں کرتے، لیکن جانتے ہیں کہ آپ کو کہاں بھیجیں۔
for-areas = { $place } کے علاقے کے لیے
farther-than = { $distance } سے زیادہ دور: { $what }
farther-many = 20 سے زیادہ جگہیں
farther-places = { $count ->
    [one] مزید { $count } جگہ
   *[other] مزید { $count } جگہیں
}
farther-nearest = سب سے قریب جگہ { $distance } دور ہے۔
farther-nearest-in = سب سے قریب جگہ { $distance } دور ہے، { $place } میں۔
to-ask = پوچھنے کی باتیں: { $what }۔
ask-hours = کھلنے کے اوقات
ask-phone-hours = فون کے اوقات
ask-languages = زبانیں
ask-people = کس کے لیے ہے
ask-access = اپائنٹمنٹ چاہیے یا نہیں
ask-cost = کتنا خرچ ہے
ask-wheelchair = وہیل چیئر
data-of = { $year } کی معلومات۔
only-women = صرف خواتین کے لیے
only-minors = صرف 18 سال سے کم عمر کے لیے
address-unknown = صحیح پتہ نہیں بتایا گیا
address-by-phone = پتہ فون پر بتاتے ہیں

table = پرنٹ یا ڈاؤن لوڈ کریں
table-list = فہرست پر واپس
table-csv = CSV ڈاؤن لوڈ کریں
table-print = پرنٹ کے لیے براؤزر کے مینو میں “پرنٹ” استعمال کریں۔
column-name = جگہ
column-helps = کس چیز میں مدد ہوتی ہے
column-address = پتہ
column-distance = فاصلہ
column-page = صفحہ

## Distance and direction

in-place = { $place } میں
metres = { $metres } میٹر
kilometres = { $km } کلومیٹر
walk = { $count } منٹ
walking = { $count ->
    [one] تقریباً { $count } منٹ پیدل
   *[other] تقریباً { $count } منٹ پیدل
}
toward-n = شمال کی طرف
toward-ne = شمال مشرق کی طرف
toward-e = مشرق کی طرف
toward-se = جنوب مشرق کی طرف
toward-s = جنوب کی طرف
toward-sw = جنوب مغرب کی طرف
toward-w = مغرب کی طرف
toward-nw = شمال مغرب کی طرف
no-direction = سمت معلوم نہیں

## Open or closed

open-until = { $time } بجے تک کھلا ہے
open-from = { $time } بجے سے، بند ہونے کا وقت نہیں بتایا گیا
open-always = ہمیشہ کھلا ہے
open-now = ابھی کھلا ہے
closes-in = { $count ->
    [one] { $count } منٹ میں بند ہو گا
   *[other] { $count } منٹ میں بند ہو گا
}
opens-today = آج { $time } بجے کھلے گا
opens-tomorrow = کل { $time } بجے کھلے گا
opens-mon = پیر کو { $time } بجے کھلے گا
opens-tue = منگل کو { $time } بجے کھلے گا
opens-wed = بدھ کو { $time } بجے کھلے گا
opens-thu = جمعرات کو { $time } بجے کھلے گا
opens-fri = جمعے کو { $time } بجے کھلے گا
opens-sat = ہفتے کو { $time } بجے کھلے گا
opens-sun = اتوار کو { $time } بجے کھلے گا
opens-on = { $date } کو کھلے گا
closed-now = ابھی بند ہے
closed-until = { $date } تک بند ہے
holiday-maybe = آج چھٹی ہے: شاید بند ہو
hours-unknown = اوقات نہیں بتائے گئے

## The week

hours = کھلنے کے اوقات
day-mon = پیر
day-tue = منگل
day-wed = بدھ
day-thu = جمعرات
day-fri = جمعہ
day-sat = ہفتہ
day-sun = اتوار
today = آج
hours-to = { " " }سے{ " " }
hours-from = { $time } بجے سے، بند ہونے کا وقت نہیں بتایا گیا
hours-maybe = { $times } (شاید)
hours-again = { $date } کو دوبارہ شروع ہوگا
hours-office = دفتر کے اوقات
hours-sleeping = سونے کے اوقات
enrolment = داخلہ
enrolment-from-to = { $from } سے { $to } تک
hours-closed = بند
hours-all-day = 24 گھنٹے
hours-perhaps = { $name }: شاید بند ہو
hours-holiday = { $name }: بند
holiday-new-year = نیا سال
holiday-epiphany = ایپی فینی (6 جنوری)
holiday-easter = ایسٹر
holiday-easter-monday = ایسٹر کا پیر
holiday-liberation = آزادی کا دن
holiday-labour = مزدوروں کا دن
holiday-republic = جمہوریہ کا دن
holiday-assumption = 15 اگست (Ferragosto)
holiday-saint-francis = سینٹ فرانسس کا دن
holiday-all-saints = تمام مقدسین کا دن
holiday-immaculate = مقدسہ مریم کا دن (8 دسمبر)
holiday-christmas = کرسمس
holiday-saint-stephen = 26 دسمبر (Santo Stefano)

## Languages

languages = زبانیں
languages-always = ہمیشہ
via-mediator = ثقافتی مددگار (mediatore) کے ساتھ
via-interpreter = مترجم کے ساتھ
via-booking = اگر پہلے سے کہیں

## A place

helps = کس چیز میں مدد ہوتی ہے
bring = ساتھ کیا لائیں
cost = خرچ
phone = فون
phone-hours = فون کے اوقات
email = ای میل
website = ویب سائٹ
coverage = کس علاقے کے لیے
wheelchair = وہیل چیئر
unstated-audience = کس کے لیے
unstated-access = اپائنٹمنٹ چاہیے یا نہیں
unstated-cost = کتنا خرچ ہے
unstated-documents = ساتھ کیا لائیں
unstated-languages = زبانیں
address-approximate = پتہ ظاہر نہیں کیا جاتا۔
address-hidden = حفاظت کے لیے پتہ ظاہر نہیں کیا جاتا۔
address-locality = ہمیں صرف شہر معلوم ہے۔
call-first = جانے سے پہلے فون کریں۔
way = وہاں کیسے پہنچیں
way-app = نقشوں کی ایپ کھولیں
way-none = نہیں کھلتی؟ کوئی ویب سائٹ استعمال کریں:
way-leaves = یہاں آپ ان صفحات سے باہر جاتے ہیں۔ دوسری سائٹ دیکھتی ہے کہ آپ کون سی جگہ ڈھونڈ رہے ہیں۔
way-discreet = خبردار: ایپ یا سائٹ اس جگہ کو یاد رکھ سکتی ہے۔ جو آپ کا فون دیکھے وہ اسے دیکھ سکتا ہے۔
source = ذریعہ:
confirmed-on = { $date } کو تصدیق ہوئی
not-confirmed = ابھی تصدیق نہیں ہوئی۔
not-verified = نمونہ، تصدیق شدہ نہیں۔
other-places = دوسری جگہیں تلاش کریں

type-info_point = معلومات کا ڈیسک
type-help_desk = ہیلپ ڈیسک
type-hub = سروسز کا مرکز
type-office = دفتر
type-clinic = کلینک
type-school = اسکول
type-canteen = کھانے کی جگہ (mensa)
type-shelter = پناہ گاہ
type-library = لائبریری
type-self_managed = لوگوں کا اپنا مرکز
type-mobile_stop = چلتی پھرتی سروس کا سٹاپ
type-police = پولیس

access-walk-in = اپائنٹمنٹ کے بغیر
access-appointment = اپائنٹمنٹ لے کر
access-phone = فون پر
access-online = آن لائن
access-referral = کسی دوسرے دفتر کے بھیجنے پر
access-referral-only = صرف اگر کوئی دوسرا دفتر آپ کو بھیجے

cost-free = مفت
cost-paid = پیسے دینے ہوں گے

wheelchair-yes = اندر جا سکتے ہیں
wheelchair-limited = اندر جانا مشکل ہے
wheelchair-no = اندر نہیں جا سکتے

## For whom

audience-only = صرف: { $who }
audience-preferred = خاص طور پر: { $who }
audience-open = یہ بھی: { $who }
who-women = خواتین
who-men = مرد
who-families = خاندان
who-age-between = { $years } سال کے لوگ
who-age-from = { $years } سال یا زیادہ عمر کے لوگ
who-age-to = { $years } سال تک کے لوگ
who-asylum-seeker = پناہ مانگنے والے
who-protection-holder = جنہیں پناہ یا کوئی اور تحفظ ملا ہے
who-undocumented = جن کے پاس پرمیسو نہیں
who-eu-citizen = یورپی یونین کے شہری
who-non-eu-citizen = یورپی یونین سے باہر کے ملکوں کے شہری
who-italian-citizen = اٹلی کے شہری
who-unaccompanied-minor = 18 سال سے کم عمر، جو اکیلے ہیں
who-seasonal-worker = موسمی مزدور
who-homeless = بے گھر لوگ
who-residents = { $place } میں رہنے والے

## Map

map = نقشہ
map-loading = نقشہ کھل رہا ہے…
map-failed = نقشہ نہیں کھلتا۔ تھوڑی دیر بعد دوبارہ کوشش کریں۔
map-zoom-in = اور قریب
map-zoom-out = اور دور
map-close = بند کریں
map-here = آپ یہاں ہیں
map-legend = نمبر فہرست کے مطابق ہیں۔ ٹوٹی لکیر: اندازاً جگہ۔

## Something went wrong

error-400-title = یہاں کچھ غلط ہے
error-400 = اس صفحے کا پتہ درست نہیں۔ پہلے صفحے سے دوبارہ شروع کریں۔
error-404-title = صفحہ نہیں ملا
error-404 = یہ صفحہ موجود نہیں۔ شاید پتہ غلط ہے۔
error-410-title = یہ جگہ اب نہیں رہی
error-410 = یہ اب ہماری فہرست میں نہیں۔ کوئی اور جگہ تلاش کریں۔
error-429-title = تھوڑا انتظار کریں
error-429 = اس وقت بہت زیادہ پیغام ہیں۔ چند منٹ بعد دوبارہ کوشش کریں۔
error-500-title = ابھی کام نہیں کر رہا
error-500 = مسئلہ ہماری طرف سے ہے۔ چند منٹ بعد دوبارہ کوشش کریں۔
error-start = پہلے صفحے پر واپس

## Filters

filters = فلٹر
filter-open = ابھی کھلا ہے
filter-call = ابھی فون کر سکتے ہیں
filter-free = مفت
filter-walk-in = اپائنٹمنٹ کے بغیر
filter-undocumented = پرمیسو کے بغیر بھی
filter-women = خواتین کے لیے
filter-minors = 18 سال سے کم عمر کے لیے
filter-wheelchair = وہیل چیئر کے لیے
filters-clear = سب ہٹائیں

## Reading aloud, sharing

listen = سنیں
share = شیئر کریں
print = پرنٹ کریں
share-copied = لنک کاپی ہو گیا

## Compass

compass-open = قطب نما کھولیں
compass-turn = تیر کو فون کے ساتھ گھمائیں
compass-turning = تیر فون کے ساتھ گھومتا ہے۔
compass-still = یہ فون نہیں بتاتا کہ شمال کہاں ہے۔ لکھی ہوئی سمت پر چلیں۔
compass-denied = فون کو یہ بتانے کی اجازت نہیں کہ اس کا رخ کدھر ہے۔ لکھی ہوئی سمت پر چلیں۔
compass-eight = اگر تیر غلط ہو تو فون کو 8 کی شکل میں گھمائیں۔
compass-town = ہمیں صرف شہر معلوم ہے۔ تیر نہیں ہے۔
compass-where = تیر دیکھنے کے لیے اپنی لوکیشن استعمال کریں۔
compass-private = آپ کی لوکیشن فون میں ہی رہتی ہے۔
compass-arrived = آپ پہنچ گئے۔

## The map: a point, marks

map-point = نقشے پر نقطہ چنیں
map-around = اس نقطے کے قریب تلاش کریں
near-point = نقشے کے نقطے کے قریب

## A place that is closed or gone

closed-from-to = { $from } سے { $to } تک بند ہے
confirmed-long-ago = تصدیق بہت پہلے ہوئی تھی۔
gone-instead = اسی چیز میں مدد کرنے والی جگہیں:
gone-since = { $date } سے کام نہیں کر رہا۔

## Report

report = غلطی بتائیں
report-intro = ہمیں بتائیں کہ کیا غلط ہے۔ کسی کا نام نہ لکھیں۔
report-kind = کیا غلط ہے؟
report-which = کون سی سروس؟
report-whole = پوری جگہ، یا مجھے معلوم نہیں
report-hours = اوقات
report-phone = فون
report-address = پتہ
report-gone = یہ جگہ اب نہیں رہی
report-languages = زبانیں
report-service = یہاں اس چیز میں مدد نہیں ہوتی
report-other = کچھ اور
report-text = اگر چاہیں تو اس کے بارے میں اور لکھیں
report-send = بھیجیں
report-thanks = شکریہ۔ کوئی اسے چیک کرے گا۔
report-back = جگہ کے صفحے پر واپس
report-choose = چنیں کہ کیا غلط ہے۔
report-choose-service = سروس چنیں۔
report-long = بہت لمبا ہے۔ زیادہ سے زیادہ { $count } حروف لکھیں۔
report-trap = یہ خانہ خالی چھوڑیں

## Emergency

emergency-list = ایمرجنسی نمبر، مفت، دن رات
emergency-112 = ایمبولینس، فائر بریگیڈ، پولیس
emergency-1522 = خواتین پر تشدد: کئی زبانوں میں مدد
emergency-trafficking = اگر کوئی آپ سے زبردستی کام یا جنسی کام کروائے
emergency-children = خطرے میں بچے

## Quick exit

exit = فوراً نکلیں
exit-script = یہ بٹن دوسرا صفحہ کھولتا ہے۔ “واپس” سے یہ صفحہ دوبارہ نہیں کھلتا۔
exit-plain = دھیان دیں: “واپس” اور براؤزر کی ہسٹری میں یہ صفحے پھر بھی نظر آتے ہیں۔ بعد میں، اگر آپ کے لیے خطرہ نہ ہو، صرف یہ صفحے ہسٹری سے مٹا دیں۔
exit-history = براؤزر کی ہسٹری میں یہ صفحے اب بھی نظر آتے ہیں۔ اگر آپ کے لیے خطرہ نہ ہو تو صرف یہ صفحے مٹا دیں۔
discreet-title = معلومات

## Privacy

privacy-title = پرائیویسی
privacy-short = آپ یہ بتائے بغیر کہ آپ کون ہیں، یہ صفحے استعمال کر سکتے ہیں۔
privacy-cookies = کوئی کوکیز نہیں۔ جب تک آپ نہ کہیں، آپ کے فون پر کچھ نہیں رکھا جاتا۔
privacy-position = آپ کی لوکیشن فون سے صرف تب باہر جاتی ہے جب آپ بٹن دبائیں۔ یہ صرف تقریباً 100 میٹر تک درست بھیجی جاتی ہے۔ یہ ایک جواب کے لیے استعمال ہوتی ہے۔ ہم اسے اپنے پاس نہیں رکھتے۔
privacy-search = آپ تلاش کے خانے میں جو لکھتے ہیں، ہم وہ نہ اپنے پاس رکھتے ہیں، نہ کہیں لکھتے ہیں۔
privacy-log = ہمارا کمپیوٹر یہ لکھتا ہے کہ کس قسم کا صفحہ کب مانگا گیا۔ یہ نہیں کہ کس نے مانگا، نہ سوال، نہ فون کا انٹرنیٹ پتہ۔
privacy-others = یہ صفحے دوسری کمپنیوں سے کچھ نہیں لیتے: نہ نقشے، نہ فونٹ، نہ گنتی کے پروگرام۔
privacy-report = آپ کوئی غلطی بتائیں تو ہم وہ پیغام تب تک رکھتے ہیں جب تک کوئی اسے چیک نہ کر لے۔ اس میں نام نہ لکھیں۔
privacy-history = آپ کا براؤزر ہسٹری رکھتا ہے۔ جو آپ کا فون استعمال کرے وہ اسے دیکھ سکتا ہے۔
privacy-who = ان صفحوں کا ذمہ دار:

## Accessibility

accessibility-title = سب کے لیے رسائی
accessibility-short = یہ صفحے اس طرح بنائے گئے ہیں کہ سب انہیں استعمال کر سکیں۔
accessibility-rules = ہم WCAG 2.2 لیول AA کے اصولوں پر چلتے ہیں۔
accessibility-how = یہ کی بورڈ سے، سکرین ریڈر کے ساتھ، بڑا کر کے، ڈارک موڈ میں اور JavaScript کے بغیر کام کرتے ہیں۔
accessibility-known = کیا کمی ہے: کچھ زبانوں کے متن خودکار ترجمہ ہیں۔ جگہوں کے نام اطالوی میں ہیں۔
accessibility-tell = اگر آپ کے لیے کچھ کام نہیں کرتا تو ہمیں لکھیں:

## Found by search engines

describe-need = { $need }: آپ کے قریب جگہیں، اوقات، زبانوں اور فون کے ساتھ۔
describe-place = { $place }: اوقات، زبانیں، فون، ساتھ کیا لائیں۔

## What to bring: what operators write in Italian, word for word

document-passport = پاسپورٹ
document-identity = شناختی دستاویز
document-identity-or-passport = شناختی دستاویز یا پاسپورٹ
document-identity-valid = شناختی دستاویز جس کی میعاد باقی ہو
document-permit = پرمیسو
document-permit-receipt = پرمیسو کی درخواست کی رسید
document-tax-code = ٹیکس کوڈ (codice fiscale)
document-health-card = صحت کارڈ (tessera sanitaria)
document-isee = آمدنی کا سرٹیفکیٹ (ISEE)
document-residence = رہائش کا سرٹیفکیٹ
document-photos = پاسپورٹ سائز تصویریں
document-stamp = ریونیو ٹکٹ (marca da bollo)
document-birth = پیدائش کا سرٹیفکیٹ
document-family = فیملی سرٹیفکیٹ (stato di famiglia)
document-work-contract = کام کا معاہدہ
document-payslip = تنخواہ کی پرچی
document-rent-contract = کرائے کا معاہدہ
document-diploma = تعلیمی سند
document-stp = STP کارڈ
document-canteen-card = کھانے کی جگہ کا کارڈ
document-points-card = پوائنٹس کارڈ
document-library-card = تصویر والا لائبریری کارڈ

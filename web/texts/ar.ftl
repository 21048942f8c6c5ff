### Arabic. Not yet read by a native speaker.

## Every page

tagline = أماكن تساعدك، قريبة منك
description = مكاتب وخدمات لمن جاء من بلد آخر: أين هي، ومتى تفتح، وبأي لغات يتكلمون.
skip = انتقل إلى المحتوى
emergency = طوارئ: اتصل بالرقم 112
language = اللغة
sample = بيانات تجريبية لم يتحقق منها أحد.
footer-privacy = لا نستعمل ملفات الكوكيز. ولا نحتفظ بموقعك.
sources-coast = السواحل
sources-boundaries = الحدود
sources-towns = البلدات
sources-simplified = بيانات مبسطة
footer-api = بيانات لتطبيقات أخرى (API)
call = اتصل
go = خذني إليه
comma = ،{ " " }
decimal-mark = .
not-stated = غير مذكور

## Language page

front-title = اختر لغتك

## Needs

needs-title = ما الذي تحتاج إليه؟

## Search

search = بحث
search-label = ما الذي تحتاج إليه؟
search-hint = طبيب، إقامة، طعام…
search-title = بحثت عن «{ $query }»
search-maybe = هل تقصد:
search-none = لم نجد «{ $query }».
search-needs = اختر بالصور:
search-desk = أو اسأل مكتب المعلومات:
kind-area = مدينة أو حي
translated = ترجمة آلية

## Where

where-title = أين تبحث؟
where-locate = استعمل موقعي
where-privacy = نرسل موقعك التقريبي فقط (نحو 100 متر)، لا المكان الدقيق. ولا نحتفظ به.
where-or = أو اختر مكانًا:
where-area = المدينة أو الحي
where-show = اعرض
where-change = غيّر
where-waiting = نبحث عن موقعك…
where-denied = لا يستطيع الهاتف استعمال الموقع. اختر مدينة في الأسفل.
where-unavailable = لم نجد موقعك. اختر مدينة في الأسفل.
where-timeout = طال الانتظار. حاول مرة أخرى أو اختر مدينة في الأسفل.
where-offline = لا توجد شبكة. حاول بعد قليل.
near-place = قرب { $place }
near-you = قريب منك
localities = الأحياء والبلدات

## List

narrow = اختر ما تبحث عنه
all-of-it = الكل
places = { $count ->
    [zero] { $count } أماكن
    [one] مكان واحد
    [two] مكانان
    [few] { $count } أماكن
    [many] { $count } مكانًا
   *[other] { $count } مكان
}
no-places = لم نجد أماكن هنا
more = اعرض أماكن أخرى
legend = السهم يدل على الاتجاه: الشمال في الأعلى. دقائق المشي تقريبية.
remote-title = بالهاتف وعبر الإنترنت
empty-next = ماذا يمكنك أن تفعل:
empty-all = اعرض كل الأماكن: { $need }
empty-area = ابحث في مدينة أخرى
empty-remote = اتصل بخدمة هاتفية
empty-needs = ابحث عن شيء آخر
relaxed-open = الأماكن المفتوحة الآن قليلة. نعرض أيضًا أماكن مغلقة.
relaxed-language = الأماكن التي يتكلمون فيها هذه اللغة قليلة. نعرض أيضًا أماكن بلغات أخرى.
relaxed-audience = الأماكن المخصصة لهؤلاء الأشخاص قليلة. نعرض أيضًا أماكن أخرى.

filters-when = متى
filters-how = لمن وكيف
filters-spoken = اللغة المتكلَّمة
filters-counted = الأرقام تعدّ فقط ما هو مكتوب.
filters-show = اعرض الأماكن
filter-tomorrow = غدًا صباحًا، الساعة 10
filter-day = يوم آخر
hour-morning = صباحًا، الساعة 10
hour-afternoon = بعد الظهر، الساعة 16
hour-evening = مساءً، الساعة 20
at-tomorrow = غدًا الساعة { $time }
at-day = { $date } الساعة { $time }
help-lines = من يرد على الهاتف
answers-now = يرد الآن
answers-always = يرد دائمًا، ليلًا ونهارًا
answers-unknown = غير مكتوب متى يرد
unsure-count = { $count ->
    [zero] { $count } أماكن: اسأل أولًا
    [one] مكان واحد: اسأل أولًا
    [two] مكانان: اسأل أولًا
    [few] { $count } أماكن: اسأل أولًا
    [many] { $count } مكانًا: اسأل أولًا
   *[other] { $count } مكان: اسأل أولًا
}
unsure-about = غير مكتوب: { $what }.
may-know = من قد يعرف أكثر
may-know-about = لا يقدمون هذا، لكنهم يعرفون إلى أين يرسلونك.
for-areas = لمنطقة { $place }
farther-than = أبعد من { $distance }: { $what }
farther-many = أكثر من 20 مكانًا
farther-places = { $count ->
    [zero] { $count } أماكن أخرى
    [one] مكان آخر
    [two] مكانان آخران
    [few] { $count } أماكن أخرى
    [many] { $count } مكانًا آخر
   *[other] { $count } مكان آخر
}
farther-nearest = الأقرب على بعد { $distance }.
farther-nearest-in = الأقرب على بعد { $distance }، في { $place }.
to-ask = للسؤال: { $what }.
ask-hours = أوقات العمل
ask-phone-hours = أوقات الهاتف
ask-languages = اللغات
ask-people = لمن
ask-access = هل يلزم موعد
ask-cost = كم يكلف
ask-wheelchair = الكرسي المتحرك
data-of = معلومات من عام { $year }.
only-women = للنساء فقط
only-minors = لمن هم تحت 18 عامًا فقط
address-unknown = العنوان الدقيق غير مذكور
address-by-phone = يقولون لك العنوان بالهاتف

table = اطبع أو نزّل
table-list = ارجع إلى القائمة
table-csv = نزّل CSV
table-print = للطباعة، استعمل «طباعة» في قائمة المتصفح.
column-name = المكان
column-helps = بماذا يساعد
column-address = العنوان
column-distance = المسافة
column-page = الصفحة

## Distance and direction

in-place = في { $place }
metres = { $metres } م
kilometres = { $km } كم
walk = { $count ->
    [zero] أقل من دقيقة
    [one] دقيقة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
walking = { $count ->
    [zero] أقل من دقيقة مشيًا
    [one] نحو دقيقة واحدة مشيًا
    [two] نحو دقيقتين مشيًا
    [few] نحو { $count } دقائق مشيًا
    [many] نحو { $count } دقيقة مشيًا
   *[other] نحو { $count } دقيقة مشيًا
}
toward-n = نحو الشمال
toward-ne = نحو الشمال الشرقي
toward-e = نحو الشرق
toward-se = نحو الجنوب الشرقي
toward-s = نحو الجنوب
toward-sw = نحو الجنوب الغربي
toward-w = نحو الغرب
toward-nw = نحو الشمال الغربي
no-direction = الاتجاه غير معروف

## Open or closed

open-until = مفتوح حتى { $time }
open-from = من { $time }، ولم يُذكر وقت الإغلاق
open-always = مفتوح دائمًا
open-now = مفتوح الآن
closes-in = { $count ->
    [zero] يغلق الآن
    [one] يغلق بعد دقيقة واحدة
    [two] يغلق بعد دقيقتين
    [few] يغلق بعد { $count } دقائق
    [many] يغلق بعد { $count } دقيقة
   *[other] يغلق بعد { $count } دقيقة
}
opens-today = يفتح اليوم { $time }
opens-tomorrow = يفتح غدًا { $time }
opens-mon = يفتح الاثنين { $time }
opens-tue = يفتح الثلاثاء { $time }
opens-wed = يفتح الأربعاء { $time }
opens-thu = يفتح الخميس { $time }
opens-fri = يفتح الجمعة { $time }
opens-sat = يفتح السبت { $time }
opens-sun = يفتح الأحد { $time }
opens-on = يفتح في { $date }
closed-now = مغلق الآن
closed-until = مغلق حتى { $date }
holiday-maybe = اليوم عطلة: ربما مغلق
hours-unknown = أوقات العمل غير مذكورة

## The week

hours = أوقات العمل
day-mon = الاثنين
day-tue = الثلاثاء
day-wed = الأربعاء
day-thu = الخميس
day-fri = الجمعة
day-sat = السبت
day-sun = الأحد
today = اليوم
hours-to = { " " }إلى{ " " }
hours-from = من { $time }، ولم يُذكر وقت الإغلاق
hours-maybe = { $times } (ربما)
hours-again = يفتح من جديد في { $date }
hours-office = ساعات المكتب
hours-sleeping = ساعات النوم
enrolment = التسجيل
enrolment-from-to = من { $from } إلى { $to }
hours-closed = مغلق
hours-all-day = 24 ساعة
hours-perhaps = { $name }: ربما مغلق
hours-holiday = { $name }: مغلق
holiday-new-year = رأس السنة
holiday-epiphany = عيد الغطاس (6 يناير)
holiday-easter = عيد الفصح الكاثوليكي
holiday-easter-monday = اثنين الفصح الكاثوليكي
holiday-liberation = عيد التحرير
holiday-labour = عيد العمال
holiday-republic = عيد الجمهورية
holiday-assumption = عيد 15 أغسطس
holiday-saint-francis = عيد القديس فرنسيس
holiday-all-saints = عيد جميع القديسين
holiday-immaculate = عيد 8 ديسمبر
holiday-christmas = عيد الميلاد (25 ديسمبر)
holiday-saint-stephen = عيد 26 ديسمبر

## Languages

languages = اللغات
languages-always = دائمًا
via-mediator = مع وسيط ثقافي (mediatore)
via-interpreter = مع مترجم
via-booking = إذا طلبت ذلك مسبقًا

## A place

helps = بماذا يساعد
bring = ماذا تحضر معك
cost = التكلفة
phone = الهاتف
phone-hours = أوقات الهاتف
email = البريد الإلكتروني
website = موقع الإنترنت
coverage = المنطقة التي يخدمها
wheelchair = الكرسي المتحرك
unstated-audience = لمن
unstated-access = هل يلزم موعد
unstated-cost = كم يكلف
unstated-documents = ماذا تحضر معك
unstated-languages = اللغات
address-approximate = العنوان غير معلن.
address-hidden = العنوان غير معلن من أجل السلامة.
address-locality = نعرف البلدة فقط.
call-first = اتصل قبل أن تذهب.
way = كيف تصل
way-app = افتح تطبيق الخرائط
way-none = لا يفتح؟ استعمل موقع إنترنت:
way-leaves = هنا تخرج من هذه الصفحات. الموقع الآخر يرى المكان الذي تبحث عنه.
way-discreet = انتبه: قد يتذكر التطبيق أو الموقع هذا المكان. من ينظر في هاتفك يستطيع أن يراه.
source = المصدر:
confirmed-on = تم التأكيد في { $date }
not-confirmed = لم يتم التأكد منه بعد.
not-verified = مثال لم يتحقق منه أحد.
other-places = ابحث عن أماكن أخرى

type-info_point = نقطة معلومات
type-help_desk = مكتب مساعدة
type-hub = مركز خدمات
type-office = مكتب
type-clinic = عيادة
type-school = مدرسة
type-canteen = مطعم خيري
type-shelter = مأوى
type-library = مكتبة
type-self_managed = نقطة يديرها متطوعون
type-mobile_stop = محطة خدمة متنقلة
type-police = شرطة

access-walk-in = بدون موعد
access-appointment = بموعد
access-phone = بالهاتف
access-online = عبر الإنترنت
access-referral = عن طريق خدمة أخرى ترسلك
access-referral-only = فقط إذا أرسلتك خدمة أخرى

cost-free = مجاني
cost-paid = عليك أن تدفع

wheelchair-yes = الدخول ممكن
wheelchair-limited = الدخول صعب
wheelchair-no = الدخول غير ممكن

## For whom

audience-only = فقط: { $who }
audience-preferred = الأولوية: { $who }
audience-open = أيضًا: { $who }
who-women = النساء
who-men = الرجال
who-families = العائلات
who-age-between = العمر { $years }
who-age-from = من عمر { $years }
who-age-to = حتى عمر { $years }
who-asylum-seeker = طالبو اللجوء
who-protection-holder = من حصلوا على لجوء أو حماية أخرى
who-undocumented = من ليس لديهم أوراق إقامة
who-eu-citizen = مواطنو الاتحاد الأوروبي
who-non-eu-citizen = مواطنو دول خارج الاتحاد الأوروبي
who-italian-citizen = المواطنون الإيطاليون
who-unaccompanied-minor = من هم تحت 18 عامًا بدون أهلهم
who-seasonal-worker = العمال الموسميون
who-homeless = من ليس لديهم سكن
who-residents = من يسكنون في { $place }

## Map

map = الخريطة
map-loading = نفتح الخريطة…
map-failed = الخريطة لا تفتح. حاول بعد قليل.
map-zoom-in = أقرب
map-zoom-out = أبعد
map-close = أغلق
map-here = أنت هنا
map-legend = الأرقام كما في القائمة. الخط المتقطع: مكان تقريبي.

## Something went wrong

error-400-title = هناك خطأ هنا
error-400 = هذا العنوان غير صحيح. ابدأ من الصفحة الأولى.
error-404-title = الصفحة غير موجودة
error-404 = هذه الصفحة غير موجودة. ربما العنوان خطأ.
error-410-title = هذا المكان لم يعد موجودًا
error-410 = لم يعد في قائمتنا. ابحث عن مكان آخر.
error-429-title = انتظر قليلًا
error-429 = الرسائل كثيرة جدًا الآن. حاول بعد بضع دقائق.
error-500-title = لا يعمل الآن
error-500 = المشكلة عندنا. حاول بعد بضع دقائق.
error-start = ارجع إلى الصفحة الأولى

## Filters

filters = تصفية
filter-open = مفتوح الآن
filter-call = يمكن الاتصال الآن
filter-free = مجاني
filter-walk-in = بدون موعد
filter-undocumented = حتى بدون أوراق إقامة
filter-women = للنساء
filter-minors = لمن هم تحت 18 عامًا
filter-wheelchair = للكرسي المتحرك
filters-clear = أزل الكل

## Reading aloud, sharing

listen = استمع
share = شارك
print = طباعة
share-copied = تم نسخ الرابط

## Compass

compass-open = افتح البوصلة
compass-turn = اجعل السهم يدور مع الهاتف
compass-turning = السهم يدور مع الهاتف.
compass-still = هذا الهاتف لا يعرف أين الشمال. اتبع الكلام المكتوب.
compass-denied = غير مسموح للهاتف أن يُظهر اتجاهه. اتبع الكلام المكتوب.
compass-eight = إذا كان السهم خاطئًا، فحرّك الهاتف على شكل الرقم 8.
compass-town = نعرف البلدة فقط. لا يوجد سهم.
compass-where = لترى السهم، استعمل موقعك.
compass-private = موقعك يبقى في الهاتف.
compass-arrived = لقد وصلت.

## The map: a point, marks

map-point = اختر نقطة على الخريطة
map-around = ابحث حول هذه النقطة
near-point = قرب النقطة على الخريطة

## A place that is closed or gone

closed-from-to = مغلق من { $from } إلى { $to }
confirmed-long-ago = تم التأكيد منذ زمن طويل.
gone-instead = أماكن تساعد في الأمر نفسه:
gone-since = لم يعد يعمل منذ { $date }.

## Report

report = أخبرنا عن خطأ
report-intro = أخبرنا ما الخطأ. لا تكتب اسم أي شخص.
report-kind = ما الخطأ؟
report-which = أي خدمة؟
report-whole = المكان كله، أو لا أعرف
report-hours = أوقات العمل
report-phone = الهاتف
report-address = العنوان
report-gone = لم يعد موجودًا
report-languages = اللغات
report-service = لا يساعد في هذا
report-other = شيء آخر
report-text = اكتب المزيد إذا أردت
report-send = أرسل
report-thanks = شكرًا. سيتحقق شخص من ذلك.
report-back = ارجع إلى المكان
report-choose = اختر ما هو الخطأ.
report-choose-service = اختر أي خدمة.
report-long = النص طويل جدًا. عدد الحروف على الأكثر: { $count }.
report-trap = اترك هذه الخانة فارغة

## Emergency

emergency-list = أرقام الطوارئ، مجانًا، ليلًا ونهارًا
emergency-112 = الإسعاف، الإطفاء، الشرطة
emergency-1522 = العنف ضد النساء: مساعدة بعدة لغات
emergency-trafficking = إذا أجبرك أحد على العمل أو الدعارة
emergency-children = أطفال في خطر

## Quick exit

exit = اخرج بسرعة
exit-script = الزر يفتح صفحة أخرى. زر «رجوع» لا يعيدك إلى هنا.
exit-plain = انتبه: زر «رجوع» وسجل المتصفح يعرضان هذه الصفحات حتى بعد الخروج. بعد ذلك، إذا كان ذلك آمنًا لك، فامسح هذه الصفحات فقط من السجل.
exit-history = ما زال سجل المتصفح يعرض هذه الصفحات. إذا كان ذلك آمنًا لك، فامسح هذه الصفحات فقط.
discreet-title = معلومات

## Privacy

privacy-title = الخصوصية
privacy-short = يمكنك استعمال هذه الصفحات دون أن تقول من أنت.
privacy-cookies = لا نستعمل ملفات الكوكيز. لا يُحفظ شيء على هاتفك إلا إذا طلبت ذلك.
privacy-position = لا يخرج موقعك من الهاتف إلا إذا ضغطت على الزر. يصبح الموقع تقريبيًا، بدقة نحو 100 متر، ويُستعمل لإجابة واحدة ولا نحتفظ به.
privacy-search = لا نحتفظ بما تكتبه في خانة البحث ولا نسجله في أي مكان.
privacy-log = يسجل جهازنا نوع الصفحة المطلوبة ووقت طلبها. ولا يسجل من طلبها، ولا السؤال، ولا عنوان الهاتف.
privacy-others = لا تأخذ الصفحات شيئًا من شركات أخرى: لا خرائط، ولا خطوط كتابة، ولا عدادات زيارات.
privacy-report = إذا أخبرتنا عن خطأ، نحتفظ بالرسالة حتى يتحقق منها شخص. لا تكتب فيها أسماء.
privacy-history = يحتفظ متصفحك بسجل. من يستعمل هاتفك يستطيع أن يراه.
privacy-who = المسؤول عن هذه الصفحات:

## Accessibility

accessibility-title = سهولة الوصول
accessibility-short = صممنا هذه الصفحات ليستعملها الجميع.
accessibility-rules = نتبع قواعد WCAG 2.2، المستوى AA.
accessibility-how = تعمل الصفحات بلوحة المفاتيح، ومع قارئ الشاشة، وعند التكبير، وبخلفية داكنة، وبدون JavaScript.
accessibility-known = ما ينقص: النصوص في بعض اللغات ترجمة آلية. أسماء الأماكن بالإيطالية.
accessibility-tell = إذا كان هناك شيء لا يعمل عندك، فاكتب إلينا:

## Found by search engines

describe-need = { $need }: أماكن قريبة منك، مع أوقات العمل واللغات والهاتف.
describe-place = { $place }: أوقات العمل، اللغات، الهاتف، ماذا تحضر معك.

## What to bring: what operators write in Italian, word for word

document-passport = جواز سفر
document-identity = وثيقة هوية
document-identity-or-passport = وثيقة هوية أو جواز سفر
document-identity-valid = وثيقة هوية سارية
document-permit = تصريح الإقامة
document-permit-receipt = وصل طلب تصريح الإقامة
document-tax-code = الرقم الضريبي (codice fiscale)
document-health-card = البطاقة الصحية (tessera sanitaria)
document-isee = شهادة الدخل (ISEE)
document-residence = شهادة سكن
document-photos = صور شخصية
document-stamp = طابع ضريبي (marca da bollo)
document-birth = شهادة ميلاد
document-family = شهادة عائلية (stato di famiglia)
document-work-contract = عقد عمل
document-payslip = كشف الراتب
document-rent-contract = عقد إيجار
document-diploma = شهادة دراسية
document-stp = بطاقة STP
document-canteen-card = بطاقة المطعم الخيري
document-points-card = بطاقة نقاط
document-library-card = بطاقة المكتبة مع صورة

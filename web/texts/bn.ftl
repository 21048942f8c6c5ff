### Bengali. Not yet read by a native speaker.

## Every page

tagline = আপনার কাছে সাহায্যের জায়গা
description = অন্য দেশ থেকে আসা মানুষের জন্য সাহায্য ডেস্ক ও সেবা: কোথায় আছে, কখন খোলা, কোন ভাষায় কথা বলে।
skip = মূল লেখায় যান
emergency = জরুরি: 112 নম্বরে ফোন করুন
language = ভাষা
sample = নমুনা তথ্য, যাচাই করা হয়নি।
footer-privacy = আমরা কুকি ব্যবহার করি না। আপনার অবস্থান জমা রাখি না।
sources-coast = উপকূল
sources-boundaries = সীমানা
sources-towns = শহর
sources-simplified = সরল করা তথ্য
footer-api = অন্য অ্যাপের জন্য তথ্য (API)
call = ফোন করুন
go = পথ দেখান
comma = ,{ " " }
decimal-mark = .
not-stated = জানা নেই

## Language page

front-title = আপনার ভাষা বেছে নিন

## Needs

needs-title = আপনার কী দরকার?

## Search

search = খুঁজুন
search-label = আপনার কী দরকার?
search-hint = ডাক্তার, পেরমেসো, খাবার…
search-title = আপনি খুঁজেছেন “{ $query }”
search-maybe = আপনি কি এটি খুঁজছেন:
search-none = আমরা “{ $query }” খুঁজে পাইনি।
search-needs = ছবি দেখে বেছে নিন:
search-desk = অথবা তথ্য অফিসে জিজ্ঞাসা করুন:
kind-area = শহর বা এলাকা
translated = স্বয়ংক্রিয় অনুবাদ

## Where

where-title = আপনি কোথায় খুঁজছেন?
where-locate = আমার অবস্থান ব্যবহার করুন
where-privacy = আমরা শুধু আপনার আশপাশের এলাকা পাঠাই (প্রায় 100 মিটার), নির্দিষ্ট জায়গা নয়। তা জমা রাখি না।
where-or = অথবা একটি জায়গা বেছে নিন:
where-area = শহর বা এলাকা
where-show = দেখান
where-change = বদলান
where-waiting = আপনার অবস্থান খোঁজা হচ্ছে…
where-denied = আপনার ফোন অবস্থান ব্যবহার করতে পারছে না। নিচে একটি শহর বেছে নিন।
where-unavailable = আপনার অবস্থান খুঁজে পাওয়া যাচ্ছে না। নিচে একটি শহর বেছে নিন।
where-timeout = বেশি সময় লাগছে। আবার চেষ্টা করুন বা নিচে একটি শহর বেছে নিন।
where-offline = নেটওয়ার্ক নেই। একটু পরে আবার চেষ্টা করুন।
near-place = { $place }-এর কাছে
near-you = আপনার কাছে
localities = এলাকা

## List

narrow = কী খুঁজছেন তা বেছে নিন
all-of-it = সব
places = { $count ->
    [one] { $count }টি জায়গা
   *[other] { $count }টি জায়গা
}
no-places = এখানে কোনো জায়গা খুঁজে পাইনি
more = আরও জায়গা দেখান
legend = তীরচিহ্ন: উপরের দিক উত্তর। হাঁটার মিনিট আনুমানিক।
remote-title = ফোনে ও অনলাইনে
empty-next = আপনি যা করতে পারেন:
empty-all = সব জায়গা দেখান: { $need }
empty-area = অন্য শহরে খুঁজুন
empty-remote = কোনো সেবায় ফোন করুন
empty-needs = অন্য কিছু খুঁজুন
relaxed-open = এখন অল্প কিছু জায়গা খোলা। এখানে বন্ধ জায়গাও আছে।
relaxed-language = অল্প কিছু জায়গায় এই ভাষায় কথা বলে। এখানে অন্য ভাষার জায়গাও আছে।
relaxed-audience = শুধু এই মানুষদের জন্য অল্প কিছু জায়গা আছে। এখানে অন্য জায়গাও আছে।

filters-when = কখন
filters-how = কে ও কীভাবে
filters-spoken = যে ভাষায় কথা বলে
filters-counted = সংখ্যায় শুধু যা লেখা আছে তা-ই গোনা হয়।
filters-show = জায়গাগুলো দেখান
filter-tomorrow = আগামীকাল সকাল, 10টায়
filter-day = অন্য দিন
hour-morning = সকাল, 10টায়
hour-afternoon = বিকেল, 16টায়
hour-evening = সন্ধ্যা, 20টায়
at-tomorrow = আগামীকাল { $time }-এ
at-day = { $date } তারিখে { $time }-এ
help-lines = কে ফোন ধরে
answers-now = এখন ফোন ধরে
answers-always = সব সময় ফোন ধরে, দিন-রাত
answers-unknown = কখন ফোন ধরে তা লেখা নেই
unsure-count = { $count ->
    [one] { $count }টি জায়গা: আগে জিজ্ঞাসা করুন
   *[other] { $count }টি জায়গা: আগে জিজ্ঞাসা করুন
}
unsure-about = লেখা নেই: { $what }।
may-know = কে আরও জানতে পারে
may-know-about = তারা এটা করে না, কিন্তু জানে আপনাকে কোথায় পাঠাতে হবে।
for-areas = { $place } এলাকার জন্য
farther-than = { $distance }-এর বেশি দূরে: { $what }
farther-many = 20টির বেশি জায়গা
farther-places = { $count ->
    [one] আরও { $count }টি জায়গা
   *[other] আরও { $count }টি জায়গা
}
farther-nearest = সবচেয়ে কাছেরটি { $distance } দূরে।
farther-nearest-in = সবচেয়ে কাছেরটি { $distance } দূরে, { $place }-এ।
to-ask = জেনে নেবেন: { $what }।
ask-hours = খোলার সময়
ask-phone-hours = ফোনের সময়
ask-languages = ভাষা
ask-people = কার জন্য
ask-access = অ্যাপয়েন্টমেন্ট লাগে কি না
ask-cost = কত খরচ
ask-wheelchair = হুইলচেয়ার
data-of = { $year } সালের তথ্য।
only-women = শুধু নারীদের জন্য
only-minors = শুধু শিশু-কিশোরদের জন্য
address-unknown = সঠিক ঠিকানা জানা নেই
address-by-phone = ঠিকানা ফোনে বলে দেয়

table = প্রিন্ট বা ডাউনলোড করুন
table-list = তালিকায় ফিরে যান
table-csv = CSV ডাউনলোড করুন
table-print = প্রিন্ট করতে ব্রাউজারের মেনুতে “প্রিন্ট” ব্যবহার করুন।
column-name = জায়গা
column-helps = কী কাজে সাহায্য করে
column-address = ঠিকানা
column-distance = দূরত্ব
column-page = পাতা

## Distance and direction

in-place = { $place }-এ
metres = { $metres } মি
kilometres = { $km } কিমি
walk = { $count } মিনিট
walking = { $count ->
    [one] হেঁটে প্রায় { $count } মিনিট
   *[other] হেঁটে প্রায় { $count } মিনিট
}
toward-n = উত্তর দিকে
toward-ne = উত্তর-পূর্ব দিকে
toward-e = পূর্ব দিকে
toward-se = দক্ষিণ-পূর্ব দিকে
toward-s = দক্ষিণ দিকে
toward-sw = দক্ষিণ-পশ্চিম দিকে
toward-w = পশ্চিম দিকে
toward-nw = উত্তর-পশ্চিম দিকে
no-direction = দিক জানা নেই

## Open or closed

open-until = { $time } পর্যন্ত খোলা
open-from = { $time } থেকে, বন্ধের সময় জানা নেই
open-always = সব সময় খোলা
open-now = এখন খোলা
closes-in = { $count ->
    [one] { $count } মিনিট পরে বন্ধ হবে
   *[other] { $count } মিনিট পরে বন্ধ হবে
}
opens-today = আজ { $time }-এ খুলবে
opens-tomorrow = আগামীকাল { $time }-এ খুলবে
opens-mon = সোমবার { $time }-এ খুলবে
opens-tue = মঙ্গলবার { $time }-এ খুলবে
opens-wed = বুধবার { $time }-এ খুলবে
opens-thu = বৃহস্পতিবার { $time }-এ খুলবে
opens-fri = শুক্রবার { $time }-এ খুলবে
opens-sat = শনিবার { $time }-এ খুলবে
opens-sun = রবিবার { $time }-এ খুলবে
opens-on = { $date } তারিখে খুলবে
closed-now = এখন বন্ধ
closed-until = { $date } পর্যন্ত বন্ধ
holiday-maybe = আজ ছুটির দিন: হয়তো বন্ধ
hours-unknown = খোলার সময় জানা নেই

## The week

hours = খোলার সময়
day-mon = সোমবার
day-tue = মঙ্গলবার
day-wed = বুধবার
day-thu = বৃহস্পতিবার
day-fri = শুক্রবার
day-sat = শনিবার
day-sun = রবিবার
today = আজ
hours-to = –
hours-from = { $time } থেকে, বন্ধের সময় জানা নেই
hours-maybe = { $times } (হয়তো)
hours-again = আবার শুরু হবে { $date } তারিখে
hours-office = অফিসের সময়
hours-sleeping = ঘুমানোর সময়
enrolment = ভর্তি
enrolment-from-to = { $from } থেকে { $to } পর্যন্ত
hours-closed = বন্ধ
hours-all-day = 24 ঘণ্টা
hours-perhaps = { $name }: হয়তো বন্ধ
hours-holiday = { $name }: বন্ধ
holiday-new-year = ইংরেজি নববর্ষ
holiday-epiphany = এপিফানি
holiday-easter = ইস্টার
holiday-easter-monday = ইস্টার সোমবার
holiday-liberation = মুক্তি দিবস
holiday-labour = শ্রমিক দিবস
holiday-republic = প্রজাতন্ত্র দিবস
holiday-assumption = 15 আগস্ট (Ferragosto)
holiday-saint-francis = সাধু ফ্রান্সিস দিবস
holiday-all-saints = সকল সাধু দিবস
holiday-immaculate = 8 ডিসেম্বর (Immacolata)
holiday-christmas = বড়দিন
holiday-saint-stephen = 26 ডিসেম্বর (Santo Stefano)

## Languages

languages = ভাষা
languages-always = সব সময়
via-mediator = ভাষা সহায়কের (mediatore) মাধ্যমে
via-interpreter = দোভাষীর মাধ্যমে
via-booking = আগে জানালে

## A place

helps = কী কাজে সাহায্য করে
bring = সঙ্গে কী আনবেন
cost = খরচ
phone = ফোন
phone-hours = ফোনের সময়
email = ইমেইল
website = ওয়েবসাইট
coverage = সেবার এলাকা
wheelchair = হুইলচেয়ার
unstated-audience = কার জন্য
unstated-access = কীভাবে সাহায্য নেবেন
unstated-cost = কত খরচ
unstated-documents = সঙ্গে কী আনবেন
unstated-languages = ভাষা
address-approximate = ঠিকানা প্রকাশ করা হয় না।
address-hidden = নিরাপত্তার জন্য ঠিকানা প্রকাশ করা হয় না।
address-locality = আমরা শুধু শহরের নাম জানি।
call-first = যাওয়ার আগে ফোন করুন।
way = কীভাবে যাবেন
way-app = ম্যাপ অ্যাপ খুলুন
way-none = খুলছে না? একটি ওয়েবসাইট ব্যবহার করুন:
way-leaves = এখানে আপনি এই পাতাগুলো ছেড়ে যাচ্ছেন। অন্য সাইট দেখবে আপনি কোন জায়গা খুঁজছেন।
way-discreet = সাবধান: অ্যাপ বা সাইট এই জায়গা মনে রাখতে পারে। যে আপনার ফোন দেখে, সে এটা দেখতে পারে।
source = উৎস:
confirmed-on = { $date } তারিখে নিশ্চিত করা হয়েছে
not-confirmed = এখনো নিশ্চিত করা হয়নি।
not-verified = নমুনা, যাচাই করা হয়নি।
other-places = অন্য জায়গা খুঁজুন

type-info_point = তথ্য কেন্দ্র
type-help_desk = সাহায্য ডেস্ক
type-hub = সেবা কেন্দ্র
type-office = অফিস
type-clinic = ক্লিনিক
type-school = স্কুল
type-canteen = খাবারের জায়গা
type-shelter = আশ্রয়কেন্দ্র
type-library = লাইব্রেরি
type-self_managed = স্ব-পরিচালিত কেন্দ্র
type-mobile_stop = ভ্রাম্যমাণ সেবার স্টপ
type-police = পুলিশ

access-walk-in = অ্যাপয়েন্টমেন্ট লাগে না
access-appointment = অ্যাপয়েন্টমেন্ট লাগে
access-phone = ফোনে
access-online = অনলাইনে
access-referral = অন্য কোনো সেবা পাঠালে
access-referral-only = শুধু অন্য কোনো সেবা আপনাকে পাঠালে

cost-free = বিনামূল্যে
cost-paid = টাকা লাগে

wheelchair-yes = ঢোকা যায়
wheelchair-limited = ঢোকা কঠিন
wheelchair-no = ঢোকা যায় না

## For whom

audience-only = শুধু: { $who }
audience-preferred = বিশেষ করে: { $who }
audience-open = এছাড়াও: { $who }
who-women = নারী
who-men = পুরুষ
who-families = পরিবার
who-age-between = { $years } বছর বয়সী
who-age-from = { $years } বছর বা তার বেশি বয়সী
who-age-to = { $years } বছর পর্যন্ত বয়সী
who-asylum-seeker = আশ্রয়প্রার্থী
who-protection-holder = আশ্রয় বা অন্য সুরক্ষা পাওয়া মানুষ
who-undocumented = পেরমেসো নেই এমন মানুষ
who-eu-citizen = ইউরোপীয় ইউনিয়নের নাগরিক
who-non-eu-citizen = ইউরোপীয় ইউনিয়নের বাইরের দেশের নাগরিক
who-italian-citizen = ইতালির নাগরিক
who-unaccompanied-minor = অভিভাবক ছাড়া শিশু-কিশোর
who-seasonal-worker = মৌসুমি শ্রমিক
who-homeless = থাকার জায়গা নেই এমন মানুষ
who-residents = { $place }-এর বাসিন্দা

## Map

map = ম্যাপ
map-loading = ম্যাপ খোলা হচ্ছে…
map-failed = ম্যাপ খুলছে না। একটু পরে আবার চেষ্টা করুন।
map-zoom-in = আরও কাছে
map-zoom-out = আরও দূরে
map-close = বন্ধ করুন
map-here = আপনি এখানে
map-legend = নম্বর তালিকার মতো। কাটা দাগ: আনুমানিক জায়গা।

## Something went wrong

error-400-title = এখানে কিছু ভুল আছে
error-400 = এই ঠিকানা ঠিক নয়। প্রথম পাতা থেকে আবার শুরু করুন।
error-404-title = পাতা খুঁজে পাওয়া যায়নি
error-404 = এই পাতা নেই। হয়তো ঠিকানা ভুল।
error-410-title = এই জায়গা আর নেই
error-410 = এটি আর আমাদের তালিকায় নেই। অন্য জায়গা খুঁজুন।
error-429-title = একটু অপেক্ষা করুন
error-429 = এখন অনেক বেশি বার্তা আসছে। কয়েক মিনিট পরে আবার চেষ্টা করুন।
error-500-title = এখন কাজ করছে না
error-500 = সমস্যা আমাদের। কয়েক মিনিট পরে আবার চেষ্টা করুন।
error-start = প্রথম পাতায় ফিরে যান

## Filters

filters = ফিল্টার
filter-open = এখন খোলা
filter-call = এখন ফোন করা যায়
filter-free = বিনামূল্যে
filter-walk-in = অ্যাপয়েন্টমেন্ট লাগে না
filter-undocumented = পেরমেসো না থাকলেও
filter-women = নারীদের জন্য
filter-minors = শিশু-কিশোরদের জন্য
filter-wheelchair = হুইলচেয়ারের জন্য
filters-clear = সব সরান

## Reading aloud, sharing

listen = শুনুন
share = শেয়ার করুন
print = প্রিন্ট করুন
share-copied = লিংক কপি হয়েছে

## Compass

compass-open = কম্পাস খুলুন
compass-turn = ফোনের সঙ্গে তীর ঘোরান
compass-turning = ফোনের সঙ্গে তীরও ঘোরে।
compass-still = উত্তর কোন দিকে, এই ফোন তা জানায় না। লেখা দিক দেখে চলুন।
compass-denied = ফোন কোন দিকে মুখ করে আছে, তা জানানোর অনুমতি নেই। লেখা দিক দেখে চলুন।
compass-eight = তীর ভুল হলে ফোনটি ইংরেজি 8-এর মতো করে ঘোরান।
compass-town = আমরা শুধু শহরের নাম জানি। তাই তীর নেই।
compass-where = তীর দেখতে আপনার অবস্থান ব্যবহার করুন।
compass-private = আপনার অবস্থান ফোনেই থাকে।
compass-arrived = আপনি পৌঁছে গেছেন।

## The map: a point, marks

map-point = ম্যাপে একটি বিন্দু বেছে নিন
map-around = এই বিন্দুর কাছে খুঁজুন
near-point = ম্যাপের বিন্দুর কাছে

## A place that is closed or gone

closed-from-to = { $from } থেকে { $to } পর্যন্ত বন্ধ
confirmed-long-ago = অনেক আগে নিশ্চিত করা হয়েছে।
gone-instead = একই কাজে সাহায্য করে এমন জায়গা:
gone-since = { $date } থেকে আর চালু নেই।

## Report

report = ভুল জানান
report-intro = কী ভুল আছে আমাদের জানান। কারও নাম লিখবেন না।
report-kind = কী ভুল আছে?
report-which = কোন সেবা?
report-whole = পুরো জায়গা, বা জানি না
report-hours = খোলার সময়
report-phone = ফোন
report-address = ঠিকানা
report-gone = এটি আর নেই
report-languages = ভাষা
report-service = এই কাজে সাহায্য করে না
report-other = অন্য কিছু
report-text = চাইলে আরও লিখুন
report-send = পাঠান
report-thanks = ধন্যবাদ। কেউ এটি যাচাই করবেন।
report-back = জায়গার পাতায় ফিরে যান
report-choose = কী ভুল তা বেছে নিন।
report-choose-service = কোন সেবা, বেছে নিন।
report-long = লেখা বেশি লম্বা। সবচেয়ে বেশি { $count }টি অক্ষর লিখুন।
report-trap = এই ঘরটি খালি রাখুন

## Emergency

emergency-list = জরুরি নম্বর, বিনামূল্যে, দিন-রাত
emergency-112 = অ্যাম্বুলেন্স, ফায়ার সার্ভিস, পুলিশ
emergency-1522 = নারীর প্রতি সহিংসতা: অনেক ভাষায় সাহায্য
emergency-trafficking = কেউ জোর করে কাজ বা যৌন কাজ করালে
emergency-children = বিপদে থাকা শিশু

## Quick exit

exit = দ্রুত বেরিয়ে যান
exit-script = এই বোতাম অন্য একটি পাতা খোলে। “পিছনে” চাপলে এখানে ফিরে আসা যায় না।
exit-plain = খেয়াল করুন: “পিছনে” চাপলে ও ব্রাউজারের ইতিহাসে এই পাতাগুলো তখনও দেখা যায়। পরে, আপনার জন্য নিরাপদ হলে, ইতিহাস থেকে শুধু এই পাতাগুলো মুছে ফেলুন।
exit-history = ব্রাউজারের ইতিহাসে এই পাতাগুলো এখনো দেখা যায়। আপনার জন্য নিরাপদ হলে শুধু এই পাতাগুলো মুছে ফেলুন।
discreet-title = তথ্য

## Privacy

privacy-title = গোপনীয়তা
privacy-short = আপনি কে তা না জানিয়েও এই পাতাগুলো ব্যবহার করতে পারেন।
privacy-cookies = কুকি নেই। আপনি না চাইলে আপনার ফোনে কিছুই জমা রাখা হয় না।
privacy-position = আপনি বোতাম চাপলেই শুধু আপনার অবস্থান ফোন থেকে পাঠানো হয়। তা প্রায় 100 মিটার পর্যন্ত আনুমানিক করা হয়, একটি উত্তরের জন্য ব্যবহার করা হয় এবং জমা রাখা হয় না।
privacy-search = খোঁজার ঘরে আপনি যা লেখেন তা জমা রাখা হয় না, কোথাও লিখে রাখা হয় না।
privacy-log = কোন ধরনের পাতা কখন চাওয়া হয়েছে, আমাদের কম্পিউটার তা লিখে রাখে। কে চেয়েছে, কী প্রশ্ন, ফোনের ইন্টারনেট ঠিকানা: এসব লিখে রাখে না।
privacy-others = এই পাতাগুলো অন্য কোম্পানি থেকে কিছুই আনে না: ম্যাপ নয়, ফন্ট নয়, গণনার প্রোগ্রাম নয়।
privacy-report = আপনি ভুল জানালে, কেউ যাচাই করা পর্যন্ত বার্তাটি জমা থাকে। এতে কোনো নাম লিখবেন না।
privacy-history = আপনার ব্রাউজার ইতিহাস জমা রাখে। যে আপনার ফোন ব্যবহার করে সে তা দেখতে পারে।
privacy-who = এই পাতাগুলোর দায়িত্বে আছে:

## Accessibility

accessibility-title = সবার জন্য ব্যবহারযোগ্য
accessibility-short = এই পাতাগুলো এমনভাবে তৈরি যেন সবাই ব্যবহার করতে পারে।
accessibility-rules = আমরা WCAG 2.2-এর AA স্তরের নিয়ম মেনে চলি।
accessibility-how = এগুলো কিবোর্ড দিয়ে, স্ক্রিন রিডার দিয়ে, বড় করে, ডার্ক মোডে এবং JavaScript ছাড়া কাজ করে।
accessibility-known = যা বাকি আছে: কিছু ভাষার লেখা স্বয়ংক্রিয় অনুবাদ। জায়গার নাম ইতালীয় ভাষায়।
accessibility-tell = আপনার জন্য কিছু কাজ না করলে আমাদের লিখুন:

## Found by search engines

describe-need = { $need }: আপনার কাছের জায়গা, খোলার সময়, ভাষা ও ফোন সহ।
describe-place = { $place }: খোলার সময়, ভাষা, ফোন, সঙ্গে কী আনবেন।

## What to bring: what operators write in Italian, word for word

document-passport = পাসপোর্ট
document-identity = পরিচয়পত্র
document-identity-or-passport = পরিচয়পত্র বা পাসপোর্ট
document-identity-valid = মেয়াদ আছে এমন পরিচয়পত্র
document-permit = পেরমেসো
document-permit-receipt = পেরমেসোর রসিদ
document-tax-code = ট্যাক্স কোড (codice fiscale)
document-health-card = স্বাস্থ্য কার্ড (tessera sanitaria)
document-isee = আয়ের সনদ (ISEE)
document-residence = ঠিকানার সনদ
document-photos = পাসপোর্ট সাইজের ছবি
document-stamp = রেভিনিউ স্ট্যাম্প (marca da bollo)
document-birth = জন্ম সনদ
document-family = পারিবারিক সনদ (stato di famiglia)
document-work-contract = কাজের চুক্তি
document-payslip = বেতনের স্লিপ
document-rent-contract = ভাড়ার চুক্তি
document-diploma = শিক্ষা সনদ
document-stp = STP কার্ড
document-canteen-card = খাবারের জায়গার কার্ড
document-points-card = পয়েন্ট কার্ড
document-library-card = ছবিসহ লাইব্রেরি কার্ড

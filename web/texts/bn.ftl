### Bengali. Not yet read by a native speaker.

## Every page

tagline = আপনার কাছে সাহায্যের জায়গা
description = অন্য দেশ থেকে আসা মানুষের জন্য সাহায্য ডেস্ক ও সেবা: কোথায় আছে, কখন খোলা, কোন ভাষায় কথা বলে।
skip = মূল লেখায় যান
emergency = জরুরি: 112 নম্বরে ফোন করুন
language = ভাষা
sample = নমুনা তথ্য, যাচাই করা হয়নি। যাওয়ার আগে ফোন করুন।
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
not-stated = উল্লেখ নেই

## Language page

front-title = আপনার ভাষা বেছে নিন

## Needs

needs-title = আপনার কী দরকার?

## Search

search = খুঁজুন
search-label = আপনার কী দরকার?
search-hint = ডাক্তার, পারমিট, খাবার…
search-title = আপনি খুঁজেছেন “{ $query }”
search-maybe = আপনি কি এটি খুঁজছেন:
search-none = আমরা “{ $query }” খুঁজে পাইনি।
search-needs = ছবি দেখে বেছে নিন:
search-desk = অথবা তথ্য ডেস্কে জিজ্ঞাসা করুন:
kind-location = জায়গা
kind-organization = সংস্থা
kind-area = শহর বা এলাকা
translated = স্বয়ংক্রিয় অনুবাদ

## Where

where-title = আপনি কোথায় খুঁজছেন?
where-locate = আমার অবস্থান ব্যবহার করুন
where-privacy = আমরা শুধু এলাকা পাঠাই, প্রায় 100 মিটার। তা জমা রাখি না।
where-or = অথবা একটি জায়গা বেছে নিন:
where-area = শহর বা এলাকা
where-choose = বেছে নিন…
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
speaks = ভাষা:
places = { $count ->
    [0] এখানে কোনো জায়গা খুঁজে পাইনি
    [one] { $count }টি জায়গা
   *[other] { $count }টি জায়গা
}
more = আরও জায়গা দেখান
legend = তীরচিহ্ন: উপরের দিক উত্তর। হাঁটার মিনিট আনুমানিক।
unsure-title = হয়তো এগুলোও
unsure = এই জায়গাগুলোর সবকিছু আমরা জানি না। ফোন করে জিজ্ঞাসা করুন।
remote-title = ফোনে ও অনলাইনে
empty-next = আপনি যা করতে পারেন:
empty-all = সবকিছুর মধ্যে খুঁজুন: { $need }
empty-area = অন্য শহরে খুঁজুন
empty-remote = কোনো সেবায় ফোন করুন
empty-needs = অন্য দরকার বেছে নিন
relaxed-open = এখন অল্প কিছু জায়গা খোলা। এখানে বন্ধ জায়গাও আছে।
relaxed-language = অল্প কিছু জায়গায় এই ভাষায় কথা বলে। এখানে অন্য ভাষার জায়গাও আছে।
relaxed-audience = শুধু এর জন্য অল্প কিছু জায়গা আছে। এখানে অন্য জায়গাও আছে।
relaxed-need = ঠিক এই কাজ অল্প কিছু জায়গা করে। এই জায়গাগুলো আপনাকে সাহায্য করতে পারে।
relaxed-distance = কাছে অল্প কিছু জায়গা আছে। এখানে আরও দূরের জায়গাও আছে।

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
hours-unknown = খোলার সময় উল্লেখ নেই

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
hours-closed = বন্ধ
hours-all-day = 24 ঘণ্টা
hours-perhaps = { $name }: হয়তো বন্ধ
hours-holiday = { $name }: বন্ধ
hours-ask = খোলার সময় উল্লেখ নেই। যাওয়ার আগে ফোন করুন।
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
closed-dates = বন্ধ: { $dates }

## Languages

languages = ভাষা
languages-not-stated = ভাষা উল্লেখ নেই
via-mediator = মধ্যস্থতাকারীর মাধ্যমে
via-interpreter = দোভাষীর মাধ্যমে
via-booking = আগে জানালে

## A place

helps = কী কাজে সাহায্য করে
bring = সঙ্গে কী আনবেন
for-whom = কার জন্য
getting-in = কীভাবে ঢুকবেন
cost = খরচ
phone = ফোন
phone-hours = ফোনের সময়
email = ইমেইল
website = ওয়েবসাইট
coverage = সেবার এলাকা
wheelchair = হুইলচেয়ার
unstated = উল্লেখ নেই:
unstated-audience = কার জন্য
unstated-access = কীভাবে ঢুকবেন
unstated-cost = কত খরচ
unstated-documents = সঙ্গে কী আনবেন
unstated-ask = ফোন করে জিজ্ঞাসা করুন।
address-approximate = ঠিকানা প্রকাশ করা হয় না। যাওয়ার আগে ফোন করুন।
address-hidden = নিরাপত্তার জন্য ঠিকানা প্রকাশ করা হয় না। ফোন করুন।
address-locality = আমরা শুধু শহরের নাম জানি। রাস্তার নাম জানতে ফোন করুন।
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
type-canteen = ক্যান্টিন
type-shelter = আশ্রয়কেন্দ্র
type-library = লাইব্রেরি
type-self_managed = স্ব-পরিচালিত কেন্দ্র
type-mobile_stop = ভ্রাম্যমাণ সেবার স্টপ
type-police = পুলিশ

access-walk-in = অ্যাপয়েন্টমেন্ট লাগে না
access-appointment = অ্যাপয়েন্টমেন্ট লাগে
access-phone = ফোনে
access-online = অনলাইনে
access-referral = অন্য সেবা আপনাকে পাঠায়

cost-free = বিনামূল্যে
cost-paid = টাকা লাগে

wheelchair-yes = ঢোকা যায়
wheelchair-limited = ঢোকা কঠিন
wheelchair-no = ঢোকা যায় না

## For whom

audience-only = শুধু: { $who }
audience-preferred = সবার আগে: { $who }
audience-open = এছাড়াও: { $who }
who-women = নারী
who-men = পুরুষ
who-families = পরিবার
who-age-between = { $years } বছর বয়সী
who-age-from = { $years } বছর বা তার বেশি বয়সী
who-age-to = { $years } বছর পর্যন্ত বয়সী
who-asylum-seeker = আশ্রয়প্রার্থী
who-protection-holder = সুরক্ষা পাওয়া মানুষ
who-undocumented = কাগজপত্র ছাড়া মানুষ
who-eu-citizen = ইউরোপীয় ইউনিয়নের নাগরিক
who-non-eu-citizen = ইউরোপীয় ইউনিয়নের বাইরের দেশের নাগরিক
who-italian-citizen = ইতালির নাগরিক
who-unaccompanied-minor = অভিভাবক ছাড়া শিশু-কিশোর
who-seasonal-worker = মৌসুমি শ্রমিক
who-homeless = গৃহহীন মানুষ
who-residents = { $place }-এর বাসিন্দা

## Map

map = ম্যাপ
map-loading = ম্যাপ খোলা হচ্ছে…
map-failed = ম্যাপ খুলছে না। একটু পরে আবার চেষ্টা করুন।
map-zoom-in = আরও কাছে
map-zoom-out = আরও দূরে
map-close = বন্ধ করুন
map-here = আপনি এখানে

## Something went wrong

error-400-title = এখানে কিছু ভুল আছে
error-400 = এই ঠিকানা ঠিক নয়। প্রথম পাতা থেকে আবার শুরু করুন।
error-404-title = পাতা খুঁজে পাওয়া যায়নি
error-404 = এই পাতা নেই। হয়তো ঠিকানা ভুল।
error-410-title = এই জায়গা আর নেই
error-410 = এটি আর আমাদের তালিকায় নেই। অন্য জায়গা খুঁজুন।
error-500-title = এখন কাজ করছে না
error-500 = সমস্যা আমাদের। কয়েক মিনিট পরে আবার চেষ্টা করুন।
error-start = প্রথম পাতায় ফিরে যান

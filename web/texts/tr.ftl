### Turkish. Not yet read by a native speaker.

## Every page

tagline = Yakınınızda yardım eden yerler
description = Başka ülkelerden gelenler için yardım masaları ve hizmetler: neredeler, ne zaman açıklar, hangi dilleri konuşuyorlar.
skip = İçeriğe geç
emergency = Acil durum: 112’yi arayın
language = Dil
sample = Örnek veriler, kontrol edilmedi. Gitmeden önce telefon edin.
footer-privacy = Çerez kullanmıyoruz. Konumunuzu saklamıyoruz.
sources-coast = Kıyı
sources-boundaries = Sınırlar
sources-towns = Şehirler
sources-simplified = Basitleştirilmiş veriler
footer-api = Diğer uygulamalar için veriler (API)
call = Telefon et
go = Yol tarifi
comma = ,{ " " }
decimal-mark = ,
not-stated = belirtilmemiş

## Language page

front-title = Dilinizi seçin

## Needs

needs-title = Neye ihtiyacınız var?

## Search

search = Ara
search-label = Neye ihtiyacınız var?
search-hint = doktor, oturma izni, yemek…
search-title = Aradığınız: “{ $query }”
search-maybe = Belki şunu aradınız:
search-none = “{ $query }” için bir şey bulamadık.
search-needs = Resimlerle seçin:
search-desk = Veya bilgi masasına sorun:
kind-location = Yer
kind-organization = Kuruluş
kind-area = Şehir veya semt
translated = Otomatik çeviri

## Where

where-title = Nerede arıyorsunuz?
where-locate = Konumumu kullan
where-privacy = Sadece bölgeyi gönderiyoruz, yaklaşık 100 metre. Saklamıyoruz.
where-or = Veya bir yer seçin:
where-area = Şehir veya semt
where-choose = Seçin…
where-show = Göster
where-change = Değiştir
where-waiting = Konumunuz aranıyor…
where-denied = Telefonunuz konumunu kullanamıyor. Aşağıdan bir şehir seçin.
where-unavailable = Konumunuzu bulamıyoruz. Aşağıdan bir şehir seçin.
where-timeout = Çok uzun sürüyor. Tekrar deneyin veya aşağıdan bir şehir seçin.
where-offline = İnternet bağlantısı yok. Biraz sonra tekrar deneyin.
near-place = { $place } yakınında
near-you = Yakınınızda
localities = Semtler

## List

narrow = Ne aradığınızı seçin
all-of-it = Hepsi
speaks = Dil:
places = { $count ->
    [0] Burada yer bulamadık
    [one] { $count } yer
   *[other] { $count } yer
}
more = Daha fazla yer göster
legend = Ok: kuzey yukarıda. Yürüme dakikaları tahminidir.
unsure-title = Belki bunlar da
unsure = Bu yerler hakkında her şeyi bilmiyoruz. Telefon edip sorun.
remote-title = Telefonla ve internetten
empty-next = Ne yapabilirsiniz:
empty-all = Hepsinde arayın: { $need }
empty-area = Başka bir şehirde arayın
empty-remote = Bir hizmet hattına telefon edin
empty-needs = Başka bir ihtiyaç seçin
relaxed-open = Şu anda açık yer az. Kapalı yerleri de gösteriyoruz.
relaxed-language = Bu dili konuşan yer az. Başka dillerdeki yerleri de gösteriyoruz.
relaxed-audience = Sadece bunun için olan yer az. Başka yerleri de gösteriyoruz.
relaxed-need = Tam olarak bunu yapan yer az. Size yardım edebilecek yerleri gösteriyoruz.
relaxed-distance = Yakınınızda yer az. Daha uzak yerleri de gösteriyoruz.

## Distance and direction

in-place = { $place } içinde
metres = { $metres } m
kilometres = { $km } km
walk = { $count } dk
walking = { $count ->
    [one] yürüyerek yaklaşık { $count } dakika
   *[other] yürüyerek yaklaşık { $count } dakika
}
toward-n = kuzeye doğru
toward-ne = kuzeydoğuya doğru
toward-e = doğuya doğru
toward-se = güneydoğuya doğru
toward-s = güneye doğru
toward-sw = güneybatıya doğru
toward-w = batıya doğru
toward-nw = kuzeybatıya doğru
no-direction = yön bilinmiyor

## Open or closed

open-until = { $time } saatine kadar açık
open-always = Her zaman açık
open-now = Şu anda açık
closes-in = { $count ->
    [one] { $count } dakika sonra kapanır
   *[other] { $count } dakika sonra kapanır
}
opens-today = Bugün açılış: { $time }
opens-tomorrow = Yarın açılış: { $time }
opens-mon = Pazartesi açılış: { $time }
opens-tue = Salı açılış: { $time }
opens-wed = Çarşamba açılış: { $time }
opens-thu = Perşembe açılış: { $time }
opens-fri = Cuma açılış: { $time }
opens-sat = Cumartesi açılış: { $time }
opens-sun = Pazar açılış: { $time }
opens-on = { $date } tarihinde açılır
closed-now = Şu anda kapalı
closed-until = { $date } tarihine kadar kapalı
holiday-maybe = Bugün tatil: belki kapalı
hours-unknown = Çalışma saatleri belirtilmemiş

## The week

hours = Çalışma saatleri
day-mon = Pazartesi
day-tue = Salı
day-wed = Çarşamba
day-thu = Perşembe
day-fri = Cuma
day-sat = Cumartesi
day-sun = Pazar
today = bugün
hours-to = –
hours-closed = kapalı
hours-all-day = 24 saat
hours-perhaps = { $name }: belki kapalı
hours-holiday = { $name }: kapalı
hours-ask = Çalışma saatleri belirtilmemiş. Gitmeden önce telefon edin.
holiday-new-year = Yılbaşı
holiday-epiphany = Epifani
holiday-easter = Paskalya
holiday-easter-monday = Paskalya Pazartesisi
holiday-liberation = Kurtuluş Günü
holiday-labour = İşçi Bayramı
holiday-republic = Cumhuriyet Günü
holiday-assumption = 15 Ağustos (Ferragosto)
holiday-saint-francis = Aziz Francesco
holiday-all-saints = Tüm Azizler Günü
holiday-immaculate = Lekesiz Meryem Ana
holiday-christmas = Noel
holiday-saint-stephen = 26 Aralık (Santo Stefano)
closed-dates = Kapalı: { $dates }

## Languages

languages = Diller
languages-not-stated = Diller belirtilmemiş
via-mediator = kültür arabulucusu ile
via-interpreter = tercüman ile
via-booking = önceden isterseniz

## A place

helps = Hangi konuda yardım eder
bring = Getirilecekler
for-whom = Kimler için
getting-in = Nasıl girilir
cost = Ücret
phone = Telefon
phone-hours = Telefon saatleri
email = E-posta
website = Web sitesi
coverage = Hizmet bölgesi
wheelchair = Tekerlekli sandalye
unstated = Belirtilmemiş:
unstated-audience = kimler için
unstated-access = nasıl girilir
unstated-cost = ücret
unstated-documents = getirilecekler
unstated-ask = Telefon edip sorun.
address-approximate = Adres herkese açık değil. Gitmeden önce telefon edin.
address-hidden = Güvenlik için adres herkese açık değil. Telefon edin.
address-locality = Sadece şehri biliyoruz. Sokağı sormak için telefon edin.
source = Kaynak:
confirmed-on = { $date } tarihinde doğrulandı
not-confirmed = Henüz doğrulanmadı.
not-verified = Örnek, kontrol edilmedi.
other-places = Başka yerler arayın

type-info_point = Bilgi noktası
type-help_desk = Yardım masası
type-hub = Hizmet merkezi
type-office = Ofis
type-clinic = Klinik
type-school = Okul
type-canteen = Aşevi
type-shelter = Barınma yeri
type-library = Kütüphane
type-self_managed = Özyönetimli nokta
type-mobile_stop = Gezici hizmet durağı
type-police = Polis

access-walk-in = Randevusuz
access-appointment = Randevuyla
access-phone = Telefonla
access-online = İnternetten
access-referral = Başka bir kuruluş sizi gönderir

cost-free = Ücretsiz
cost-paid = Ücretli

wheelchair-yes = Girilebilir
wheelchair-limited = Girmek zor
wheelchair-no = Girilemez

## For whom

audience-only = Sadece: { $who }
audience-preferred = Öncelikle: { $who }
audience-open = Ayrıca: { $who }
who-women = kadınlar
who-men = erkekler
who-families = aileler
who-age-between = { $years } yaş
who-age-from = { $years } yaş ve üstü
who-age-to = { $years } yaşına kadar
who-asylum-seeker = sığınma isteyenler
who-protection-holder = koruması olanlar
who-undocumented = belgesi olmayanlar
who-eu-citizen = Avrupa Birliği vatandaşları
who-non-eu-citizen = Avrupa Birliği dışındaki ülkelerin vatandaşları
who-italian-citizen = İtalya vatandaşları
who-unaccompanied-minor = yalnız olan çocuklar
who-seasonal-worker = mevsimlik işçiler
who-homeless = evi olmayanlar
who-residents = { $place } sakinleri

## Map

map = Harita
map-loading = Harita açılıyor…
map-failed = Harita açılmıyor. Biraz sonra tekrar deneyin.
map-zoom-in = Yakınlaştır
map-zoom-out = Uzaklaştır
map-close = Kapat
map-here = Buradasınız

## Something went wrong

error-400-title = Burada bir hata var
error-400 = Bu adres doğru değil. İlk sayfadan tekrar başlayın.
error-404-title = Sayfa bulunamadı
error-404 = Bu sayfa yok. Belki adres yanlış.
error-410-title = Bu yer artık yok
error-410 = Artık listemizde değil. Başka bir yer arayın.
error-500-title = Şu anda çalışmıyor
error-500 = Sorun bizde. Birkaç dakika sonra tekrar deneyin.
error-start = İlk sayfaya dönün

### Turkish. Not yet read by a native speaker.

## Every page

tagline = Yakınınızda yardım eden yerler
description = Başka ülkelerden gelenler için danışma ofisleri ve hizmetler: neredeler, ne zaman açıklar, hangi dilleri konuşuyorlar.
skip = İçeriğe geç
emergency = Acil durum: 112’yi arayın
language = Dil
sample = Örnek veriler, kontrol edilmedi.
footer-privacy = Çerez kullanmıyoruz. Konumunuzu kaydetmiyoruz.
sources-coast = Kıyı
sources-boundaries = Sınırlar
sources-towns = Şehirler
sources-simplified = Basitleştirilmiş veriler
footer-api = Diğer uygulamalar için veriler (API)
call = Telefon et
go = Yol tarifi
comma = ,{ " " }
decimal-mark = ,
not-stated = bilmiyoruz

## Language page

front-title = Dilinizi seçin

## Needs

needs-title = Neye ihtiyacınız var?

## Search

search = Ara
search-label = Neye ihtiyacınız var?
search-hint = doktor, oturum izni, yemek…
search-title = Aradığınız: “{ $query }”
search-maybe = Belki şunu aradınız:
search-none = “{ $query }” için bir şey bulamadık.
search-needs = Resimlerle seçin:
search-desk = Veya danışma ofisine sorun:
kind-area = Şehir veya semt
translated = Otomatik çeviri

## Where

where-title = Nerede arıyorsunuz?
where-locate = Konumumu kullan
where-privacy = Sadece bulunduğunuz bölgeyi gönderiyoruz (yaklaşık 100 metre), tam yeri değil. Kaydetmiyoruz.
where-or = Veya bir yer seçin:
where-area = Şehir veya semt
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
places = { $count ->
    [one] { $count } yer
   *[other] { $count } yer
}
no-places = Burada yer bulamadık
more = Daha fazla yer göster
legend = Ok: kuzey yukarıda. Yürüme dakikaları tahminidir.
remote-title = Telefonla ve internetten
empty-next = Ne yapabilirsiniz:
empty-all = Bütün yerlere bakın: { $need }
empty-area = Başka bir şehirde arayın
empty-remote = Bir hizmet hattına telefon edin
empty-needs = Başka bir şey arayın
relaxed-open = Şu anda açık yer az. Kapalı yerleri de gösteriyoruz.
relaxed-language = Bu dili konuşan yer az. Başka dillerdeki yerleri de gösteriyoruz.
relaxed-audience = Sadece bu kişiler için olan yer az. Başka yerleri de gösteriyoruz.

filters-when = Ne zaman
filters-how = Kim ve nasıl
filters-spoken = Konuşulan dil
filters-counted = Sadece yazılı olanları sayıyoruz.
filters-show = Yerleri göster
filter-tomorrow = Yarın sabah, saat 10
filter-day = Başka bir gün
hour-morning = sabah, saat 10
hour-afternoon = öğleden sonra, saat 16
hour-evening = akşam, saat 20
at-tomorrow = Yarın saat { $time }
at-day = { $date }, saat { $time }
help-lines = Telefona kim cevap veriyor
answers-now = Şu anda cevap veriyor
answers-always = Her zaman cevap verir, gece gündüz
answers-unknown = Ne zaman cevap verdiği yazmıyor
unsure-count = { $count ->
    [one] { $count } yer: önce sorun
   *[other] { $count } yer: önce sorun
}
unsure-about = Yazmıyor: { $what }.
may-know = Kim daha fazla bilebilir
may-know-about = Bunu yapmıyorlar ama sizi nereye göndereceklerini biliyorlar.
for-areas = { $place } bölgesi için
farther-than = { $distance } ötesinde: { $what }
farther-many = 20’den fazla yer
farther-places = { $count ->
    [one] { $count } yer daha
   *[other] { $count } yer daha
}
farther-nearest = En yakını { $distance } uzakta.
farther-nearest-in = En yakını { $distance } uzakta: { $place }.
to-ask = Sorulacaklar: { $what }.
ask-hours = çalışma saatleri
ask-phone-hours = telefon saatleri
ask-languages = diller
ask-people = kimler için
ask-access = randevu gerekli mi
ask-cost = ücret
ask-wheelchair = tekerlekli sandalye
data-of = { $year } yılının bilgisi.
only-women = Sadece kadınlar için
only-minors = Sadece 18 yaş altı için
address-unknown = tam adresi bilmiyoruz
address-by-phone = adresi telefonda söylüyorlar

table = Yazdır veya indir
table-list = Listeye dönün
table-csv = CSV indir
table-print = Yazdırmak için tarayıcı menüsünde “Yazdır”ı kullanın.
column-name = Yer
column-helps = Hangi konuda yardım eder
column-address = Adres
column-distance = Uzaklık
column-page = Sayfa

## Distance and direction

in-place = { $place }
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
open-from = { $time } saatinden itibaren, kapanış saatini bilmiyoruz
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
hours-unknown = Çalışma saatlerini bilmiyoruz

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
hours-from = { $time } saatinden itibaren, kapanış saatini bilmiyoruz
hours-maybe = { $times } (belki)
hours-again = { $date } tarihinde yeniden başlar
hours-office = Ofis saatleri
hours-sleeping = Uyuma saatleri
enrolment = Kayıt
enrolment-from-to = { $from } – { $to }
hours-closed = kapalı
hours-all-day = 24 saat
hours-perhaps = { $name }: belki kapalı
hours-holiday = { $name }: kapalı
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

## Languages

languages = Diller
languages-always = her zaman
via-mediator = dil ve kültür yardımcısı (mediatore) ile
via-interpreter = tercüman ile
via-booking = önceden isterseniz

## A place

helps = Hangi konuda yardım eder
bring = Getirilecekler
cost = Ücret
phone = Telefon
phone-hours = Telefon saatleri
email = E-posta
website = Web sitesi
coverage = Hizmet bölgesi
wheelchair = Tekerlekli sandalye
unstated-audience = kimler için
unstated-access = nasıl yardım alınır
unstated-cost = ücret
unstated-documents = getirilecekler
unstated-languages = diller
address-approximate = Adres herkese açık değil.
address-hidden = Güvenlik için adres herkese açık değil.
address-locality = Sadece şehri biliyoruz.
call-first = Gitmeden önce telefon edin.
way = Nasıl gidilir
way-app = Harita uygulamasını aç
way-none = Açılmıyor mu? Bir site kullanın:
way-leaves = Burada bu sayfalardan çıkarsınız. Diğer site hangi yeri aradığınızı görür.
way-discreet = Dikkat: uygulama ya da site bu yeri hatırlayabilir. Telefonunuza bakan biri bunu görebilir.
source = Kaynak:
confirmed-on = { $date } tarihinde doğrulandı
not-confirmed = Henüz doğrulanmadı.
not-verified = Örnek, kontrol edilmedi.
other-places = Başka yerler arayın

type-info_point = Bilgi noktası
type-help_desk = Danışma ofisi
type-hub = Hizmet merkezi
type-office = Ofis
type-clinic = Klinik
type-school = Okul
type-canteen = Aşevi
type-shelter = Barınma yeri
type-library = Kütüphane
type-self_managed = Gönüllülerin yürüttüğü yer
type-mobile_stop = Gezici hizmet durağı
type-police = Polis

access-walk-in = Randevusuz
access-appointment = Randevuyla
access-phone = Telefonla
access-online = İnternetten
access-referral = Başka bir kurumun yönlendirmesiyle
access-referral-only = Sadece başka bir kurum sizi yönlendirirse

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
who-protection-holder = iltica veya başka koruma almış kişiler
who-undocumented = oturum izni olmayanlar
who-eu-citizen = Avrupa Birliği vatandaşları
who-non-eu-citizen = Avrupa Birliği dışındaki ülkelerin vatandaşları
who-italian-citizen = İtalya vatandaşları
who-unaccompanied-minor = ailesi olmadan gelen, 18 yaşından küçükler
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
map-legend = Numaralar listedeki gibidir. Kesik çizgi: yaklaşık yer.

## Something went wrong

error-400-title = Burada bir hata var
error-400 = Bu adres doğru değil. Ana sayfadan tekrar başlayın.
error-404-title = Sayfa bulunamadı
error-404 = Bu sayfa yok. Belki adres yanlış.
error-410-title = Bu yer artık yok
error-410 = Artık listemizde değil. Başka bir yer arayın.
error-429-title = Biraz bekleyin
error-429 = Şu anda çok fazla istek var. Birkaç dakika sonra tekrar deneyin.
error-500-title = Şu anda çalışmıyor
error-500 = Sorun bizde. Birkaç dakika sonra tekrar deneyin.
error-start = Ana sayfaya dönün

## Filters

filters = Filtreler
filter-open = Şu anda açık
filter-call = Şu anda aranabilir
filter-free = Ücretsiz
filter-walk-in = Randevusuz
filter-undocumented = Oturum izni olmadan da
filter-women = Kadınlar için
filter-minors = 18 yaş altı için
filter-wheelchair = Tekerlekli sandalye için
filters-clear = Hepsini kaldır

## Reading aloud, sharing

listen = Dinle
share = Paylaş
print = Yazdır
share-copied = Bağlantı kopyalandı

## Compass

compass-open = Pusulayı aç
compass-turn = Oku telefonla döndür
compass-turning = Ok telefonla birlikte dönüyor.
compass-still = Bu telefon kuzeyi göstermiyor. Yazılanları takip edin.
compass-denied = Telefonun yönünü göstermesine izin yok. Yazılanları takip edin.
compass-eight = Ok yanlışsa telefonu 8 çizer gibi hareket ettirin.
compass-town = Sadece şehri biliyoruz. Ok yok.
compass-where = Oku görmek için konumunuzu kullanın.
compass-private = Konumunuz telefonda kalır.
compass-arrived = Vardınız.

## The map: a point, marks

map-point = Haritada bir nokta seçin
map-around = Noktanın çevresinde ara
near-point = Haritadaki noktanın yakınında

## A place that is closed or gone

closed-from-to = { $from } – { $to } tarihlerinde kapalı
confirmed-long-ago = Uzun zaman önce doğrulandı.
gone-instead = Aynı konuda yardım eden yerler:
gone-since = { $date } tarihinden beri çalışmıyor.

## Report

report = Hata bildirin
report-intro = Neyin yanlış olduğunu bize yazın. Kimsenin adını yazmayın.
report-kind = Yanlış olan ne?
report-which = Hangi hizmet?
report-whole = Yerin tamamı ya da bilmiyorum
report-hours = Saatler
report-phone = Telefon
report-address = Adres
report-gone = Artık yok
report-languages = Diller
report-service = Bu konuda yardım etmiyor
report-other = Başka bir şey
report-text = İsterseniz daha fazla yazın
report-send = Gönder
report-thanks = Teşekkürler. Birisi bunu kontrol edecek.
report-back = Yerin sayfasına dönün
report-choose = Neyin yanlış olduğunu seçin.
report-choose-service = Hangi hizmet olduğunu seçin.
report-long = Çok uzun. En fazla { $count } harf yazın.
report-trap = Bu alanı boş bırakın

## Emergency

emergency-list = Acil durum numaraları, ücretsiz, gece gündüz
emergency-112 = Ambulans, itfaiye, polis
emergency-1522 = Kadınlara karşı şiddet: birçok dilde yardım
emergency-trafficking = Sizi zorla çalıştırıyor veya fuhuşa zorluyorlarsa
emergency-children = Tehlikede olan çocuklar

## Quick exit

exit = Hızlı çıkış
exit-script = Düğme başka bir sayfa açar. “Geri” sizi buraya getirmez.
exit-plain = Dikkat: “Geri” ve tarayıcı geçmişi bu sayfaları hâlâ gösterir. Sonra, sizin için güvenliyse, geçmişten sadece bu sayfaları silin.
exit-history = Tarayıcı geçmişi bu sayfaları hâlâ gösteriyor. Sizin için güvenliyse sadece bu sayfaları silin.
discreet-title = Bilgi

## Privacy

privacy-title = Gizlilik
privacy-short = Bu sayfaları kim olduğunuzu söylemeden kullanabilirsiniz.
privacy-cookies = Çerez yok. Siz istemedikçe telefonunuza hiçbir şey kaydetmeyiz.
privacy-position = Konumunuz sadece düğmeye basarsanız telefondan çıkar. Yaklaşık 100 metreye yuvarlanır, tek bir cevap için kullanılır ve kaydedilmez.
privacy-search = Arama kutusuna yazdıklarınızı kaydetmeyiz.
privacy-log = Bilgisayarımız hangi tür sayfanın ne zaman istendiğini kaydeder. Kimin istediğini, soruyu ve telefonun adresini kaydetmez.
privacy-others = Sayfalar başka şirketlerden hiçbir şey yüklemez: harita yok, yazı tipi yok, sayaç yok.
privacy-report = Hata bildirirseniz, mesajınızı biri kontrol edene kadar tutarız. Mesaja isim yazmayın.
privacy-history = Tarayıcınız bir geçmiş tutar. Telefonunuzu kullanan kişi bunu görebilir.
privacy-who = Bu sayfalardan sorumlu olan:

## Accessibility

accessibility-title = Erişilebilirlik
accessibility-short = Bu sayfalar herkes kullanabilsin diye yapıldı.
accessibility-rules = WCAG 2.2 kurallarına uyuyoruz, AA düzeyi.
accessibility-how = Klavyeyle, ekran okuyucuyla, büyütülmüş olarak, karanlık modda ve JavaScript olmadan çalışır.
accessibility-known = Eksik olanlar: bazı dillerdeki yazılar otomatik çeviridir. Yer adları İtalyancadır.
accessibility-tell = Sizin için çalışmayan bir şey varsa bize yazın:

## Found by search engines

describe-need = { $need }: yakınınızdaki yerler, saatleri, dilleri ve telefonu ile.
describe-place = { $place }: saatler, diller, telefon, getirilecekler.

## What to bring: what operators write in Italian, word for word

document-passport = pasaport
document-identity = kimlik belgesi
document-identity-or-passport = kimlik belgesi veya pasaport
document-identity-valid = geçerli kimlik belgesi
document-permit = oturum izni
document-permit-receipt = oturum izni başvuru belgesi (ricevuta)
document-tax-code = vergi kodu (codice fiscale)
document-health-card = sağlık kartı (tessera sanitaria)
document-isee = gelir belgesi (ISEE)
document-residence = ikametgah belgesi (certificato di residenza)
document-photos = vesikalık fotoğraf
document-stamp = damga pulu (marca da bollo)
document-birth = doğum belgesi
document-family = aile belgesi (stato di famiglia)
document-work-contract = iş sözleşmesi
document-payslip = maaş bordrosu
document-rent-contract = kira sözleşmesi
document-diploma = diploma
document-stp = STP kartı
document-canteen-card = aşevi kartı
document-points-card = puan kartı
document-library-card = fotoğraflı kütüphane kartı

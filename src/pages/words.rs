//! From values to the words of a page: hours, distances, people.

use std::{collections::HashMap, sync::LazyLock};

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Weekday};
use chrono_tz::Tz;
use serde_json::json;

use crate::{
    domain::{
        self, AreaId, Calendar, Facet, Holiday, Hours, Labels, LanguageOffer, Opening, PartialDate, Reason, Rule, Text,
        Via,
    },
    pages::views::{Day, Document, LanguageName, Phone, Span, SpokenLanguage, State, Tone, Week, Words},
    texts::{INTERFACES, Texts},
};

/// Metres a minute on foot: 4.8 km an hour, along the straight line; an estimate, and said to be one.
const WALKING_M: f64 = 80.0;
/// Farther, nobody walks.
const WALKABLE_M: f64 = 5_000.0;
/// A place that closes within this is closing soon.
const SOON_MIN: i64 = 60;

/// A text in the reader's language, or in Italian and saying so.
pub fn words(t: Texts<'_>, text: &Text) -> Words {
    let (text, lang) = text.for_reader(t.lang);
    Words { text: text.to_owned(), lang: lang.to_owned() }
}

/// A name that is not translated.
pub fn italian(text: &str) -> Words {
    Words { text: text.to_owned(), lang: "it".to_owned() }
}

/// A text that is in the reader's language already.
pub fn own(t: Texts<'_>, text: &str) -> Words {
    Words { text: text.to_owned(), lang: t.lang.to_owned() }
}

/// A label in the reader's language.
pub fn label(t: Texts<'_>, labels: &Labels) -> String {
    labels.get(t.lang).or_else(|| labels.get("it")).cloned().unwrap_or_default()
}

/// "480 m", "1,1 km".
pub fn distance(t: Texts<'_>, distance_m: f64) -> String {
    if distance_m < 995.0 {
        return t.fill("metres", "metres", &format!("{:.0}", (distance_m / 10.0).round() * 10.0));
    }
    let km = distance_m / 1000.0;
    let km = if km < 10.0 { format!("{km:.1}").replace('.', &t.get("decimal-mark")) } else { format!("{km:.0}") };
    t.fill("kilometres", "km", &km)
}

/// "6 min" for the eye and a sentence for the ear, where one would walk.
pub fn walk(t: Texts<'_>, distance_m: f64) -> Option<(String, String)> {
    if WALKABLE_M < distance_m {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "at most some sixty minutes")]
    let minutes = (distance_m / WALKING_M).ceil().max(1.0) as i64;
    Some((t.count("walk", minutes), t.count("walking", minutes)))
}

const WINDS: [&str; 8] = ["n", "ne", "e", "se", "s", "sw", "w", "nw"];

/// What a script says by itself in one language, as JSON.
pub struct Spoken {
    /// Distances and directions: the texts with `{n}` for the number, the eight winds from north, and the forms of minutes on
    /// foot.
    pub way: String,
    /// How many places a mark of the map stands for.
    pub marks: String,
}

/// Up to how many places a mark of the map counts in words of its own.
const MARKED: i64 = 100;

/// It is the same for every page of a language, so it is made once.
pub fn spoken(t: Texts<'_>) -> &'static Spoken {
    static SPOKEN: LazyLock<HashMap<&'static str, Spoken>> = LazyLock::new(|| {
        let of = |code: &'static str| Some((code, Spoken::of(Texts::of(code)?)));
        INTERFACES.iter().filter_map(|it| of(it.code)).collect()
    });
    &SPOKEN[t.lang]
}

impl Spoken {
    fn of(t: Texts<'_>) -> Self {
        #[expect(clippy::cast_possible_truncation, reason = "some sixty minutes")]
        let most = (WALKABLE_M / WALKING_M).ceil() as i64;
        let way = json!({
            "metres": t.fill("metres", "metres", "{n}"),
            "kilometres": t.fill("kilometres", "km", "{n}"),
            "mark": t.get("decimal-mark"),
            "comma": t.get("comma"),
            "winds": WINDS.map(|it| t.get(&format!("toward-{it}"))),
            "walk": forms(t, "walk", most),
            "walking": forms(t, "walking", most),
        });
        Self { way: way.to_string(), marks: forms(t, "map-more", MARKED).to_string() }
    }
}

/// The forms that a text has for the numbers from 1 to `most`, with `{n}` for the number, and the slot of the form of each.
fn forms(t: Texts<'_>, key: &str, most: i64) -> serde_json::Value {
    let mut forms: Vec<String> = Vec::new();
    let mut slot = |count: i64| {
        let form = t.count(key, count).replacen(&count.to_string(), "{n}", 1);
        forms.iter().position(|it| *it == form).unwrap_or_else(|| {
            forms.push(form);
            forms.len() - 1
        })
    };
    let slots: String = (1..=most).map(|it| slot(it).to_string()).collect();
    json!({ "forms": forms, "slots": slots })
}

/// "verso nord-est".
pub fn toward(t: Texts<'_>, bearing_deg: f64) -> String {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "an eighth of a turn, from 0 to 8")]
    let eighth = (bearing_deg / 45.0).round() as usize % WINDS.len();
    t.get(&format!("toward-{}", WINDS[eighth]))
}

/// What is to be said of the hours at `now`.
pub fn state(t: Texts<'_>, opening: &Opening, now: DateTime<Tz>) -> State {
    let (tone, text) = match (opening.state, opening.reason) {
        (domain::State::Open, _) => open(t, opening.until, now),
        (domain::State::Closed, Some(Reason::Closure)) => (Tone::Shut, closed_for_a_time(t, opening)),
        (domain::State::Closed, _) => (Tone::Shut, closed(t, opening.next, now)),
        (domain::State::Unknown, Some(Reason::HolidayNotStated)) => (Tone::Maybe, t.get("holiday-maybe")),
        (domain::State::Unknown, _) => (Tone::Maybe, t.get("hours-unknown")),
    };
    State { tone, text }
}

fn open(t: Texts<'_>, until: Option<DateTime<Tz>>, now: DateTime<Tz>) -> (Tone, String) {
    let Some(until) = until else { return (Tone::Open, t.get("open-always")) };
    let minutes = (until - now).num_minutes();
    if minutes < SOON_MIN {
        (Tone::Soon, t.count("closes-in", minutes.max(1)))
    } else if minutes < 24 * 60 {
        (Tone::Open, t.fill("open-until", "time", &time(until.naive_local())))
    } else {
        (Tone::Open, t.get("open-now"))
    }
}

fn closed_for_a_time(t: Texts<'_>, opening: &Opening) -> String {
    let last = opening.until.map(|it| it.date_naive() - Days::new(1));
    last.map_or_else(|| t.get("closed-now"), |it| t.fill("closed-until", "date", &date(it)))
}

fn closed(t: Texts<'_>, next: Option<DateTime<Tz>>, now: DateTime<Tz>) -> String {
    let Some(next) = next else { return t.get("closed-now") };
    let days = (next.date_naive() - now.date_naive()).num_days();
    let at = time(next.naive_local());
    match days {
        0 => t.fill("opens-today", "time", &at),
        1 => t.fill("opens-tomorrow", "time", &at),
        2..=6 => t.fill(&format!("opens-{}", weekday(next.weekday())), "time", &at),
        _ => t.fill("opens-on", "date", &date(next.date_naive())),
    }
}

/// The week that `now` is in, as it really is: with its holidays and closures.
pub fn week(t: Texts<'_>, hours: &Hours, calendar: &Calendar, closures: &[domain::Closure], now: DateTime<Tz>) -> Week {
    let today = now.date_naive();
    let monday = today - Days::new(u64::from(today.weekday().num_days_from_monday()));
    // A day more at both ends, for what goes past midnight.
    let spans = hours.spans(calendar, closures, monday - Days::new(1), 10);
    let days = monday.iter_days().take(7).map(|day| day_of(t, day, &spans, calendar, today));
    Week { days: days.collect() }
}

fn day_of(t: Texts<'_>, date: NaiveDate, spans: &[domain::Span], calendar: &Calendar, today: NaiveDate) -> Day {
    let (start, end) = (date.and_time(NaiveTime::MIN), (date + Days::new(1)).and_time(NaiveTime::MIN));
    let of_day: Vec<&domain::Span> = spans.iter().filter(|it| it.start < end && start < it.end).collect();
    let all_day = of_day.iter().find(|it| it.start <= start && end <= it.end && it.state != domain::State::Closed);
    let shown: Vec<Span> = match all_day {
        Some(_) => Vec::new(),
        None => of_day
            .iter()
            .filter(|it| it.state != domain::State::Closed && start <= it.start)
            .map(|it| Span { from: time(it.start), to: time(it.end) })
            .collect(),
    };
    let name = calendar.holiday(date).map(|it| holiday(t, it));
    let in_doubt = of_day.iter().any(|it| it.reason == Some(Reason::HolidayNotStated));
    let note = match name {
        Some(name) if in_doubt => Some(t.fill("hours-perhaps", "name", &name)),
        Some(name) if shown.is_empty() && all_day.is_none() => Some(t.fill("hours-holiday", "name", &name)),
        _ if all_day.is_some() => Some(t.get("hours-all-day")),
        _ if shown.is_empty() => Some(t.get("hours-closed")),
        _ => None,
    };
    let name = t.get(&format!("day-{}", weekday(date.weekday())));
    Day { name, today: date == today, spans: shown, note }
}

fn holiday(t: Texts<'_>, holiday: Holiday<'_>) -> String {
    match holiday {
        Holiday::National(word) => t.get(&format!("holiday-{word}")),
        Holiday::Patron(name) => name.to_owned(),
    }
}

const fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "mon",
        Weekday::Tue => "tue",
        Weekday::Wed => "wed",
        Weekday::Thu => "thu",
        Weekday::Fri => "fri",
        Weekday::Sat => "sat",
        Weekday::Sun => "sun",
    }
}

/// "9:30"; midnight at the end of a day is "24:00".
fn time(at: NaiveDateTime) -> String {
    format!("{}:{:02}", at.hour(), at.minute())
}

/// "21/11/2026".
pub fn date(date: NaiveDate) -> String {
    date.format("%d/%m/%Y").to_string()
}

/// "27/04/2024", "04/2024" or "2024".
pub fn partial_date(date: &PartialDate) -> String {
    let mut parts: Vec<&str> = date.as_str().split('-').collect();
    parts.reverse();
    parts.join("/")
}

/// A number to tap, with whether somebody answers now where the line has hours.
pub fn phone(
    t: Texts<'_>,
    phone: &domain::Phone,
    hours: Option<&Hours>,
    calendar: &Calendar,
    now: DateTime<Tz>,
) -> Phone {
    Phone {
        number: phone.for_people(),
        url: format!("tel:{phone}"),
        state: hours.map(|it| state(t, &it.opening(calendar, &[], now), now)),
        week: hours.map(|it| week(t, it, calendar, &[], now)),
    }
}

pub fn language_name(offer: &LanguageOffer) -> LanguageName {
    LanguageName { code: offer.language.to_string(), name: offer.language.own_name().to_owned() }
}

/// A language with by whom and when it is spoken.
pub fn offered(t: Texts<'_>, offer: &LanguageOffer) -> SpokenLanguage {
    let via = (offer.via != Via::Staff).then(|| t.get(&format!("via-{}", offer.via.as_str())));
    let hours = offer.hours.as_ref().map(ToString::to_string);
    let how: Vec<String> = via.into_iter().chain(hours).collect();
    SpokenLanguage {
        code: offer.language.to_string(),
        name: offer.language.own_name().to_owned(),
        how: (!how.is_empty()).then(|| how.join(&t.get("comma"))),
    }
}

/// What to bring: in the reader's language where operators write it so often that we know it, always in Italian, which is
/// what the desk asks for.
pub fn document(t: Texts<'_>, italian: &str) -> Document {
    let known = DOCUMENTS.get(&italian.to_lowercase()).filter(|_| t.lang != "it");
    match known {
        Some(key) => Document { text: own(t, &t.get(key)), italian: Some(italian.to_owned()) },
        None => Document { text: self::italian(italian), italian: None },
    }
}

/// The keys of the documents by their Italian words.
static DOCUMENTS: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    const WORDS: &str = "passport identity identity-or-passport identity-valid permit permit-receipt tax-code \
                         health-card isee residence photos stamp birth family \
                         work-contract payslip rent-contract diploma stp canteen-card points-card \
                         library-card";
    let keys = WORDS.split_whitespace().map(|it| format!("document-{it}"));
    keys.map(|key| (Texts::first().get(&key).to_lowercase(), key)).collect()
});

/// "Solo: donne".
pub fn audience(t: Texts<'_>, Rule { strength, facet }: &Rule, area: impl Fn(&AreaId) -> String) -> String {
    let who = match facet {
        Facet::Age { from: Some(from), to: Some(to) } => t.fill("who-age-between", "years", &format!("{from}–{to}")),
        Facet::Age { from: Some(from), to: None } => t.fill("who-age-from", "years", &from.to_string()),
        Facet::Age { from: None, to } => {
            t.fill("who-age-to", "years", &to.map(|it| it.to_string()).unwrap_or_default())
        }
        Facet::ResidentsOf(id) => t.fill("who-residents", "place", &area(id)),
        word => t.get(&format!("who-{}", word.word())),
    };
    t.fill(&format!("audience-{}", strength.as_str()), "who", &who)
}

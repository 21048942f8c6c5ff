//! The filters of a list, each with the number of places known to match.

use std::borrow::Cow;

use chrono::{DateTime, Days, NaiveDate};
use chrono_tz::Tz;

use crate::{
    asked::{Field, Filter, HOURS, ListQuery, Visit},
    domain::{Language, Position},
    index::{Advice, Answer, Asked, Match, Nearest, Question, Snapshot, Within},
    texts::Texts,
    words,
};

/// The counts cover this many of the nearest places.
const COUNTED: usize = 500;

/// The filters, in groups that have any.
pub struct Filters {
    pub groups: Vec<FilterGroup>,
    pub form: VisitForm,
    /// The places known to match all that is asked: "12 posti".
    pub found: String,
    /// What is asked, in words: "gratis, aperto ora".
    pub told: String,
    /// How many are on.
    pub on: usize,
    /// The list without filters.
    pub clear_url: String,
}

pub struct FilterGroup {
    /// The key of its title.
    pub title: &'static str,
    pub chips: Vec<Chip>,
}

/// A link that narrows the list; selected if `on`.
pub struct Chip {
    pub label: Cow<'static, str>,
    pub url: String,
    pub on: bool,
    /// Whether it leads to a discreet page, which replaces this one in the browser history.
    pub discreet: bool,
    /// How many places are known to match.
    pub count: Option<usize>,
}

/// The form that asks for another day.
pub struct VisitForm {
    pub action: String,
    /// The rest of the question.
    pub kept: Vec<Field>,
    pub day: String,
    pub first: NaiveDate,
    /// Each with the key of its text, and whether it is asked.
    pub hours: [(u32, &'static str, bool); HOURS.len()],
}

/// A filter before it is counted.
struct Uncounted {
    group: &'static str,
    on: bool,
    /// The question after a tap.
    after: ListQuery,
    label: Cow<'static, str>,
}

impl Filters {
    /// The filters of `query` around `from` at `clock`. The help lines of its `advice` count where they are known to
    /// answer or to speak.
    pub fn new(
        t: Texts,
        snapshot: &Snapshot,
        clock: DateTime<Tz>,
        query: &ListQuery,
        from: Position,
        advice: &Advice<'_>,
    ) -> Self {
        let ask = |query: &ListQuery| query.question(clock).competent_for(&advice.here);
        let among = Nearest { from, question: ask(&query.unfiltered()), within: Within::OfNeed, limit: COUNTED };
        let mut uncounted = Vec::new();
        let counts = snapshot.counts_near(&among, |spoken| {
            uncounted = of_list(t, clock, query, spoken);
            // With each filter on: the question after the tap or, if it is already on, the present one.
            let filters = uncounted.iter().map(|it| if it.on { query } else { &it.after });
            [query].into_iter().chain(filters).map(ask).collect()
        });
        let (found, counts) = counts.known.split_first().expect("the present question is counted first");
        let mut groups: Vec<FilterGroup> = Vec::new();
        let told: Vec<_> = uncounted.iter().filter(|it| it.on).map(|it| it.label.clone()).collect();
        for (it, count) in uncounted.into_iter().zip(counts) {
            let count = count + advice.help_lines.iter().filter(|line| meets(line, &it.after.question(clock))).count();
            // A filter that would find nothing helps nobody.
            if count == 0 && !it.on {
                continue;
            }
            let chip = Chip { label: it.label, url: it.after.url(t), on: it.on, discreet: false, count: Some(count) };
            match groups.last_mut().filter(|group| group.title == it.group) {
                Some(group) => group.chips.push(chip),
                None => groups.push(FilterGroup { title: it.group, chips: vec![chip] }),
            }
        }
        Self {
            groups,
            form: VisitForm::of(t, clock, query),
            found: t.count("places", i64::try_from(*found).unwrap_or(i64::MAX)),
            told: told.join(t.get("comma")),
            on: query.filtered(),
            clear_url: query.unfiltered().url(t),
        }
    }
}

/// Whether a help line is known to do what only the filter `asked` asks.
fn meets(line: &Match<'_>, asked: &Question) -> bool {
    let of_line = [Asked::Call, Asked::Language].map(|it| asked.answer(it, line.offer, None));
    of_line.iter().any(Option::is_some) && of_line.into_iter().flatten().all(|it| it == Answer::Yes)
}

/// Every filter, and every language of `spoken`.
fn of_list(t: Texts, clock: DateTime<Tz>, query: &ListQuery, spoken: &[String]) -> Vec<Uncounted> {
    let of_filter = |group, filter: Filter| Uncounted {
        group,
        on: query.filters.contains(&filter),
        after: query.toggled(filter),
        label: t.get(filter.key()).into(),
    };
    let tomorrow = Visit { day: clock.date_naive() + Days::new(1), hour: HOURS[0] };
    let mut filters = vec![
        of_filter("filters-when", Filter::Open),
        Uncounted {
            group: "filters-when",
            on: query.visit == Some(tomorrow),
            after: query.at(tomorrow),
            label: t.get("filter-tomorrow").into(),
        },
    ];
    if let Some(visit) = query.visit.filter(|it| *it != tomorrow)
        && let Some(at) = visit.moment(clock)
    {
        let label = words::moment(t, at, clock).into();
        filters.push(Uncounted { group: "filters-when", on: true, after: query.at_any_time(), label });
    }
    filters.push(of_filter("filters-when", Filter::Call));
    let [_open, _call, how @ ..] = Filter::ALL;
    filters.extend(how.map(|filter| of_filter("filters-how", filter)));
    let mut languages: Vec<Language> = query.languages.clone();
    for language in spoken.iter().filter_map(|tag| Language::parse(tag).ok()) {
        // Italian is spoken everywhere.
        if language.as_str() != "it" && !languages.contains(&language) {
            languages.push(language);
        }
    }
    // The reader's own first.
    languages.sort_by_key(|it| (it.as_str() != t.lang, it.own_name().to_lowercase()));
    filters.extend(languages.into_iter().map(|language| Uncounted {
        group: "filters-spoken",
        on: query.languages.contains(&language),
        after: query.in_language(&language),
        label: language.own_name().to_owned().into(),
    }));
    filters
}

impl VisitForm {
    fn of(t: Texts, clock: DateTime<Tz>, query: &ListQuery) -> Self {
        let asked = query.visit.map_or(HOURS[0], |it| it.hour);
        let keys = ["hour-morning", "hour-afternoon", "hour-evening"];
        Self {
            action: format!("/{}/near", t.lang),
            kept: query.at_any_time().fields(),
            day: query.visit.map(|it| it.day.to_string()).unwrap_or_default(),
            first: clock.date_naive(),
            hours: [0, 1, 2].map(|slot| (HOURS[slot], keys[slot], HOURS[slot] == asked)),
        }
    }
}

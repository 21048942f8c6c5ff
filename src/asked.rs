//! The question in the URL of a list: the conditions on services. It never identifies the reader or their position.

use std::borrow::Cow;

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;

use crate::{
    domain::{Access, AreaId, Facet, Language, NeedSet, Taxonomy, Wanted, Wheelchair},
    index::{Moment, Question},
    texts::Texts,
    words,
};

/// Places in a list at first, and how many more each time.
pub const PAGE: usize = 20;
/// The most places in a list. Cheap phones struggle with more.
const MOST: usize = 100;
/// The most needs or languages at once. People do not ask for more.
const SEVERAL: usize = 8;

/// The question in the URL of a list.
///
/// A reader of it ignores unknown names, because other sites add them to shared links.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct ListQuery {
    pub wanted: Vec<Wanted>,
    pub languages: Vec<Language>,
    /// In the order of [`Filter::ALL`].
    pub filters: Vec<Filter>,
    pub area: Option<AreaId>,
    /// When the reader wants to go there, if not now.
    pub visit: Option<Visit>,
    /// How many places; `None` for the first page.
    pub limit: Option<usize>,
    /// Whether farther places are shown too.
    pub far: bool,
}

/// A day and an hour in Rome, on which a service must be open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visit {
    pub day: NaiveDate,
    pub hour: u32,
}

/// The hours of a visit that the form offers: morning, afternoon, evening.
pub const HOURS: [u32; 3] = [10, 16, 20];

impl Visit {
    /// The moment of the visit, if it is neither past nor farther away than timetables reach.
    pub fn moment(self, now: DateTime<Tz>) -> Option<DateTime<Tz>> {
        let at = self.day.and_hms_opt(self.hour, 0, 0)?.and_local_timezone(now.timezone()).earliest()?;
        (now < at && (self.day - now.date_naive()).num_days() <= VISITS_AHEAD).then_some(at)
    }
}

/// Timetables reach so many days ahead.
const VISITS_AHEAD: i64 = 40;

/// A condition besides need and language, switched with one tap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Filter {
    Open,
    Call,
    Free,
    WalkIn,
    Undocumented,
    Women,
    Minors,
    Wheelchair,
}

/// A hidden field of a form.
pub struct Field {
    pub name: &'static str,
    pub value: String,
}

/// The parameters that are not part of the question, as names and values.
pub type Rest = Vec<(String, String)>;

/// Whether a parameter is part of a position, which must not be in the URL of a page.
pub fn is_position(name: &str) -> bool {
    ["lat", "lon"].contains(&name)
}

impl Filter {
    pub const ALL: [Self; 8] = [
        Self::Open,
        Self::Call,
        Self::Free,
        Self::WalkIn,
        Self::Undocumented,
        Self::Women,
        Self::Minors,
        Self::Wheelchair,
    ];

    /// The parameter of the API with the same meaning, and its value.
    const fn parameter(self) -> (&'static str, &'static str) {
        match self {
            Self::Open => ("open", "now"),
            Self::Call => ("call", "now"),
            Self::Free => ("free", "true"),
            Self::WalkIn => ("access", "walk-in"),
            Self::Undocumented => ("for", "undocumented"),
            Self::Women => ("for", "women"),
            Self::Minors => ("for", "minors"),
            Self::Wheelchair => ("wheelchair", "yes"),
        }
    }

    /// The key of its text.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Open => "filter-open",
            Self::Call => "filter-call",
            Self::Free => "filter-free",
            Self::WalkIn => "filter-walk-in",
            Self::Undocumented => "filter-undocumented",
            Self::Women => "filter-women",
            Self::Minors => "filter-minors",
            Self::Wheelchair => "filter-wheelchair",
        }
    }

    fn ask(self, question: &mut Question, moment: Moment) {
        match self {
            Self::Open => question.open = Some(moment),
            Self::Call => question.call = Some(moment),
            Self::Free => question.free = true,
            Self::WalkIn => question.access.push(Access::WalkIn),
            Self::Undocumented | Self::Women | Self::Minors => {
                question.people.extend(Facet::of_word(self.parameter().1));
            }
            Self::Wheelchair => question.wheelchair = Some(Wheelchair::Yes),
        }
    }
}

impl ListQuery {
    /// Reads a query or the body of a form. Parameters that are not part of the question are returned unchanged. `None`
    /// if it asks for something that does not exist, or for too much.
    pub fn parse(text: &[u8]) -> Option<(Self, Rest)> {
        let pairs: Rest = serde_html_form::from_bytes(text).ok()?;
        let (mut query, mut rest) = (Self::default(), Rest::new());
        let (mut day, mut hour) = (None, HOURS[0]);
        for (name, value) in pairs {
            match name.as_str() {
                "need" => add(&mut query.wanted, Taxonomy::get().find(&value)?)?,
                "language" => add(&mut query.languages, Language::parse(&value).ok()?)?,
                // A form sends an empty field if nothing was chosen.
                "area" | "day" if value.is_empty() => {}
                "area" => query.area = Some(AreaId::parse(&value).ok()?),
                "day" => day = Some(value.parse().ok()?),
                "hour" => hour = value.parse().ok().filter(|it| *it < 24)?,
                "far" => query.far = value == "true",
                "limit" => query.limit = Some(value.parse().ok().filter(|limit| (1..=MOST).contains(limit))?),
                _ if Filter::ALL.into_iter().any(|filter| filter.parameter().0 == name) => {
                    let pair = (name.as_str(), value.as_str());
                    add(&mut query.filters, Filter::ALL.into_iter().find(|filter| filter.parameter() == pair)?)?;
                }
                _ => rest.push((name, value)),
            }
        }
        query.filters.sort_unstable();
        query.visit = day.map(|day| Visit { day, hour });
        if query.visit.is_some() {
            query.filters.retain(|it| *it != Filter::Open);
        }
        Some((query, rest))
    }

    /// The question for the index. Filters such as "open now" refer to `now`.
    pub fn question(&self, now: DateTime<Tz>) -> Question {
        let moment = Moment::new(now);
        let needs = self.wanted.iter().fold(NeedSet::default(), |all, wanted| all.union(wanted.needs()));
        let mut question = Question { needs, languages: self.languages.clone().into(), ..Question::default() };
        for filter in &self.filters {
            filter.ask(&mut question, moment);
        }
        if let Some(visit) = self.visit.and_then(|it| it.moment(now)) {
            question.open = Some(Moment::new(visit));
        }
        question
    }

    pub fn limit(&self) -> usize {
        self.limit.unwrap_or(PAGE)
    }

    /// The same question with more places; `None` at the maximum.
    pub fn longer(&self) -> Option<Self> {
        let limit = Some((self.limit() + PAGE).min(MOST));
        (self.limit() < MOST).then(|| Self { limit, ..self.clone() })
    }

    /// The same question, from its beginning.
    fn anew(&self) -> Self {
        Self { limit: None, far: false, ..self.clone() }
    }

    /// The same question about that need.
    pub fn about(&self, wanted: Wanted) -> Self {
        Self { wanted: vec![wanted], ..self.anew() }
    }

    /// The same question around that area, or without one.
    pub fn around(&self, area: Option<AreaId>) -> Self {
        Self { area, ..self.anew() }
    }

    /// The same question for that time, or for no time if it asks for it already.
    pub fn at(&self, visit: Visit) -> Self {
        let mut filters = self.filters.clone();
        filters.retain(|it| *it != Filter::Open);
        Self { visit: Some(visit).filter(|it| self.visit != Some(*it)), filters, ..self.anew() }
    }

    /// The same question without a time.
    pub fn at_any_time(&self) -> Self {
        let mut filters = self.filters.clone();
        filters.retain(|it| *it != Filter::Open);
        Self { visit: None, filters, ..self.anew() }
    }

    /// The same list, with what is farther.
    pub fn with_farther(&self) -> Self {
        Self { far: true, ..self.clone() }
    }

    /// The same question with that filter switched on or off.
    pub fn toggled(&self, filter: Filter) -> Self {
        let mut filters = self.filters.clone();
        match filters.iter().position(|it| *it == filter) {
            Some(slot) => drop(filters.remove(slot)),
            None => filters.push(filter),
        }
        filters.sort_unstable();
        let visit = self.visit.filter(|_| filter != Filter::Open);
        Self { filters, visit, ..self.anew() }
    }

    /// The same question in that language only, or in any if it is already asked for.
    pub fn in_language(&self, language: &Language) -> Self {
        let languages = if self.languages.contains(language) { Vec::new() } else { vec![language.clone()] };
        Self { languages, ..self.anew() }
    }

    /// The same question without filters and languages.
    pub fn unfiltered(&self) -> Self {
        Self { languages: Vec::new(), filters: Vec::new(), visit: None, ..self.anew() }
    }

    /// How many filters are on.
    pub fn filtered(&self) -> usize {
        self.languages.len() + self.filters.len() + usize::from(self.visit.is_some())
    }

    /// What is sought, in words.
    pub fn title(&self, t: Texts) -> String {
        let label = |wanted: &Wanted| match wanted {
            Wanted::Leaf(need) => words::label(t, need.label()),
            Wanted::Top(top) => words::label(t, &top.label),
        };
        match self.wanted.as_slice() {
            [] => t.get("all-of-it").to_owned(),
            some => some.iter().map(label).collect::<Vec<_>>().join(t.get("comma")),
        }
    }

    /// Whether a screen about it must hide its topic from someone looking over a shoulder.
    pub fn is_discreet(&self) -> bool {
        self.wanted.iter().any(|it| it.is_discreet())
    }

    /// Its parameters without the limit, as fields of a form that asks the rest.
    pub fn fields(&self) -> Vec<Field> {
        let field = |(name, value): (&'static str, Cow<'_, str>)| Field { name, value: value.into_owned() };
        self.pairs().into_iter().filter(|(name, _)| !["limit", "far"].contains(name)).map(field).collect()
    }

    /// `need=stay&area=027042`.
    pub fn query(&self) -> String {
        serde_html_form::to_string(self.pairs()).unwrap_or_default()
    }

    /// The URL of its list.
    pub fn url(&self, t: Texts) -> String {
        format!("/{}/near{}", t.lang, self.suffix())
    }

    /// `?need=stay&area=027042`, or nothing.
    pub fn suffix(&self) -> String {
        let question = self.query();
        if question.is_empty() { question } else { format!("?{question}") }
    }

    fn pairs(&self) -> Vec<(&'static str, Cow<'_, str>)> {
        let mut pairs: Vec<(&str, Cow<'_, str>)> = Vec::new();
        pairs.extend(self.wanted.iter().map(|it| ("need", it.slug().into())));
        pairs.extend(self.languages.iter().map(|it| ("language", it.as_str().into())));
        pairs.extend(self.filters.iter().map(|it| it.parameter()).map(|(name, value)| (name, value.into())));
        pairs.extend(
            self.visit
                .iter()
                .flat_map(|it| [("day", it.day.to_string()), ("hour", it.hour.to_string())])
                .map(|(name, value)| (name, value.into())),
        );
        pairs.extend(self.area.iter().map(|it| ("area", it.as_str().into())));
        pairs.extend(self.limit.map(|it| ("limit", it.to_string().into())));
        pairs.extend(self.far.then(|| ("far", "true".into())));
        pairs
    }
}

/// Adds `value` unless it is already there; `None` if there are then too many.
fn add<T: PartialEq>(values: &mut Vec<T>, value: T) -> Option<()> {
    if !values.contains(&value) {
        values.push(value);
    }
    (values.len() <= SEVERAL).then_some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_reads_and_writes_the_same() {
        let query = "need=stay&need=meal&language=ar&language=pt-BR&open=now&call=now&free=true&access=walk-in\
                     &for=undocumented&for=women&for=minors&wheelchair=yes&area=027042&limit=40";
        let (parsed, rest) = ListQuery::parse(query.as_bytes()).unwrap();
        assert_eq!((parsed.query().as_str(), rest.len()), (query, 0));
        assert_eq!(ListQuery::parse(b"free=true&free=true&area=").unwrap().0.query(), "free=true");
        let off = Filter::ALL.into_iter().fold(parsed, |it, filter| it.toggled(filter));
        assert_eq!(off.query(), "need=stay&need=meal&language=ar&language=pt-BR&area=027042");
    }

    #[test]
    fn what_there_is_not_is_refused_and_what_is_not_asked_comes_back() {
        let many = "need=meal&language=ar&language=bn&language=en&language=fr&language=es&language=ro&language=sq&language=uk\
                    &language=zh";
        for wrong in
            ["need=luck", "language=xx", "area=a/b", "limit=0", "limit=101", "limit=many", "open=yesterday", many]
        {
            assert_eq!(ListQuery::parse(wrong.as_bytes()), None, "{wrong}");
        }
        let (parsed, rest) = ListQuery::parse(b"q=a+b&lat=45.5&need=meal&need=meal").unwrap();
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(rest, [pair("q", "a b"), pair("lat", "45.5")]);
        assert_eq!(parsed.query(), "need=meal");
    }
}

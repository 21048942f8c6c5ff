//! The question in the address of a list: what is asked of the services, never by whom. A position never stands here.

use crate::{
    domain::{Access, AreaId, Facet, Language, NeedSet, Taxonomy, Wanted, Wheelchair},
    index::{Moment, Question},
    pages::views::Field,
    texts::Texts,
};

/// How many places a list begins with, and how many more each time.
pub const PAGE: usize = 20;
/// Longer, a cheap phone has trouble to show it.
const MOST: usize = 100;
/// As many needs or languages somebody may mean at once.
const SEVERAL: usize = 8;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asked {
    pub wanted: Vec<Wanted>,
    pub languages: Vec<Language>,
    /// In the order of [`Filter::ALL`].
    pub filters: Vec<Filter>,
    pub area: Option<AreaId>,
    /// How many places; `None` for the first page.
    pub limit: Option<usize>,
}

/// What one may ask of a service besides the need and the language, each one tap.
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

/// What stands in an address beside the question: name and value.
pub type Rest = Vec<(String, String)>;

/// Whether a parameter says where somebody is. No address of a page may; what else others add to an address says nothing.
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

    /// The parameter of the API that asks the same.
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

    /// The key of its words.
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

    fn ask(self, question: &mut Question, now: Moment) {
        match self {
            Self::Open => question.open = Some(now),
            Self::Call => question.call = Some(now),
            Self::Free => question.free = true,
            Self::WalkIn => question.access.push(Access::WalkIn),
            Self::Undocumented | Self::Women | Self::Minors => {
                question.people.extend(Facet::of_word(self.parameter().1));
            }
            Self::Wheelchair => question.wheelchair = Some(Wheelchair::Yes),
        }
    }
}

impl Asked {
    /// Reads a query or the body of a form; what is no part of a question comes back as it is. `None` where it asks for what
    /// there is not, or for more than anybody means.
    pub fn parse(query: &[u8]) -> Option<(Self, Rest)> {
        let pairs: Rest = serde_html_form::from_bytes(query).ok()?;
        let (mut asked, mut rest) = (Self::default(), Rest::new());
        for (name, value) in pairs {
            match name.as_str() {
                "need" => add(&mut asked.wanted, Taxonomy::get().find(&value)?)?,
                "language" => add(&mut asked.languages, Language::parse(&value).ok()?)?,
                // The form sends an empty field where nothing was chosen.
                "area" if value.is_empty() => {}
                "area" => asked.area = Some(AreaId::parse(&value).ok()?),
                "limit" => asked.limit = Some(value.parse().ok().filter(|it| (1..=MOST).contains(it))?),
                _ if Filter::ALL.into_iter().any(|it| it.parameter().0 == name) => {
                    let filter =
                        Filter::ALL.into_iter().find(|it| it.parameter() == (name.as_str(), value.as_str()))?;
                    add(&mut asked.filters, filter)?;
                }
                _ => rest.push((name, value)),
            }
        }
        asked.filters.sort_unstable();
        Some((asked, rest))
    }

    pub fn question(&self, now: Moment) -> Question {
        let needs = self.wanted.iter().fold(NeedSet::default(), |all, it| all.union(it.needs()));
        let mut question = Question { needs, languages: self.languages.clone(), ..Question::default() };
        for filter in &self.filters {
            filter.ask(&mut question, now);
        }
        question
    }

    pub fn limit(&self) -> usize {
        self.limit.unwrap_or(PAGE)
    }

    /// The same with more places, unless there are enough.
    pub fn longer(&self) -> Option<Self> {
        let limit = Some((self.limit() + PAGE).min(MOST));
        (self.limit() < MOST).then(|| Self { limit, ..self.clone() })
    }

    /// The same question about that need.
    pub fn about(&self, wanted: Wanted) -> Self {
        Self { wanted: vec![wanted], limit: None, ..self.clone() }
    }

    /// The same question around that area, or nowhere yet.
    pub fn around(&self, area: Option<AreaId>) -> Self {
        Self { area, limit: None, ..self.clone() }
    }

    /// With that filter if it is off, without it if it is on.
    pub fn toggled(&self, filter: Filter) -> Self {
        let mut filters = self.filters.clone();
        match filters.iter().position(|it| *it == filter) {
            Some(slot) => drop(filters.remove(slot)),
            None => filters.push(filter),
        }
        filters.sort_unstable();
        Self { filters, limit: None, ..self.clone() }
    }

    /// In that language alone, or in any if it is asked for already.
    pub fn in_language(&self, language: &Language) -> Self {
        let languages = if self.languages.contains(language) { Vec::new() } else { vec![language.clone()] };
        Self { languages, limit: None, ..self.clone() }
    }

    /// Without filters and languages.
    pub fn unfiltered(&self) -> Self {
        Self { languages: Vec::new(), filters: Vec::new(), limit: None, ..self.clone() }
    }

    /// Whether a screen about it must not say so to someone looking over a shoulder.
    pub fn is_discreet(&self) -> bool {
        self.wanted.iter().any(|it| it.is_discreet())
    }

    /// Its parts as fields of a form that asks the rest.
    pub fn fields(&self) -> Vec<Field> {
        let field = |(name, value): (&str, String)| Field { name: name.to_owned(), value };
        self.pairs().into_iter().filter(|(name, _)| *name != "limit").map(field).collect()
    }

    /// `need=stay&area=027042`.
    pub fn query(&self) -> String {
        serde_html_form::to_string(self.pairs()).unwrap_or_default()
    }

    /// The address of its list.
    pub fn url(&self, t: Texts<'_>) -> String {
        format!("/{}/near{}", t.lang, self.suffix())
    }

    /// `?need=stay&area=027042`, or nothing.
    pub fn suffix(&self) -> String {
        let question = self.query();
        if question.is_empty() { question } else { format!("?{question}") }
    }

    fn pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs: Vec<(&str, String)> = Vec::new();
        pairs.extend(self.wanted.iter().map(|it| ("need", it.slug().to_owned())));
        pairs.extend(self.languages.iter().map(|it| ("language", it.to_string())));
        pairs.extend(self.filters.iter().map(|it| it.parameter()).map(|(name, value)| (name, value.to_owned())));
        pairs.extend(self.area.iter().map(|it| ("area", it.to_string())));
        pairs.extend(self.limit.map(|it| ("limit", it.to_string())));
        pairs
    }
}

/// Takes `value` once; `None` where there are too many already.
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
        let (asked, rest) = Asked::parse(query.as_bytes()).unwrap();
        assert_eq!((asked.query().as_str(), rest.len()), (query, 0));
        assert_eq!(Asked::parse(b"free=true&free=true&area=").unwrap().0.query(), "free=true");
        let off = Filter::ALL.into_iter().fold(asked, |it, filter| it.toggled(filter));
        assert_eq!(off.query(), "need=stay&need=meal&language=ar&language=pt-BR&area=027042");
    }

    #[test]
    fn what_there_is_not_is_refused_and_what_is_not_asked_comes_back() {
        let many = "need=meal&language=ar&language=bn&language=en&language=fr&language=es&language=ro&language=sq&language=uk\
                    &language=zh";
        for wrong in
            ["need=luck", "language=xx", "area=a/b", "limit=0", "limit=101", "limit=many", "open=yesterday", many]
        {
            assert_eq!(Asked::parse(wrong.as_bytes()), None, "{wrong}");
        }
        let (asked, rest) = Asked::parse(b"q=a+b&lat=45.5&need=meal&need=meal").unwrap();
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(rest, [pair("q", "a b"), pair("lat", "45.5")]);
        assert_eq!(asked.query(), "need=meal");
    }
}

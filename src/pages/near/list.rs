//! The list around a place: cards by certainty, the conditions given up to find them, and where to go on.

use std::borrow::Cow;

use std::collections::HashSet;

use chrono::DateTime;
use chrono_tz::Tz;

use crate::{
    domain::{Position, Wanted},
    index::{Certainty, Found, Nearest, Question, Relaxed, Snapshot},
    pages::{
        card::{Card, Cards},
        near::query::{ListQuery, PAGE},
        shell::Link,
    },
    texts::Texts,
    words,
};

/// Farther places belong to another city.
pub const WITHIN_M: f64 = 50_000.0;

/// The answer to a question around a place.
pub struct List<'a> {
    /// "Vicino a Mestre" or "Vicino a te".
    pub near: Cow<'static, str>,
    /// "12 posti", or a text that says there are none.
    pub found: String,
    /// The same question without the place.
    pub change_url: String,
    /// The conditions given up to find enough places, in sentences.
    pub relaxed: Vec<&'static str>,
    pub known: Vec<Card<'a>>,
    /// Places that may match: something asked is not stated.
    pub unsure: Vec<Card<'a>>,
    pub more_url: Option<String>,
    /// Whether any card has an arrow, which the page then explains.
    pub arrows: bool,
    /// How scripts word distances and directions; see [`words::spoken`].
    pub spoken: &'static str,
    /// Where to go on if nothing was found.
    pub next: Vec<Link>,
}

/// Makes the list for one question.
pub struct Listing<'a> {
    t: Texts,
    snapshot: &'a Snapshot,
    query: &'a ListQuery,
    question: &'a Question,
    cards: Cards<'a>,
}

impl List<'_> {
    pub fn is_empty(&self) -> bool {
        self.known.is_empty() && self.unsure.is_empty()
    }
}

impl<'a> Listing<'a> {
    /// `question` is what `query` asks at `clock`.
    pub fn new(
        t: Texts,
        snapshot: &'a Snapshot,
        clock: DateTime<Tz>,
        query: &'a ListQuery,
        question: &'a Question,
    ) -> Self {
        let cards = Cards { t, snapshot, clock, needs: question.needs };
        Self { t, snapshot, query, question, cards }
    }

    /// The places around `from`. `near` says in words where that is.
    pub fn around(&self, from: Position, near: Cow<'static, str>) -> List<'a> {
        let t = self.t;
        let limit = self.query.limit();
        let question = self.question.clone();
        let found = self.snapshot.nearest_relaxed(&Nearest { from, question, within_m: WITHIN_M, limit: limit + 1 });
        let shown = &found[..found.len().min(limit)];
        let cards = |class| -> Vec<Card<'a>> {
            let of_class = shown.iter().filter(|(place, _)| place.certainty() == class);
            of_class.map(|(place, given_up)| self.cards.card(place, from, !given_up.is_empty())).collect()
        };
        let (known, unsure) = (cards(Certainty::Known), cards(Certainty::Unknown));
        let has_arrow = |card: &Card<'_>| card.way.as_ref().is_some_and(|way| way.bearing_deg.is_some());
        List {
            near,
            found: t.count("places", i64::try_from(shown.len()).unwrap_or(i64::MAX)),
            change_url: self.query.around(None).url(t),
            relaxed: self.relaxed(shown),
            arrows: known.iter().chain(&unsure).any(has_arrow),
            spoken: &words::spoken(t).way,
            known,
            unsure,
            more_url: (limit < found.len()).then(|| self.query.longer()).flatten().map(|longer| longer.url(t)),
            next: if shown.is_empty() { self.next_steps() } else { Vec::new() },
        }
    }

    /// The services without a place, those competent for `from` first.
    pub fn remote(&self, from: Option<Position>) -> Vec<Card<'a>> {
        let here = from.map(|it| self.snapshot.areas().containing(it)).unwrap_or_default();
        let found = self.snapshot.remote(self.question, &here);
        found.into_iter().take(PAGE).map(|service| self.cards.remote_card(service)).collect()
    }

    /// The conditions given up to find these places, each in a sentence.
    fn relaxed(&self, shown: &[(Found<'_>, Vec<Relaxed>)]) -> Vec<&'static str> {
        let is_given_up = |what: &Relaxed| shown.iter().any(|(_, given_up)| given_up.contains(what));
        let key = |what| match what {
            Relaxed::OpeningTime => "relaxed-open",
            Relaxed::Language => "relaxed-language",
            Relaxed::Audience => "relaxed-audience",
            Relaxed::Need => "relaxed-need",
            Relaxed::Distance => "relaxed-distance",
        };
        Relaxed::ALL.into_iter().filter(is_given_up).map(|what| self.t.get(key(what))).collect()
    }

    /// Where to go on if nothing was found.
    fn next_steps(&self) -> Vec<Link> {
        let t = self.t;
        let mut next = Vec::new();
        if let Some(Wanted::Leaf(need)) = self.query.wanted.first() {
            let top = need.top();
            let url = self.query.about(Wanted::Top(top)).url(t);
            let label = t.fill("empty-all", "need", words::label(t, &top.short));
            next.push(Link { label, url, discreet: Wanted::Top(top).is_discreet() });
        }
        next.push(Link::to(t.get("empty-area"), self.query.around(None).url(t)));
        if !self.snapshot.remote(self.question, &HashSet::new()).is_empty() {
            next.push(Link::to(t.get("empty-remote"), "#remote"));
        }
        next.push(Link::to(t.get("empty-needs"), format!("/{}/", t.lang)));
        next
    }
}

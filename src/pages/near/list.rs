//! The answer around a place, in its parts: whom to call for what cannot wait, where to go, whom to ask first, who may
//! know more, and what is farther.

use std::{borrow::Cow, collections::HashSet};

use chrono::DateTime;
use chrono_tz::Tz;

use crate::{
    asked::{ListQuery, PAGE},
    domain::{AreaId, Cost, Language, Need, Phone, Position, State, Wanted},
    index::{
        Advice, Answer, Asked, COUNTED_FARTHER, Certainty, Found, Inquiry, Match, Moment, Relaxed, Snapshot, Within,
        competence,
    },
    pages::{
        card::{self, Card, Cards},
        shell::Link,
    },
    texts::Texts,
    words::{self, LocalText, NamedLanguage, OpenBadge},
};

/// So many farther places are shown unasked if nothing is near.
const FAR_UNASKED: usize = 3;

/// The answer to a question around a place.
pub struct List<'a> {
    /// "Vicino a Mestre" or "Vicino a te".
    pub near: Cow<'static, str>,
    /// The same question without the place.
    pub change_url: String,
    pub help_lines: Vec<HelpLine<'a>>,
    pub known: Vec<Card<'a>>,
    /// Places that may match: something asked is not stated.
    pub unsure: Vec<Card<'a>>,
    /// "3 posti: chiedi prima", and what is not stated about them.
    pub unsure_title: String,
    pub unsure_about: String,
    pub more_url: Option<String>,
    /// The conditions given up to find more places, in sentences, and these places.
    pub given_up: Vec<&'static str>,
    pub relaxed: Vec<Card<'a>>,
    pub may_know: Vec<Knowing<'a>>,
    pub farther: Option<Farther<'a>>,
    pub remote: Vec<Card<'a>>,
    /// Whether any card has an arrow, which the page then explains.
    pub arrows: bool,
    /// How scripts word distances and directions; see [`words::spoken`].
    pub spoken: &'static str,
    /// Where to go on if nothing was found.
    pub next: Vec<Link>,
}

/// A service by phone for what cannot wait.
pub struct HelpLine<'a> {
    pub name: LocalText<'a>,
    /// Whether it answers now.
    pub state: OpenBadge,
    pub answers: bool,
    pub free: bool,
    pub languages: Vec<NamedLanguage<'a>>,
    /// A number that no line above has.
    pub phone: &'a Phone,
}

/// A place that is not for the need, but whose people may know one.
pub struct Knowing<'a> {
    pub name: LocalText<'a>,
    pub url: String,
    pub discreet: bool,
    /// What they are for.
    pub helps: &'static str,
    pub distance: String,
    pub state: OpenBadge,
    /// "Per la zona di Eraclea", if it is bound to another area.
    pub areas: Option<String>,
    pub phone: Option<&'a Phone>,
}

/// What lies beyond the radius.
pub struct Farther<'a> {
    /// "Oltre 15 km: altri 4".
    pub title: String,
    /// "Il più vicino è a 21 km, a Treviso."
    pub nearest: String,
    /// Shown on demand, or if nothing is near.
    pub cards: Vec<Card<'a>>,
    /// The list with all of them; `None` if they are there.
    pub url: Option<String>,
}

/// Makes the list for one question.
pub struct Listing<'a> {
    pub t: Texts,
    pub clock: DateTime<Tz>,
    pub cards: Cards<'a>,
    snapshot: &'a Snapshot,
    query: &'a ListQuery,
    inquiry: Inquiry,
}

impl List<'_> {
    pub fn is_empty(&self) -> bool {
        self.known.is_empty() && self.unsure.is_empty() && self.relaxed.is_empty()
    }
}

impl<'a> Listing<'a> {
    /// What `query` asks at `clock`.
    pub fn new(t: Texts, snapshot: &'a Snapshot, clock: DateTime<Tz>, query: &'a ListQuery) -> Self {
        let question = query.question(clock);
        let visit = query.visit.and_then(|it| it.moment(clock));
        let cards = Cards {
            t,
            snapshot,
            clock: visit.unwrap_or(clock),
            when: visit.map(|it| words::moment(t, it, clock)),
            today: clock.date_naive(),
            needs: question.needs,
        };
        let speaks = if question.languages.is_empty() {
            Language::parse(t.lang).into_iter().collect()
        } else {
            question.languages.to_vec()
        };
        let inquiry = Inquiry {
            question,
            within: Within::OfNeed,
            limit: query.limit() + 1,
            any_area: false,
            relax: true,
            speaks,
            call_at: Moment::new(clock),
        };
        Self { t, clock, cards, snapshot, query, inquiry }
    }

    /// The list of the places that are the `advice` around `from`. `near` says in words where that is.
    pub fn around(&self, from: Position, near: Cow<'static, str>, advice: Advice<'a>) -> List<'a> {
        let t = self.t;
        let limit = self.query.limit();
        let Advice { here, help_lines, locations, remote, may_know_more, farther } = advice;
        let shown = &locations[..locations.len().min(limit)];
        let mut numbers = 1..;
        let mut cards = |is: &dyn Fn(&Found<'_>, &[Relaxed]) -> bool| -> Vec<Card<'a>> {
            let these = shown.iter().filter(|(place, given_up)| is(place, given_up));
            these.zip(&mut numbers).map(|((place, _), number)| self.cards.card(number, place, from)).collect()
        };
        let known = cards(&|place, given_up| given_up.is_empty() && place.certainty() == Certainty::Known);
        let unsure = cards(&|place, given_up| given_up.is_empty() && place.certainty() == Certainty::Unknown);
        let relaxed = cards(&|_, given_up| !given_up.is_empty());
        let farther = self.farther(&farther, from, shown.len());
        let has_arrow = |card: &Card<'_>| card.way.as_ref().is_some_and(|way| way.bearing_deg.is_some());
        let far_cards = || farther.iter().flat_map(|it| &it.cards);
        List {
            near,
            change_url: self.query.around(None).url(t),
            help_lines: self.help_lines(&help_lines),
            given_up: self.given_up(shown),
            arrows: known.iter().chain(&unsure).chain(&relaxed).chain(far_cards()).any(has_arrow),
            relaxed,
            spoken: &words::spoken(t).way,
            unsure_title: t.count("unsure-count", i64::try_from(unsure.len()).unwrap_or(i64::MAX)),
            unsure_about: self.not_stated(shown),
            known,
            unsure,
            more_url: (limit < locations.len()).then(|| self.query.longer()).flatten().map(|longer| longer.url(t)),
            may_know: may_know_more.iter().map(|(it, need)| self.knowing(it, *need, &here)).collect(),
            next: if shown.is_empty() { self.next_steps(!remote.is_empty()) } else { Vec::new() },
            remote: self.remote_cards(remote),
            farther,
        }
    }

    /// The answer around `from`, one place longer than the list.
    pub fn advice(&self, from: Position) -> Advice<'a> {
        self.snapshot.advise(from, &self.inquiry)
    }

    /// What helps wherever the reader is: the lines for the whole country, and the services without a place.
    pub fn anywhere(&self) -> (Vec<HelpLine<'a>>, Vec<Card<'a>>) {
        let country: HashSet<AreaId> = AreaId::parse("IT").into_iter().collect();
        let (lines, remote) = self.snapshot.by_phone(&self.inquiry, &country);
        (self.help_lines(&lines), self.remote_cards(remote))
    }

    fn remote_cards(&self, remote: Vec<Match<'a>>) -> Vec<Card<'a>> {
        remote.into_iter().take(PAGE).map(|service| self.cards.remote_card(service)).collect()
    }

    fn help_lines(&self, lines: &[Match<'a>]) -> Vec<HelpLine<'a>> {
        let mut dialled: HashSet<&str> = HashSet::new();
        let line = |it: &Match<'a>| {
            let opening = it.offer.phone_opening(self.inquiry.call_at);
            let phones = &it.offer.reach().phones;
            let new = phones.iter().find(|phone| !dialled.contains(phone.as_str()))?;
            dialled.extend(phones.iter().map(Phone::as_str));
            Some(HelpLine {
                name: LocalText::of(self.t, &it.offer.service.name),
                state: OpenBadge::of_line(self.t, &opening, self.clock),
                answers: opening.state == State::Open,
                free: it.offer.service.cost == Some(Cost::Free),
                languages: card::languages(&[*it]),
                phone: new,
            })
        };
        lines.iter().filter_map(line).collect()
    }

    fn knowing(&self, found: &Found<'a>, need: Need, here: &HashSet<AreaId>) -> Knowing<'a> {
        let (t, location) = (self.t, &found.entry.location);
        let bound = found.matches.iter().all(|it| competence(it.offer, here) == Answer::No);
        let areas = found.matches.iter().flat_map(|it| &it.offer.reach().coverage);
        let names: Vec<&str> = areas.filter_map(|id| Some(self.snapshot.catalog().area(id)?.name(t.lang))).collect();
        let mut phones = found.matches.iter().filter_map(|it| it.offer.reach().phones.first());
        Knowing {
            name: LocalText::of(t, &location.name),
            url: format!("/{}/places/{}", t.lang, location.id),
            discreet: found.entry.is_discreet(),
            helps: words::label(t, need.short()),
            distance: words::distance(t, found.distance_m),
            state: OpenBadge::of(t, &found.opening(Moment::new(self.clock)), self.clock),
            areas: (bound && !names.is_empty()).then(|| t.fill("for-areas", "place", &names.join(t.get("comma")))),
            phone: phones.next().or_else(|| location.phones.first()),
        }
    }

    fn farther(&self, found: &[Found<'a>], from: Position, near: usize) -> Option<Farther<'a>> {
        let (t, first) = (self.t, found.first()?);
        let counted = found.len().min(COUNTED_FARTHER);
        let radius = words::distance(t, self.inquiry.within.most_m(self.inquiry.question.needs));
        let what = if COUNTED_FARTHER < found.len() {
            t.get("farther-many").to_owned()
        } else {
            t.count("farther-places", i64::try_from(counted).unwrap_or(i64::MAX))
        };
        let title = t.fill_all("farther-than", &[("distance", &radius), ("what", &what)]);
        let place = &first.entry.location.place;
        let town = self.cards.town(place);
        let distance = words::distance(t, first.distance_m);
        let nearest = if town.is_empty() {
            t.fill("farther-nearest", "distance", &distance)
        } else {
            t.fill_all("farther-nearest-in", &[("distance", &distance), ("place", town)])
        };
        let shown = match (self.query.far, near) {
            (true, _) => counted,
            (false, 0) => counted.min(FAR_UNASKED),
            (false, _) => 0,
        };
        let card = |(slot, it): (usize, &Found<'a>)| self.cards.card(near + slot + 1, it, from);
        Some(Farther {
            title,
            nearest,
            cards: found.iter().take(shown).enumerate().map(card).collect(),
            url: (shown < counted).then(|| self.query.with_farther().url(t)),
        })
    }

    /// The conditions given up to find these places, each in a sentence.
    fn given_up(&self, shown: &[(Found<'_>, Vec<Relaxed>)]) -> Vec<&'static str> {
        let is_given_up = |what: &Relaxed| shown.iter().any(|(_, given_up)| given_up.contains(what));
        let key = |what| match what {
            Relaxed::OpeningTime => "relaxed-open",
            Relaxed::Language => "relaxed-language",
            Relaxed::Audience => "relaxed-audience",
        };
        Relaxed::ALL.into_iter().filter(is_given_up).map(|what| self.t.get(key(what))).collect()
    }

    /// "Non è scritto: lingue, orari." of the places of which something asked is unknown.
    fn not_stated(&self, shown: &[(Found<'_>, Vec<Relaxed>)]) -> String {
        let t = self.t;
        let unsure =
            || shown.iter().filter(|(place, given_up)| given_up.is_empty() && place.certainty() == Certainty::Unknown);
        let is_unknown = |asked: &Asked| {
            unsure().any(|(place, _)| {
                let answer = |it: &Match<'_>| self.inquiry.question.answer(*asked, it.offer, place.entry.wheelchair);
                place.matches.iter().any(|it| answer(it) == Some(Answer::Unknown))
            })
        };
        let key = |asked| match asked {
            Asked::Open => Some("ask-hours"),
            Asked::Call => Some("ask-phone-hours"),
            Asked::Language => Some("ask-languages"),
            Asked::Audience => Some("ask-people"),
            Asked::Access => Some("ask-access"),
            Asked::Cost => Some("ask-cost"),
            Asked::Wheelchair => Some("ask-wheelchair"),
            Asked::Need | Asked::Competence => None,
        };
        let unknown: Vec<&str> =
            Asked::ALL.into_iter().filter(is_unknown).filter_map(key).map(|key| t.get(key)).collect();
        t.fill("unsure-about", "what", &unknown.join(t.get("comma")))
    }

    /// Where to go on if nothing was found.
    fn next_steps(&self, by_phone: bool) -> Vec<Link> {
        let t = self.t;
        let mut next = Vec::new();
        if self.query.filtered() != 0 {
            next.push(Link::to(t.get("filters-clear"), self.query.unfiltered().url(t)));
        }
        if let Some(Wanted::Leaf(need)) = self.query.wanted.first() {
            let top = need.top();
            let url = self.query.about(Wanted::Top(top)).url(t);
            let label = t.fill("empty-all", "need", words::label(t, &top.short));
            next.push(Link { label, url, discreet: Wanted::Top(top).is_discreet() });
        }
        next.push(Link::to(t.get("empty-area"), self.query.around(None).url(t)));
        if by_phone {
            next.push(Link::to(t.get("empty-remote"), "#remote"));
        }
        next.push(Link::to(t.get("empty-needs"), format!("/{}/", t.lang)));
        next
    }
}

//! The question that a search asks of a service, and how certainly a service matches it.

use std::{collections::HashSet, ops::Deref, sync::Arc};

use crate::{
    domain::{
        Access, AreaId, Facet, Language, LanguageOffer, LegalStatus, NeedSet, Opening, State, Strength, Via, Wheelchair,
    },
    index::{
        Entry, Moment, Offer, Timetable,
        bits::{self, facet, of_asked},
        classes::{UNKNOWN_LANGUAGE, class_it_finds, classes_of},
        spatial::signature::Mask,
    },
};

/// The conditions on a service. It must meet every field, by any of the field's values. Empty fields and `None` are not
/// asked.
#[derive(Clone, Debug, Default)]
pub struct Question {
    pub needs: NeedSet,
    pub languages: AskedLanguages,
    /// How a language must be offered.
    pub via: Vec<Via>,
    /// Open at that moment.
    pub open: Option<Moment>,
    /// Its phone answered at that moment.
    pub call: Option<Moment>,
    /// For people of any of these facets. Services `only` for others do not match.
    pub audience: Vec<Facet>,
    /// For people with all of these facets.
    pub people: Vec<Facet>,
    /// In whole years.
    pub age: Option<u8>,
    /// Excludes services that are only for these.
    pub not_only: Vec<Facet>,
    pub access: Vec<Access>,
    /// Excludes services with no other way of access than these.
    pub not_access: Vec<Access>,
    pub free: bool,
    pub wheelchair: Option<Wheelchair>,
    /// The areas that a position is in. Excludes services that are bound to others.
    pub competent: Option<Arc<HashSet<AreaId>>>,
    /// Whether to exclude what is unknown.
    pub known_only: bool,
}

/// The languages that a question asks for, with their classes.
#[derive(Clone, Debug, Default)]
pub struct AskedLanguages {
    languages: Vec<Language>,
    classes: u64,
    /// Those that a service meets if it offers anything of that class.
    own: u64,
}

impl From<Vec<Language>> for AskedLanguages {
    fn from(languages: Vec<Language>) -> Self {
        let own = languages.iter().fold(0, |bits, it| bits | class_it_finds(it));
        Self { classes: classes_of(languages.iter()), own, languages }
    }
}

impl Deref for AskedLanguages {
    type Target = [Language];

    fn deref(&self) -> &[Language] {
        &self.languages
    }
}

/// Whether a service meets one condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    Yes,
    Unknown,
    No,
}

/// One condition of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Asked {
    Need,
    Open,
    Call,
    Language,
    Audience,
    Access,
    Cost,
    Wheelchair,
    Competence,
}

/// How certainly a service matches; known before unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// Every condition is known to be met.
    Known,
    /// Something that was asked is not stated.
    Unknown,
}

impl Certainty {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Known => "known",
            Self::Unknown => "unknown",
        }
    }
}

/// A service that matches the question.
#[derive(Clone, Copy, Debug)]
pub struct Match<'a> {
    pub offer: &'a Offer,
    pub certainty: Certainty,
}

/// A location with its services that match the question.
#[derive(Clone, Debug)]
pub struct Found<'a> {
    pub entry: &'a Entry,
    /// Never empty; the surest first.
    pub matches: Vec<Match<'a>>,
    /// Great-circle metres from the position of the search; 0 without one.
    pub distance_m: f64,
}

impl Found<'_> {
    /// The certainty of its surest service.
    pub fn certainty(&self) -> Certainty {
        self.matches.iter().map(|it| it.certainty).min().unwrap_or(Certainty::Unknown)
    }

    /// The best opening state among the matching services.
    pub fn opening(&self, moment: Moment) -> Opening {
        Opening::best(self.matches.iter().map(|it| it.offer.opening(moment)))
    }
}

impl Asked {
    pub const ALL: [Self; 9] = [
        Self::Need,
        Self::Open,
        Self::Call,
        Self::Language,
        Self::Audience,
        Self::Access,
        Self::Cost,
        Self::Wheelchair,
        Self::Competence,
    ];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Need => "need",
            Self::Open => "open",
            Self::Call => "call",
            Self::Language => "language",
            Self::Audience => "audience",
            Self::Access => "access",
            Self::Cost => "free",
            Self::Wheelchair => "wheelchair",
            Self::Competence => "competent",
        }
    }
}

impl Question {
    /// How certainly `offer` at a place with that wheelchair access matches; it must meet all conditions alone. `None`
    /// if it does not match.
    #[inline]
    pub fn judge(&self, offer: &Offer, wheelchair: Option<Wheelchair>) -> Option<Certainty> {
        let mut certainty = Certainty::Known;
        for asked in Asked::ALL {
            match self.answer(asked, offer, wheelchair) {
                Some(Answer::No) => return None,
                Some(Answer::Unknown) if self.known_only => return None,
                Some(Answer::Unknown) => certainty = Certainty::Unknown,
                Some(Answer::Yes) | None => {}
            }
        }
        Some(certainty)
    }

    /// Whether `offer` meets that condition; `None` if it was not asked.
    #[inline]
    pub fn answer(&self, asked: Asked, offer: &Offer, wheelchair: Option<Wheelchair>) -> Option<Answer> {
        match asked {
            Asked::Need => (!self.needs.is_empty()).then(|| yes_or_no(self.needs.meets(offer.needs()))),
            Asked::Open => self.open.map(|it| at(offer.timetable(), it)),
            Asked::Call => self.call.map(|it| callable(offer, it)),
            Asked::Language => (!self.languages.is_empty()).then(|| self.spoken(offer)),
            Asked::Audience => self.for_whom(offer),
            Asked::Access => self.way_in(offer),
            Asked::Cost => self.free.then(|| match offer.bits() {
                bits if bits & facet::FREE != 0 => Answer::Yes,
                bits if bits & facet::COST_UNKNOWN != 0 => Answer::Unknown,
                _ => Answer::No,
            }),
            Asked::Wheelchair => self.wheelchair.map(|wanted| match (wanted, wheelchair) {
                (_, None) => Answer::Unknown,
                (_, Some(Wheelchair::Yes)) | (Wheelchair::Limited, Some(Wheelchair::Limited)) => Answer::Yes,
                _ => Answer::No,
            }),
            // A service that states no area is open to all.
            Asked::Competence => self.competent.as_ref().map(|here| yes_or_no(competence(offer, here) != Answer::No)),
        }
    }

    /// The matching services of `entry`, the surest first.
    pub fn matches<'a>(&self, entry: &'a Entry) -> Vec<Match<'a>> {
        let wheelchair = entry.wheelchair;
        let judged =
            entry.offers.iter().filter_map(|offer| Some(Match { offer, certainty: self.judge(offer, wheelchair)? }));
        let mut matches: Vec<Match<'_>> = judged.collect();
        matches.sort_by_key(|it| it.certainty);
        matches
    }

    /// The certainty of the surest matching service of `entry`, without allocating a list.
    #[inline]
    pub fn best(&self, entry: &Entry) -> Option<Certainty> {
        let wheelchair = entry.wheelchair;
        entry.offers.iter().filter_map(|it| self.judge(it, wheelchair)).min()
    }

    /// The best answer over all languages asked for.
    fn spoken(&self, offer: &Offer) -> Answer {
        if self.via.is_empty() && offer.speaks_at_all_hours() & self.languages.own != 0 {
            return Answer::Yes;
        }
        if offer.may_speak() & self.languages.classes == 0 {
            if offer.may_speak() & UNKNOWN_LANGUAGE == 0 {
                return Answer::No;
            }
            // Without stated languages, Italian is still known to be spoken or not.
            if !self.languages.iter().any(Language::is_italian) {
                return Answer::Unknown;
            }
        }
        let answers = self.languages.iter().map(|it| self.speaks(it, offer));
        answers.min().unwrap_or(Answer::No)
    }

    /// Whether a speaker of `wanted` is served, in the way and at the time asked.
    pub fn speaks(&self, wanted: &Language, offer: &Offer) -> Answer {
        let spoken = &offer.reach().languages;
        let by_staff = self.via.is_empty() || self.via.contains(&Via::Staff);
        if wanted.is_italian() && by_staff && !spoken.without_italian {
            return Answer::Yes;
        }
        let Some(stated) = &spoken.stated else {
            return if wanted.is_italian() { Answer::No } else { Answer::Unknown };
        };
        let offers = stated.iter().enumerate().filter(|(_, it)| self.is_offered(wanted, it));
        let answers = offers.map(|(number, _)| match (offer.language_timetable(number), self.open) {
            (Some(hours), Some(moment)) => at(Some(hours), moment),
            // Without a time, a language offered at any time matches; the answer shows when.
            _ => Answer::Yes,
        });
        answers.min().unwrap_or(Answer::No)
    }

    fn is_offered(&self, wanted: &Language, offer: &LanguageOffer) -> bool {
        wanted.finds(&offer.language) && (self.via.is_empty() || self.via.contains(&offer.via))
    }

    /// Whether the people asked for are served.
    #[inline]
    fn for_whom(&self, offer: &Offer) -> Option<Answer> {
        if self.not_only.is_empty() && self.audience.is_empty() && self.people.is_empty() && self.age.is_none() {
            return None;
        }
        let rules = if offer.bits() < facet::PEOPLE { &[][..] } else { &offer.service.audience.0 };
        let only_these =
            |facet: &Facet| rules.iter().any(|it| it.strength == Strength::Only && is_within(&it.facet, facet));
        if self.not_only.iter().any(only_these) {
            return Some(Answer::No);
        }
        if self.audience.is_empty() && self.people.is_empty() && self.age.is_none() {
            return Some(Answer::Yes);
        }
        let welcomes = |asked: &Facet| {
            answer_of_rules(rules.iter().filter_map(|rule| Some((rule.strength, names(&rule.facet, asked)?))))
        };
        let of_age = self.age.map(|age| {
            let about = rules.iter().filter_map(|rule| match rule.facet {
                Facet::Age { from, to } => {
                    Some((rule.strength, from.is_none_or(|it| it <= age) && to.is_none_or(|it| age <= it)))
                }
                _ => None,
            });
            answer_of_rules(about)
        });
        let any = self.audience.iter().map(welcomes).min();
        let all = self.people.iter().map(welcomes).max();
        any.into_iter().chain(all).chain(of_age).max()
    }

    fn way_in(&self, offer: &Offer) -> Option<Answer> {
        if self.access.is_empty() && self.not_access.is_empty() {
            return None;
        }
        let ways = offer.bits() & facet::ALL_ACCESS;
        if ways == 0 {
            return Some(Answer::Unknown);
        }
        let wanted = self.access.is_empty() || ways & bits::of_ways(&self.access) != 0;
        let other = ways & !bits::of_ways(&self.not_access) != 0;
        Some(yes_or_no(wanted && other))
    }

    /// What the signature of an entry must have to match with that certainty.
    pub(super) fn mask(&self, certainty: Certainty, window: impl Fn(Moment) -> bool) -> Mask {
        let unknown = certainty == Certainty::Unknown;
        let with = |bits: u64, or_unknown: u64| if unknown { bits | or_unknown } else { bits };
        let mut mask = Mask::default();
        mask.needs(self.needs);
        mask.languages(self.languages.iter(), unknown);
        // Outside the window of the timetables, the bits of the week do not cover holidays and seasons.
        if let Some(moment) = self.open.filter(|it| window(*it)) {
            mask.open(moment.hour_of_week(), unknown);
        }
        if self.call.is_some() {
            mask.one_of(facet::PHONE);
        }
        if self.free {
            mask.one_of(with(facet::FREE, facet::COST_UNKNOWN));
        }
        match self.wheelchair {
            Some(Wheelchair::Limited) => {
                mask.one_of(with(facet::WHEELCHAIR | facet::WHEELCHAIR_LIMITED, facet::WHEELCHAIR_UNKNOWN));
            }
            Some(_) => mask.one_of(with(facet::WHEELCHAIR, facet::WHEELCHAIR_UNKNOWN)),
            None => {}
        }
        if !self.access.is_empty() {
            mask.one_of(with(bits::of_ways(&self.access), facet::ACCESS_UNKNOWN));
        }
        // A service that does not mention the facet matches as unknown, so the bits only help to find known matches.
        if !unknown && !self.audience.is_empty() {
            mask.one_of(self.audience.iter().fold(0, |bits, it| bits | of_asked(it)));
        }
        if !unknown {
            self.people.iter().for_each(|it| mask.one_of(of_asked(it)));
        }
        mask
    }
}

const fn yes_or_no(yes: bool) -> Answer {
    if yes { Answer::Yes } else { Answer::No }
}

fn at(hours: Option<&Arc<Timetable>>, moment: Moment) -> Answer {
    match hours.map(|it| it.state(moment)) {
        Some(State::Open) => Answer::Yes,
        Some(State::Closed) => Answer::No,
        Some(State::Unknown) | None => Answer::Unknown,
    }
}

/// Whether its phone is answered. A service without a phone cannot be called.
fn callable(offer: &Offer, moment: Moment) -> Answer {
    if offer.has_phone() { at(offer.phone_timetable(), moment) } else { Answer::No }
}

/// Whether a rule of `facet` names the people `asked` for; `None` if it is about another matter.
///
/// Facets of the same matter exclude each other if one is `only`. Age ranges match if they overlap. A rule for
/// unaccompanied minors also names minors.
fn names(facet: &Facet, asked: &Facet) -> Option<bool> {
    use Facet::{Age, Families, Homeless, Men, ResidentsOf, SeasonalWorkers, Status, Women};
    match (facet, asked) {
        (Age { from, to }, Age { from: at_least, to: at_most }) => {
            let before =
                |last: Option<u8>, first: Option<u8>| last.zip(first).is_some_and(|(last, first)| last < first);
            Some(!before(*to, *at_least) && !before(*at_most, *from))
        }
        (Status(LegalStatus::UnaccompaniedMinor), Age { .. }) if *asked == Facet::MINORS => Some(true),
        (Women | Men, Women | Men)
        | (Status(_), Status(_))
        | (ResidentsOf(_), ResidentsOf(_))
        | (Families, Families)
        | (SeasonalWorkers, SeasonalWorkers)
        | (Homeless, Homeless) => Some(facet == asked),
        _ => None,
    }
}

/// Whether a rule of `facet` names only people who belong to `others`.
fn is_within(facet: &Facet, others: &Facet) -> bool {
    let minor = match facet {
        Facet::Age { to, .. } => to.is_some_and(|it| it < 18),
        Facet::Status(it) => *it == LegalStatus::UnaccompaniedMinor,
        _ => false,
    };
    facet == others || (*others == Facet::MINORS && minor)
}

/// What the rules on one matter say to a person: yes if one names them, no if one is `only` for others, else unknown.
fn answer_of_rules(rules: impl Iterator<Item = (Strength, bool)>) -> Answer {
    let (mut named, mut turned_away) = (false, false);
    for (strength, meant) in rules {
        named |= meant;
        turned_away |= strength == Strength::Only && !meant;
    }
    match (named, turned_away) {
        (true, _) => Answer::Yes,
        (false, true) => Answer::No,
        (false, false) => Answer::Unknown,
    }
}

/// Whether the service is for one of the areas `here`, by the areas that it covers and those whose residents alone it
/// serves.
#[expect(clippy::implicit_hasher, reason = "the sets come from `Areas::containing`")]
pub fn competence(offer: &Offer, here: &HashSet<AreaId>) -> Answer {
    if offer.bits() & facet::FOR_AREAS == 0 {
        return Answer::Unknown;
    }
    let coverage = &offer.reach().coverage;
    let residents = || {
        offer.service.audience.0.iter().filter(|it| it.strength == Strength::Only).filter_map(|it| match &it.facet {
            Facet::ResidentsOf(area) => Some(area),
            _ => None,
        })
    };
    let (anywhere, anybody) = (coverage.is_empty(), residents().next().is_none());
    if anywhere && anybody {
        return Answer::Unknown;
    }
    let covered = anywhere || coverage.iter().any(|it| here.contains(it));
    yes_or_no(covered && (anybody || residents().any(|it| here.contains(it))))
}

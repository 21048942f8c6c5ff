//! Checks each part of an answer around a position against brute force.

use std::collections::HashSet;

use proptest::{collection::vec, prelude::*, sample::select};

use crate::{
    domain::{
        Area, AreaId, AreaKind, Id, Language, Languages, Location, Need, NeedSet, Position, Reach, Record, Service,
        State, Status, Strength, Taxonomy, Text,
    },
    index::{
        Advice, Answer, COUNTED_FARTHER, Certainty, Entry, Inquiry, NEARBY_M, Question, Relaxed, Snapshot, USUAL_M,
        Within,
        advice::who_may_know,
        competence,
        relax::ENOUGH,
        tests::desks::{Desk, catalog_of, changes_of, desk, moment, question, service_of, today},
    },
};

/// Positions inside and outside the area, some of them near, some beyond the usual radius.
const WHERE: [(f64, f64); 5] = [(45.48, 12.23), (45.60, 12.23), (45.30, 11.80), (45.95, 12.30), (44.0, 12.0)];
const URGENT: [&str; 3] = ["anti-violence", "mental-health", "night-shelter"];

#[derive(Clone, Debug)]
struct Line {
    number: u8,
    needs: Vec<&'static str>,
    phones: Vec<&'static str>,
    hours: Option<&'static str>,
    language: Option<&'static str>,
    coverage: Vec<&'static str>,
}

fn line() -> impl Strategy<Value = Line> {
    let needs = vec(select(&["anti-violence", "mental-health", "night-shelter", "meal", "info-desk"][..]), 1..3);
    let phones = vec(select(&["1522", "800290290", "0412747408"][..]), 0..3);
    let hours = proptest::option::of(select(&["24/7", "Mo-Fr 09:00-18:00"][..]));
    let language = proptest::option::of(select(&["ar", "bn"][..]));
    let coverage = vec(select(&["027042", "05", "072006"][..]), 0..2);
    (0..20u8, needs, phones, hours, language, coverage).prop_map(
        |(number, needs, phones, hours, language, coverage)| Line { number, needs, phones, hours, language, coverage },
    )
}

impl Line {
    fn record(&self) -> Record {
        let mut service = service_of(id_of(0xA000 + u128::from(self.number)), &self.needs);
        service.name = Text::italian(format!("Linea {}", self.number).as_str());
        let stated = self.language.map(|it| [it.parse().unwrap()].into());
        let languages = Languages { stated, ..Languages::default() };
        service.remote = Some(Box::new(Reach {
            phones: self.phones.iter().map(|it| it.parse().unwrap()).collect(),
            phone_hours: self.hours.map(|it| it.parse().unwrap()),
            coverage: self.coverage.iter().map(|it| AreaId::parse(it).unwrap()).collect(),
            languages,
            ..Reach::default()
        }));
        Record::Service(service)
    }
}

fn id_of(number: u128) -> Id<Service> {
    Id::from_uuid(uuid::Uuid::from_u128(number))
}

/// A square around the first two of [`WHERE`], in a region.
fn areas() -> [Record; 2] {
    let square = vec![vec![[12.0, 45.4], [12.6, 45.4], [12.6, 45.7], [12.0, 45.7], [12.0, 45.4]]];
    let id = |text: &str| AreaId::parse(text).unwrap();
    let area = |code: &str, parent: Option<&str>, outline| {
        Record::Area(Area {
            id: id(code),
            origin: None,
            kind: AreaKind::Municipality,
            names: [("it".to_owned(), code.to_owned())].into(),
            parent: parent.map(id),
            members: Vec::new(),
            centre: None,
            patron_days: Vec::new(),
            outline,
            source: None,
            status: Status::Active,
        })
    };
    [area("027042", Some("05"), vec![square]), area("05", None, Vec::new())]
}

/// Some services of the desks are bound to an area.
fn bound(desks: &[Desk], bound: &[(usize, &'static str)]) -> Vec<Record> {
    let mut records: Vec<Record> = desks.iter().flat_map(Desk::records).collect();
    let places: Vec<usize> =
        (0..records.len()).filter(|it| matches!(records[*it], Record::ServiceAtLocation(_))).collect();
    for (slot, area) in bound {
        let Some(place) = places.get(slot % places.len().max(1)) else { continue };
        if let Record::ServiceAtLocation(at) = &mut records[*place] {
            at.reach.coverage = [AreaId::parse(area).unwrap()].into();
        }
    }
    records
}

/// How far a service may be by the need for which it matches.
fn radius_m(inquiry: &Inquiry, offered: NeedSet) -> f64 {
    match inquiry.within {
        Within::Metres(it) => it,
        Within::OfNeed => {
            let by = inquiry.question.needs.intersection(offered);
            let near = !by.is_empty() && by.iter().all(Need::is_sought_nearby);
            if near { NEARBY_M } else { USUAL_M }
        }
    }
}

struct Truth<'a> {
    snapshot: &'a Snapshot,
    from: Position,
    inquiry: &'a Inquiry,
    here: HashSet<AreaId>,
}

impl<'a> Truth<'a> {
    fn new(snapshot: &'a Snapshot, from: Position, inquiry: &'a Inquiry) -> Self {
        Self { snapshot, from, inquiry, here: snapshot.areas().containing(from) }
    }

    fn metres(&self, entry: &Entry) -> Option<f64> {
        entry.location.place.position().map(|it| self.from.distance_m(it))
    }

    fn is_open_to_us(&self, offer: &crate::index::Offer) -> bool {
        self.inquiry.any_area || self.here.is_empty() || competence(offer, &self.here) != Answer::No
    }

    /// The certainty of a place, by the services inside or outside the radius.
    fn certainty(&self, entry: &Entry, question: &Question, inside: bool) -> Option<Certainty> {
        let metres = self.metres(entry)?;
        let offers = entry.offers.iter().filter(|it| self.is_open_to_us(it));
        let in_reach = offers.filter(|it| (metres <= radius_m(self.inquiry, it.needs())) == inside);
        in_reach.filter_map(|it| question.judge(it, entry.wheelchair)).min()
    }

    fn sorted(&self, mut found: Vec<(Option<Certainty>, &Entry)>) -> Vec<Id<Location>> {
        let key = |it: &(Option<Certainty>, &Entry)| (it.0, self.metres(it.1).unwrap());
        found.sort_by(|a, b| key(a).0.cmp(&key(b).0).then(key(a).1.total_cmp(&key(b).1)).then(a.1.id.cmp(&b.1.id)));
        found.into_iter().map(|(_, entry)| entry.id).collect()
    }

    /// What matches without giving anything up.
    fn locations(&self) -> Vec<Id<Location>> {
        let question = &self.inquiry.question;
        let judged = self.snapshot.entries().map(|it| (self.certainty(it, question, true), &**it));
        self.sorted(judged.filter(|(certainty, _)| certainty.is_some()).collect())
    }

    fn farther(&self) -> Vec<Id<Location>> {
        let question = &self.inquiry.question;
        let entries = self.snapshot.entries().filter(|it| self.certainty(it, question, true).is_none());
        let beyond = entries.filter(|it| self.certainty(it, question, false).is_some());
        self.sorted(beyond.map(|it| (None, &**it)).collect())
    }

    fn may_know_more(&self) -> Vec<Id<Location>> {
        let asked = self.inquiry.question.needs;
        let within = match self.inquiry.within {
            Within::Metres(it) => it.min(15_000.0),
            Within::OfNeed => 15_000.0,
        };
        let near = |it: &&Entry| self.metres(it).is_some_and(|it| it <= within);
        let helps = |it: &&Entry| !it.is_police && !it.offers.iter().any(|offer| offer.needs().meets(asked));
        let entries: Vec<&Entry> = self.snapshot.entries().map(|it| &**it).filter(near).filter(helps).collect();
        let mut found: Vec<Id<Location>> = Vec::new();
        for need in who_may_know(asked) {
            let Question { audience, people, age, not_only, .. } = self.inquiry.question.clone();
            let needs = NeedSet::from_iter([need]);
            let question = Question { needs, audience, people, age, not_only, ..Question::default() };
            let judged = entries.iter().filter(|it| !found.contains(&it.id)).map(|it| (question.best(it), *it));
            found.extend(self.sorted(judged.filter(|(certainty, _)| certainty.is_some()).collect()));
        }
        found.truncate(3);
        found
    }

    /// The ids of the services that may be help lines, before their order and their numbers.
    fn may_be_help_lines(&self) -> Vec<Id<Service>> {
        let asked = self.inquiry.question.needs;
        let urgent = asked.iter().filter(|it| {
            let slug = it.slug();
            URGENT.contains(&slug)
                || ["anti-trafficking", "harmful-practices", "labour-exploitation", "emergency-care", "cold-emergency"]
                    .contains(&slug)
        });
        let urgent: NeedSet = urgent.collect();
        let people = [&self.inquiry.question.audience, &self.inquiry.question.people];
        let turned_away = |service: &Service| {
            !people.iter().all(|it| it.is_empty()) && service.audience.0.iter().any(|it| it.strength == Strength::Only)
        };
        let lines = self.snapshot.remote_offers().filter(|it| {
            !turned_away(&it.service) && it.needs().meets(urgent) && it.has_phone() && self.is_open_to_us(it)
        });
        lines.map(|it| it.service.id).collect()
    }
}

fn ids(advice: &Advice<'_>) -> Vec<Id<Location>> {
    advice.locations.iter().map(|(it, _)| it.entry.id).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn every_part_is_what_brute_force_finds(
        desks in vec(desk(), 0..60),
        edits in vec(desk(), 0..6),
        lines in vec(line(), 0..8),
        areas_of in vec((0..90usize, select(&["027042", "05", "072006"][..])), 0..30),
        at in select(&WHERE[..]),
        question in question(),
        urgent in proptest::option::weighted(0.3, select(&URGENT[..])),
        within_m in proptest::option::of(select(&[150.0, 5_000.0, 21_000_000.0][..])),
        limit in 1..30usize,
        any_area in any::<bool>(),
        relax in any::<bool>(),
        speaks in select(&["ar", "bn", "fr"][..]),
        call_at in moment(),
    ) {
        let needs = question.needs.iter().chain(urgent.and_then(Need::parse)).collect();
        let question = Question { needs, competent: None, ..question };
        let records = bound(&desks, &areas_of).into_iter().chain(lines.iter().map(Line::record)).chain(areas());
        let snapshot = Snapshot::new(0, catalog_of(records), today());
        let snapshot = snapshot.after(changes_of(bound(&edits, &areas_of)));
        let within = within_m.map_or(Within::OfNeed, Within::Metres);
        let speaks = vec![Language::parse(speaks).unwrap()];
        let inquiry = Inquiry { question, within, limit, any_area, relax, speaks, call_at };
        let from = Position::new(at.0, at.1).unwrap();
        let truth = Truth::new(&snapshot, from, &inquiry);
        let advice = snapshot.advise(from, &inquiry);

        let exact: Vec<_> = truth.locations().into_iter().take(limit).collect();
        let found = ids(&advice);
        prop_assert_eq!(&found[..exact.len()], &exact[..]);
        let given_up = |it: &(crate::index::Found<'_>, Vec<Relaxed>)| it.1.clone();
        prop_assert!(advice.locations[..exact.len()].iter().all(|it| given_up(it).is_empty()));
        prop_assert!(found.len() == exact.len() || (relax && exact.len() < ENOUGH.min(limit)));
        for (it, given_up) in &advice.locations[exact.len()..] {
            // What is given up is never the need, the distance or the area.
            let metres = truth.metres(it.entry).unwrap();
            let fits = |offer: &crate::index::Offer| {
                let asked = inquiry.question.needs;
                (asked.is_empty() || offer.needs().meets(asked))
                    && metres <= radius_m(&inquiry, offer.needs())
                    && truth.is_open_to_us(offer)
            };
            prop_assert!(it.entry.offers.iter().any(fits) && !given_up.is_empty() && !it.entry.is_police);
        }
        prop_assert_eq!(found.iter().collect::<HashSet<_>>().len(), found.len(), "none twice");

        let more: Vec<_> = advice.may_know_more.iter().map(|(it, _)| it.entry.id).collect();
        prop_assert_eq!(more, if relax { truth.may_know_more() } else { Vec::new() });
        let farther: Vec<_> = advice.farther.iter().map(|it| it.entry.id).collect();
        let beyond: Vec<_> = truth.farther().into_iter().take(COUNTED_FARTHER + 1).collect();
        prop_assert_eq!(farther, if relax { beyond } else { Vec::new() });

        // Each number is there, each once, those that answer first.
        let phones = |it: &crate::index::Match<'_>| {
            it.offer.reach().phones.iter().map(|it| it.as_str().to_owned()).collect::<HashSet<_>>()
        };
        let may = truth.may_be_help_lines();
        if inquiry.question.not_only.is_empty() && inquiry.question.age.is_none() {
            let shown: HashSet<String> = advice.help_lines.iter().flat_map(phones).collect();
            let all = snapshot.remote_offers().filter(|it| may.contains(&it.service.id));
            let all: HashSet<String> =
                all.flat_map(|it| &it.reach().phones).map(|it| it.as_str().to_owned()).collect();
            prop_assert_eq!(shown, all);
        }
        let mut before: HashSet<String> = HashSet::new();
        for line in &advice.help_lines {
            prop_assert!(may.contains(&line.offer.service.id));
            prop_assert!(!phones(line).is_subset(&before), "it adds a number");
            before.extend(phones(line));
        }
        let answers = |it: &crate::index::Match<'_>| it.offer.phone_opening(call_at).state != State::Open;
        prop_assert!(advice.help_lines.iter().map(answers).is_sorted());

        // The others by phone are all there, those for this position first.
        let remote: HashSet<_> = advice.remote.iter().map(|it| it.offer.service.id).collect();
        let matching = snapshot.remote_offers().filter(|it| inquiry.question.judge(it, None).is_some());
        let matching: HashSet<_> = matching.map(|it| it.service.id).filter(|it| !may.contains(it)).collect();
        prop_assert_eq!(remote, matching);
        if !truth.here.is_empty() {
            prop_assert!(advice.remote.iter().map(|it| competence(it.offer, &truth.here)).is_sorted());
        }
    }
}

#[test]
fn no_leaf_sends_to_the_police_or_to_desks_where_it_must_not() {
    let leaves: Vec<Need> = Taxonomy::get().leaves().collect();
    assert_eq!(leaves.len(), 110);
    // A desk and the police next door serve every other need.
    for need in leaves {
        let others: Vec<&'static str> = Taxonomy::get().leaves().filter(|it| *it != need).map(Need::slug).collect();
        let desk = |number, police| {
            let mut desk = Desk { police, ..Desk::plain(number) };
            desk.services[0].needs.clone_from(&others);
            desk
        };
        let records = [desk(1, false), desk(2, true)];
        let snapshot = Snapshot::new(0, catalog_of(records.iter().flat_map(Desk::records)), today());
        let inquiry = Inquiry {
            question: Question { needs: NeedSet::from_iter([need]), ..Question::default() },
            within: Within::OfNeed,
            limit: 10,
            any_area: false,
            relax: true,
            speaks: Vec::new(),
            call_at: crate::index::Moment::new(chrono::DateTime::UNIX_EPOCH.with_timezone(&chrono_tz::Europe::Rome)),
        };
        let advice = snapshot.advise(Position::new(45.48, 12.23).unwrap(), &inquiry);
        assert!(advice.locations.is_empty(), "{need:?}");
        assert_eq!(advice.may_know_more.len(), usize::from(!need.stand_ins().is_empty()), "{need:?}");
        assert!(advice.may_know_more.iter().all(|(it, _)| !it.entry.is_police), "{need:?}");
    }
}

#[test]
fn a_need_of_several_widens_only_if_each_may() {
    let needs = |slugs: &[&str]| -> NeedSet { slugs.iter().filter_map(|it| Need::parse(it)).collect() };
    let slugs = |asked: &[&str]| who_may_know(needs(asked)).into_iter().map(Need::slug).collect::<Vec<_>>();
    assert_eq!(slugs(&[]), [""; 0]);
    assert_eq!(slugs(&["meal"]), ["info-desk", "food-parcel", "solidarity-market"]);
    assert_eq!(slugs(&["info-desk"]), ["cultural-mediation", "patronato"]);
    assert_eq!(slugs(&["meal", "stp-eni"]), [""; 0]);
    for top in &Taxonomy::get().tops {
        let may = who_may_know(top.leaves.iter().copied().collect());
        assert_eq!(may.is_empty(), top.leaves.iter().any(|it| it.stand_ins().is_empty()), "{}", top.slug);
    }
}

//! Finds the same answers the slow way: it judges every place from its records and sorts the whole list.

use uuid::Uuid;

use crate::{
    domain::{
        Access, Calendar, Cost, Facet, Hours, Language, LegalStatus, Location, Opening, Reach, Rule, Service, State,
        Status, Strength, Via, Wheelchair, chord_2, chord_2_of_metres,
    },
    index::{Certainty, Moment, Nearest, Question, Snapshot},
};

/// `Some(true)` is yes, `None` unknown, `Some(false)` no.
type Verdict = Option<bool>;

/// The nearest places, from a sorted list of every place that matches.
pub fn brute_force(snapshot: &Snapshot, nearest: &Nearest) -> Vec<(Certainty, Uuid)> {
    let mut all: Vec<(Certainty, f64, Uuid)> = Vec::new();
    for location in snapshot.catalog().locations() {
        let Some(position) = location.place.position() else { continue };
        // By the chord, which distinguishes places near the antipode better than metres.
        let distance = chord_2(nearest.from.on_unit_sphere(), position.on_unit_sphere());
        let offers = snapshot.catalog().at_location(location.id).filter(|it| it.status == Status::Active);
        let judged = offers.filter_map(|it| {
            let service = snapshot.catalog().service(it.service).unwrap();
            certainty(&nearest.question, location, service, &it.reach)
        });
        if let Some(certainty) = judged.min().filter(|_| distance <= chord_2_of_metres(nearest.most_m())) {
            all.push((certainty, distance, location.id.uuid()));
        }
    }
    all.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)).then(a.2.cmp(&b.2)));
    all.into_iter().map(|(certainty, _, id)| (certainty, id)).take(nearest.limit).collect()
}

fn certainty(question: &Question, location: &Location, service: &Service, reach: &Reach) -> Option<Certainty> {
    let mut answers: Vec<Verdict> = Vec::new();
    if !question.needs.is_empty() {
        answers.push(Some(service.needs.iter().any(|it| question.needs.contains(*it))));
    }
    if !question.languages.is_empty() {
        answers.push(any(question.languages.iter().map(|it| speaks(it, question, reach))));
    }
    if let Some(moment) = question.open {
        answers.push(is_open(reach.hours.as_ref(), moment));
    }
    if let Some(moment) = question.call {
        answers.push(if reach.phones.is_empty() { Some(false) } else { is_open(reach.phone_hours.as_ref(), moment) });
    }
    let rules = &service.audience.0;
    answers.extend(question.people.iter().map(|it| welcomes(rules, it)));
    if !question.audience.is_empty() {
        answers.push(any(question.audience.iter().map(|it| welcomes(rules, it))));
    }
    if let Some(age) = question.age {
        answers.push(welcomes_age(rules, age));
    }
    let turned_away = |asked: &Facet| {
        rules.iter().filter(|rule| rule.strength == Strength::Only).any(|rule| match &rule.facet {
            Facet::Age { from: _, to } if *asked == Facet::MINORS => {
                (18..=u8::MAX).all(|age| to.is_some_and(|to| to < age))
            }
            Facet::Status(LegalStatus::UnaccompaniedMinor) if *asked == Facet::MINORS => true,
            facet => facet == asked,
        })
    };
    answers.push(Some(!question.not_only.iter().any(turned_away)));
    if !question.access.is_empty() || !question.not_access.is_empty() {
        answers.push(way_in(question, &service.access));
    }
    if question.free {
        answers.push(service.cost.map(|it| it == Cost::Free));
    }
    if let Some(wanted) = question.wheelchair {
        answers.push(
            location
                .wheelchair
                .map(|it| it == Wheelchair::Yes || (it == Wheelchair::Limited && wanted == Wheelchair::Limited)),
        );
    }
    match (answers.contains(&Some(false)), answers.contains(&None)) {
        (true, _) => None,
        (false, true) if question.known_only => None,
        (false, true) => Some(Certainty::Unknown),
        (false, false) => Some(Certainty::Known),
    }
}

fn any(answers: impl Iterator<Item = Verdict>) -> Verdict {
    let answers: Vec<Verdict> = answers.collect();
    if answers.contains(&Some(true)) {
        Some(true)
    } else if answers.contains(&None) {
        None
    } else {
        Some(false)
    }
}

fn is_open(hours: Option<&Hours>, moment: Moment) -> Verdict {
    let opening = hours.map_or_else(Opening::not_stated, |it| it.opening(&Calendar::italy(&[]), &[], moment.at()));
    match opening.state {
        State::Open => Some(true),
        State::Closed => Some(false),
        State::Unknown => None,
    }
}

fn speaks(wanted: &Language, question: &Question, reach: &Reach) -> Verdict {
    let via = |it: Via| question.via.is_empty() || question.via.contains(&it);
    let italian = wanted.primary() == "it";
    if italian && via(Via::Staff) {
        return Some(true);
    }
    let Some(stated) = &reach.languages.stated else { return if italian { Some(false) } else { None } };
    any(stated.iter().filter(|it| wanted.finds(&it.language) && via(it.via)).map(|it| {
        match (&it.hours, question.open) {
            (Some(hours), Some(moment)) => is_open(Some(hours), moment),
            _ => Some(true),
        }
    }))
}

/// Yes if a rule names the facet. Otherwise no if a rule on the same matter is `only`, and unknown if none is.
fn welcomes(rules: &[Rule], wanted: &Facet) -> Verdict {
    if *wanted == Facet::MINORS {
        // Yes if some age below 18 is served, or if unaccompanied minors are named.
        let alone = Facet::Status(LegalStatus::UnaccompaniedMinor);
        let ages: Vec<Verdict> = (0..18).map(|age| welcomes_age(rules, age)).collect();
        let named = rules.iter().any(|it| it.facet == alone) || ages.contains(&Some(true));
        return if named { Some(true) } else { ages[0] };
    }
    let matter = |it: &Facet| match it {
        Facet::Women | Facet::Men => "gender",
        Facet::Status(
            LegalStatus::AsylumSeeker
            | LegalStatus::ProtectionHolder
            | LegalStatus::Undocumented
            | LegalStatus::EuCitizen
            | LegalStatus::NonEuCitizen
            | LegalStatus::ItalianCitizen
            | LegalStatus::UnaccompaniedMinor,
        ) => "status",
        Facet::Families => "families",
        Facet::SeasonalWorkers => "work",
        Facet::Homeless => "home",
        Facet::Age { .. } => "age",
        Facet::ResidentsOf(_) => "residence",
    };
    let about: Vec<&Rule> = rules.iter().filter(|it| matter(&it.facet) == matter(wanted)).collect();
    if about.iter().any(|it| it.facet == *wanted) {
        Some(true)
    } else if about.iter().any(|it| it.strength == Strength::Only) {
        Some(false)
    } else {
        None
    }
}

fn welcomes_age(rules: &[Rule], age: u8) -> Verdict {
    let mut answer = None;
    for rule in rules {
        if let Facet::Age { from, to } = rule.facet {
            let inside = from.unwrap_or(0) <= age && age <= to.unwrap_or(u8::MAX);
            match (inside, rule.strength) {
                (true, _) => return Some(true),
                (false, Strength::Only) => answer = Some(false),
                (false, _) => {}
            }
        }
    }
    answer
}

fn way_in(question: &Question, ways: &[Access]) -> Verdict {
    if ways.is_empty() {
        return None;
    }
    let wanted = question.access.is_empty() || question.access.iter().any(|it| ways.contains(it));
    let left = ways.iter().filter(|it| !question.not_access.contains(it)).count();
    Some(wanted && 0 < left)
}

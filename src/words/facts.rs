//! What decides whether a service helps: cost, people, access, area; and what of it is not known.

use std::borrow::Cow;

use crate::{
    domain::{Access, AreaId, Cost, Facet, LegalStatus, Reach, Rule, Service, Strength},
    texts::Texts,
    words::text::audience,
};

/// A fact that decides whether to go there.
pub struct ServiceFact {
    /// The name of a symbol in the sprite. A tick stands for what is known and good for everyone; a condition has its
    /// own symbol.
    pub icon: &'static str,
    pub text: Cow<'static, str>,
}

/// What is good news for everyone first, then the conditions.
pub fn facts(t: Texts, service: &Service, reach: &Reach, area: impl Fn(&AreaId) -> String) -> Vec<ServiceFact> {
    const UNDOCUMENTED: Facet = Facet::Status(LegalStatus::Undocumented);
    let own = |icon, key: &str| ServiceFact { icon, text: t.get(key).into() };
    let rule_of = |icon, rule| ServiceFact { icon, text: audience(t, rule, &area).into() };
    let welcome = |rule: &&Rule| rule.strength == Strength::Open;
    let rules = || service.audience.0.iter();
    let free = service.cost.filter(|it| *it == Cost::Free).map(|_| own("check", "cost-free"));
    let open_to = rules().filter(welcome).map(|rule| match &rule.facet {
        facet if *facet == UNDOCUMENTED => own("check", "filter-undocumented"),
        _ => rule_of("check", rule),
    });
    let paid = service.cost.filter(|it| *it == Cost::Paid).map(|_| own("coin-euro", "cost-paid"));
    let only = rules().filter(|rule| !welcome(rule)).map(|rule| rule_of("users", rule));
    let ways = service.access.iter().map(|way| match way {
        Access::WalkIn => own("calendar-off", "access-walk-in"),
        Access::Appointment => own("calendar", "access-appointment"),
        Access::Phone => own("phone-call", "access-phone"),
        Access::Online => own("world", "access-online"),
        Access::Referral if service.access.len() == 1 => own("door-enter", "access-referral-only"),
        Access::Referral => own("door-enter", "access-referral"),
    });
    let areas: Vec<String> = reach.coverage.iter().map(&area).collect();
    let coverage = (!areas.is_empty()).then(|| ServiceFact {
        icon: "map",
        text: format!("{}: {}", t.get("coverage"), areas.join(t.get("comma"))).into(),
    });
    free.into_iter().chain(open_to).chain(paid).chain(only).chain(ways).chain(coverage).collect()
}

/// What is not known and worth asking. Hours are not among them, because their state says that they are not stated.
pub fn to_ask(t: Texts, service: &Service, reach: &Reach) -> Vec<&'static str> {
    let missing = [
        (reach.languages.stated.is_none(), "unstated-languages"),
        (service.audience.0.is_empty(), "unstated-audience"),
        (service.access.is_empty(), "unstated-access"),
        (service.cost.is_none(), "unstated-cost"),
        (service.required_documents.is_empty(), "unstated-documents"),
    ];
    missing.into_iter().filter(|(is_missing, _)| *is_missing).map(|(_, key)| t.get(key)).collect()
}

//! Reads how and when to reach a service: hours, phones, languages, areas and the source of the facts.

use crate::{
    domain::{AreaId, Assurance, Confirmation, LanguageOffer, Languages, Reach, parse_day},
    formats::fields::{Fields, Values, nearest_word},
};

impl<V: Values + ?Sized> Fields<'_, V> {
    pub fn reach(&mut self) -> Reach {
        Reach {
            hours: self.optional("opening_hours"),
            office_hours: self.optional("office_hours"),
            sleeping_hours: self.optional("sleeping_hours"),
            enrolment: self.optional("enrolment"),
            closures: self.list("closures"),
            phones: self.phones("phones"),
            phone_hours: self.optional("phone_hours"),
            email: self.optional("email"),
            website: self.optional("website"),
            languages: self.languages(),
            coverage: self.coverage(),
            assurance: self.assurance(),
        }
    }

    fn languages(&mut self) -> Languages {
        let (mut stated, mut without_italian) = (Vec::new(), false);
        for word in self.parts("languages") {
            if word == "-it" {
                without_italian = true;
                continue;
            }
            match word.parse::<LanguageOffer>() {
                Ok(offer) => stated.push(offer),
                Err(err) => {
                    let meant = nearest_word::language(word).map(|tag| format!("; did you mean `{tag}`?"));
                    self.complain("languages", word, format!("{err}{}", meant.unwrap_or_default()));
                }
            }
        }
        let is_stated = !self.text("languages").is_empty();
        Languages { stated: is_stated.then(|| stated.into()), without_italian }
    }

    fn coverage(&mut self) -> Box<[AreaId]> {
        let mut coverage = Vec::new();
        for word in self.parts("coverage") {
            match AreaId::parse(word) {
                Ok(id) => coverage.push(id),
                Err(err) => self.complain("coverage", word, err),
            }
        }
        coverage.into()
    }

    fn assurance(&mut self) -> Assurance {
        let confirmation = match (self.some("confirmed_by"), self.some("confirmed_on")) {
            (None, None) => None,
            (Some(by), Some(on)) => {
                let on = parse_day(&on).map_err(|err| self.complain("confirmed_on", &on, err));
                on.ok().map(|on| Confirmation { by, on }.into())
            }
            (by, _) => {
                let empty = if by.is_none() { "confirmed_by" } else { "confirmed_on" };
                self.complain(empty, "", "confirmed_by and confirmed_on go together");
                None
            }
        };
        Assurance { source: self.boxed("source"), source_date: self.optional("source_date"), confirmation }
    }
}

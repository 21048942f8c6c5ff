//! A made-up directory of any size. The same size and seed give the same rows, in every version and on every machine.
//!
//! It is for benchmarks and trials, never for people who look for help: only the names of cities are true. It resembles
//! a real directory where that matters to a search: towns differ in size, a few needs and languages are offered
//! everywhere and many hardly anywhere, and much is not stated.

mod random;
mod towns;
mod words;

use std::collections::HashMap;

use crate::{domain::Taxonomy, formats::csv::COLUMNS};

pub use random::Random;
use random::Zipf;
use towns::{Town, near, towns};

/// One row of the import format: its non-empty cells, by column.
#[derive(Clone, Debug)]
pub struct SynthRow(Cells);

type Cells = Vec<(&'static str, String)>;

/// The rows of a directory with that many locations: one per service at a location. Some services have no location.
pub fn rows(locations: usize, seed: u64) -> impl Iterator<Item = SynthRow> {
    let mut maker = Generator::new(seed);
    (0..locations).flat_map(move |number| maker.location(number))
}

impl SynthRow {
    /// The cells of all columns, in order.
    pub fn cells(&self) -> [&str; COLUMNS.len()] {
        COLUMNS.map(|column| self.0.iter().find(|(it, _)| *it == column).map_or("", |(_, cell)| cell))
    }
}

struct Generator {
    random: Random,
    towns: Vec<Town>,
    /// Leaves of the taxonomy, the most common first.
    needs: Vec<&'static str>,
    of_towns: Zipf,
    of_needs: Zipf,
    of_languages: Zipf,
    of_hours: Zipf,
    services: usize,
    /// For each town, a service that later places may offer too.
    shared: HashMap<usize, Cells>,
}

impl Generator {
    fn new(seed: u64) -> Self {
        let mut random = Random::new(seed);
        let towns = towns(&mut random);
        let mut needs: Vec<&str> = Taxonomy::get().leaves().map(crate::domain::Need::slug).collect();
        random.shuffle(&mut needs);
        Self {
            of_towns: Zipf::new(towns.len(), 4),
            of_needs: Zipf::new(needs.len(), 0),
            of_languages: Zipf::new(words::LANGUAGES.len(), 0),
            of_hours: Zipf::new(words::HOURS.len(), 3),
            random,
            towns,
            needs,
            services: 0,
            shared: HashMap::new(),
        }
    }

    /// The rows of the location with that number. Every hundredth adds a service without a place.
    fn location(&mut self, number: usize) -> Vec<SynthRow> {
        let town = self.of_towns.rank(&mut self.random);
        let place = self.place(number, town);
        let mut rows = Vec::new();
        for slot in 0..=[0, 0, 0, 0, 0, 1, 1, 1, 2, 3][self.random.slot(10)] {
            let shared = self.shared.get(&town).filter(|_| slot == 0 && self.random.percent(12));
            let service = shared.cloned().unwrap_or_else(|| self.service(town));
            if slot != 0 {
                self.shared.insert(town, service.clone());
            }
            rows.push(SynthRow([place.clone(), service, self.offer(town)].concat()));
        }
        if number % 100 == 99 {
            let by_phone = vec![("access", "phone".to_owned()), ("coverage", "IT".to_owned())];
            rows.push(SynthRow([by_phone, self.service(town), self.offer(town)].concat()));
        }
        rows
    }

    fn place(&mut self, number: usize, town: usize) -> Cells {
        let Self { random, towns, .. } = self;
        let Town { name: locality, lat, lon, .. } = &towns[town];
        let (location_type, word) = random.pick(&words::PLACES);
        let street = random.pick(&words::STREETS);
        let (precision, spread) = match random.below(100) {
            0..2 => ("locality", 0.0),
            2..50 => ("street", 0.02),
            50..88 => ("exact", 0.02),
            // Places in the country, far from any town.
            _ => ("exact", 0.2),
        };
        let (lat, lon) = near(random, *lat, *lon, spread);
        let mut cells = vec![
            ("location_id", format!("l{number}")),
            ("location_name", format!("{word} {street}, {locality}")),
            ("location_type", (*location_type).to_owned()),
            ("locality", locality.clone()),
            ("lat", lat.to_string()),
            ("lon", lon.to_string()),
            ("precision", precision.to_owned()),
            ("visibility", "public".to_owned()),
        ];
        if precision != "locality" {
            cells.push(("address", format!("{street} {}", 1 + random.below(120))));
        }
        if random.percent(20) {
            cells.push(("wheelchair", (*random.pick(&["yes", "yes", "limited", "no"])).to_owned()));
        }
        if random.percent(10) {
            cells.push(("location_hours", words::HOURS[self.of_hours.rank(random)].to_owned()));
        }
        if random.percent(20) {
            cells.push(("location_phones", self.phone(town)));
        }
        cells
    }

    /// The cells of a service that are the same wherever it is offered.
    fn service(&mut self, town: usize) -> Cells {
        self.services += 1;
        let organization = self.random.slot(words::ORGANIZATIONS.len());
        let (organization_type, word) = words::ORGANIZATIONS[organization];
        let needs = self.some_needs();
        let label = crate::domain::Need::parse(needs[0]).and_then(|it| it.label().get("it")).map_or("", String::as_str);
        let random = &mut self.random;
        let first = random.slot(words::SENTENCES.len());
        let sentences: Vec<&str> =
            (0..=random.slot(4)).map(|it| words::SENTENCES[(first + 7 * it) % words::SENTENCES.len()]).collect();
        let mut cells = vec![
            ("organization_id", format!("o{town}-{organization}")),
            ("organization_name", format!("{word} {}", self.towns[town].name)),
            ("organization_type", organization_type.to_owned()),
            ("service_id", format!("s{}", self.services)),
            ("service_name", format!("{}: {label}", random.pick(&words::SERVICES))),
            ("description", sentences.join(" ")),
            ("needs", needs.join("; ")),
        ];
        for (column, times, all) in [
            ("audience", 18, &words::AUDIENCES[..]),
            ("access", 45, &words::ACCESS),
            ("cost", 25, &["free", "free", "free", "paid"]),
            ("documents", 12, &words::DOCUMENTS),
        ] {
            if random.percent(times) {
                cells.push((column, (*random.pick(all)).to_owned()));
            }
        }
        cells
    }

    /// The cells of a service that differ from place to place.
    fn offer(&mut self, town: usize) -> Cells {
        let mut cells = vec![("languages", self.languages(town))];
        let random = &mut self.random;
        cells.push(("source", format!("https://www.example.org/servizi/{}", random.below(1_000_000))));
        if random.percent(70) {
            cells.push(("opening_hours", words::HOURS[self.of_hours.rank(random)].to_owned()));
        }
        if random.percent(5) {
            cells.push(("closures", "2026-08-10/2026-08-21; 2026-12-24/2027-01-06".to_owned()));
        }
        if random.percent(15) {
            cells.push(("email", format!("sportello{}@example.org", random.below(10_000))));
        }
        if random.percent(40) {
            cells.push(("website", format!("https://www.example.org/{}", random.below(100_000))));
        }
        if random.percent(70) {
            let (year, month, day) = (2019 + random.below(8), 1 + random.below(9), 1 + random.below(28));
            cells.push(("source_date", format!("{year}-{month:02}-{day:02}")));
        }
        if random.percent(35) {
            let hours = random.pick(&words::SHORT_HOURS);
            if random.percent(40) {
                cells.push(("phone_hours", (*hours).to_owned()));
            }
            cells.push(("phones", self.phone(town)));
        }
        cells
    }

    fn some_needs(&mut self) -> Vec<&'static str> {
        let mut needs = Vec::new();
        for _ in 0..=[0, 0, 0, 1, 1, 2][self.random.slot(6)] {
            let need = self.needs[self.of_needs.rank(&mut self.random)];
            if !needs.contains(&need) {
                needs.push(need);
            }
        }
        needs
    }

    /// Half of the services do not state their languages. Each far language is offered in one town only.
    fn languages(&mut self, town: usize) -> String {
        let random = &mut self.random;
        if random.percent(50) {
            return if random.percent(1) { "-it".to_owned() } else { String::new() };
        }
        let mut tags = if random.percent(40) { vec!["it"] } else { Vec::new() };
        for _ in 0..=random.slot(4) {
            let tag = words::LANGUAGES[self.of_languages.rank(random)];
            if !tags.contains(&tag) {
                tags.push(tag);
            }
        }
        // The far languages belong to towns 20, 24, 28 and so on.
        let at_home = town.checked_sub(20).filter(|it| it % 4 == 0).and_then(|it| words::FAR_LANGUAGES.get(it / 4));
        tags.extend(at_home.filter(|_| random.percent(6)));
        let offers: Vec<String> = tags.into_iter().map(|tag| offered(random, tag)).collect();
        offers.join("; ")
    }

    fn phone(&mut self, town: usize) -> String {
        let Self { random, towns, .. } = self;
        match random.below(10) {
            0 => format!("800{:06}", 100_000 + random.below(900_000)),
            1..4 => {
                format!("+393{}{:07}", random.pick(&["20", "28", "33", "40", "47", "49"]), random.below(10_000_000))
            }
            _ => {
                let prefix = towns[town].prefix;
                let digits = 9 - prefix.len();
                format!(
                    "+39{prefix}{}{:0digits$}",
                    2 + random.below(7),
                    random.below(10_u64.pow(u32::try_from(digits).unwrap_or(0)))
                )
            }
        }
    }
}

/// A language with how it is offered and, rarely, when.
fn offered(random: &mut Random, tag: &str) -> String {
    if tag == "it" {
        return tag.to_owned();
    }
    let via = match random.below(100) {
        0..60 => "",
        60..80 => " via mediator",
        80..92 => " via interpreter",
        _ => " via booking",
    };
    let hours = if random.percent(6) { format!(" {}", random.pick(&words::SHORT_HOURS)) } else { String::new() };
    format!("{tag}{via}{hours}")
}

#[cfg(test)]
mod tests;

//! Counts of matching places, by need, language and area.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::{
    domain::{AreaId, Language, Need, NeedSet, Taxonomy},
    index::{
        Certainty, Entry, Nearest, Question, Snapshot,
        classes::{OTHER_LANGUAGE, bit_of, languages_of_their_own},
        nearest::ByDistance,
        spatial::walk::Reached,
    },
};

/// Counts of places. A place counts once in each row it belongs to.
#[derive(Debug, Default)]
pub struct Facets {
    pub places: usize,
    pub needs: BTreeMap<Need, usize>,
    /// By the tag of each stated language.
    pub languages: BTreeMap<String, usize>,
    /// By municipality.
    pub areas: BTreeMap<AreaId, usize>,
}

/// Counts places, by their services that match a question.
pub struct Counter<'a> {
    question: &'a Question,
    places: usize,
    needs: [usize; 128],
    /// By the bit of a language of its own class.
    common: [usize; 64],
    /// By the tag of another language.
    languages: HashMap<&'a str, usize>,
    areas: HashMap<&'a AreaId, usize>,
}

impl<'a> Counter<'a> {
    pub fn new(question: &'a Question) -> Self {
        Self { question, places: 0, needs: [0; 128], common: [0; 64], languages: HashMap::new(), areas: HashMap::new() }
    }

    pub fn add(&mut self, entry: &'a Entry) {
        self.places += 1;
        let (mut needs, mut common, mut others) = (NeedSet::default(), 0, Vec::new());
        for offer in entry.offers.iter().filter(|it| self.question.judge(it, entry.wheelchair).is_some()) {
            needs = needs.union(offer.needs());
            common |= offer.stated();
            if offer.stated() & OTHER_LANGUAGE != 0 {
                let languages = offer.reach().languages.offers().iter().map(|it| &it.language);
                others.extend(languages.filter(|it| bit_of(it) == OTHER_LANGUAGE).map(Language::as_str));
            }
        }
        for need in needs.iter() {
            self.needs[usize::from(need.number())] += 1;
        }
        while common != 0 {
            self.common[common.trailing_zeros() as usize] += 1;
            common &= common - 1;
        }
        others.sort_unstable();
        others.dedup();
        for language in others {
            *self.languages.entry(language).or_default() += 1;
        }
        if let Some(area) = entry.location.place.municipality() {
            *self.areas.entry(area).or_default() += 1;
        }
    }

    pub fn facets(self) -> Facets {
        let all_needs: NeedSet = Taxonomy::get().leaves().collect();
        let common = languages_of_their_own().map(|(tag, bit)| (tag, self.common[bit.trailing_zeros() as usize]));
        let languages = common.filter(|(_, count)| 0 < *count).chain(self.languages);
        let counted = |need: Need| Some((need, self.needs[usize::from(need.number())])).filter(|(_, count)| 0 < *count);
        Facets {
            places: self.places,
            needs: all_needs.iter().filter_map(counted).collect(),
            languages: languages.map(|(tag, count)| (tag.to_owned(), count)).collect(),
            areas: self.areas.into_iter().map(|(id, count)| (id.clone(), count)).collect(),
        }
    }
}

/// Counts over the places near a position.
pub struct NearCounts {
    /// For each question, the places known to match it.
    pub known: Vec<usize>,
    /// The tags of the languages that are stated anywhere among them.
    pub languages: Vec<String>,
}

impl Snapshot {
    /// Counts over the nearest places that may match `among`: for each question that `questions` makes of the languages
    /// spoken there, how many are known to match it.
    ///
    /// # Cost
    ///
    /// Linear in the limit of `among` and in the number of questions.
    pub fn counts_near(&self, among: &Nearest, questions: impl FnOnce(&[String]) -> Vec<Question>) -> NearCounts {
        let of_place = ByDistance::of(among);
        let near = self
            .search_for(among, Certainty::Unknown, among.limit)
            .nearest(|layer, entry| self.is_current(layer, entry) && of_place.at(entry).best(entry).is_some());
        let languages = stated_among(near.iter().map(|it| &**it.entry), &among.question);
        let known = |question: Question| {
            let mask = question.mask(Certainty::Known, |it| self.covers(it));
            let Nearest { from, within, limit, .. } = *among;
            let asked = Nearest { from, question, within, limit };
            let asked = ByDistance::of(&asked);
            let matches = |it: &&Reached<'_>| {
                it.signature.meets(&mask) && asked.at(it.entry).best(it.entry) == Some(Certainty::Known)
            };
            near.iter().filter(matches).count()
        };
        NearCounts { known: questions(&languages).into_iter().map(known).collect(), languages }
    }
}

/// The tags of the languages that a service that may match `question` states, sorted.
fn stated_among<'a>(entries: impl Iterator<Item = &'a Entry>, question: &Question) -> Vec<String> {
    let (mut common, mut others) = (0, BTreeSet::new());
    for entry in entries {
        for offer in entry.offers.iter().filter(|it| question.judge(it, entry.wheelchair).is_some()) {
            common |= offer.stated();
            if offer.stated() & OTHER_LANGUAGE != 0 {
                let languages = offer.reach().languages.offers().iter().map(|it| &it.language);
                others.extend(languages.filter(|it| bit_of(it) == OTHER_LANGUAGE).map(Language::as_str));
            }
        }
    }
    let common = languages_of_their_own().filter(|(_, bit)| common & bit != 0).map(|(tag, _)| tag);
    common.chain(others).map(str::to_owned).collect::<BTreeSet<_>>().into_iter().collect()
}

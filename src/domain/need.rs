//! What people need: a taxonomy of 18 tops and 110 leaves, from `data/needs.json`.

use std::{
    collections::{BTreeMap, HashMap},
    fmt,
    sync::LazyLock,
};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// The needs that a bed for the night meets.
const BEDS: [&str; 2] = ["night-shelter", "cold-emergency"];

/// A leaf of the taxonomy.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Need(u8);

/// A set of leaves, one bit each.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct NeedSet(u128);

/// A requested need: a leaf, or a top, which means any of its leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    Leaf(Need),
    Top(&'static Top),
}

/// The whole taxonomy. The only one is compiled in: see [`Taxonomy::get`].
#[derive(Debug)]
pub struct Taxonomy {
    pub tops: Vec<Top>,
    leaves: Vec<Leaf>,
    by_slug: HashMap<String, Need>,
}

/// A need of the first level.
#[derive(Debug, PartialEq, Eq)]
pub struct Top {
    pub slug: String,
    /// The name of its pictogram.
    pub icon: String,
    pub label: Labels,
    /// A label that fits a tile on a small screen.
    pub short: Labels,
    /// What help people get, in a sentence.
    pub about: Labels,
    /// What people type when they mean it.
    pub words: WordLists,
    pub leaves: Vec<Need>,
}

/// Words by interface language.
pub type Labels = BTreeMap<String, String>;

/// Words and short phrases by interface language.
pub type WordLists = BTreeMap<String, Vec<String>>;

#[derive(Debug)]
struct Leaf {
    slug: String,
    icon: String,
    top: usize,
    label: Labels,
    short: Labels,
    about: Labels,
    words: WordLists,
    stand_ins: Vec<Need>,
    urgent: bool,
    nearby: bool,
    discreet: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TaxonomyFile {
    #[serde(rename = "source")]
    _source: String,
    needs: Vec<TopOfFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TopOfFile {
    slug: String,
    icon: String,
    label: Labels,
    short: Labels,
    about: Labels,
    words: WordLists,
    leaves: Vec<LeafOfFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LeafOfFile {
    slug: String,
    icon: String,
    label: Labels,
    short: Labels,
    about: Labels,
    words: WordLists,
    stand_ins: Vec<String>,
    #[serde(default)]
    urgent: bool,
    #[serde(default)]
    nearby: bool,
    #[serde(default)]
    discreet: bool,
}

static TAXONOMY: LazyLock<Taxonomy> = LazyLock::new(|| {
    Taxonomy::parse(include_str!("../../data/needs.json"))
        .expect("data/needs.json is checked by the tests of this file")
});

impl Taxonomy {
    pub fn get() -> &'static Self {
        &TAXONOMY
    }

    /// The leaf or top with this slug.
    pub fn find(&'static self, slug: &str) -> Option<Wanted> {
        let top = || self.tops.iter().find(|it| it.slug == slug).map(Wanted::Top);
        self.by_slug.get(slug).map(|it| Wanted::Leaf(*it)).or_else(top)
    }

    /// Every leaf, in the order of the file.
    pub fn leaves(&self) -> impl Iterator<Item = Need> + use<> {
        (0..self.leaves.len()).filter_map(|it| u8::try_from(it).ok()).map(Need)
    }

    /// Every slug, leaves first.
    pub fn slugs(&self) -> impl Iterator<Item = &str> {
        self.leaves.iter().map(|leaf| leaf.slug.as_str()).chain(self.tops.iter().map(|top| top.slug.as_str()))
    }

    fn parse(json: &str) -> Result<Self, String> {
        let TaxonomyFile { _source: _, needs } = serde_json::from_str(json).map_err(|err| err.to_string())?;
        let slugs = needs.iter().flat_map(|top| &top.leaves).map(|it| it.slug.clone());
        let mut by_slug = HashMap::new();
        for (slot, slug) in slugs.enumerate() {
            let need = u8::try_from(slot).ok().filter(|it| *it < 128).map(Need).ok_or("more than 128 leaves")?;
            if by_slug.insert(slug.clone(), need).is_some() {
                return Err(format!("the slug `{slug}` appears twice"));
            }
        }
        let leaf =
            |slug: &String| by_slug.get(slug).copied().ok_or_else(|| format!("`{slug}` is not the slug of a leaf"));
        let (mut tops, mut leaves) = (Vec::new(), Vec::new());
        for (top, TopOfFile { slug, icon, label, short, about, words, leaves: of_top }) in needs.into_iter().enumerate()
        {
            let members = of_top.iter().map(|it| leaf(&it.slug)).collect::<Result<_, _>>()?;
            for LeafOfFile { slug, icon, label, short, about, words, stand_ins, urgent, nearby, discreet } in of_top {
                let stand_ins = stand_ins.iter().map(leaf).collect::<Result<_, _>>()?;
                leaves.push(Leaf { slug, icon, top, label, short, about, words, stand_ins, urgent, nearby, discreet });
            }
            tops.push(Top { slug, icon, label, short, about, words, leaves: members });
        }
        Ok(Self { tops, leaves, by_slug })
    }
}

impl Need {
    pub fn parse(slug: &str) -> Option<Self> {
        TAXONOMY.by_slug.get(slug).copied()
    }

    fn leaf(self) -> &'static Leaf {
        &TAXONOMY.leaves[usize::from(self.0)]
    }

    pub fn slug(self) -> &'static str {
        &self.leaf().slug
    }

    /// Its position in the taxonomy, for an index.
    pub(crate) const fn number(self) -> u8 {
        self.0
    }

    pub fn top(self) -> &'static Top {
        &TAXONOMY.tops[self.leaf().top]
    }

    pub fn label(self) -> &'static Labels {
        &self.leaf().label
    }

    /// A label that fits a card on a small screen.
    pub fn short(self) -> &'static Labels {
        &self.leaf().short
    }

    /// The name of its pictogram.
    pub fn icon(self) -> &'static str {
        &self.leaf().icon
    }

    /// What help people get, in a sentence.
    pub fn about(self) -> &'static Labels {
        &self.leaf().about
    }

    /// What people type when they mean it.
    pub fn words(self) -> &'static WordLists {
        &self.leaf().words
    }

    /// Whether it cannot wait for a desk to open.
    pub fn is_urgent(self) -> bool {
        self.leaf().urgent
    }

    /// Whether people seek it near to where they are.
    pub fn is_sought_nearby(self) -> bool {
        self.leaf().nearby
    }

    /// The leaves that may stand in for this one if no service meets it, best first.
    pub fn stand_ins(self) -> &'static [Self] {
        &self.leaf().stand_ins
    }

    /// Whether it is a bed for the night.
    pub fn is_bed(self) -> bool {
        BEDS.contains(&self.slug())
    }

    /// Whether a screen must not reveal it to someone looking over the reader's shoulder.
    pub fn is_discreet(self) -> bool {
        self.leaf().discreet
    }
}

impl Wanted {
    /// Whether a screen must not reveal it: a discreet leaf, or a top with mostly discreet leaves.
    pub fn is_discreet(self) -> bool {
        match self {
            Self::Leaf(need) => need.is_discreet(),
            Self::Top(top) => {
                let discreet = top.leaves.iter().filter(|it| it.is_discreet()).count();
                top.leaves.len() < 2 * discreet
            }
        }
    }

    pub fn slug(self) -> &'static str {
        match self {
            Self::Leaf(need) => need.slug(),
            Self::Top(top) => &top.slug,
        }
    }

    pub fn needs(self) -> NeedSet {
        match self {
            Self::Leaf(need) => NeedSet::from_iter([need]),
            Self::Top(top) => top.leaves.iter().copied().collect(),
        }
    }
}

impl NeedSet {
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub const fn contains(self, need: Need) -> bool {
        self.0 & (1 << need.0) != 0
    }

    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    #[must_use]
    pub const fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether every leaf of `other` is in it.
    pub const fn holds(self, other: Self) -> bool {
        other.0 & !self.0 == 0
    }

    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The bits, lowest leaf first, for an index that packs them with other bits.
    #[expect(clippy::cast_possible_truncation, reason = "this splits the bits into two halves")]
    pub(crate) const fn words(self) -> [u64; 2] {
        [self.0 as u64, (self.0 >> 64) as u64]
    }

    /// The leaves, in the order of the taxonomy.
    pub fn iter(self) -> impl Iterator<Item = Need> {
        let mut rest = self.0;
        std::iter::from_fn(move || {
            let first = u8::try_from(rest.trailing_zeros()).ok().filter(|_| rest != 0)?;
            rest &= rest - 1;
            Some(Need(first))
        })
    }
}

impl FromIterator<Need> for NeedSet {
    fn from_iter<I: IntoIterator<Item = Need>>(needs: I) -> Self {
        Self(needs.into_iter().fold(0, |bits, it| bits | 1 << it.0))
    }
}

impl fmt::Debug for Need {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.slug())
    }
}

impl fmt::Debug for NeedSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl Serialize for Need {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.slug())
    }
}

impl<'de> Deserialize<'de> for Need {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let slug = String::deserialize(deserializer)?;
        Self::parse(&slug).ok_or_else(|| de::Error::custom(format!("`{slug}` is not the slug of a need")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLICE: [&str; 3] = ["questura-appointment", "report-crime", "criminal-detention"];
    const LANGUAGES: [&str; 16] =
        ["it", "en", "fr", "es", "pt", "ro", "sq", "uk", "ru", "ar", "fa", "ur", "bn", "zh", "tr", "ti"];
    const NEVER_WIDENED: [&str; 3] = ["permit-irregular-status", "stp-eni", "labour-exploitation"];

    #[test]
    fn the_file_holds_the_whole_taxonomy() {
        let taxonomy = Taxonomy::parse(include_str!("../../data/needs.json")).unwrap();
        assert_eq!((taxonomy.tops.len(), taxonomy.leaves.len()), (18, 110));
        let tops = taxonomy.tops.iter().map(|it| (&it.slug, [&it.label, &it.short, &it.about], &it.words, 6));
        let leaves = taxonomy.leaves.iter().map(|it| (&it.slug, [&it.label, &it.short, &it.about], &it.words, 10));
        for (slug, labels, words, enough) in tops.chain(leaves) {
            for language in LANGUAGES {
                assert!(
                    labels.iter().all(|all| all.get(language).is_some_and(|it| !it.is_empty())),
                    "{slug} {language}"
                );
                let count = words.get(language).map_or(0, Vec::len);
                assert!(enough <= count, "{slug} has {count} words in {language}");
            }
            assert!(labels.iter().all(|it| it.len() == LANGUAGES.len()) && words.len() == LANGUAGES.len(), "{slug}");
        }
    }

    #[test]
    fn no_stand_in_leads_to_the_police_or_away_from_safety() {
        for need in Taxonomy::get().leaves() {
            let of_safety = need.top().slug == "safety";
            if of_safety || NEVER_WIDENED.contains(&need.slug()) {
                assert!(need.stand_ins().is_empty(), "{need:?} widens to nothing");
            }
            for other in need.stand_ins() {
                assert!(!POLICE.contains(&other.slug()), "{need:?} leads to {other:?}");
                assert!(other.top().slug != "safety", "{need:?} leads to {other:?}");
                assert_ne!(need, *other);
            }
        }
    }

    #[test]
    fn a_top_means_any_of_its_leaves() {
        let stay = Taxonomy::get().find("stay").unwrap();
        assert!(stay.needs().contains(Need::parse("permit-renewal").unwrap()));
        assert!(!stay.needs().contains(Need::parse("meal").unwrap()));
        assert_eq!(Taxonomy::get().find("nonsense"), None);
    }
}

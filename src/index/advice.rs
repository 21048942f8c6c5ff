//! What a good adviser answers to a question around a position: whom to call for what cannot wait, where to go, who may
//! know more, and how far it is if nothing is near.

use std::{collections::HashSet, sync::Arc};

use crate::{
    domain::{AreaId, Language, Need, NeedSet, Position, State, Taxonomy},
    index::{
        Answer, Found, Match, Moment, Nearest, Offer, Question, Relaxed, Snapshot, competence,
        nearest::{NEARBY_M, Within},
    },
};

/// What somebody asks, wherever they are.
#[derive(Clone, Debug)]
pub struct Inquiry {
    /// Its `competent` is set by `any_area`.
    pub question: Question,
    pub within: Within,
    /// The most places in [`Advice::locations`].
    pub limit: usize,
    /// Whether services that are bound to other areas are wanted too.
    pub any_area: bool,
    /// Whether conditions may be given up, and what is no answer to the question itself may be added.
    pub relax: bool,
    /// What the reader speaks.
    pub speaks: Vec<Language>,
    /// When the reader would call.
    pub call_at: Moment,
}

/// The answer to an [`Inquiry`].
#[derive(Debug, Default)]
pub struct Advice<'a> {
    /// The areas that the position is in.
    pub here: Arc<HashSet<AreaId>>,
    /// Services by phone for what cannot wait: those that answer first, in a language of the reader first among them.
    pub help_lines: Vec<Match<'a>>,
    /// Places with a service for the need, each with the conditions that it does not meet.
    pub locations: Vec<(Found<'a>, Vec<Relaxed>)>,
    /// The other services without a public place, those competent for the position first.
    pub remote: Vec<Match<'a>>,
    /// Places without a service for the need, whose people may know one, each with the need that they are for.
    pub may_know_more: Vec<(Found<'a>, Need)>,
    /// Places with a service for the need that are too far, nearest first; at most one more than [`COUNTED_FARTHER`].
    pub farther: Vec<Found<'a>>,
}

/// Farther places are counted so far.
pub const COUNTED_FARTHER: usize = 20;

/// The most places that may know more.
const KNOWING: usize = 3;

const SAFETY: &str = "safety";
const INFO_DESK: &str = "info-desk";

impl Snapshot {
    /// The answer to `inquiry` around `from`.
    ///
    /// # Cost
    ///
    /// That of [`Self::nearest`], of [`Self::remote`] and, with `relax`, of one walk beyond the radius and of one for
    /// each stand-in until enough is found.
    pub fn advise(&self, from: Position, inquiry: &Inquiry) -> Advice<'_> {
        let here = Arc::new(self.areas().containing(from));
        let (help_lines, remote) = self.by_phone(inquiry, &here);
        let Inquiry { within, limit, any_area, .. } = *inquiry;
        let question = Question { competent: rule_of(&here, any_area), ..inquiry.question.clone() };
        let nearest = Nearest { from, question, within, limit };
        if !inquiry.relax {
            let locations = self.nearest(&nearest).into_iter().map(|it| (it, Vec::new())).collect();
            return Advice { here, help_lines, locations, remote, ..Advice::default() };
        }
        Advice {
            here,
            help_lines,
            locations: self.nearest_relaxed(&nearest),
            remote,
            may_know_more: self.may_know_more(&nearest),
            farther: self.beyond(&Nearest { limit: COUNTED_FARTHER + 1, ..nearest }),
        }
    }

    /// The services without a public place: the help lines, and all others.
    ///
    /// For what cannot wait, help lines are the services by phone that cover the areas `here` or state none: those that
    /// answer first, in a language of the reader first among them. Each has a number that none before it has. People call
    /// whoever answers, so conditions besides the need and the person only sort them.
    pub fn by_phone(&self, inquiry: &Inquiry, here: &HashSet<AreaId>) -> (Vec<Match<'_>>, Vec<Match<'_>>) {
        let needs = urgent(inquiry.question.needs);
        let is_line = |offer: &Offer| {
            let in_reach = inquiry.any_area || here.is_empty() || competence(offer, here) != Answer::No;
            offer.has_phone() && offer.needs().meets(needs) && in_reach
        };
        let question = inquiry.question.of_person(needs);
        let in_language = Question { languages: inquiry.speaks.clone().into(), ..Question::default() };
        let spoken = |it: &Match<'_>| inquiry.speaks.iter().map(|tag| in_language.speaks(tag, it.offer)).min();
        let answers = |it: &Match<'_>| match it.offer.phone_opening(inquiry.call_at).state {
            State::Open => Answer::Yes,
            State::Unknown => Answer::Unknown,
            State::Closed => Answer::No,
        };
        let offers = self.remote_offers().filter(|it| is_line(it));
        let judged = offers.filter_map(|offer| Some(Match { offer, certainty: question.judge(offer, None)? }));
        let mut lines: Vec<Match<'_>> = judged.collect();
        lines.sort_by_cached_key(|it| (answers(it), spoken(it), competence(it.offer, here)));
        let mut numbers: HashSet<&str> = HashSet::new();
        lines.retain(|it| {
            let new = it.offer.reach().phones.iter().filter(|it| numbers.insert(it.as_str()));
            new.count() != 0
        });
        let mut others = self.remote(&inquiry.question, here);
        others.retain(|it| !is_line(it.offer));
        (lines, others)
    }

    /// Information desks first, then the stand-ins of the leaves asked, best first; each the nearest first.
    fn may_know_more(&self, nearest: &Nearest) -> Vec<(Found<'_>, Need)> {
        let asked = nearest.question.needs;
        let mut found: Vec<(Found<'_>, Need)> = Vec::new();
        for need in who_may_know(asked) {
            if KNOWING <= found.len() {
                break;
            }
            let within = match nearest.within {
                Within::Metres(it) => it.min(NEARBY_M),
                Within::OfNeed => NEARBY_M,
            };
            let among = Nearest {
                from: nearest.from,
                question: nearest.question.of_person(NeedSet::from_iter([need])),
                within: Within::Metres(within),
                limit: KNOWING - found.len(),
            };
            let known: Vec<_> = found.iter().map(|(it, _)| it.entry.id).collect();
            let more = self.nearest_such(&among, |entry| {
                let answers = entry.offers.iter().any(|it| it.needs().meets(asked));
                !entry.is_police && !answers && !known.contains(&entry.id)
            });
            found.extend(more.into_iter().map(|it| (it, need)));
        }
        found
    }
}

/// The rule that a service must not be bound to areas other than `here`. Where no area is known, nobody can tell, so
/// there is none.
fn rule_of(here: &Arc<HashSet<AreaId>>, any_area: bool) -> Option<Arc<HashSet<AreaId>>> {
    (!any_area && !here.is_empty()).then(|| here.clone())
}

impl Question {
    /// The same question of a service that is not bound to areas other than `here`.
    #[must_use]
    pub fn competent_for(self, here: &Arc<HashSet<AreaId>>) -> Self {
        Self { competent: rule_of(here, false), ..self }
    }

    /// The same person's question for other needs: without conditions on the service.
    fn of_person(&self, needs: NeedSet) -> Self {
        let Self { audience, people, age, not_only, .. } = self.clone();
        Self { needs, audience, people, age, not_only, ..Self::default() }
    }
}

/// Those of `needs` that cannot wait. Whoever asks for all that is about safety means each of it.
fn urgent(needs: NeedSet) -> NeedSet {
    let safety: NeedSet =
        Taxonomy::get().tops.iter().filter(|it| it.slug == SAFETY).flat_map(|it| it.leaves.iter().copied()).collect();
    let all_of_it = if needs.holds(safety) { safety } else { NeedSet::default() };
    needs.iter().filter(|it| it.is_urgent()).collect::<NeedSet>().union(all_of_it)
}

/// The needs whose desks may know more about `asked`, best first; none if a leaf has no stand-ins, because its people
/// must not be sent around.
pub(super) fn who_may_know(asked: NeedSet) -> Vec<Need> {
    if asked.iter().any(|it| it.stand_ins().is_empty()) {
        return Vec::new();
    }
    let mut needs: Vec<Need> = Vec::new();
    let desks = asked.iter().next().and_then(|_| Need::parse(INFO_DESK));
    for need in desks.into_iter().chain(asked.iter().flat_map(|it| it.stand_ins().iter().copied())) {
        if !asked.contains(need) && !needs.contains(&need) {
            needs.push(need);
        }
    }
    needs
}

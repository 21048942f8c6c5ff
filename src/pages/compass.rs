//! The way to a list: language, need, where.

use std::sync::Arc;

use actix_web::{
    HttpRequest, HttpResponse, get,
    http::header,
    post,
    web::{Bytes, Data, Path},
};
use chrono::DateTime;
use chrono_tz::Tz;

use crate::{
    domain::{Area, Language, Need, Position, Taxonomy, Top, Wanted},
    index::{Certainty, Found, Moment, Nearest, Question, Relaxed, Snapshot, Territory},
    pages::{
        Failure, Keep, accepted,
        asked::{Asked, Filter, PAGE, Rest, is_position},
        cards::Cards,
        failed, html, is_interface,
        shell::{self, Here},
        views::{
            AreaGroup, AreaOption, Card, Chip, Choice, FrontPage, LeavesPage, Link, List, NearPage, NeedTile,
            NeedsPage, Step,
        },
    },
    site::Site,
    texts::Texts,
    words,
};

/// Farther places are another city's.
const WITHIN_M: f64 = 50_000.0;
/// Among how many places the filters are counted.
const COUNTED: usize = 500;

/// `/`: the needs in the browser's language, or the choice of one.
#[get("/")]
pub async fn front_page(request: HttpRequest, site: Data<Site>) -> HttpResponse {
    if let Some(t) = accepted(&request) {
        return HttpResponse::Found()
            .insert_header((header::LOCATION, format!("/{}/", t.lang)))
            .insert_header((header::VARY, "Accept-Language"))
            .insert_header((header::CACHE_CONTROL, "private, no-cache"))
            .finish();
    }
    let t = Texts::first();
    let here = Here { path: "/", query: "" };
    let choices = shell::languages(t, here);
    let mut shell = shell::of(&site, t, here, "");
    shell.canonical = Some("/".to_owned());
    shell.languages.clear();
    html(&FrontPage { t, shell, choices }, Keep::Nobody)
}

#[get("/{lang}")]
pub async fn without_slash(request: HttpRequest, site: Data<Site>, lang: Path<String>) -> HttpResponse {
    if is_interface(&lang) {
        HttpResponse::MovedPermanently().insert_header((header::LOCATION, format!("/{lang}/"))).finish()
    } else {
        failed(&request, &site, Failure::NotFound)
    }
}

/// `/{lang}/`: the needs.
#[get("/{lang}/")]
pub async fn needs_page(request: HttpRequest, site: Data<Site>, lang: Path<String>) -> HttpResponse {
    let Some(t) = Texts::of(&lang) else { return failed(&request, &site, Failure::NotFound) };
    let mut shell = shell::of(&site, t, Here { path: "/", query: "" }, "");
    shell.canonical = Some("/".to_owned());
    html(&NeedsPage { t, shell, needs: tiles(t, &Asked::default()) }, Keep::Revalidate)
}

/// The needs as pictograms, each leading to what it is made of and from there to the rest of the question.
pub fn tiles(t: Texts<'_>, asked: &Asked) -> Vec<NeedTile> {
    let rest = Asked { wanted: Vec::new(), limit: None, ..asked.clone() }.suffix();
    let tile = |it: &'static Top| NeedTile {
        icon: it.icon.clone(),
        label: words::label(t, &it.short),
        about: None,
        url: format!("/{}/needs/{}{rest}", t.lang, it.slug),
        discreet: Wanted::Top(it).is_discreet(),
    };
    Taxonomy::get().tops.iter().map(tile).collect()
}

/// `/{lang}/needs/{top}`: what a need is made of.
#[get("/{lang}/needs/{top}")]
pub async fn leaves_page(request: HttpRequest, site: Data<Site>, path: Path<(String, String)>) -> HttpResponse {
    let (lang, slug) = path.into_inner();
    let Some(t) = Texts::of(&lang) else { return failed(&request, &site, Failure::NotFound) };
    let Some(Wanted::Top(top)) = Taxonomy::get().find(&slug) else {
        return failed(&request, &site, Failure::NotFound);
    };
    let Some(asked) = question_of(&request) else {
        return failed(&request, &site, Failure::BadRequest);
    };
    let wanted = Wanted::Top(top);
    let title = words::label(t, &top.label);
    let here = Here { path: &format!("/needs/{slug}"), query: &asked.query() };
    let mut shell = shell::of(&site, t, here, &title);
    shell.description = words::label(t, &top.about);
    shell.canonical = Some(format!("/needs/{slug}"));
    if wanted.is_discreet() {
        shell.hush(t);
    }
    let leaf = |it: &Need| NeedTile {
        icon: it.icon().to_owned(),
        label: words::label(t, it.label()),
        about: Some(words::label(t, it.about())),
        url: asked.about(Wanted::Leaf(*it)).url(t),
        discreet: it.is_discreet(),
    };
    let all = NeedTile {
        icon: top.icon.clone(),
        label: t.get("all-of-it"),
        about: None,
        url: asked.about(wanted).url(t),
        discreet: wanted.is_discreet(),
    };
    let needs = top.leaves.iter().map(leaf).chain([all]).collect();
    let keep = if wanted.is_discreet() { Keep::Nobody } else { Keep::Revalidate };
    html(&LeavesPage { t, shell, title, needs }, keep)
}

/// The question of an address. What others added to a link that was sent does no harm; a position would.
fn question_of(request: &HttpRequest) -> Option<Asked> {
    let (asked, rest) = Asked::parse(request.query_string().as_bytes())?;
    (!rest.iter().any(|(name, _)| is_position(name))).then_some(asked)
}

/// `/{lang}/near`: where, then the list around a municipality or locality.
#[get("/{lang}/near")]
pub async fn near_page(request: HttpRequest, site: Data<Site>, lang: Path<String>) -> HttpResponse {
    let Some(t) = Texts::of(&lang) else { return failed(&request, &site, Failure::NotFound) };
    let Some(asked) = question_of(&request) else {
        return failed(&request, &site, Failure::BadRequest);
    };
    let page = Near::of(t, &site, site.directory.snapshot(), asked);
    let from = match &page.asked.area {
        None => None,
        Some(id) => match page.now.catalog().area(id).and_then(|it| Some((it.centre?, it.name(t.lang)))) {
            Some((centre, name)) => Some((centre, t.fill("near-place", "place", name))),
            None => return failed(&request, &site, Failure::NotFound),
        },
    };
    page.answer(from, Keep::Revalidate)
}

/// The same list around a phone or a point of the map, which comes in the body and is neither kept nor logged.
#[post("/{lang}/near")]
pub async fn near_me(request: HttpRequest, site: Data<Site>, lang: Path<String>, body: Bytes) -> HttpResponse {
    let Some(t) = Texts::of(&lang) else { return failed(&request, &site, Failure::NotFound) };
    let asked = Asked::parse(&body).and_then(|(asked, rest)| Some((asked, Around::of(&rest)?)));
    let Some((asked, Around { position, chosen })) = asked else {
        return failed(&request, &site, Failure::BadRequest);
    };
    let near = t.get(if chosen { "near-point" } else { "near-you" });
    // The links of the list name the locality, so that they can be sent, and never the position.
    let now = site.directory.snapshot();
    let locality = now.areas().locality_of(position).cloned();
    Near::of(t, &site, now, asked.around(locality)).answer(Some((position, near)), Keep::Nobody)
}

/// Where a list is asked for that has no name: where the phone is, or a point that was chosen on the map.
struct Around {
    position: Position,
    chosen: bool,
}

impl Around {
    /// Reads `lat`, `lon` and, for a point of the map, `chosen=true`.
    fn of(rest: &Rest) -> Option<Self> {
        let (mut lat, mut lon, mut chosen) = (None, None, false);
        for (name, value) in rest {
            match name.as_str() {
                "lat" => lat = value.parse().ok(),
                "lon" => lon = value.parse().ok(),
                "chosen" => chosen = value == "true",
                // What others added to a link that was sent.
                _ => {}
            }
        }
        Some(Self { position: Position::new(lat?, lon?).ok()?, chosen })
    }
}

/// One question, ready to be answered.
struct Near<'a> {
    t: Texts<'static>,
    site: &'a Site,
    now: Arc<Snapshot>,
    clock: DateTime<Tz>,
    asked: Asked,
    question: Question,
    cards: Cards,
}

impl<'a> Near<'a> {
    fn of(t: Texts<'static>, site: &'a Site, now: Arc<Snapshot>, asked: Asked) -> Self {
        let clock = site.clock();
        let question = asked.question(Moment::new(clock));
        let cards = Cards { t, now: now.clone(), clock, needs: question.needs };
        Self { t, site, now, clock, asked, question, cards }
    }

    fn answer(&self, from: Option<(Position, String)>, keep: Keep) -> HttpResponse {
        let t = self.t;
        let position = from.as_ref().map(|(position, _)| *position);
        let remote = self.now.remote(&self.question, position);
        let title = self.title();
        let in_tab = match &from {
            Some((_, near)) if self.asked.area.is_some() => format!("{title}{}{near}", t.get("comma")),
            _ => title.clone(),
        };
        let mut shell = shell::of(self.site, t, Here { path: "/near", query: &self.asked.query() }, &in_tab);
        shell.description = t.fill("describe-need", "need", &title);
        shell.kept = self.asked.fields();
        shell.canonical =
            matches!(keep, Keep::Revalidate).then(|| format!("/near{}", self.asked.unfiltered().suffix()));
        let discreet = self.asked.is_discreet();
        if discreet {
            shell.hush(t);
        }
        let page = NearPage {
            t,
            shell,
            title,
            need_chips: if from.is_some() { self.need_chips() } else { Vec::new() },
            filters: position.map(|it| self.filters(it)).unwrap_or_default(),
            filtered: !self.asked.filters.is_empty() || !self.asked.languages.is_empty(),
            address: matches!(keep, Keep::Nobody).then(|| self.asked.url(t)),
            clear_url: self.asked.unfiltered().url(t),
            map_query: self.asked.around(None).query(),
            map_counts: &words::spoken(t).marks,
            map_view: self.site.brand.settings.map_view,
            step: match from {
                Some((from, near)) => Step::Found(self.list(from, near)),
                None => Step::Where(self.choice()),
            },
            remote: remote.iter().take(PAGE).map(|it| self.cards.remote_card(*it)).collect(),
        };
        html(&page, if discreet { Keep::Nobody } else { keep })
    }

    fn title(&self) -> String {
        let label = |it: &Wanted| match it {
            Wanted::Leaf(need) => words::label(self.t, need.label()),
            Wanted::Top(top) => words::label(self.t, &top.label),
        };
        match self.asked.wanted.as_slice() {
            [] => self.t.get("all-of-it"),
            some => some.iter().map(label).collect::<Vec<_>>().join(&self.t.get("comma")),
        }
    }

    /// The needs beside the one that was asked for.
    fn need_chips(&self) -> Vec<Chip> {
        let top = match self.asked.wanted.first() {
            Some(Wanted::Top(top)) => *top,
            Some(Wanted::Leaf(need)) => need.top(),
            None => return Vec::new(),
        };
        let chip = |wanted: Wanted, label: String| Chip {
            label,
            url: self.asked.about(wanted).url(self.t),
            on: self.asked.wanted.contains(&wanted),
            discreet: wanted.is_discreet(),
            count: None,
        };
        let leaves = top.leaves.iter().map(|it| chip(Wanted::Leaf(*it), words::label(self.t, it.short())));
        std::iter::once(chip(Wanted::Top(top), self.t.get("all-of-it"))).chain(leaves).collect()
    }

    /// What the list can be narrowed by, each with how many places near are known to be so.
    fn filters(&self, from: Position) -> Vec<Chip> {
        let t = self.t;
        let of_filter = |it: Filter| {
            let after = self.asked.toggled(it);
            (self.asked.filters.contains(&it), after, t.get(it.key()))
        };
        let of_language = |it: Language| {
            let label = t.fill("filter-language", "language", it.own_name());
            (self.asked.languages.contains(&it), self.asked.in_language(&it), label)
        };
        let [open, call, rest @ ..] = Filter::ALL;
        let chips: Vec<_> = [open, call]
            .into_iter()
            .map(of_filter)
            .chain(self.languages().into_iter().map(of_language))
            .chain(rest.into_iter().map(of_filter))
            .collect();
        // What the list has with it on: the question after the tap, or as it is.
        let now = Moment::new(self.clock);
        let questions: Vec<Question> =
            chips.iter().map(|(on, after, ..)| if *on { &self.asked } else { after }.question(now)).collect();
        let question = self.asked.unfiltered().question(now);
        let among = Nearest { from, question, within_m: WITHIN_M, limit: COUNTED };
        let counts = self.now.counts_near(&among, &questions);
        let chip = |((on, after, label), count): ((bool, Asked, String), usize)| Chip {
            label,
            url: after.url(t),
            on,
            discreet: false,
            count: Some(count),
        };
        let mut chips: Vec<Chip> = chips.into_iter().zip(counts).map(chip).collect();
        // What is on is seen without moving the row.
        chips.sort_by_key(|it| !it.on);
        chips
    }

    /// What is asked for already, the reader's own language, English, Arabic: two, or as many as are asked for.
    fn languages(&self) -> Vec<Language> {
        let mut languages = self.asked.languages.clone();
        for language in [self.t.lang, "en", "ar"].into_iter().filter_map(|it| Language::parse(it).ok()) {
            // Italian is spoken everywhere.
            if language.as_str() != "it" && languages.len() < 2 && !languages.contains(&language) {
                languages.push(language);
            }
        }
        languages
    }

    /// The form that asks for a municipality or locality.
    fn choice(&self) -> Choice {
        let kept = self.asked.around(None).fields();
        Choice { action: format!("/{}/near", self.t.lang), kept, groups: self.areas() }
    }

    /// Municipalities and localities by their territory, each in the order of the reader's language.
    fn areas(&self) -> Vec<AreaGroup> {
        let t = self.t;
        let options = |areas: &[Arc<Area>]| {
            let mut areas: Vec<&Arc<Area>> = areas.iter().collect();
            areas.sort_by_key(|it| it.name(t.lang).to_lowercase());
            let option =
                |it: &Arc<Area>| AreaOption { id: it.id.to_string(), name: it.name(t.lang).to_owned(), chosen: false };
            areas.into_iter().map(option).collect()
        };
        let mut territories: Vec<&Territory> = self.now.areas().territories().iter().collect();
        territories.sort_by_key(|it| (it.area.kind, it.area.name(t.lang)));
        let mut groups = Vec::new();
        for Territory { area, municipalities, localities } in territories {
            let name = area.name(t.lang);
            groups.push(AreaGroup { name: name.to_owned(), areas: options(municipalities) });
            if !localities.is_empty() {
                let name = format!("{name}: {}", t.get("localities"));
                groups.push(AreaGroup { name, areas: options(localities) });
            }
        }
        groups
    }

    fn list(&self, from: Position, near: String) -> List {
        let t = self.t;
        let limit = self.asked.limit();
        let nearest = Nearest { from, question: self.question.clone(), within_m: WITHIN_M, limit: limit + 1 };
        let found = self.now.nearest_relaxed(&nearest);
        let shown = &found[..found.len().min(limit)];
        let cards = |class| -> Vec<Card> {
            let of_class = shown.iter().filter(|(it, _)| it.certainty() == class);
            of_class.map(|(it, given_up)| self.cards.card(it, from, !given_up.is_empty())).collect()
        };
        let (known, unsure) = (cards(Certainty::Known), cards(Certainty::Unknown));
        let count = i64::try_from(shown.len()).unwrap_or(i64::MAX);
        List {
            near,
            found: t.count("places", count),
            change_url: self.asked.around(None).url(t),
            relaxed: self.relaxed(shown),
            arrows: known.iter().chain(&unsure).any(|it| it.way.as_ref().is_some_and(|it| it.bearing_deg.is_some())),
            spoken: &words::spoken(t).way,
            known,
            unsure,
            more_url: (limit < found.len()).then(|| self.asked.longer()).flatten().map(|it| it.url(t)),
            next: if shown.is_empty() { self.next_steps() } else { Vec::new() },
        }
    }

    /// What was given up to find these, each in a sentence.
    fn relaxed(&self, shown: &[(Found<'_>, Vec<Relaxed>)]) -> Vec<String> {
        let given_up = |it: &Relaxed| shown.iter().any(|(_, given_up)| given_up.contains(it));
        let key = |it| match it {
            Relaxed::OpeningTime => "relaxed-open",
            Relaxed::Language => "relaxed-language",
            Relaxed::Audience => "relaxed-audience",
            Relaxed::Need => "relaxed-need",
            Relaxed::Distance => "relaxed-distance",
        };
        Relaxed::ALL.into_iter().filter(given_up).map(|it| self.t.get(key(it))).collect()
    }

    /// Where to go on where nothing was found.
    fn next_steps(&self) -> Vec<Link> {
        let t = self.t;
        let mut next = Vec::new();
        if let Some(Wanted::Leaf(need)) = self.asked.wanted.first() {
            let top = need.top();
            let url = self.asked.about(Wanted::Top(top)).url(t);
            let label = t.fill("empty-all", "need", &words::label(t, &top.short));
            next.push(Link { label, url, discreet: Wanted::Top(top).is_discreet() });
        }
        next.push(Link::to(t.get("empty-area"), self.asked.around(None).url(t)));
        if !self.now.remote(&self.question, None).is_empty() {
            next.push(Link::to(t.get("empty-remote"), "#remote".to_owned()));
        }
        next.push(Link::to(t.get("empty-needs"), format!("/{}/", t.lang)));
        next
    }
}

//! Opening hours as a list of changes, computed once with the snapshot and looked up by searches.

use std::sync::{Arc, OnceLock};

use chrono::{DateTime, Datelike, Days, Duration, NaiveDate, NaiveDateTime, Timelike};
use chrono_tz::{Europe::Rome, Tz};

use crate::domain::{AreaId, Calendar, Closure, Hours, Opening, Reason, Schedule, Span, State, Stretch};

/// The window of the timetables, in days: from the day before that of the snapshot to some weeks after it.
const DAYS_BEFORE: u64 = 1;
const DAYS: u64 = 43;

/// One bit for each hour of the week, from Monday at midnight.
pub type WeekBits = [u64; 3];

/// An instant as a search needs it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moment {
    at: DateTime<Tz>,
    /// Minutes since 1970.
    minute: i64,
}

/// The hours of one text in one municipality.
#[derive(Debug)]
pub struct Timetable {
    hours: Hours,
    calendar: Arc<Calendar>,
    closures: Vec<Closure>,
    /// The first edge, in minutes since 1970.
    first_min: i64,
    /// For each stretch, its first minute since `first_min` and its index in `words`; the last edge ends the window.
    edges: Vec<(u32, u16)>,
    /// The few distinct descriptions of stretches.
    words: Vec<Said>,
    week: WeekBits,
    is_ever_unknown: bool,
    /// What comes after the window, evaluated on demand.
    beyond: OnceLock<Beyond>,
}

/// The description of a stretch of time; the last is whether it follows an opening without a stated end.
type Said = (State, Option<Reason>, Option<Arc<str>>, bool);

#[derive(Debug)]
struct Beyond {
    /// The end of the stretch that the window ends in; `None` if not known.
    end: Option<DateTime<Tz>>,
    next: Option<DateTime<Tz>>,
}

/// All timetables, so that each is computed once.
///
/// Evaluating a text for the whole window is slow compared with a look-up, and few texts are distinct.
#[derive(Clone, Default)]
pub struct Timetables {
    known: imbl::HashMap<TimetableKey, Arc<Timetable>>,
}

/// The text, the municipality whose holidays count, and the closures.
type TimetableKey = (Arc<str>, Option<AreaId>, Vec<(NaiveDate, NaiveDate)>);

impl Moment {
    pub fn new(at: DateTime<Tz>) -> Self {
        Self { at, minute: at.timestamp().div_euclid(60) }
    }

    pub const fn at(&self) -> DateTime<Tz> {
        self.at
    }

    /// The word and the bit of its hour of the week.
    pub fn hour_of_week(&self) -> (usize, u64) {
        let local = self.at.naive_local();
        bit_of(local.weekday().num_days_from_monday() * 24 + local.hour())
    }
}

const fn bit_of(hour: u32) -> (usize, u64) {
    ((hour / 64) as usize, 1 << (hour % 64))
}

impl Timetable {
    fn new(hours: Hours, calendar: Arc<Calendar>, closures: Vec<Closure>, today: NaiveDate) -> Self {
        let first = today - Days::new(DAYS_BEFORE);
        let week = week_of(&hours.spans(&calendar, &closures, first, DAYS));
        let stretches = hours.stretches(&calendar, &closures, first, DAYS);
        let minute = |it: DateTime<Tz>| it.timestamp().div_euclid(60);
        let first_min = stretches.first().map_or(0, |it| minute(it.start));
        let since = |it| u32::try_from(minute(it) - first_min).unwrap_or(0);
        let last = stretches.last().map_or(0, |it| since(it.end));
        let is_ever_unknown = stretches.iter().any(|it| it.state == State::Unknown);
        let (mut edges, mut words): (Vec<(u32, u16)>, Vec<Said>) = (Vec::new(), Vec::new());
        for Stretch { start, state, reason, comment, open_end, .. } in stretches {
            let said = (state, reason, comment, open_end);
            let word = words.iter().position(|it| *it == said).unwrap_or_else(|| {
                words.push(said);
                words.len() - 1
            });
            edges.push((since(start), u16::try_from(word).unwrap_or(0)));
        }
        edges.push((last, 0));
        edges.shrink_to_fit();
        Self { hours, calendar, closures, first_min, edges, words, week, is_ever_unknown, beyond: OnceLock::new() }
    }

    /// The state at `moment`.
    ///
    /// # Cost
    ///
    /// A binary search inside the window; outside, it evaluates the text.
    #[inline]
    pub fn state(&self, moment: Moment) -> State {
        match self.stretch(moment) {
            Some(stretch) => self.said(stretch).0,
            None => self.schedule().opening(moment.at).state,
        }
    }

    /// The state, with its end, the next opening and the reason.
    pub fn opening(&self, moment: Moment) -> Opening {
        let Some(stretch) = self.stretch(moment) else {
            return self.schedule().opening(moment.at);
        };
        let (state, reason, comment, open_end) = self.said(stretch).clone();
        let inside = 0..self.edges.len() - 1;
        let next = (stretch + 1..inside.end).find(|it| self.said(*it).0 == State::Open);
        let end = stretch + 1;
        let until = if end < inside.end { Some(self.instant(end)) } else { self.beyond().end };
        let next = next.map(|it| self.instant(it)).or_else(|| self.beyond().next);
        let open_end = open_end.then(|| self.instant(stretch));
        Opening { state, until, next, reason, comment, open_end }
    }

    /// The number of the stretch that `moment` is in, if it is in the window.
    fn stretch(&self, moment: Moment) -> Option<usize> {
        let minute = u32::try_from(moment.minute - self.first_min).ok()?;
        let end = self.edges.last()?.0;
        let before = self.edges.partition_point(|(it, _)| *it <= minute);
        if minute < end { before.checked_sub(1) } else { None }
    }

    fn said(&self, stretch: usize) -> &Said {
        &self.words[usize::from(self.edges[stretch].1)]
    }

    fn instant(&self, edge: usize) -> DateTime<Tz> {
        let minutes = self.first_min + i64::from(self.edges[edge].0);
        DateTime::from_timestamp(minutes * 60, 0).unwrap_or_default().with_timezone(&Rome)
    }

    fn beyond(&self) -> &Beyond {
        self.beyond.get_or_init(|| {
            let last = self.instant(self.edges.len() - 1) - Duration::minutes(1);
            let opening = self.schedule().opening(last);
            Beyond { end: opening.until, next: opening.next }
        })
    }

    /// The schedule that the timetable was made from.
    pub fn schedule(&self) -> Schedule<'_> {
        Schedule { hours: &self.hours, calendar: &self.calendar, closures: &self.closures }
    }

    /// Whether it was made from the same hours and closures, at the same place.
    pub fn agrees_with(&self, other: &Self) -> bool {
        self.hours == other.hours && self.closures == other.closures
    }

    /// The hours of the week in which it is open on some day of the window.
    pub const fn week(&self) -> WeekBits {
        self.week
    }

    /// Whether the state is unknown at some time of the window.
    pub const fn is_ever_unknown(&self) -> bool {
        self.is_ever_unknown
    }

    /// Whether the whole of `moment` lies in the window, so that the bits of the week are right about it.
    pub fn covers(today: NaiveDate, moment: Moment) -> bool {
        let date = moment.at.date_naive();
        today - Days::new(DAYS_BEFORE) <= date && date < today + Days::new(DAYS - DAYS_BEFORE)
    }

    /// The bytes of the timetable and its edges.
    pub fn size(&self) -> usize {
        size_of::<Self>() + self.edges.capacity() * size_of::<(u32, u16)>()
    }
}

/// The hours of the week, by the wall clock, that the open spans touch.
fn week_of(spans: &[Span]) -> WeekBits {
    let mut week = [0; 3];
    for Span { start, end, .. } in spans.iter().filter(|it| it.state == State::Open) {
        let hour = |it: &NaiveDateTime| it.and_utc().timestamp().div_euclid(3600);
        let last = hour(&(*end - Duration::minutes(1)));
        // A whole week sets every bit.
        for hour in (hour(start)..=last).take(7 * 24) {
            // The epoch was a Thursday.
            let (word, bit) = bit_of(u32::try_from((hour + 3 * 24).rem_euclid(7 * 24)).unwrap_or(0));
            week[word] |= bit;
        }
    }
    week
}

impl Timetables {
    /// The timetable of `hours` with the holidays of `municipality`.
    pub fn get(
        &mut self,
        hours: &Hours,
        municipality: Option<&AreaId>,
        calendar: &Arc<Calendar>,
        closures: &[Closure],
        today: NaiveDate,
    ) -> Arc<Timetable> {
        let dates = closures.iter().map(|it| (it.first(), it.last())).collect();
        let key = (hours.shared_text(), municipality.cloned(), dates);
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        let made = Arc::new(Timetable::new(hours.clone(), calendar.clone(), closures.to_vec(), today));
        self.known.insert(key, made.clone());
        made
    }

    pub fn all(&self) -> impl Iterator<Item = &Arc<Timetable>> {
        self.known.values()
    }
}

//! Opening hours as a list of changes: worked out once with the snapshot, looked up by a search.

use std::sync::{Arc, OnceLock};

use chrono::{DateTime, Datelike, Days, Duration, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use chrono_tz::{Europe::Rome, Tz};

use crate::domain::{AreaId, Calendar, Closure, Hours, Opening, Reason, Span, State, instant_after};

/// How far the timetables go: from the day before the snapshot's to some weeks after it.
const DAYS_BEFORE: u64 = 1;
const DAYS: u64 = 43;

/// An hour of the week of each bit: Monday at midnight is the first.
pub type Week = [u64; 3];

/// An instant as a search needs it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moment {
    at: DateTime<Tz>,
    /// Rome's wall clock, in minutes from a fixed day; opening hours are told by it.
    wall_min: i64,
}

/// The hours of one text in one municipality.
#[derive(Debug)]
pub struct Timetable {
    hours: Hours,
    calendar: Arc<Calendar>,
    closures: Vec<Closure>,
    /// The wall-clock minute on which the first edge stands.
    first_min: i64,
    /// From which minute on, counted from the first, which of `words`; the last ends the window.
    edges: Vec<(u32, u16)>,
    /// The few distinct things that are said of a stretch.
    words: Vec<Said>,
    week: Week,
    is_ever_unknown: bool,
    /// What comes after the window, looked up when somebody asks so far.
    beyond: OnceLock<Beyond>,
}

/// What is said of a stretch of time.
type Said = (State, Option<Reason>, Option<Arc<str>>);

#[derive(Debug)]
struct Beyond {
    /// When the stretch ends that the window ends in; `None` where no end is known.
    end: Option<NaiveDateTime>,
    next: Option<NaiveDateTime>,
}

/// Which timetables there are, so that each is worked out once.
///
/// Parsing and evaluating a text takes some milliseconds for the whole window, and few texts are distinct.
#[derive(Clone, Default)]
pub struct Timetables {
    known: imbl::HashMap<Key, Arc<Timetable>>,
}

/// The text, the municipality whose holidays count, and the closures.
type Key = (Arc<str>, Option<AreaId>, Vec<(NaiveDate, NaiveDate)>);

impl Moment {
    pub fn new(at: DateTime<Tz>) -> Self {
        Self { at, wall_min: wall_min(at.naive_local()) }
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

fn wall_min(local: NaiveDateTime) -> i64 {
    local.and_utc().timestamp().div_euclid(60)
}

impl Timetable {
    fn new(hours: Hours, calendar: Arc<Calendar>, closures: Vec<Closure>, today: NaiveDate) -> Self {
        let first = today - Days::new(DAYS_BEFORE);
        let spans = hours.spans(&calendar, &closures, first, DAYS);
        let first_min = wall_min(first.and_time(NaiveTime::MIN));
        let minute = |it: NaiveDateTime| u32::try_from(wall_min(it) - first_min).unwrap_or(0);
        let last = spans.last().map_or(0, |it| minute(it.end));
        let (mut edges, mut words): (Vec<(u32, u16)>, Vec<Said>) = (Vec::new(), Vec::new());
        for Span { start, state, reason, comment, .. } in spans {
            let said = (state, reason, comment);
            let word = words.iter().position(|it| *it == said).unwrap_or_else(|| {
                words.push(said);
                words.len() - 1
            });
            edges.push((minute(start), u16::try_from(word).unwrap_or(0)));
        }
        edges.push((last, 0));
        edges.shrink_to_fit();
        let (week, is_ever_unknown, beyond) = ([0; 3], false, OnceLock::new());
        let made = Self { hours, calendar, closures, first_min, edges, words, week, is_ever_unknown, beyond };
        let (week, is_ever_unknown) = (made.open_hours(), made.spans_of(State::Unknown).next().is_some());
        Self { week, is_ever_unknown, ..made }
    }

    /// The state at `moment`.
    ///
    /// # Cost
    ///
    /// A binary search inside the window; outside of it the text is evaluated.
    #[inline]
    pub fn state(&self, moment: Moment) -> State {
        match self.stretch(moment) {
            Some(stretch) => self.said(stretch).0,
            None => self.hours.opening(&self.calendar, &self.closures, moment.at).state,
        }
    }

    /// The state with its end, what comes next and why.
    pub fn opening(&self, moment: Moment) -> Opening {
        let Some(stretch) = self.stretch(moment) else {
            return self.hours.opening(&self.calendar, &self.closures, moment.at);
        };
        let (state, reason, comment) = self.said(stretch).clone();
        let inside = 0..self.edges.len() - 1;
        let next = (stretch + 1..inside.end).find(|it| self.said(*it).0 == State::Open);
        let end = stretch + 1;
        let until = if end < inside.end { Some(self.wall_clock(end)) } else { self.beyond().end };
        let next = next.map(|it| self.wall_clock(it)).or_else(|| self.beyond().next);
        let instant = |it: NaiveDateTime| instant_after(it, moment.at);
        Opening { state, until: until.map(instant), next: next.map(instant), reason, comment }
    }

    /// The number of the stretch that `moment` is in, if it is in the window.
    fn stretch(&self, moment: Moment) -> Option<usize> {
        let minute = u32::try_from(moment.wall_min - self.first_min).ok()?;
        let end = self.edges.last()?.0;
        let before = self.edges.partition_point(|(it, _)| *it <= minute);
        if minute < end { before.checked_sub(1) } else { None }
    }

    fn said(&self, stretch: usize) -> &Said {
        &self.words[usize::from(self.edges[stretch].1)]
    }

    fn wall_clock(&self, edge: usize) -> NaiveDateTime {
        let minutes = self.first_min + i64::from(self.edges[edge].0);
        DateTime::from_timestamp(minutes * 60, 0).unwrap_or_default().naive_utc()
    }

    fn beyond(&self) -> &Beyond {
        self.beyond.get_or_init(|| {
            // The last minute of a day is never one that a clock change skips.
            let last = self.wall_clock(self.edges.len() - 1) - Duration::minutes(1);
            let moment = instant_after(last, DateTime::UNIX_EPOCH.with_timezone(&Rome));
            let opening = self.hours.opening(&self.calendar, &self.closures, moment);
            Beyond { end: opening.until.map(|it| it.naive_local()), next: opening.next.map(|it| it.naive_local()) }
        })
    }

    pub const fn hours(&self) -> &Hours {
        &self.hours
    }

    pub fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// The hours of the week in which it is open on some day of the window.
    pub const fn week(&self) -> Week {
        self.week
    }

    fn open_hours(&self) -> Week {
        let mut week = [0; 3];
        for (from, to) in self.spans_of(State::Open) {
            // Past a whole week every hour has had its bit.
            for hour in (from.div_euclid(60)..to.div_euclid(60) + i64::from(to.rem_euclid(60) != 0)).take(7 * 24) {
                // The epoch was a Thursday.
                let of_week = (hour + 3 * 24).rem_euclid(7 * 24);
                let (word, bit) = bit_of(u32::try_from(of_week).unwrap_or(0));
                week[word] |= bit;
            }
        }
        week
    }

    /// Whether at some time of the window nobody can tell.
    pub const fn is_ever_unknown(&self) -> bool {
        self.is_ever_unknown
    }

    /// Whether the whole of `moment` lies in the window, so that the bits of the week tell the truth about it.
    pub fn covers(today: NaiveDate, moment: Moment) -> bool {
        let date = moment.at.date_naive();
        today - Days::new(DAYS_BEFORE) <= date && date < today + Days::new(DAYS - DAYS_BEFORE)
    }

    fn spans_of(&self, wanted: State) -> impl Iterator<Item = (i64, i64)> {
        let minute = |it: u32| self.first_min + i64::from(it);
        let spans = self.edges.windows(2);
        spans
            .filter(move |it| self.words[usize::from(it[0].1)].0 == wanted)
            .map(move |it| (minute(it[0].0), minute(it[1].0)))
    }

    /// How much memory the edges take, in bytes.
    pub fn size(&self) -> usize {
        size_of::<Self>() + self.edges.capacity() * size_of::<(u32, u16)>()
    }
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
        let dates = closures.iter().map(|it| (it.first, it.last)).collect();
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

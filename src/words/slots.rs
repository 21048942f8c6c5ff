//! Opening hours in one line, such as those of a language: "Martedì, Giovedì 9:30–12:00".

use chrono::{DateTime, Datelike, Days};
use chrono_tz::Tz;

use crate::{
    domain::Schedule,
    texts::Texts,
    words::hours::{Day, TimeSpan, Week, date},
};

/// How many weeks to look ahead for hours that this week lacks: the first Tuesday of a month, with room for holidays.
const WEEKS: u64 = 9;

/// The hours of this week, day by day; if it has none, the next day that has; "not stated" if there is none soon.
pub fn slots(t: Texts, schedule: Schedule<'_>, clock: DateTime<Tz>) -> String {
    let week = Week::of(t, schedule, clock);
    let open: Vec<(usize, String)> = open_days(t, &week).collect();
    if !open.is_empty() {
        let runs = open.chunk_by(|(day, times), (next, same)| day + 1 == *next && times == same);
        let run = |run: &[(usize, String)]| format!("{} {}", names(t, &week, run), run[0].1);
        return runs.map(run).collect::<Vec<_>>().join(t.get("comma"));
    }
    let later = (1..WEEKS).map(|weeks| clock + Days::new(7 * weeks));
    let mut next = later.filter_map(|at| {
        let (day, times) = open_days(t, &Week::of(t, schedule, at)).next()?;
        let monday = at.date_naive() - Days::new(u64::from(at.weekday().num_days_from_monday()));
        Some(format!("{} {times}", date(monday + Days::new(day as u64))))
    });
    next.next().unwrap_or_else(|| t.get("hours-unknown").to_owned())
}

/// The days with hours, by number from Monday.
fn open_days(t: Texts, week: &Week) -> impl Iterator<Item = (usize, String)> {
    week.days.iter().enumerate().filter_map(move |(number, day)| Some((number, times(t, day)?)))
}

/// "9:30–12:00 15:30–18:00"
fn times(t: Texts, day: &Day) -> Option<String> {
    let all_day = t.get("hours-all-day");
    if day.spans.is_empty() {
        return day.note.as_deref().filter(|it| *it == all_day).map(str::to_owned);
    }
    let span = |TimeSpan { from, to, instead }: &TimeSpan| {
        instead.clone().unwrap_or_else(|| format!("{from}{}{to}", t.get("hours-to")))
    };
    Some(day.spans.iter().map(span).collect::<Vec<_>>().join(" "))
}

/// "Martedì", "Lunedì, Martedì" or "Lunedì–Venerdì".
fn names(t: Texts, week: &Week, run: &[(usize, String)]) -> String {
    let name = |(day, _): &(usize, String)| week.days[*day].name;
    match run {
        [first, _, .., last] => format!("{}–{}", name(first), name(last)),
        _ => run.iter().map(name).collect::<Vec<_>>().join(t.get("comma")),
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone;
    use chrono_tz::Europe::Rome;

    use super::*;
    use crate::domain::Calendar;

    #[test]
    fn hours_are_said_in_the_words_of_the_reader() {
        let clock = Rome.with_ymd_and_hms(2026, 11, 24, 10, 0, 0).unwrap();
        for (hours, expected) in [
            ("Tu 09:30-12:00", "Martedì 9:30–12:00"),
            ("Tu,We 09:30-12:00", "Martedì, Mercoledì 9:30–12:00"),
            ("Mo-Fr 09:00-12:00,15:00-18:00", "Lunedì–Venerdì 9:00–12:00 15:00–18:00"),
            ("Mo-We 09:00-12:00; Th 15:00-18:00", "Lunedì–Mercoledì 9:00–12:00, Giovedì 15:00–18:00"),
            ("Tu,Th 09:00-12:00", "Martedì 9:00–12:00, Giovedì 9:00–12:00"),
            ("Tu[1] 10:00-11:00", "01/12/2026 10:00–11:00"),
            ("24/7", "Lunedì–Domenica 24 ore"),
            ("2024 Tu 10:00-11:00", "Non sappiamo gli orari"),
        ] {
            let (hours, calendar) = (hours.parse().unwrap(), Calendar::italy(&[]));
            let schedule = Schedule { hours: &hours, calendar: &calendar, closures: &[] };
            assert_eq!(slots(Texts::first(), schedule, clock), expected);
        }
    }
}

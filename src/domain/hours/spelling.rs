//! Reads opening hours as people write them: finds the rules of a text and respells each for the parser.

use std::{borrow::Cow, fmt, iter::Peekable, str::CharIndices};

/// How a rule is joined to those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joined {
    /// `;`: it replaces what they say about its days.
    Replacing,
    /// `, `: it adds to them.
    Adding,
    /// `||`: it holds where they are closed.
    Fallback,
}

/// One rule, in the letters and with the blanks that the parser takes.
#[derive(Debug)]
pub struct Spelled {
    pub joined: Joined,
    pub text: String,
    /// The parts of the text that choose days, without times. A day must be in all of them; without parts, every day is.
    pub days: Vec<String>,
    /// Whether the text says `open`, `off` or `unknown`. A comment without such a word means unknown, and so does one
    /// before a colon, which says in prose when the rule holds.
    pub says_state: bool,
}

/// What a word or a sign is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum About {
    Weekday,
    Holiday,
    /// Month, year, week or Easter.
    Date,
    /// Also `24/7`.
    Time,
    /// `open`, `off`, `unknown`.
    State,
    Comment,
    /// Belongs to what stands before it: a sign, the `day` of `+1 day`.
    Nothing,
}

#[derive(Debug)]
struct Token<'a> {
    about: About,
    text: Cow<'a, str>,
    /// Whether a blank stands before it.
    apart: bool,
}

const WEEKDAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const HOLIDAYS: [&str; 2] = ["PH", "SH"];
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DATES: [&str; 2] = ["easter", "week"];
const TIMES: [&str; 4] = ["dawn", "sunrise", "sunset", "dusk"];
const STATES: [&str; 4] = ["open", "closed", "off", "unknown"];
const DAYS: [&str; 2] = ["day", "days"];

/// The rules of a text.
///
/// A comma joins the items of a list, `Tu , th` and `Dec 24, 31`, or two rules. What stands beside it decides, never the
/// blanks alone: between days, between dates and between times it is a list. After times or a state it begins a rule.
/// Elsewhere it stays, and the parser refuses it.
pub fn rules(text: &str) -> Vec<Spelled> {
    let mut rules = Vec::new();
    let (mut joined, mut rule) = (Joined::Replacing, Vec::new());
    let mut month: Option<Cow<'_, str>> = None;
    let mut tokens = Tokens { text, chars: text.char_indices().peekable() }.peekable();
    while let Some(token) = tokens.next() {
        let next_rule = match &*token.text {
            ";" => Some(Joined::Replacing),
            "||" => Some(Joined::Fallback),
            "," => {
                let before = about(&rule);
                let after = tokens.peek();
                let apart = token.apart || after.is_some_and(|it| it.apart);
                let ends = matches!(before, About::Time | About::State | About::Comment);
                (ends && apart && after.is_some_and(|it| it.about != before)).then_some(Joined::Adding)
            }
            _ => None,
        };
        if let Some(next) = next_rule {
            rules.push(spelled(joined, &rule));
            (joined, month) = (next, None);
            rule.clear();
            continue;
        }
        if MONTHS.contains(&&*token.text) {
            month = Some(token.text.clone());
        }
        let follows_comma = rule.last().is_some_and(|it: &Token<'_>| it.text == ",");
        // `Dec 24,31` names the month once.
        if let Some(month) = month.clone().filter(|_| follows_comma && is_day_of_month(&token.text)) {
            rule.push(Token { about: About::Date, text: month, apart: false });
            rule.push(Token { apart: true, ..token });
        } else {
            rule.push(token);
        }
    }
    rules.push(spelled(joined, &rule));
    rules
}

fn is_day_of_month(text: &str) -> bool {
    text.len() <= 2 && text.parse::<u32>().is_ok()
}

/// What the end of `rule` is about.
fn about(rule: &[Token<'_>]) -> About {
    let last = rule.iter().rev().map(|it| it.about).find(|it| *it != About::Nothing);
    last.unwrap_or(About::Nothing)
}

fn spelled(joined: Joined, rule: &[Token<'_>]) -> Spelled {
    let is_prose = matches!(rule, [first, colon, ..] if first.about == About::Comment && colon.text == ":");
    let says_state = !is_prose && rule.iter().any(|it| it.about == About::State);
    let is_day = |it: &&Token<'_>| !matches!(it.about, About::Time | About::State | About::Comment);
    let mut days: Vec<Vec<&Token<'_>>> = vec![Vec::new()];
    let mut kind = None;
    for token in rule.iter().take_while(is_day) {
        if matches!(token.about, About::Weekday | About::Holiday) {
            // `PH Mo-Fr`: the holidays that are such a weekday.
            if token.apart && kind.is_some_and(|it| it != token.about) && !ends_in_comma(&days) {
                days.push(Vec::new());
            }
            kind = Some(token.about);
        }
        if let Some(part) = days.last_mut() {
            part.push(token);
        }
    }
    let days = days.iter().map(|it| joined_up(it.iter().copied())).map(|it| it.trim_end_matches(':').to_owned());
    Spelled { joined, text: joined_up(rule.iter()), days: days.filter(|it| !it.is_empty()).collect(), says_state }
}

fn ends_in_comma(parts: &[Vec<&Token<'_>>]) -> bool {
    parts.last().and_then(|it| it.last()).is_some_and(|it| it.text == ",")
}

/// The text of `tokens`, with single blanks, and none around a comma.
fn joined_up<'a>(tokens: impl Iterator<Item = &'a Token<'a>>) -> String {
    let mut text = String::new();
    for token in tokens {
        if token.apart && token.text != "," && !text.is_empty() && !text.ends_with(',') {
            text.push(' ');
        }
        text.push_str(&token.text);
    }
    text
}

struct Tokens<'a> {
    text: &'a str,
    chars: Peekable<CharIndices<'a>>,
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        let mut apart = false;
        while self.chars.next_if(|(_, it)| it.is_whitespace()).is_some() {
            apart = true;
        }
        let (start, first) = self.chars.next()?;
        let rest = &self.text[start..];
        let (about, length) = match first {
            '"' => (About::Comment, rest[1..].find('"').map_or(rest.len(), |it| it + 2)),
            '|' if rest.starts_with("||") => (About::Nothing, 2),
            '(' => (About::Time, 1),
            '0'..='9' if rest.starts_with("24/7") => (About::Time, 4),
            '0'..='9' => number(rest),
            _ if first.is_alphabetic() => {
                let length = rest.find(|it: char| !it.is_alphabetic()).unwrap_or(rest.len());
                let (about, text) = word(&rest[..length]);
                self.skip_to(start + length);
                return Some(Token { about, text, apart });
            }
            _ => (About::Nothing, first.len_utf8()),
        };
        self.skip_to(start + length);
        Some(Token { about, text: rest[..length].into(), apart })
    }
}

impl Tokens<'_> {
    fn skip_to(&mut self, end: usize) {
        while self.chars.next_if(|(at, _)| *at < end).is_some() {}
    }
}

/// A time such as `9:00`, or another number: a year, a day of the month, or the number of a `Sa[1]` or `+1 day`.
fn number(text: &str) -> (About, usize) {
    let digits = |text: &str| text.find(|it: char| !it.is_ascii_digit()).unwrap_or(text.len());
    let length = digits(text);
    match text[length..].strip_prefix(':').map(digits) {
        Some(minutes) if 0 < minutes => (About::Time, length + 1 + minutes),
        _ if length == 4 => (About::Date, length),
        _ => (About::Nothing, length),
    }
}

/// A known word in its own letters; another word as it is.
fn word(text: &str) -> (About, Cow<'_, str>) {
    let words: [(About, &[&'static str]); 7] = [
        (About::Weekday, &WEEKDAYS),
        (About::Holiday, &HOLIDAYS),
        (About::Date, &MONTHS),
        (About::Date, &DATES),
        (About::Time, &TIMES),
        (About::State, &STATES),
        (About::Nothing, &DAYS),
    ];
    for (about, known) in words {
        if let Some(word) = known.iter().find(|it| it.eq_ignore_ascii_case(text)) {
            return (about, (*word).into());
        }
    }
    (About::Nothing, text.into())
}

/// The error of the parser in one line. The parser draws it over several.
pub fn one_line(err: &impl fmt::Display) -> String {
    let text = err.to_string();
    text.lines().map(str::trim).rfind(|it| !it.is_empty()).unwrap_or_default().trim_start_matches("= ").to_owned()
}

#[cfg(test)]
mod tests {
    use proptest::{collection::vec, prelude::*, sample::select};

    use super::*;

    /// The rules as text, each after the sign that joins it.
    fn shown(text: &str) -> String {
        let sign = |it: &Spelled| match it.joined {
            Joined::Replacing => ";",
            Joined::Adding => "+",
            Joined::Fallback => "|",
        };
        rules(text).iter().map(|it| format!("{}{}", sign(it), it.text)).collect::<String>()[1..].to_owned()
    }

    #[test]
    fn a_comma_is_read_by_what_stands_beside_it() {
        for (text, expected) in [
            ("Tu , th\u{a0}09:00-12:00", "Tu,Th 09:00-12:00"),
            ("Mo-Fr 09:00-12:00 ,  15:00-18:00", "Mo-Fr 09:00-12:00,15:00-18:00"),
            ("Mo-Fr 09:00-12:00, Sa[1], SA[3] 09:00-12:00", "Mo-Fr 09:00-12:00+Sa[1],Sa[3] 09:00-12:00"),
            ("Sa[1, 3] 09:00-12:00", "Sa[1,3] 09:00-12:00"),
            ("Dec 24, Dec 31 off", "Dec 24,Dec 31 off"),
            ("dec 24, 31 OFF", "Dec 24,Dec 31 off"),
            ("Dec 24-26, 31 off", "Dec 24-26,Dec 31 off"),
            ("EASTER -2 days, Dec 24 off", "easter -2 days,Dec 24 off"),
            ("week 01, 03 Mo 09:00-12:00", "week 01,03 Mo 09:00-12:00"),
            ("ph,su 10:00-12:00;  ph -1 day , Sa off", "PH,Su 10:00-12:00;PH -1 day,Sa off"),
            ("Mo 09:00-12:00 \"a, b; c\", Tu off||unknown", "Mo 09:00-12:00 \"a, b; c\"+Tu off|unknown"),
            // Not clear, and refused by the parser.
            ("Mo-Fr, 08:30-12:30", "Mo-Fr,08:30-12:30"),
            ("PH, Dec 24 off", "PH,Dec 24 off"),
            ("Mo 08:30-12:30,We 14:00-17:00", "Mo 08:30-12:30,We 14:00-17:00"),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[test]
    fn days_stand_apart_from_times() {
        for (text, expected) in [
            ("09:00-12:00", ""),
            ("24/7", ""),
            ("\"su appuntamento\"", ""),
            ("2026 Sep 14-2027 Jun 10 Mo-Fr 08:00-13:00", "2026 Sep 14-2027 Jun 10 Mo-Fr"),
            ("Jul: Mo-Fr (sunrise+00:30)-12:00", "Jul: Mo-Fr"),
            ("Apr 26-Sep 30: 08:00-20:00", "Apr 26-Sep 30"),
            ("Jul ph Mo-Fr off", "Jul PH & Mo-Fr"),
            ("Mo-Fr SH", "Mo-Fr & SH"),
            ("PH -1 day,Sa 08:00-10:00", "PH -1 day,Sa"),
        ] {
            assert_eq!(rules(text)[0].days.join(" & "), expected, "{text}");
        }
    }

    const PIECES: [&str; 18] = [
        "Mo-Fr",
        "Tu",
        "PH",
        "Jan",
        "09:00-12:00",
        "\"",
        "\"su appuntamento\"",
        ", ",
        ",",
        "; ",
        ";",
        " || ",
        " ",
        "off",
        "unknown",
        "è",
        "24/7",
        "[1]",
    ];

    proptest! {
        #[test]
        fn nothing_but_blanks_and_signs_between_rules_is_lost(pieces in vec(select(&PIECES[..]), 0..12), noise in "\\PC{0,12}") {
            let letters = |text: &str| text.to_lowercase().replace([' ', ',', ';', '|'], "").split_whitespace().collect::<String>();
            for text in [pieces.concat(), format!("{}{noise}", pieces.concat())] {
                let spelled: String = rules(&text).into_iter().map(|it| it.text).collect();
                // A month may be said again, so what was written is there in order, perhaps with more between.
                let (written, spelled) = (letters(&text), letters(&spelled));
                let mut rest = spelled.chars();
                prop_assert!(written.chars().all(|it| rest.any(|other| other == it)), "{} {}", written, spelled);
            }
        }
    }
}

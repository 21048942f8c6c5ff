//! Adapts opening hours, as people write them, to the evaluator.

use std::fmt;

/// The text, respelled so that the evaluator reads it as the OSM specification means it. `Tu, Th 09:00-12:00` is a list
/// of two days, not a rule for all of Tuesday. A comment alone makes a rule unknown, not open.
pub fn as_evaluated(text: &str) -> String {
    if text.matches('"').count() % 2 == 1 {
        // The parser reports the unterminated comment.
        return text.to_owned();
    }
    let mut rules = String::new();
    // Where the current rule begins in `rules`.
    let mut rule = 0;
    for (number, part) in text.split('"').enumerate() {
        // Every second part is a comment.
        if number % 2 == 1 {
            let says = |word: &str| rules[rule..].split(|c: char| !c.is_ascii_alphabetic()).any(|it| it == word);
            if !["open", "closed", "off", "unknown"].into_iter().any(says) {
                rules.truncate(rules.trim_end().len());
                rules.push_str(if rules.is_empty() { "unknown " } else { " unknown " });
            }
            rules.push('"');
            rules.push_str(part);
            rules.push('"');
            continue;
        }
        for (number, piece) in part.split(", ").enumerate() {
            if 0 < number {
                let list = rules.split(|c: char| !c.is_ascii_alphabetic()).next_back().is_some_and(is_day_or_month)
                    && piece
                        .split(|c: char| !c.is_ascii_alphabetic())
                        .find(|it| !it.is_empty())
                        .is_some_and(is_day_or_month);
                rules.push_str(if list { "," } else { ", " });
                if !list {
                    rule = rules.len();
                }
            }
            rules.push_str(piece);
            let separator = piece.rfind([';', '|']).map(|it| rules.len() - piece.len() + it + 1);
            rule = separator.unwrap_or(rule);
        }
    }
    rules
}

fn is_day_or_month(word: &str) -> bool {
    const WORDS: [&str; 21] = [
        "Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "PH", "SH", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug",
        "Sep", "Oct", "Nov", "Dec",
    ];
    WORDS.contains(&word)
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
        fn any_text_is_spelled_for_the_evaluator_or_left(pieces in vec(select(&PIECES[..]), 0..12), noise in "\\PC{0,12}") {
            let text = pieces.concat();
            for text in [text.clone(), format!("{text}{noise}")] {
                let spelled = as_evaluated(&text);
                prop_assert_eq!(text.matches('"').count(), spelled.matches('"').count(), "{}", spelled);
                prop_assert_eq!(text.matches(';').count(), spelled.matches(';').count(), "{}", spelled);
            }
        }
    }
}

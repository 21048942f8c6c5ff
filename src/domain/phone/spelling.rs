//! Numbers as people write them: with labels, groups and marks that nobody sees, and several in one text.

use super::{Phone, WrongPhone, is_digits, is_special, italian};

/// From so many digits on, a number is complete: what follows it is another number.
const COMPLETE: usize = 9;

/// The numbers of a text, in its order.
pub fn read(text: &str) -> Result<Vec<Phone>, WrongPhone> {
    let text = plain(text);
    let number = without_label(&text);
    if is_mangled(number) {
        return Err(WrongPhone::Mangled(text));
    }
    if !number.chars().all(|it| it.is_ascii_digit() || "+ .-/()".contains(it)) {
        return Err(with_words(text));
    }
    numbers_of(number).map_err(|wrong| wrong(text))
}

impl Phone {
    /// How many digits it has, without the code of Italy.
    fn len(&self) -> usize {
        italian(&self.0).trim_start_matches('+').len()
    }

    /// Whether it is as long as numbers are, not only valid by the loosest rule of the numbering plan.
    fn is_likely(&self) -> bool {
        is_special(&self.0) || COMPLETE <= self.len() + 1
    }

    /// A later number of the same Italian line, by its last digits: `+390412747409` for `9` after `+390412747408`.
    fn followed_by(&self, tail: &str) -> Option<Self> {
        let (head, last) = self.0.split_at_checked(self.0.len().checked_sub(tail.len())?)?;
        let is_later = self.0.starts_with("+39") && COMPLETE <= self.len() && last < tail;
        if is_later { Self::of_digits(&format!("{head}{tail}")) } else { None }
    }
}

/// A number while its groups of digits are read.
#[derive(Default)]
struct Unfinished {
    digits: String,
    last_group: usize,
}

impl Unfinished {
    fn of(digits: &str) -> Self {
        Self { digits: digits.to_owned(), last_group: digits.len() }
    }

    fn add(&mut self, group: &str) {
        self.digits.push_str(group);
        self.last_group = group.len();
    }

    /// The number so far, if that is one.
    fn number(&self) -> Option<Phone> {
        (!BEGINNINGS.contains(&self.digits.as_str())).then(|| Phone::of_digits(&self.digits))?
    }

    /// Whether `group` does not belong to `number`, which is what was read so far. A slash stands within a number only
    /// after its area code, where there is no number yet. A short group after a long one is no way to group one.
    fn is_over(&self, number: &Phone, separator: char, group: &str) -> bool {
        let (long, short) = (if separator == '-' { 3 } else { 5 }, 2);
        let two_short_numbers = is_short(&number.0) && is_short(group);
        separator == '/'
            || COMPLETE <= number.len()
            || (group.len() <= short && long <= self.last_group)
            || two_short_numbers
    }
}

/// The numbers of digits and separators.
///
/// Blanks and dashes may group one number (`041-274 74 08`), and a slash may follow its area code (`041/2747408`), so
/// groups are joined until they are a number. After it, a slash or a dash begins another number, or the last digits of
/// the next one on the same line; a blank does not say which.
fn numbers_of(text: &str) -> Result<Vec<Phone>, fn(String) -> WrongPhone> {
    const SEVERAL: fn(String) -> WrongPhone = WrongPhone::Several;
    let mut numbers = Vec::new();
    let mut unfinished = Unfinished::default();
    let mut groups = groups(text).peekable();
    while let Some((separator, group)) = groups.next() {
        match unfinished.number().filter(|it| unfinished.is_over(it, separator, group)) {
            None => unfinished.add(group),
            Some(_) if separator == ' ' => return Err(SEVERAL),
            Some(number) => {
                let is_tail = group.len() <= 2 && groups.peek().is_none_or(|(next, _)| *next != ' ');
                let next = if is_tail { number.followed_by(group).ok_or(SEVERAL)?.0 } else { group.into() };
                unfinished = Unfinished::of(&next);
                numbers.push(number);
            }
        }
    }
    let wrong = if numbers.is_empty() { WrongPhone::NotANumber } else { SEVERAL };
    numbers.push(unfinished.number().ok_or(wrong)?);
    if 1 < numbers.len() && !numbers.iter().all(Phone::is_likely) {
        return Err(SEVERAL);
    }
    Ok(numbers)
}

/// The groups of digits, each with the separator before it: a slash, a dash or a blank.
fn groups(text: &str) -> impl Iterator<Item = (char, &str)> {
    let of_number = |it: char| it.is_ascii_digit() || it == '+';
    let mut rest = text;
    std::iter::from_fn(move || {
        let start = rest.find(of_number)?;
        let between = &rest[..start];
        let separator = ['/', '-'].into_iter().find(|it| between.contains(*it)).unwrap_or(' ');
        let group = &rest[start..];
        let end = group.find(|it| !of_number(it)).unwrap_or(group.len());
        rest = &group[end..];
        Some((separator, &group[..end]))
    })
}

/// Valid alone, yet they begin numbers: `116 117`, `199 123456`.
const BEGINNINGS: [&str; 2] = ["116", "199"];

/// Words before a number that say nothing but that it is one.
const LABELS: [&str; 14] = [
    "tel",
    "telefono",
    "t",
    "cell",
    "cellulare",
    "mob",
    "mobile",
    "fisso",
    "phone",
    "ph",
    "n",
    "nr",
    "numero",
    "verde",
];

/// The text without marks that nobody sees, with plain blanks and dashes.
fn plain(text: &str) -> String {
    let seen = |it: char| match it {
        '\u{ad}'
        | '\u{61c}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}' => None,
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' => Some('-'),
        blank if blank.is_whitespace() => Some(' '),
        _ => Some(it),
    };
    text.chars().filter_map(seen).collect::<String>().trim().to_owned()
}

/// The text without a label before the number, such as `tel.`
fn without_label(text: &str) -> &str {
    let start = text.find(|it: char| it.is_ascii_digit() || "+(".contains(it)).unwrap_or(0);
    let label = text[..start].to_lowercase();
    let mut words = label.split(|it: char| !it.is_alphabetic()).filter(|it| !it.is_empty());
    if words.all(|it| LABELS.contains(&it)) { &text[start..] } else { text }
}

/// Whether a spreadsheet wrote the number as a power of ten: `3,9E+11`.
fn is_mangled(text: &str) -> bool {
    text.split_once(['E', 'e']).is_some_and(|(digits, power)| {
        let power = power.trim_start_matches(['+', '-']);
        let decimal = digits.chars().all(|it| it.is_ascii_digit() || ".,".contains(it));
        decimal && !digits.is_empty() && !power.is_empty() && is_digits(power)
    })
}

/// What is wrong with a text that has more than digits and the separators within a number.
fn with_words(text: String) -> WrongPhone {
    let between = |it: char| it.is_alphabetic() || ",&|:\\".contains(it);
    let long = |it: &&str| 6 <= it.chars().filter(char::is_ascii_digit).count();
    if !text.contains(|it: char| it.is_ascii_digit()) {
        WrongPhone::NotANumber(text)
    } else if 2 <= text.split(between).filter(long).count() {
        WrongPhone::Several(text)
    } else if text.contains(char::is_alphabetic) {
        WrongPhone::Words(text)
    } else if text.contains(between) {
        WrongPhone::Several(text)
    } else {
        WrongPhone::NotANumber(text)
    }
}

/// Whether `digits` are a number of three or four digits.
fn is_short(digits: &str) -> bool {
    digits.len() <= 4 && is_special(digits)
}

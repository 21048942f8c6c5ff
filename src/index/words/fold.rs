//! Folds words for comparison: letters that people swap, drop or cannot type become one letter.
//!
//! Accents and presentation forms follow Unicode's compatibility decomposition (UAX 15). Every other rule is beside the
//! letters it folds, and in the table of pairs in the tests.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

/// The words of `text`, folded, in order.
///
/// A run of Chinese characters, which has no spaces, becomes its pairs. A single character stays.
///
/// # Cost
///
/// Linear in the text.
pub fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    for word in parts(text) {
        let chars: Vec<char> = word.chars().collect();
        let mut rest = &chars[..];
        while let Some(first) = rest.first() {
            let han = is_han(*first);
            let run = rest.iter().take_while(|it| is_han(**it) == han).count();
            let (these, others) = rest.split_at(run);
            if han && 1 < run {
                words.extend(these.windows(2).map(|it| it.iter().collect::<String>()));
            } else {
                words.push(without_article(these.iter().collect()));
            }
            rest = others;
        }
    }
    words.retain(|it| !is_rest(it));
    words
}

/// All letters and digits of `text`, folded, without what stands between them.
pub fn joined(text: &str) -> String {
    parts(text).concat()
}

/// The pieces of `text` as it was typed: its words, and each Chinese character. Each comes with whether it was written
/// together with the piece before it.
pub fn pieces(text: &str) -> Vec<(String, bool)> {
    let mut pieces: Vec<(String, bool)> = Vec::new();
    // Whether the next letter begins a piece, and whether it is written together with the last one.
    let (mut begins, mut together) = (true, false);
    for it in usual(text).chars() {
        let is_inside = matches!(folded(it), Fold::Drop | Fold::Apostrophe) || is_joining(it) || is_mark(it);
        if it.is_alphanumeric() || is_inside {
            let alone = is_han(it);
            match pieces.last_mut() {
                Some((piece, _)) if !begins && !alone => piece.push(it),
                _ => pieces.push((it.to_string(), together)),
            }
            (begins, together) = (alone, true);
        } else {
            (begins, together) = (true, false);
        }
    }
    pieces.retain(|(piece, _)| piece.chars().any(char::is_alphanumeric));
    pieces
}

/// The text in the usual writing: simplified Chinese characters, acronyms without dots, Cyrillic words without the Latin
/// letters that look the same.
fn usual(text: &str) -> Cow<'_, str> {
    let mut text = Cow::Borrowed(text);
    if text.chars().any(is_han) {
        text = fast2s::convert(&text).into();
    }
    if text.contains('.') {
        text = without_dots(&text).into();
    }
    if text.chars().any(is_cyrillic) && text.chars().any(|it| it.is_ascii_alphabetic()) {
        text = text.split_inclusive(char::is_whitespace).map(all_cyrillic).collect::<String>().into();
    }
    text
}

/// `C.A.F.` as `CAF.`: drops each dot between two letters that stand alone.
fn without_dots(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let is_letter = |at: usize| chars.get(at).is_some_and(|it| it.is_alphanumeric());
    let alone = |at: usize| is_letter(at) && !is_letter(at + 1) && (at == 0 || !is_letter(at - 1));
    let between = |at: usize| 0 < at && alone(at - 1) && alone(at + 1) && chars[at + 1].is_alphabetic();
    let kept = chars.iter().enumerate().filter(|(at, it)| **it != '.' || !between(*at));
    kept.map(|(_, it)| *it).collect()
}

/// The word with Cyrillic letters for Latin ones, if it has both and each of the Latin ones looks like a Cyrillic one.
fn all_cyrillic(word: &str) -> String {
    const LATIN: &str = "aceopxykmtbhiACEOPXYKMTBHI";
    const CYRILLIC: &str = "асеорхукмтвніАСЕОРХУКМТВНІ";
    let look_alike = |it: char| LATIN.chars().position(|latin| latin == it).and_then(|at| CYRILLIC.chars().nth(at));
    let is_mixed = word.chars().any(is_cyrillic);
    let letters: Option<String> =
        word.chars().map(|it| if it.is_ascii_alphabetic() { look_alike(it) } else { Some(it) }).collect();
    letters.filter(|_| is_mixed).unwrap_or_else(|| word.to_owned())
}

fn is_cyrillic(it: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&it)
}

/// The runs of folded letters and digits in `text`.
fn parts(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut last = ' ';
    for it in usual(text).nfkd().flat_map(char::to_lowercase) {
        match folded(it) {
            Fold::Drop => {}
            // In Cyrillic the apostrophe is inside a word (сім'я); elsewhere it ends one (l'ascolto).
            Fold::Apostrophe if is_cyrillic(last) => {}
            Fold::Keep(letters) if it.is_alphanumeric() || is_joining(it) => {
                if let Some(part) = parts.last_mut() {
                    part.push_str(letters);
                    if letters.is_empty() {
                        part.push(it);
                    }
                }
            }
            _ => parts.push(String::new()),
        }
        last = it;
    }
    parts.retain(|it| !it.is_empty());
    parts
}

enum Fold {
    /// Becomes these letters; stays as it is if there are none.
    Keep(&'static str),
    Drop,
    Apostrophe,
}

fn folded(letter: char) -> Fold {
    Fold::Keep(match letter {
        // Accents that decomposition has split off: Latin, Greek, Cyrillic, Hebrew, Arabic.
        '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' => {
            return Fold::Drop;
        }
        // Tatweel, the nukta of Bengali and Devanagari, a lone hamza; and what nobody sees, from web pages and keyboards:
        // soft hyphens, blanks of no width, marks of direction. The gap inside a Persian word (U+200C) parts two words.
        '\u{640}'
        | '\u{9bc}'
        | '\u{93c}'
        | 'ء'
        | '\u{ad}'
        | '\u{61c}'
        | '\u{180e}'
        | '\u{200b}'
        | '\u{200d}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}' => return Fold::Drop,
        '\'' | '’' | 'ʼ' | 'ʻ' | '`' | '´' => return Fold::Apostrophe,
        // Latin letters that do not decompose.
        'ı' => "i",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'ø' => "o",
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        // Arabic, Persian, Urdu: one letter in several shapes. Decomposition has removed hamza and madda.
        'ٱ' => "ا",
        'ى' | 'ی' | 'ے' | 'ې' => "ي",
        'ک' => "ك",
        'ة' | 'ہ' | 'ۃ' | 'ھ' | 'ە' | 'ۀ' => "ه",
        'ں' => "ن",
        // Digits of Arabic, Persian and Bengali.
        '٠' | '۰' | '০' => "0",
        '١' | '۱' | '১' => "1",
        '٢' | '۲' | '২' => "2",
        '٣' | '۳' | '৩' => "3",
        '٤' | '۴' | '৪' => "4",
        '٥' | '۵' | '৫' => "5",
        '٦' | '۶' | '৬' => "6",
        '٧' | '۷' | '৭' => "7",
        '٨' | '۸' | '৮' => "8",
        '٩' | '۹' | '৯' => "9",
        // Bengali: long and short vowels, and the sibilants and nasals that sound alike.
        'ঈ' => "ই",
        'ী' => "ি",
        'ঊ' => "উ",
        'ূ' => "ু",
        'ণ' => "ন",
        'শ' | 'ষ' => "স",
        'য' => "জ",
        // Ukrainian and Russian keyboards.
        'ґ' => "г",
        // Ethiopic: the series that Tigrinya no longer distinguishes (ሐ and ኀ as ሀ, ሠ as ሰ, ፀ as ጸ, ዐ as አ).
        _ => return ethiopic(letter),
    })
}

/// The letter with the same vowel in the series that replaces it.
fn ethiopic(letter: char) -> Fold {
    const ALIKE: [(&str, &str); 4] =
        [("ሠሡሢሣሤሥሦሧ", "ሰሱሲሳሴስሶሷ"), ("ፀፁፂፃፄፅፆፇ", "ጸጹጺጻጼጽጾጿ"), ("ዐዑዒዓዔዕዖ", "አኡኢኣኤእኦ"), ("ኀኁኂኃኄኅኆኇ", "ሀሁሂሃሄህሆሇ")];
    for (from, to) in ALIKE {
        if let Some(letter) = from.char_indices().position(|(_, it)| it == letter)
            && let Some((at, it)) = to.char_indices().nth(letter)
        {
            return Fold::Keep(&to[at..at + it.len_utf8()]);
        }
    }
    Fold::Keep("")
}

/// The sign of Devanagari and Bengali that joins two consonants. Unicode does not class it as a letter.
fn is_joining(it: char) -> bool {
    matches!(it, '\u{94d}' | '\u{9cd}')
}

/// A vowel sign or another mark inside a word, or the gap that a Persian keyboard writes inside one.
fn is_mark(it: char) -> bool {
    unicode_normalization::char::is_combining_mark(it) || it == '\u{200c}'
}

pub fn is_han(it: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&it) || ('\u{3400}'..='\u{4dbf}').contains(&it)
}

/// `ulss4` as `ulss` and `4`; `None` for a word that is not letters and then digits, or as short as `b1`.
pub fn numbered(word: &str) -> Option<(&str, &str)> {
    let digits = word.find(|it: char| it.is_ascii_digit())?;
    let (letters, number) = word.split_at(digits);
    let is_name = 3 <= letters.chars().count() && letters.chars().all(char::is_alphabetic);
    (is_name && number.chars().all(|it| it.is_ascii_digit())).then_some((letters, number))
}

/// Strips the Arabic article, with "and", "with" or "for" before it, which are written as one word with the noun.
fn without_article(word: String) -> String {
    for prefix in ["وال", "بال", "فال", "كال", "لل", "ال"] {
        if let Some(rest) = word.strip_prefix(prefix)
            && 3 <= rest.chars().count()
        {
            return rest.to_owned();
        }
    }
    word
}

/// Whether an elision left this word (`l` of "l'ascolto"): a single letter of an alphabet carries no meaning.
fn is_rest(word: &str) -> bool {
    let mut chars = word.chars();
    matches!((chars.next(), chars.next()), (Some(it), None) if it.is_alphabetic() && !is_han(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_type_and_what_stands_there_are_the_same_words() {
        for (typed, stands) in [
            // Case, accents, letters without a decomposition
            ("PERMESSO", "permesso"),
            ("citta", "città"),
            ("francais", "français"),
            ("sedere", "ședere"),
            ("deshmi", "dëshmi"),
            ("is ariyorum", "iş arıyorum"),
            ("İŞ", "is"),
            ("Lodz", "Łódź"),
            // Elision and apostrophes of all kinds
            ("l’ascolto", "ascolto"),
            ("carta d'identita", "carta identità"),
            ("сімя", "сім'я"),
            ("сім’я", "сімʼя"),
            ("ребёнок", "ребенок"),
            // Arabic: hamza, article and its prefixes, taa marbuta, alif maqsura, vowels, tatweel
            ("الاقامة", "إقامة"),
            ("والسكن", "سكن"),
            ("للعمل", "عمل"),
            ("مستشفي", "مستشفى"),
            ("رُخْصَة", "رخصه"),
            ("عمـــل", "عمل"),
            // Persian and Urdu keyboards
            ("كار", "کار"),
            ("پزشكي", "پزشکی"),
            ("نمی\u{200c}دهد", "نمی دهد"),
            ("ڈاکٹر ہے", "ڈاكٹر هے"),
            ("میں", "مین"),
            ("۷۳۰", "730"),
            ("٧٣٠", "730"),
            // Bengali: one code or two for the same letter, long and short vowels, sibilants
            ("সম\u{9df}", "সম\u{9af}\u{9bc}"),
            ("চাকরী", "চাকরি"),
            ("ডাক্তার।", "ডাক্তার"),
            ("হাসপাতাল", "হাশপাতাল"),
            // Tigrinya: letters that sound alike
            ("ሥራሕ", "ስራሕ"),
            ("ዓመት", "ኣመት"),
            ("ፀሓይ", "ጸሓይ"),
            // Full-width letters and digits of a Chinese keyboard, traditional characters
            ("ＳＴＰ", "stp"),
            ("醫生", "医生"),
            ("律師", "律师"),
            // Acronyms with dots
            ("C.A.F.", "caf"),
            ("il mio I.S.E.E", "il mio isee"),
            ("П.М.Ж.", "пмж"),
            ("via G. Verdi", "via g verdi"),
            // What nobody sees
            ("per\u{ad}messo di sog\u{200b}gior\u{2060}no", "permesso di soggiorno"),
            ("\u{200f}طبيب\u{200f}", "طبيب"),
            // Latin letters that look like Cyrillic ones
            ("вpaч", "врач"),
            ("лікap", "лікар"),
        ] {
            assert_eq!(words(typed), words(stands), "{typed} and {stands}");
            assert!(!words(typed).is_empty(), "{typed}");
        }
    }

    #[test]
    fn what_means_another_thing_stays_another_word() {
        for (one, other) in [("casa", "cassa"), ("sette", "sete"), ("বন", "বোন"), ("دار", "در"), ("мир", "мэр")]
        {
            assert_ne!(words(one), words(other));
        }
    }

    #[test]
    fn chinese_becomes_pairs_beside_other_scripts() {
        assert_eq!(words("办STP卡"), ["办", "stp", "卡"]);
        assert_eq!(words("换居留"), ["换居", "居留"]);
    }
}

//! Tests of the architecture: which room may import which, and what a file of a room reaches.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// Each room of `src` and the rooms it may import. The second test fails if a room is missing here.
const MAY_USE: [(&str, &[&str]); 18] = [
    ("domain", &[]),
    ("index", &["domain"]),
    ("formats", &["domain"]),
    ("store", &["domain"]),
    ("texts", &[]),
    ("words", &["domain", "index", "texts"]),
    ("asked", &["domain", "index", "texts", "words"]),
    ("assets", &[]),
    ("config", &["domain"]),
    ("limit", &[]),
    ("directory", &["domain", "index", "formats", "store"]),
    ("reports", &["domain", "store"]),
    ("site", &["assets", "config", "directory"]),
    ("api", &["domain", "index", "formats", "directory", "limit", "reports"]),
    (
        "pages",
        &["domain", "index", "formats", "texts", "words", "asked", "site", "directory", "limit", "reports", "config"],
    ),
    ("server", &["assets", "directory", "limit", "reports", "site", "api", "pages"]),
    ("synth", &["domain", "formats"]),
    (
        "commands",
        &["domain", "index", "formats", "store", "directory", "limit", "reports", "site", "server", "config", "synth"],
    ),
];

/// The most files of a room that a path of ARCHITECTURE.md may cross.
const MOST: [(&str, usize); 2] = [("pages", 5), ("api", 3)];

/// Files that every response of a room goes through, or every failed one.
const ALWAYS: [&str; 2] = ["api/mod.rs", "api/problem.rs"];

#[test]
fn imports_follow_the_layers() {
    let sources = Sources::read();
    let mut wrong = Vec::new();
    for (file, paths) in &sources.imports {
        let room = room_of(file);
        let Some((_, allowed)) = MAY_USE.iter().find(|(name, _)| *name == room) else { continue };
        for other in paths.iter().map(|path| path[0].as_str()) {
            if other != room && MAY_USE.iter().any(|(name, _)| *name == other) && !allowed.contains(&other) {
                wrong.push(format!("{file} names {other}"));
            }
        }
    }
    assert!(wrong.is_empty(), "against the flow:\n{}", wrong.join("\n"));
}

#[test]
fn every_room_is_in_the_table_and_none_is_reached_by_a_side_door() {
    let sources = Sources::read();
    for (file, text) in &sources.texts {
        let room = room_of(file);
        let known = MAY_USE.iter().any(|(name, _)| *name == room) || ["lib", "main"].contains(&room);
        assert!(known, "`{room}` is not in the table of layers");
        // The table covers only paths that begin with `crate::`.
        assert!(!text.contains("super::super"), "{file} climbs with super::super");
        let own_name = text.lines().filter(|line| line.contains("bussola::"));
        let in_code = own_name.filter(|line| !line.trim_start().starts_with("///")).count();
        assert!(in_code == 0 || file == "main.rs", "{file} names its own crate");
    }
}

#[test]
fn no_file_of_a_room_imports_itself_by_a_circle() {
    let sources = Sources::read();
    let circles: Vec<String> = sources
        .texts
        .keys()
        .filter(|file| sources.neighbours(file).iter().any(|next| sources.reaches(next).contains(file.as_str())))
        .map(|file| format!("{file} -> {}", Vec::from_iter(sources.neighbours(file)).join(", ")))
        .collect();
    assert!(circles.is_empty(), "these files stand in a circle:\n{}", circles.join("\n"));
}

#[test]
fn the_paths_of_the_architecture_are_those_of_the_imports() {
    let sources = Sources::read();
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let (_, paths) = text.split_once("\n## Paths\n").unwrap();
    let paths = paths.split("\n## ").next().unwrap();
    let mut found = Vec::new();
    for path in paths.split("\n**").skip(1) {
        let (title, body) = path.split_once("**").unwrap();
        found.push(title);
        let files: Vec<&str> =
            body.split('`').skip(1).step_by(2).filter(|code| code.strip_suffix(".rs").is_some()).collect();
        for file in &files {
            assert!(sources.texts.contains_key(*file), "{title}: there is no file {file}");
        }
        for (room, most) in MOST {
            let named: BTreeSet<&str> = files.iter().copied().filter(|file| room_of(file) == room).collect();
            let Some(first) = files.iter().find(|file| room_of(file) == room) else { continue };
            let crossed: BTreeSet<&str> =
                sources.reaches(first).into_iter().filter(|file| !ALWAYS.contains(file)).collect();
            assert_eq!(named, crossed, "{title}: the files of {room} that {first} reaches");
            assert!(crossed.len() <= most, "{title}: {} files of {room}, at most {most}", crossed.len());
        }
    }
    assert_eq!(found, ["A read", "A page", "A write", "An import", "A start"]);
}

#[test]
fn every_page_and_every_read_crosses_few_files() {
    let sources = Sources::read();
    for (room, most) in MOST {
        let door = format!("{room}/mod.rs");
        let mut handlers = 0;
        for (file, text) in sources.texts.iter().filter(|(file, _)| room_of(file) == room && **file != door) {
            if text.contains("\n#[get(") || text.contains("\n#[post(") {
                handlers += 1;
                let crossed: Vec<&str> =
                    sources.reaches(file).into_iter().filter(|file| !ALWAYS.contains(file)).collect();
                assert!(crossed.len() <= most, "{file} crosses more than {most} files: {}", crossed.join(", "));
            }
        }
        assert!(5 < handlers, "{handlers} files of {room} have handlers");
    }
}

#[test]
fn a_type_has_a_name_of_its_own() {
    let sources = Sources::read();
    let mut files: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (file, text) in &sources.texts {
        // Types of a file stand at its margin; those inside a function or a trait are its own business.
        for line in text.lines() {
            let line = line.strip_prefix("pub").unwrap_or(line);
            let line = line.strip_prefix('(').and_then(|rest| rest.split_once(')')).map_or(line, |(_, rest)| rest);
            let Some((word, rest)) = line.strip_prefix(' ').unwrap_or(line).split_once(' ') else { continue };
            let is_type = ["struct", "enum", "trait", "type"].contains(&word) && !line.starts_with("  ");
            if is_type {
                let name = rest.split(|it: char| !it.is_alphanumeric() && it != '_').next().unwrap();
                files.entry(name).or_default().push(file);
            }
        }
    }
    assert!(100 < files.len(), "{} types were seen", files.len());
    let twice: Vec<String> = files
        .iter()
        .filter(|(_, files)| 1 < files.len())
        .map(|(name, files)| format!("{name}: {}", files.join(", ")))
        .collect();
    assert!(twice.is_empty(), "one name for several types:\n{}", twice.join("\n"));
}

#[test]
fn a_long_file_says_why() {
    const LONG: usize = 450;
    for (file, text) in &Sources::read().texts {
        let lines = text.lines().count();
        let reason = text.lines().take_while(|line| line.starts_with("//!")).any(|line| line.contains("long because"));
        assert!(lines <= LONG || reason, "{file} has {lines} lines and does not say that it is long because …");
    }
}

#[test]
fn the_check_sees_an_import_in_every_spelling() {
    for text in [
        "use crate::store::Store;",
        "use crate::{\n    domain::Need,\n    store::{Store, StoreError},\n};",
        "fn open() { crate::store::open() }",
        "use crate::{store as kept, domain};",
    ] {
        assert!(imports(text).iter().any(|path| path[0] == "store"), "{text}");
    }
    let rest =
        "use crate::domain::Store; // crate::store\nlet store = 1;\n#[cfg(test)]\nmod tests { use crate::store; }";
    assert!(imports(rest).iter().all(|path| path[0] == "domain"));
    let nested = imports("use crate::{a::{self, b::C}, d};");
    assert_eq!(
        nested,
        [vec!["a"], vec!["a", "b", "C"], vec!["d"]].map(|path| path.into_iter().map(str::to_owned).collect::<Vec<_>>())
    );
}

/// The files of `src` and what they import, without files of tests.
struct Sources {
    /// By path relative to `src`.
    texts: BTreeMap<String, String>,
    /// The paths after `crate::`, name by name.
    imports: BTreeMap<String, Vec<Vec<String>>>,
    /// The re-exports of a file from a file below it: the path to each name.
    given_on: BTreeMap<String, Vec<Vec<String>>>,
}

impl Sources {
    fn read() -> Self {
        let src = root().join("src");
        let (mut todo, mut texts) = (vec![src.clone()], BTreeMap::new());
        while let Some(path) = todo.pop() {
            if let Ok(entries) = fs::read_dir(&path) {
                todo.extend(entries.map(|it| it.unwrap().path()).filter(|it| !it.ends_with("tests")));
            } else if path.file_name().is_some_and(|it| it != "tests.rs") {
                let file = path.strip_prefix(&src).unwrap().to_str().unwrap().to_owned();
                texts.insert(file, fs::read_to_string(&path).unwrap());
            }
        }
        let imports = texts.iter().map(|(file, text)| (file.clone(), imports(text))).collect();
        let given_on = texts.iter().map(|(file, text)| (file.clone(), given_on(text))).collect();
        Self { texts, imports, given_on }
    }

    /// The files of its room that a file imports.
    fn neighbours(&self, file: &str) -> BTreeSet<&str> {
        let found = self.imports[file].iter().filter_map(|path| self.file_of(path));
        found.filter(|other| *other != file && room_of(other) == room_of(file)).collect()
    }

    /// The files of its room that a file imports, directly or through others, and the file itself.
    fn reaches(&self, file: &str) -> BTreeSet<&str> {
        let (file, _) = self.texts.get_key_value(file).unwrap();
        let (mut found, mut todo) = (BTreeSet::new(), vec![file.as_str()]);
        while let Some(next) = todo.pop() {
            if found.insert(next) {
                todo.extend(self.neighbours(next));
            }
        }
        found
    }

    /// The file in which the last name of `path` is defined.
    fn file_of(&self, path: &[String]) -> Option<&str> {
        let (mut file, mut module) = (None, String::new());
        for (at, name) in path.iter().enumerate() {
            let inside = if module.is_empty() { name.clone() } else { format!("{module}/{name}") };
            let found = [format!("{inside}.rs"), format!("{inside}/mod.rs")];
            if let Some((known, _)) = found.iter().find_map(|it| self.texts.get_key_value(it)) {
                (file, module) = (Some(known.as_str()), inside);
                continue;
            }
            // Not a module: an item that the module defines or re-exports.
            let given = self.given_on.get(file?)?.iter().find(|given| given.last() == Some(name));
            if let Some(given) = given.filter(|given| given.len() > 1) {
                let below: Vec<String> = path[..at].iter().chain(given).cloned().collect();
                return self.file_of(&below).or(file);
            }
            break;
        }
        file
    }
}

/// The paths after each `crate::` of the code, except in tests at the end of the file.
fn imports(text: &str) -> Vec<Vec<String>> {
    let code = text.split("\n#[cfg(test)]\nmod tests {").next().unwrap();
    let code: String = code.lines().map(|line| line.split("//").next().unwrap().to_owned() + "\n").collect();
    code.split("crate::").skip(1).flat_map(|rest| tree(&mut rest.chars().peekable(), &[])).collect()
}

/// The re-exports (`pub use`) of a file from its modules.
fn given_on(text: &str) -> Vec<Vec<String>> {
    let uses = text.split("pub use ").skip(1).chain(text.split("pub(crate) use ").skip(1));
    uses.filter(|rest| !rest.starts_with("crate::")).flat_map(|rest| tree(&mut rest.chars().peekable(), &[])).collect()
}

/// The paths of a use tree: `a::{self, b::C}` is `a` and `a::b::C`.
fn tree(text: &mut std::iter::Peekable<std::str::Chars<'_>>, before: &[String]) -> Vec<Vec<String>> {
    let mut path = before.to_vec();
    loop {
        while text.next_if(|it| it.is_whitespace()).is_some() {}
        if text.next_if_eq(&'{').is_some() {
            let mut found = Vec::new();
            loop {
                found.extend(tree(text, &path));
                while text.next_if(|it| it.is_whitespace()).is_some() {}
                match text.next() {
                    Some(',') => {}
                    _ => return found,
                }
            }
        }
        let mut name = String::new();
        while let Some(it) = text.next_if(|it| it.is_alphanumeric() || *it == '_') {
            name.push(it);
        }
        match name.as_str() {
            // The end of a list with a trailing comma.
            "" => return if path == before { Vec::new() } else { vec![path] },
            "self" => return vec![path],
            _ => path.push(name),
        }
        let more = text.next_if_eq(&':').is_some() && text.next_if_eq(&':').is_some();
        if !more {
            // `a as b`
            let mut rest = text.clone();
            if rest.next() == Some(' ')
                && rest.next() == Some('a')
                && rest.next() == Some('s')
                && rest.next() == Some(' ')
            {
                while text.next_if(|it| !",};".contains(*it)).is_some() {}
            }
            return vec![path];
        }
    }
}

/// The room of a file: `pages` of `pages/near/list.rs`, `texts` of `texts.rs`.
fn room_of(file: &str) -> &str {
    file.split(['/', '.']).next().unwrap()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

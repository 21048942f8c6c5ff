//! The architecture, as a test: which layer may name which.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Each room of `src` and those it may import. A room that is not here is a mistake that the second test finds.
const MAY_USE: [(&str, &[&str]); 15] = [
    ("domain", &[]),
    ("index", &["domain"]),
    ("formats", &["domain"]),
    ("store", &["domain"]),
    ("texts", &[]),
    ("words", &["domain", "index", "texts"]),
    ("assets", &[]),
    ("config", &[]),
    ("directory", &["domain", "index", "formats", "store"]),
    ("site", &["assets", "config", "directory"]),
    ("api", &["domain", "index", "formats", "directory"]),
    ("pages", &["domain", "index", "formats", "texts", "words", "site", "directory", "config"]),
    ("server", &["assets", "directory", "site", "api", "pages"]),
    ("synth", &["domain", "formats"]),
    ("commands", &["domain", "index", "formats", "store", "directory", "site", "server", "config", "synth"]),
];

#[test]
fn imports_follow_the_layers() {
    let mut wrong = Vec::new();
    for (layer, allowed) in MAY_USE {
        for (file, text) in rust_files(layer) {
            for (other, _) in MAY_USE {
                if other != layer && !allowed.contains(&other) && names(&text, other) {
                    wrong.push(format!("{file} names {other}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "against the flow:\n{}", wrong.join("\n"));
}

#[test]
fn every_room_is_in_the_table_and_none_is_reached_by_a_side_door() {
    for entry in fs::read_dir(src()).unwrap() {
        let path = entry.unwrap().path();
        let room = path.file_stem().unwrap().to_str().unwrap();
        let known = MAY_USE.iter().any(|(it, _)| *it == room) || ["lib", "main"].contains(&room);
        assert!(known, "`{room}` is not in the table of layers");
    }
    for (layer, _) in MAY_USE {
        for (file, text) in rust_files(layer) {
            // The table sees paths that begin with `crate::`; another road would pass it by.
            assert!(!text.contains("super::super"), "{file} climbs with super::super");
            assert!(
                !text.contains("bussola::") || file.contains("main.rs") || is_doc_only(&text),
                "{file} names its own crate"
            );
        }
    }
}

/// Whether the crate's own name stands in examples and names of filters only.
fn is_doc_only(text: &str) -> bool {
    text.lines().filter(|it| it.contains("bussola::")).all(|it| it.trim_start().starts_with("///"))
}

#[test]
fn the_check_sees_an_import_in_every_spelling() {
    for text in [
        "use crate::store::Store;",
        "use crate::{\n    domain::Need,\n    store::{Store, StoreError},\n};",
        "crate::store::open()",
    ] {
        assert!(names(text, "store"), "{text}");
    }
    assert!(!names("use crate::domain::Store; let store = 1;", "store"));
}

/// Whether `text` reaches `layer` by a `crate::` path, alone or inside `use crate::{…}`.
fn names(text: &str, layer: &str) -> bool {
    text.split("crate::").skip(1).any(|path| {
        if !path.starts_with('{') {
            return path.split(|it: char| !it.is_alphanumeric() && it != '_').next() == Some(layer);
        }
        let (mut depth, mut starts) = (0, Vec::new());
        for (at, it) in path.char_indices() {
            match it {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                break;
            }
            // Only the first words of the list are rooms; those deeper are what is taken from them.
            if depth == 1 && matches!(it, '{' | ',') {
                starts.push(at + 1);
            }
        }
        let first_word =
            |at: &usize| path[*at..].trim_start().split(|it: char| !it.is_alphanumeric() && it != '_').next();
        starts.iter().any(|it| first_word(it) == Some(layer))
    })
}

fn src() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn rust_files(layer: &str) -> Vec<(String, String)> {
    let mut todo = vec![src().join(layer), src().join(layer).with_extension("rs")];
    let mut found = Vec::new();
    while let Some(path) = todo.pop() {
        if let Ok(entries) = fs::read_dir(&path) {
            todo.extend(entries.map(|it| it.unwrap().path()));
        } else if let Ok(text) = fs::read_to_string(&path) {
            found.push((path.display().to_string(), text));
        }
    }
    found
}

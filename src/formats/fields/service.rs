//! Reads a service: what it offers, to whom, and how people access it.

use crate::{
    domain::{Access, Audience, Cost, Language, Need, Taxonomy, Text, Wanted},
    formats::fields::{Fields, Values, nearest_word},
};

#[derive(Clone, Debug, PartialEq)]
pub struct ServiceFields {
    /// The id that its source gives it.
    pub id: String,
    pub organization_id: String,
    pub name: Text,
    pub description: Text,
    pub needs: Box<[Need]>,
    pub audience: Audience,
    pub access: Box<[Access]>,
    pub cost: Option<Cost>,
    pub required_documents: Box<[String]>,
}

impl<V: Values + ?Sized> Fields<'_, V> {
    pub fn service(&mut self) -> Option<ServiceFields> {
        let id = self.id("service_id");
        let organization_id = self.text("organization_id").to_owned();
        let (name, description) = (self.translated("service_name"), self.translated("description"));
        if name.is_empty() {
            self.complain("service_name", "", "must not be empty");
        }
        self.required("needs");
        let needs = self.needs();
        let audience = Audience(self.list("audience"));
        let access = self.list("access");
        let cost = self.optional("cost");
        let required_documents = self.parts("documents").map(str::to_owned).collect();
        Some(ServiceFields {
            id: id?,
            organization_id,
            name,
            description,
            needs,
            audience,
            access,
            cost,
            required_documents,
        })
    }

    fn needs(&mut self) -> Box<[Need]> {
        let mut needs = Vec::new();
        for word in self.parts("needs") {
            match Taxonomy::get().find(word) {
                Some(Wanted::Leaf(need)) => needs.push(need),
                Some(Wanted::Top(top)) => {
                    let leaves: Vec<&str> = top.leaves.iter().map(|leaf| leaf.slug()).collect();
                    self.complain("needs", word, format!("one of the needs below it: {}", leaves.join(", ")));
                }
                None => {
                    let meant = nearest_word::need(word).map(|need| format!("; did you mean `{need}`?"));
                    let expected = format!("a need of the taxonomy{}", meant.unwrap_or_default());
                    self.complain("needs", word, expected);
                }
            }
        }
        needs.into()
    }

    /// A text with its translations, which are in fields such as `service_name:en`.
    pub(super) fn translated(&self, field: &str) -> Text {
        let translations = self.starting_with(field).filter_map(|(rest, text)| {
            let language = Language::parse(rest.strip_prefix(':')?).ok()?;
            (!text.is_empty()).then_some((language, text))
        });
        translations.fold(Text::italian(self.text(field)), |all, (language, text)| all.translated(language, text))
    }
}

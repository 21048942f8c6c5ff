//! Places as schema.org data (JSON-LD), for search engines.

use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::domain::{Language, Location, Phone, Place, Precision, Schedule, ScheduleDay, State};

/// How many days of hours to give. Search engines come back within a week.
const DAYS: u64 = 7;

/// A place as schema.org describes it.
pub struct LocalBusiness<'a> {
    pub name: &'a str,
    /// The absolute URL of its page.
    pub url: &'a str,
    pub location: &'a Location,
    /// The number of the place, not of one of several services.
    pub phone: Option<&'a Phone>,
    /// May contain duplicates.
    pub languages: Vec<&'a Language>,
    /// The hours that all services share. Without them, each service has its own.
    pub schedule: Option<Schedule<'a>>,
    pub services: Vec<OfferedService<'a>>,
}

/// A service of the place.
pub struct OfferedService<'a> {
    pub name: &'a str,
    pub phone: Option<&'a Phone>,
    pub schedule: Option<Schedule<'a>>,
}

impl LocalBusiness<'_> {
    /// JSON-LD that is safe inside a `<script>`. It has the hours of seven days from `first`, with holidays and
    /// closures, as the page shows them.
    pub fn to_json(&self, first: NaiveDate) -> String {
        let Self { name, url, location, phone, languages, schedule, services } = self;
        let mut data = json!({ "@context": "https://schema.org", "@type": "LocalBusiness", "name": name, "url": url });
        let mut put = |key: &str, value: Value| data[key] = value;
        if let Place::Public { address, locality, position, precision, .. } = &location.place {
            let mut postal = json!({ "@type": "PostalAddress", "addressCountry": "IT" });
            if let Some(address) = address {
                postal["streetAddress"] = json!(address);
            }
            if let Some(locality) = locality {
                postal["addressLocality"] = json!(locality);
            }
            put("address", postal);
            if *precision != Precision::Locality {
                let geo = json!({ "@type": "GeoCoordinates", "latitude": position.lat(), "longitude": position.lon() });
                put("geo", geo);
            }
        }
        if let Some(phone) = phone {
            put("telephone", json!(phone.as_str()));
        }
        let mut tags: Vec<String> = Vec::new();
        for tag in languages.iter().map(ToString::to_string) {
            if !tags.contains(&tag) {
                tags.push(tag);
            }
        }
        if !tags.is_empty() {
            put("knowsLanguage", json!(tags));
        }
        if let Some(schedule) = schedule {
            put("openingHoursSpecification", specifications(*schedule, first));
        }
        let offer = |service: &OfferedService<'_>| {
            let mut item = json!({ "@type": "Service", "name": service.name });
            let is_own = |it: &&Phone| phone.is_none_or(|of_place| *it != of_place);
            if let Some(phone) = service.phone.filter(is_own) {
                let number = json!({ "@type": "ContactPoint", "telephone": phone.as_str() });
                item["availableChannel"] = json!({ "@type": "ServiceChannel", "servicePhone": number });
            }
            if let Some(own) = service.schedule.filter(|_| schedule.is_none()) {
                item["hoursAvailable"] = specifications(own, first);
            }
            json!({ "@type": "Offer", "itemOffered": item })
        };
        put("makesOffer", services.iter().map(offer).collect());
        // Nothing may look like the end of the script.
        data.to_string().replace('<', "\\u003c")
    }
}

fn specifications(schedule: Schedule<'_>, first: NaiveDate) -> Value {
    schedule.days(first, DAYS).iter().flat_map(specification).collect()
}

/// The hours when it is certainly open on that day.
fn specification(day: &ScheduleDay<'_>) -> Vec<Value> {
    let (_, midnight) = day.bounds();
    let open = day.within_day().filter(|span| span.state == State::Open);
    open.map(|span| {
        let date = day.date.format("%Y-%m-%d").to_string();
        // The last minute of a day is 23:59.
        let closes = if span.end < midnight { span.end.format("%H:%M").to_string() } else { "23:59".to_owned() };
        json!({
            "@type": "OpeningHoursSpecification",
            "opens": span.start.format("%H:%M").to_string(),
            "closes": closes,
            "validFrom": date,
            "validThrough": date,
        })
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Calendar;

    #[test]
    fn hours_end_at_midnight_and_nothing_ends_the_script() {
        let location: Location = serde_json::from_value(json!({
            "id": "00000000-0000-0000-0000-000000000001",
            "name": { "it": "Sportello" },
            "location_type": "help_desk",
            "place": { "visibility": "hidden" },
        }))
        .unwrap();
        let (hours, calendar) = ("Mo 22:00-02:00".parse().unwrap(), Calendar::italy(&[]));
        let arabic = Language::parse("ar").unwrap();
        let business = LocalBusiness {
            name: "</script>",
            url: "https://bussola.example/it/places/1",
            location: &location,
            phone: None,
            languages: vec![&arabic, &arabic],
            schedule: Some(Schedule { hours: &hours, calendar: &calendar, closures: &[] }),
            services: Vec::new(),
        };
        let text = business.to_json("2026-11-23".parse().unwrap());
        assert!(!text.contains('<'), "{text}");
        let data: Value = serde_json::from_str(&text).unwrap();
        assert_eq!((&data["name"], &data["knowsLanguage"]), (&json!("</script>"), &json!(["ar"])));
        assert_eq!((data.get("address"), data.get("geo")), (None, None), "a hidden place has neither");
        let specification = data["openingHoursSpecification"].as_array().unwrap();
        let times = specification.iter().map(|it| (it["opens"].as_str().unwrap(), it["closes"].as_str().unwrap()));
        assert_eq!(times.collect::<Vec<_>>(), [("22:00", "23:59"), ("00:00", "02:00")]);
    }
}

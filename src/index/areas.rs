//! The areas that a position is in, their holidays and centres, and the territories with their parts.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use geo::{
    BoundingRect, Closest, Contains, Coord, Distance, Haversine, HaversineClosestPoint, LineString, MultiPolygon,
    Polygon,
};
use rstar::{
    AABB, RTree,
    primitives::{GeomWithData, Rectangle},
};

use crate::{
    domain::{Area, AreaId, AreaKind, Calendar, Place, Position, Status},
    index::words::towns::Towns,
};

/// The areas of a snapshot, with an R-tree over the boxes of their polygons.
pub struct Areas {
    tree: RTree<GeomWithData<Rectangle<[f64; 2]>, usize>>,
    outlines: Vec<(AreaId, MultiPolygon)>,
    outline_of: HashMap<AreaId, usize>,
    /// The areas that an area is part of: its parent, and those that list it as a member.
    part_of: HashMap<AreaId, Vec<AreaId>>,
    calendars: HashMap<AreaId, Arc<Calendar>>,
    italy: Arc<Calendar>,
    localities: HashMap<(AreaId, String), Position>,
    centres: HashMap<AreaId, Position>,
    /// For each municipality, the centres that may name a position in it: those of its localities, then its own.
    named_by: HashMap<AreaId, Vec<(AreaId, Position)>>,
    territories: Vec<Territory>,
    towns: Towns,
}

/// A province or metropolitan city, with the areas in it that people can search around because they have a centre.
#[derive(Clone, Debug)]
pub struct Territory {
    pub area: Arc<Area>,
    /// Never empty; by id.
    pub municipalities: Vec<Arc<Area>>,
    /// Those of these municipalities; by id.
    pub localities: Vec<Arc<Area>>,
}

impl Areas {
    /// Indexes the active ones of `areas`. An archived area contains nothing.
    pub fn new<'a>(areas: impl Iterator<Item = &'a Arc<Area>>) -> Self {
        let mut part_of: HashMap<AreaId, Vec<AreaId>> = HashMap::new();
        let (mut outlines, mut boxes) = (Vec::new(), Vec::new());
        let (mut calendars, mut localities, mut centres) = (HashMap::new(), HashMap::new(), HashMap::new());
        let (areas, archived): (Vec<&Arc<Area>>, Vec<_>) = areas.partition(|area| area.status == Status::Active);
        let archived: HashSet<&AreaId> = archived.into_iter().map(|area| &area.id).collect();
        for area in &areas {
            part_of.entry(area.id.clone()).or_default().extend(area.parent.clone().filter(|id| !archived.contains(id)));
            for member in &area.members {
                part_of.entry(member.clone()).or_default().push(area.id.clone());
            }
            let outline = outline_of(area);
            if let Some(around) = outline.bounding_rect() {
                let corner = |it: Coord| [it.x, it.y];
                let rectangle = Rectangle::from_corners(corner(around.min()), corner(around.max()));
                boxes.push(GeomWithData::new(rectangle, outlines.len()));
                outlines.push((area.id.clone(), outline));
            }
            if !area.patron_days.is_empty() {
                calendars.insert(area.id.clone(), Arc::new(Calendar::italy(&area.patron_days)));
            }
            if let Some(centre) = area.centre {
                centres.insert(area.id.clone(), centre);
                // The main town of a municipality has its name.
                let municipality = match area.kind {
                    AreaKind::Locality => area.parent.as_ref(),
                    AreaKind::Municipality => Some(&area.id),
                    _ => None,
                };
                if let Some(municipality) = municipality {
                    localities.insert((municipality.clone(), area.name("it").to_lowercase()), centre);
                }
            }
        }
        let (tree, italy) = (RTree::bulk_load(boxes), Arc::new(Calendar::italy(&[])));
        let outline_of = outlines.iter().enumerate().map(|(slot, (id, _))| (id.clone(), slot)).collect();
        let (named_by, territories, towns) = (named_by(&areas), territories(&areas), Towns::new(&areas));
        Self {
            tree,
            outlines,
            outline_of,
            part_of,
            calendars,
            italy,
            localities,
            centres,
            named_by,
            territories,
            towns,
        }
    }

    /// Every area that `position` is in, including all areas that those are part of.
    pub fn containing(&self, position: Position) -> HashSet<AreaId> {
        let point = geo::Point::new(position.lon(), position.lat());
        let at_point = AABB::from_point([position.lon(), position.lat()]);
        let mut todo: Vec<&AreaId> = self
            .tree
            .locate_in_envelope_intersecting(at_point)
            .map(|it| &self.outlines[it.data])
            .filter(|(_, outline)| outline.contains(&point))
            .map(|(id, _)| id)
            .collect();
        let mut found = HashSet::new();
        while let Some(id) = todo.pop() {
            if found.insert(id.clone()) {
                todo.extend(self.part_of.get(id).into_iter().flatten());
            }
        }
        found
    }

    /// The distance from `position` to an area in metres, 0 inside; `None` if its outline is not known.
    pub fn metres_outside(&self, position: Position, id: &AreaId) -> Option<f64> {
        let point = geo::Point::new(position.lon(), position.lat());
        let (_, outline) = self.outlines.get(*self.outline_of.get(id)?)?;
        match outline.haversine_closest_point(&point) {
            Closest::Intersection(_) => Some(0.0),
            Closest::SinglePoint(nearest) => Some(Haversine.distance(point, nearest)),
            Closest::Indeterminate => None,
        }
    }

    /// The centre of the locality with that Italian name in a municipality; without a name, of the municipality itself.
    pub fn centre(&self, municipality: &AreaId, locality: Option<&str>) -> Option<Position> {
        match locality {
            Some(name) => self.localities.get(&(municipality.clone(), name.to_lowercase())).copied(),
            None => self.centres.get(municipality).copied(),
        }
    }

    /// The area that people would name for `position`. In the municipality that it is in, this is the locality with the
    /// nearest centre, or the municipality itself if its own centre is nearer.
    pub fn locality_of(&self, position: Position) -> Option<&AreaId> {
        let around = self.containing(position);
        // Overlapping outlines are a mistake in the source; take the first, so that every call gives the same answer.
        let municipality = around.iter().filter(|id| self.named_by.contains_key(id)).min()?;
        let centres = self.named_by[municipality].iter();
        let nearest = centres.min_by(|a, b| position.distance_m(a.1).total_cmp(&position.distance_m(b.1)));
        nearest.map(|(id, _)| id)
    }

    /// Every territory that has a municipality with a centre, by kind and id. Sort by name in the reader's language.
    pub fn territories(&self) -> &[Territory] {
        &self.territories
    }

    /// The municipalities and localities by name.
    pub fn towns(&self) -> &Towns {
        &self.towns
    }

    /// The holidays of the municipality that `place` is in, with its id if it has holidays of its own. Italy's holidays
    /// if it has none or is not known.
    pub fn calendar(&self, place: Option<&Place>) -> (Option<&AreaId>, &Arc<Calendar>) {
        let municipality = place.and_then(Place::municipality);
        let own = municipality.and_then(|it| self.calendars.get_key_value(it));
        own.map_or((None, &self.italy), |(id, calendar)| (Some(id), calendar))
    }
}

fn named_by(areas: &[&Arc<Area>]) -> HashMap<AreaId, Vec<(AreaId, Position)>> {
    let mut named_by: HashMap<AreaId, Vec<(AreaId, Position)>> =
        of_kind(areas, AreaKind::Municipality).map(|it| (it.id.clone(), Vec::new())).collect();
    // At equal distance, the first centre counts.
    for area in of_kind(areas, AreaKind::Locality).chain(of_kind(areas, AreaKind::Municipality)) {
        let municipality = if area.kind == AreaKind::Locality { area.parent.as_ref() } else { Some(&area.id) };
        if let (Some(centre), Some(names)) = (area.centre, municipality.and_then(|it| named_by.get_mut(it))) {
            names.push((area.id.clone(), centre));
        }
    }
    named_by
}

fn territories(areas: &[&Arc<Area>]) -> Vec<Territory> {
    let mut children: HashMap<&AreaId, Vec<&Arc<Area>>> = HashMap::new();
    for kind in [AreaKind::Municipality, AreaKind::Locality] {
        for area in of_kind(areas, kind).filter(|it| it.centre.is_some()) {
            if let Some(parent) = &area.parent {
                children.entry(parent).or_default().push(area);
            }
        }
    }
    let inside = |parent: &AreaId, kind: AreaKind| {
        children.get(parent).into_iter().flatten().filter(move |it| it.kind == kind).map(|it| (*it).clone())
    };
    let territory = |area: &Arc<Area>| {
        let municipalities: Vec<Arc<Area>> = inside(&area.id, AreaKind::Municipality).collect();
        let mut localities: Vec<Arc<Area>> =
            municipalities.iter().flat_map(|it| inside(&it.id, AreaKind::Locality)).collect();
        localities.sort_by(|a, b| a.id.cmp(&b.id));
        (!municipalities.is_empty()).then(|| Territory { area: area.clone(), municipalities, localities })
    };
    [AreaKind::MetropolitanCity, AreaKind::Province]
        .into_iter()
        .flat_map(|kind| of_kind(areas, kind))
        .filter_map(territory)
        .collect()
}

/// The areas of that kind, by id.
fn of_kind<'a>(areas: &[&'a Arc<Area>], kind: AreaKind) -> impl Iterator<Item = &'a Arc<Area>> {
    let mut of_kind: Vec<&Arc<Area>> = areas.iter().copied().filter(|it| it.kind == kind).collect();
    of_kind.sort_by(|a, b| a.id.cmp(&b.id));
    of_kind.into_iter()
}

fn outline_of(area: &Area) -> MultiPolygon {
    let ring = |points: &Vec<[f64; 2]>| LineString::from(points.clone());
    area.outline
        .iter()
        .filter_map(|rings| {
            let (outer, holes) = rings.split_first()?;
            Some(Polygon::new(ring(outer), holes.iter().map(ring).collect()))
        })
        .collect()
}

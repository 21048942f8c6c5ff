//! The towns of a made-up directory.

use crate::synth::random::Random;

/// A town, real or made up around a real one.
pub struct Town {
    pub name: String,
    pub lat: f64,
    pub lon: f64,
    /// The prefix of its telephone numbers.
    pub prefix: &'static str,
}

/// How many made-up towns there are besides the real ones.
const SMALL: usize = 324;

/// Cities of Italy, the large ones first: name, degrees north and east, telephone prefix.
const CITIES: [(&str, f64, f64, &str); 76] = [
    ("Roma", 41.893, 12.483, "06"),
    ("Milano", 45.464, 9.190, "02"),
    ("Napoli", 40.852, 14.268, "081"),
    ("Torino", 45.070, 7.687, "011"),
    ("Palermo", 38.116, 13.362, "091"),
    ("Genova", 44.405, 8.946, "010"),
    ("Bologna", 44.494, 11.343, "051"),
    ("Firenze", 43.770, 11.256, "055"),
    ("Bari", 41.117, 16.872, "080"),
    ("Catania", 37.503, 15.087, "095"),
    ("Verona", 45.438, 10.992, "045"),
    ("Mestre", 45.494, 12.243, "041"),
    ("Messina", 38.194, 15.554, "090"),
    ("Padova", 45.408, 11.877, "049"),
    ("Trieste", 45.650, 13.777, "040"),
    ("Brescia", 45.541, 10.212, "030"),
    ("Parma", 44.801, 10.328, "0521"),
    ("Prato", 43.881, 11.097, "0574"),
    ("Modena", 44.647, 10.925, "059"),
    ("Reggio Calabria", 38.111, 15.647, "0965"),
    ("Reggio Emilia", 44.698, 10.631, "0522"),
    ("Perugia", 43.112, 12.389, "075"),
    ("Ravenna", 44.418, 12.203, "0544"),
    ("Livorno", 43.548, 10.311, "0586"),
    ("Rimini", 44.061, 12.565, "0541"),
    ("Cagliari", 39.223, 9.121, "070"),
    ("Foggia", 41.462, 15.545, "0881"),
    ("Ferrara", 44.838, 11.620, "0532"),
    ("Salerno", 40.682, 14.768, "089"),
    ("Latina", 41.468, 12.904, "0773"),
    ("Monza", 45.584, 9.274, "039"),
    ("Bergamo", 45.698, 9.677, "035"),
    ("Pescara", 42.461, 14.216, "085"),
    ("Trento", 46.070, 11.121, "0461"),
    ("Forlì", 44.222, 12.041, "0543"),
    ("Siracusa", 37.075, 15.287, "0931"),
    ("Vicenza", 45.548, 11.547, "0444"),
    ("Bolzano", 46.498, 11.354, "0471"),
    ("Novara", 45.446, 8.622, "0321"),
    ("Piacenza", 45.052, 9.693, "0523"),
    ("Terni", 42.563, 12.643, "0744"),
    ("Ancona", 43.617, 13.519, "071"),
    ("Arezzo", 43.463, 11.880, "0575"),
    ("Udine", 46.063, 13.235, "0432"),
    ("Cesena", 44.139, 12.243, "0547"),
    ("Lecce", 40.352, 18.174, "0832"),
    ("Pesaro", 43.910, 12.913, "0721"),
    ("Barletta", 41.319, 16.281, "0883"),
    ("Alessandria", 44.913, 8.615, "0131"),
    ("La Spezia", 44.103, 9.824, "0187"),
    ("Pisa", 43.716, 10.402, "050"),
    ("Catanzaro", 38.905, 16.594, "0961"),
    ("Pistoia", 43.933, 10.917, "0573"),
    ("Lucca", 43.843, 10.505, "0583"),
    ("Brindisi", 40.633, 17.942, "0831"),
    ("Treviso", 45.666, 12.243, "0422"),
    ("Como", 45.808, 9.085, "031"),
    ("Grosseto", 42.763, 11.113, "0564"),
    ("Varese", 45.821, 8.825, "0332"),
    ("Asti", 44.900, 8.206, "0141"),
    ("Cuneo", 44.390, 7.548, "0171"),
    ("Sassari", 40.727, 8.560, "079"),
    ("Matera", 40.667, 16.604, "0835"),
    ("Potenza", 40.640, 15.806, "0971"),
    ("Trapani", 38.018, 12.515, "0923"),
    ("Agrigento", 37.311, 13.577, "0922"),
    ("Campobasso", 41.560, 14.660, "0874"),
    ("Aosta", 45.737, 7.320, "0165"),
    ("L'Aquila", 42.354, 13.392, "0862"),
    ("Cremona", 45.133, 10.022, "0372"),
    ("Mantova", 45.156, 10.791, "0376"),
    ("Rovigo", 45.070, 11.790, "0425"),
    ("Gorizia", 45.941, 13.622, "0481"),
    ("Sondrio", 46.170, 9.871, "0342"),
    ("Cosenza", 39.298, 16.254, "0984"),
    ("Crotone", 39.080, 17.127, "0962"),
];

const FIRST: [&str; 8] = ["Borgo", "Ponte", "Castel", "Villa", "Pieve", "Monte", "Campo", "Rocca"];
const SECOND: [&str; 12] = [
    "San Lazzaro",
    "Santa Lucia",
    "del Mulino",
    "della Fonte",
    "Vecchio",
    "dei Tigli",
    "San Biagio",
    "Alto",
    "delle Querce",
    "Sant'Elia",
    "del Colle",
    "Nuovo",
];

/// The towns, the large ones first.
pub fn towns(random: &mut Random) -> Vec<Town> {
    let town =
        |&(name, lat, lon, prefix): &(&str, f64, f64, &'static str)| Town { name: name.into(), lat, lon, prefix };
    let mut towns: Vec<Town> = CITIES.iter().map(town).collect();
    for _ in 0..SMALL {
        let &(city, lat, lon, prefix) = random.pick(&CITIES);
        let name = format!("{} {} ({city})", random.pick(&FIRST), random.pick(&SECOND));
        let (lat, lon) = near(random, lat, lon, 0.15);
        towns.push(Town { name, lat, lon, prefix });
    }
    towns
}

/// A position about `spread` degrees of latitude away, with five decimals.
pub fn near(random: &mut Random, lat: f64, lon: f64, spread: f64) -> (f64, f64) {
    // In the middle of Italy, a degree of longitude is about 0.74 of a degree of latitude.
    let (north, east) = (random.around_zero() * spread, random.around_zero() * spread / 0.74);
    let rounded = |degrees: f64| (degrees * 100_000.0).round() / 100_000.0;
    (rounded(lat + north), rounded(lon + east))
}

//! The words of a made-up directory: our own, in the style of Italian offices.

/// Opening hours, the most common first.
pub const HOURS: [&str; 60] = [
    "Mo-Fr 09:00-12:30",
    "Mo-Fr 09:00-13:00; PH off",
    "Mo-Fr 08:30-12:30",
    "Mo-Fr 09:00-13:00,14:00-18:00",
    "Tu,Th 09:00-12:00",
    "Mo-Fr 08:30-12:30; Tu,Th 15:00-17:00",
    "Mo,We,Fr 09:00-12:00; Tu,Th 15:00-17:30; PH off",
    "Mo-Fr 09:00-12:30, Tu,Th 14:30-16:30",
    "Mo-Sa 09:00-12:30",
    "We 15:00-18:00",
    "Tu 09:30-12:30",
    "Mo-Th 09:00-17:00; Fr 09:00-13:00",
    "Mo-Fr 10:00-13:00,15:00-18:30; Sa 10:00-13:00",
    "Mo-Su 12:00-14:00",
    "Sa 09:00-12:00; PH off",
    "Mo-Fr 08:00-20:00; Sa 08:00-14:00; PH off",
    "24/7",
    "Mo-Su 08:00-20:00",
    "Mo-Su 19:00-08:00",
    "Mo-Fr 08:15-13:15; We 08:15-13:15,14:30-17:00; PH off",
    "Mo,Th 14:00-18:00",
    "Tu,Fr 10:00-12:00",
    "Mo-Fr 09:00-18:00; PH off",
    "We 09:00-12:00,14:00-17:00",
    "Th 16:00-19:00",
    "Mo-Sa 08:00-13:00; PH off",
    "Sa[1] 09:00-12:00",
    "We[1,3] 15:00-17:30",
    "Mo-Fr 07:30-19:30; Sa 07:30-13:30",
    "Mo-Fr 09:00-13:00; Aug off",
    "Sep-Jun Mo-Fr 15:00-19:00",
    "Sep 15-Jun 15 Tu,Th 18:00-20:30; PH off",
    "Nov-Mar Mo-Su 18:30-08:30",
    "Oct-May Mo-Fr 08:30-12:30,14:30-17:30; Jun-Sep Mo-Fr 08:00-13:00",
    "Mo-Su 06:30-09:00,18:00-21:30",
    "Fr 20:00-02:00",
    "Mo-Sa 10:30-12:30; PH,Su off",
    "Tu-Sa 10:00-19:00; PH off",
    "Mo 14:30-18:30; Tu-Fr 09:00-19:00; Sa 09:00-13:00",
    "Mo-Fr 11:30-13:30; PH 12:00-13:00",
    "Tu 14:00-16:00; Fr 09:30-11:30; Dec 24-Jan 06 off",
    "Mo-Fr 09:00-12:00 \"su appuntamento\"",
    "Mo-Th 15:00-18:00 \"su appuntamento\"; PH off",
    "We 20:30-22:30; Jul-Aug off",
    "Sa,Su,PH 08:00-20:00; Mo-Fr 20:00-08:00",
    "Mo-Fr 00:00-24:00; PH off",
    "Su 10:00-12:30",
    "Th[2] 17:00-19:00; Aug off",
    "Mo-Fr 16:00-18:30; Jun 10-Sep 10 off; PH off",
    "Apr-Oct Mo-Sa 07:00-10:00,19:00-22:00",
    "Mo-Su,PH 09:00-21:00",
    "Tu 08:00-10:00; Th 08:00-10:00 unknown",
    "Mo,Tu,We,Th,Fr 08:45-12:15",
    "Fr 09:00-12:00; Fr[-1] off",
    "Mo-Fr 13:00-15:30; Sa 09:30-11:30; PH off",
    "Mo-Sa 17:00-23:00",
    "Jul-Aug Mo-Fr 08:00-14:00; Sep-Jun Mo-Fr 08:30-17:30; PH off",
    "Tu-Th 09:15-12:45; We 15:15-17:45",
    "Dec-Feb Mo-Su 20:00-08:00; PH 18:00-10:00",
    "Mo 09:00-11:00, We 17:00-19:00, Sa[2] 10:00-12:00",
];

/// Hours of a phone line or a language. They contain no `;`, which separates languages.
pub const SHORT_HOURS: [&str; 8] = [
    "Tu 09:30-12:00",
    "Mo-Fr 09:00-12:00",
    "Th 15:00-18:00",
    "Mo,We 14:00-16:00",
    "We 09:00-13:00",
    "Fr 10:00-12:00",
    "Mo-Fr 08:30-17:30",
    "Tu,Th 10:00-12:30",
];

/// Languages, the most common first.
pub const LANGUAGES: [&str; 29] = [
    "en", "fr", "ar", "es", "bn", "ur", "zh", "uk", "ro", "sq", "ru", "pa", "wo", "pt-BR", "fa", "hi", "ti", "tr",
    "so", "ps", "am", "pl", "si", "sr", "ff", "bm", "ha", "pt", "tl",
];

/// Languages offered in one town only.
pub const FAR_LANGUAGES: [&str; 12] = ["om", "ckb", "ka", "ta", "mk", "ku", "zh-Hant", "ne", "my", "sw", "kab", "hy"];

/// Types of locations, with the first words of their names.
pub const PLACES: [(&str, &str); 14] = [
    ("help_desk", "Sportello"),
    ("help_desk", "Sportello stranieri"),
    ("info_point", "Punto informativo"),
    ("office", "Ufficio"),
    ("office", "Sede di zona"),
    ("hub", "Casa di quartiere"),
    ("clinic", "Ambulatorio"),
    ("clinic", "Poliambulatorio"),
    ("school", "Scuola"),
    ("canteen", "Mensa"),
    ("library", "Biblioteca"),
    ("self_managed", "Centro sociale"),
    ("mobile_stop", "Fermata del camper"),
    ("shelter", "Centro di accoglienza"),
];

/// Types of organizations, with the first words of their names.
pub const ORGANIZATIONS: [(&str, &str); 9] = [
    ("municipality", "Comune di"),
    ("health_authority", "Azienda sanitaria di"),
    ("association", "Associazione Ponti,"),
    ("cooperative", "Cooperativa Il Filo,"),
    ("church", "Parrocchie unite di"),
    ("union", "Camera dei lavoratori di"),
    ("association", "Associazione Porta Aperta,"),
    ("cooperative", "Cooperativa Rondine,"),
    ("school", "Centro di istruzione di"),
];

pub const STREETS: [&str; 24] = [
    "via Roma",
    "via Garibaldi",
    "corso Italia",
    "via Mazzini",
    "piazza del Mercato",
    "via della Stazione",
    "via Dante",
    "viale della Libertà",
    "via San Rocco",
    "vicolo Stretto",
    "via dei Mille",
    "via del Porto",
    "via Matteotti",
    "corso Vittorio Emanuele",
    "via delle Scuole",
    "via Fratelli Cervi",
    "largo dei Giardini",
    "via Sant'Antonio",
    "via Primo Maggio",
    "strada Vecchia",
    "via Montello",
    "piazza Duomo",
    "via Nazionale",
    "via dell'Industria",
];

pub const SERVICES: [&str; 6] = ["Sportello", "Servizio", "Aiuto", "Consulenza", "Accompagnamento", "Spazio"];

/// Sentences for descriptions.
pub const SENTENCES: [&str; 24] = [
    "Ascolto, informazioni e orientamento per chi è appena arrivato.",
    "Si riceve in ordine di arrivo, con un numero all'ingresso.",
    "Le persone dello sportello aiutano a compilare i moduli.",
    "Per il primo colloquio serve un appuntamento, che si chiede per telefono.",
    "Chi non ha documenti è benvenuto.",
    "Il servizio è gratuito e riservato.",
    "Nei mesi estivi gli orari possono cambiare: conviene telefonare prima.",
    "I posti sono pochi e c'è una lista d'attesa.",
    "L'ingresso è dal cortile; suonare al citofono.",
    "Si può venire accompagnati da una persona di fiducia.",
    "I bambini possono aspettare nella stanza dei giochi.",
    "Per le pratiche più lunghe si fissa un secondo incontro.",
    "Le domande si presentano entro la fine del mese.",
    "Una volta alla settimana è presente una mediatrice culturale.",
    "Gli operatori parlano piano e usano parole semplici.",
    "Si danno informazioni anche per telefono.",
    "Portare i documenti originali e una fotocopia.",
    "In collaborazione con i servizi del territorio.",
    "Per chi abita in città e nei comuni vicini.",
    "La fermata dell'autobus è a due minuti a piedi.",
    "Si accettano nuove iscrizioni tutto l'anno.",
    "Non serve la residenza.",
    "Chi arriva tardi viene ricevuto la volta dopo.",
    "Su richiesta si organizza un interprete.",
];

pub const AUDIENCES: [&str; 12] = [
    "only women",
    "open undocumented",
    "only age 18-65",
    "preferred families",
    "only asylum-seeker",
    "only unaccompanied-minor",
    "preferred age 70-",
    "only protection-holder; open asylum-seeker",
    "only non-eu-citizen",
    "preferred homeless; open undocumented",
    "only seasonal-worker",
    "only age 16-25",
];

pub const ACCESS: [&str; 6] =
    ["walk-in", "appointment", "walk-in; appointment", "phone; appointment", "phone; online", "referral"];

pub const DOCUMENTS: [&str; 5] = [
    "documento d'identità",
    "documento d'identità; tessera sanitaria",
    "permesso di soggiorno; codice fiscale",
    "passaporto",
    "ISEE; codice fiscale; documento d'identità",
];

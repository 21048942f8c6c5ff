-- What readers say is wrong, for the operators. Nothing of who wrote it is kept.
create table report (
    id          text primary key,         -- UUID v7
    at          text not null,            -- RFC 3339, UTC
    location_id text not null references location (id),
    kind        text not null,
    text        text not null,            -- empty where nothing was written
    language    text not null             -- of the page, BCP 47
);

create index report_of_location on report (location_id, at);

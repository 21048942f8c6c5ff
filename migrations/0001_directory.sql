-- One dialect for SQLite and PostgreSQL: text, bigint; no null numbers.
--
-- Every record is one row: what the database must check and join by stands in columns, the whole record in `record`,
-- as JSON spelled by the types of src/domain. Searching happens in the index, never here.

create table area (
    id          text primary key,         -- ISTAT code, or a word
    changed_seq bigint not null,          -- the number of its last change
    changed_by  text not null,            -- who made it
    record      text not null
);

create table organization (
    id          text primary key,
    parent_id   text references organization (id),
    changed_seq bigint not null,
    changed_by  text not null,
    record      text not null
);

create table location (
    id          text primary key,
    visibility  text not null check (visibility in ('public', 'approximate', 'hidden')),
    changed_seq bigint not null,
    changed_by  text not null,
    record      text not null,
    -- A secret is safest where it is not kept: the last guard behind the import and the desk.
    check (visibility = 'public' or record not like '%"address"%'),
    check (visibility <> 'hidden' or record not like '%"lat"%')
);

create table service (
    id              text primary key,
    organization_id text not null references organization (id),
    changed_seq     bigint not null,
    changed_by      text not null,
    record          text not null
);

create table service_at_location (
    id          text primary key,
    service_id  text not null references service (id),
    location_id text not null references location (id),
    changed_seq bigint not null,
    changed_by  text not null,
    record      text not null,
    unique (service_id, location_id)
);

-- The history, append-only; numbered in commit order, so that who follows it never steps over a late row.
create table change (
    seq       bigint primary key,
    at        text not null,              -- RFC 3339, UTC
    actor     text not null,
    kind      text not null,              -- the table of the record
    record_id text not null,
    before    text,                       -- null where the record is new
    after     text not null
);

create index change_of_record on change (record_id, seq);

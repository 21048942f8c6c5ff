-- Who made a change is typed from here on: `import:` and a source, or `account:`, `key:` or `link:` and a UUID, or `system`.
-- It was free text, which may be a name. Such an actor becomes the account without an identity, and the name is gone.
update change set actor = 'account:00000000-0000-0000-0000-000000000000' where actor not like 'import:%';
update area set changed_by = 'account:00000000-0000-0000-0000-000000000000' where changed_by not like 'import:%';
update organization set changed_by = 'account:00000000-0000-0000-0000-000000000000' where changed_by not like 'import:%';
update location set changed_by = 'account:00000000-0000-0000-0000-000000000000' where changed_by not like 'import:%';
update service set changed_by = 'account:00000000-0000-0000-0000-000000000000' where changed_by not like 'import:%';
update service_at_location set changed_by = 'account:00000000-0000-0000-0000-000000000000' where changed_by not like 'import:%';

-- What a migration leaves to the program, which reads the JSON of records; see src/store/upgrade.rs.
create table upgrade (
    step text primary key
);

-- Areas and services at locations get the origin that the other records have.
insert into upgrade (step) values ('origins');

-- The service that a report is about; null for the whole place, or where the reader does not know.
alter table report add column service_id text references service (id);

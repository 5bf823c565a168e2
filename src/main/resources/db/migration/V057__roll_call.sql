-- When it was last looked who belongs to the organisation according to the account system.
alter table organisation add column called timestamptz;

-- Who left an organisation that the account system cannot let them leave without deleting their account (Keycloak's "managed" members).
create table departure (
    organisation uuid not null references organisation (id),
    person       uuid not null references person (id) deferrable initially deferred,
    primary key (organisation, person)
);
create index departure_person on departure (person);

-- That an address was invited into an organisation. The address itself stands here sealed until its mail is sent, and is deleted in the transaction
-- that says so; what stays is a keyed mark, which the same address makes again.
create table invitation (
    id           uuid        not null primary key,
    organisation uuid        not null references organisation (id),
    address      text        not null,
    master_key   text        not null,
    sealed       bytea,
    state        text        not null,
    failure      text,
    created      timestamptz not null,
    changed      timestamptz not null,
    due          timestamptz not null,
    tries        integer     not null,
    lease        uuid,
    leased_until timestamptz,
    unique (organisation, address),
    unique (organisation, id),
    check ((sealed is not null) = (state = 'WAITING')),
    check ((lease is null) = (leased_until is null)),
    check (lease is null or state = 'WAITING')
);
create index invitation_page on invitation (organisation, created desc, id);
create index invitation_due on invitation (due, id) where state = 'WAITING';
create index invitation_leased on invitation (leased_until) where lease is not null;
create index invitation_changed on invitation (changed);

-- Into which groups whoever accepts comes. A group that is dissolved is no promise any more.
create table invitation_group (
    organisation uuid not null,
    invitation   uuid not null,
    member_group uuid not null,
    primary key (invitation, member_group),
    foreign key (organisation, invitation) references invitation (organisation, id) on delete cascade,
    foreign key (organisation, member_group) references organisation_group (organisation, id) on delete cascade
);
create index invitation_group_group on invitation_group (organisation, member_group);

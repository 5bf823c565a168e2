-- The files of every version of a lesson that was open to readers. An attempt is finished and marked by the version it began with,
-- so what it pinned stays here; a row never changes. No personal data.
create table content_revision (
    hash   char(64) not null,
    lesson text     not null,
    path   text     not null,
    digest char(64) not null,
    bytes  bytea    not null,
    primary key (hash, lesson, path)
);

-- Images of older versions are found by their address: path and digest.
create index content_revision_media on content_revision (path, digest);

-- What the solver proved of a simulation, by a hash over all that matters to it, so that a restart need not prove it again.
create table content_proof (
    hash  char(64) not null primary key,
    proof jsonb    not null
);

-- The version of a course that was completed; where a certificate knows it, it knows better than the day the course was begun.
alter table enrolment add column completed_hash char(64);
update enrolment set completed_hash = (select hash from certificate
    where certificate.person = enrolment.person and certificate.course = enrolment.course order by issued desc limit 1)
    where completed is not null;

-- Completions that their learners chose to show to other applications, and since when. One that is not here is private.
create table shown_completion (
    person uuid        not null references person (id) deferrable initially deferred,
    course text        not null,
    since  timestamptz not null,
    primary key (person, course)
);

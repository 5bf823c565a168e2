-- Courses that an organisation made a condition for another application: their completion by its members is written into their accounts. What the
-- application is called is the organisation's own word.
create table course_condition (
    organisation uuid        not null references organisation (id),
    course       text        not null,
    application  text        not null,
    since        timestamptz not null,
    primary key (organisation, course)
);

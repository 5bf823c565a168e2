-- The same version of a course may be completed again when the certificate nears its end.
alter table certificate add constraint certificate_once unique (person, course, hash, issued);
alter table certificate drop constraint certificate_person_course_hash_key;

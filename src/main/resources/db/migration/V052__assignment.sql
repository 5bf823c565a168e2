-- What is open of an assignment is counted on pages, and what is completed of one that recurs is looked through every hour.
create index duty_open on duty (organisation, assignment, person) where completed is null;
create index assignment_organisation on assignment (organisation, created);

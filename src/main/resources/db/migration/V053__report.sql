-- A report counts a course that is asked again and again once, as it stands the latest time. Most are asked once: those are not looked at for it.
create index duty_again on duty (organisation, person, assignment, course, period, opened) where period > 0;

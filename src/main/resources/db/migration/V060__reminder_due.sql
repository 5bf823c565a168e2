-- Some times an hour it is asked of which open duties something is to be said that day. A day is counted from when it was asked, from when it is due, or
-- from the end of the grace: each is looked up by its day, so that duties of which nothing is to be said are not looked at.
create index duty_open_asked on duty (organisation, opened) where completed is null;
create index duty_open_due on duty (organisation, due) where completed is null and required;
create index duty_open_late on duty (organisation, (due + grace_days)) where completed is null and required;

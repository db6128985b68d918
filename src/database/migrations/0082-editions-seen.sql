-- R-M8: the citizen has looked at what is new in their plan. Their answer to it is asked for as before.
alter table seen drop constraint seen_what_check;
alter table seen add constraint seen_what_check
  check (what in ('contributions','shownPreparation','decisions','adjustments','planEditions'));

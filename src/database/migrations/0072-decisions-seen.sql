-- R-O2, R-M5: that the municipality answered about help is told on the citizen's first page until they have looked.
alter table seen drop constraint if exists seen_what_check;
alter table seen add constraint seen_what_check check (what in ('contributions','shownPreparation','decisions'));

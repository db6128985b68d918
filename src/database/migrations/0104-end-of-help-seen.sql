-- R-F3, R-C1: somebody has looked at help that ends, which their first page told them of.
alter table seen drop constraint seen_what_check;
alter table seen add constraint seen_what_check
  check (what in ('contributions','shownPreparation','decisions','adjustments','planEditions','answerTalks','helpEnds'));

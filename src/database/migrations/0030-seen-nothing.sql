-- R-T2, R-T3: somebody looked, and nothing was there for them to see. The record says so, and never that they saw it.
alter table audit_event add column saw_nothing boolean not null default false;

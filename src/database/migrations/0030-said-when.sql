-- R-M7: whether the citizen and what is recorded came to agree after "Jeg er ikke enig" shows by when each was said last.
alter table score add column said_at timestamptz not null default access.now();
alter table disagreement add column said_at timestamptz not null default access.now();
update score set said_at = created_at;
update disagreement set said_at = created_at;

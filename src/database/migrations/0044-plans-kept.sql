-- Of which rounds the plan is not the actor's to see, with their meetings: a draft for those who are shown what was agreed, and an
-- agreed plan for an offer that was given no part of it (R-M2, R-M8). Found when a transaction is entered (docs/decisions/0002).
create function access.rounds_kept_from_me() returns uuid[] language sql stable
  as $$ select coalesce(access.setting('rounds_kept'), '{}')::uuid[] $$;
-- As access.goals_kept_from_me(), without the goals whose staircase the actor's offer follows by an effort of its own.
create function access.stairs_kept_from_me() returns uuid[] language sql stable
  as $$ select coalesce(access.setting('stairs_kept'), '{}')::uuid[] $$;

-- R-O2: a decision is about what the effort was on that day. The extent is kept beside it, by the database itself: nobody
-- writes it, and an effort made over later does not stand as decided.
create function access.extent_of(e public.effort) returns jsonb language sql immutable set search_path = pg_catalog, public as $$
  select jsonb_build_object('what', e.what, 'howOften', e.how_often, 'from', e.from_on, 'to', e.to_on, 'offerId', e.offer_id)
$$;
alter table effort_decision add column decided jsonb;
update effort_decision d set decided = access.extent_of(e) from effort e
  where e.municipality_id = d.municipality_id and e.id = d.effort_id;
-- A decision carried into the next round is about what it was about there (R-S3).
create function access.keep_decided_extent() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.from_decision_id is null then
    select access.extent_of(e) into new.decided from public.effort e
      where e.municipality_id = new.municipality_id and e.id = new.effort_id;
  end if;
  return new;
end $$;
create trigger keep_decided_extent before insert on effort_decision for each row execute function access.keep_decided_extent();

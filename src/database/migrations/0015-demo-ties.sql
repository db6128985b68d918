-- The page of the demo says what people are to whom in the words of the lists: "far og værge", not only a role.
drop function access.demo_people();
create function access.demo_people() returns table (
  handle text, municipality_id uuid, person_id uuid, name text, role text, unit text, municipality_name text, belongs_to text[],
  ties jsonb
) language sql stable security definer set search_path = pg_catalog, public as $$
  select d.handle, d.municipality_id, d.person_id, p.given_name || ' ' || p.family_name, p.role, p.unit, m.name,
    coalesce((select array_agg(distinct c.given_name order by c.given_name) from public.relation r
      join public.person c on c.municipality_id = r.municipality_id and c.id = r.citizen_id
      where r.municipality_id = d.municipality_id and r.person_id = d.person_id and r.kind <> 'citizen'), '{}'),
    coalesce((select jsonb_agg(distinct jsonb_build_object('kind', r.kind, 'kinship', r.kinship)) from public.relation r
      where r.municipality_id = d.municipality_id and r.person_id = d.person_id and r.kind <> 'citizen'), '[]')
  from public.demo_person d
  join public.person p on p.municipality_id = d.municipality_id and p.id = d.person_id
  join public.municipality m on m.municipality_id = d.municipality_id
  order by d.position;
$$;

-- Rows that never change are not swept away together either (R-M8, R-T3): a truncate fires no trigger of a row.
create trigger never_emptied before truncate on plan_version for each statement execute function access.refuse_change();
create trigger never_emptied before truncate on plan_version_part for each statement execute function access.refuse_change();
create trigger never_emptied before truncate on audit_event for each statement execute function access.refuse_change();
create trigger never_emptied before truncate on agreement for each statement execute function access.refuse_change();
create trigger never_emptied before truncate on tick for each statement execute function access.refuse_change();
create trigger never_emptied before truncate on adjustment for each statement execute function access.refuse_change();

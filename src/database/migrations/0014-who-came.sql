-- Who was invited and did not come, as the caseworker says when the meeting is closed: a version names those who were there
-- (R-M8).
alter table meeting_participant add column did_not_come boolean not null default false;

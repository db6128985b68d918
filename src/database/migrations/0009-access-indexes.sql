-- What the policies and pages look rows up by, leading with the municipality.
create index told_of_meeting on told (municipality_id, meeting_id);
create index wish_not_followed_of_round on wish_not_followed (municipality_id, round_id);

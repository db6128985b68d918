-- R-P5: what a citizen draws or says is an answer like words, pictures and photo: kept as a file, shown as a copy (R-P6).
alter table private_preparation.answer add column drawing_hash text, add column recording_hash text;
alter table private_preparation.put_aside add column drawing_hash text, add column recording_hash text;
alter table shared_item add column drawing_hash text, add column recording_hash text;
alter table meeting_card add column drawing_hash text, add column recording_hash text;

-- Further own choices: a frame that moves by itself for who has one button, and large fields for who points with the eyes.
alter table own_choices
  add column scan text check (scan in ('off','slow','normal','quick')),
  add column naming text check (naming in ('silent','aloud')),
  add column fields text check (fields in ('asIs','large'));

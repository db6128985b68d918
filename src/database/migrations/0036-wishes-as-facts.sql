-- R-M5: a wish about a goal that a decision at a status meeting did not follow is kept as what was wished and which goal it was
-- about, so that every reader gets the sentence in their language. What somebody wrote themselves stays their text.
alter table wish_not_followed
  add column about_goal text check (length(about_goal) between 1 and 2000),
  add column wish text check (wish in ('finish','continue','change','replace','noLongerWanted'));
alter table wish_not_followed drop constraint wish_not_followed_what_check;
alter table wish_not_followed add constraint wish_not_followed_says_what check (
  (wish is null) = (about_goal is null)
  and case when wish is null then length(what) between 1 and 2000 else what = '' end
);

-- R-M5: a wish about a goal that a decision did not follow is in the plan also where nobody has said why: the reason is empty
-- then, and the plan says that it is missing. A wish that somebody wrote themselves always has its reason.
alter table wish_not_followed drop constraint wish_not_followed_why_check;
alter table wish_not_followed add constraint wish_not_followed_says_why check (
  length(why) <= 4000 and (why <> '' or wish is not null)
);

-- R-S2, R-M5: a goal that was ended or replaced before the citizen had answered about it stands in the plan with the reason, as a
-- wish that was not followed does: silence is never yes.
alter table wish_not_followed drop constraint wish_not_followed_wish_check;
alter table wish_not_followed add constraint wish_not_followed_wish_check check
  (wish in ('finish','continue','change','replace','noLongerWanted','notAnswered'));

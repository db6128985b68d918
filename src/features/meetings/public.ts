/** What other rooms and the seed may use of the meetings. */

export { type TalkToldToMe, talksToldToMe } from './store/answer-talks.ts';
export { answerHeard } from './use-cases/answer-heard.ts';
export { answerPlan, registerAnswer } from './use-cases/answer-plan.ts';
export { callMeeting, type MeetingCalled, type MeetingForm } from './use-cases/call-meeting.ts';
export { changeParticipants } from './use-cases/change-participants.ts';
export { closeMeeting } from './use-cases/close-meeting.ts';
export { confirmAnswer } from './use-cases/confirm-answer.ts';
export { dayChanged } from './use-cases/day-changed.ts';
export type { VersionMade } from './use-cases/freeze-version.ts';
export { makeVersion } from './use-cases/make-version.ts';
export { moveMeeting } from './use-cases/move-meeting.ts';
export { openMeeting } from './use-cases/open-meeting.ts';
export { placeCard, placeFromLastTime, placePrepared } from './use-cases/place-card.ts';
export { recordTold } from './use-cases/record-told.ts';
export { seeMeeting } from './use-cases/see-meeting.ts';
export { seeVersion } from './use-cases/see-versions.ts';
export { finishCard, hideCard, hideOrShowAll, showCard } from './use-cases/set-cards-aside.ts';
export { showNewer } from './use-cases/show-newer.ts';
export { sayWhetherTalked, takeUpAnswer } from './use-cases/take-up-answer.ts';
export { describeReaction, tieHeardCards } from './use-cases/tie-heard-points.ts';

import * as staff from './features/admin/routes/staff.tsx';
import { answerFormsAt } from './features/answer-files/public.ts';
import { showAnswerFile } from './features/answer-files/routes/answer-file.ts';
import * as choices from './features/choices/routes/choices.tsx';
import * as communication from './features/communication/routes/communication.tsx';
import * as communicationReaders from './features/communication/routes/readers.tsx';
import * as components from './features/demo/routes/components.tsx';
import * as demo from './features/demo/routes/demo.tsx';
import * as ownPictures from './features/dream-board/routes/all.tsx';
import * as dreamBoard from './features/dream-board/routes/board.tsx';
import * as cardPhotos from './features/dream-board/routes/card-photos.tsx';
import * as pictureCards from './features/dream-board/routes/cards.tsx';
import * as pictureDocument from './features/dream-board/routes/document.tsx';
import * as mat from './features/dream-board/routes/mat.tsx';
import * as pictureShowing from './features/dream-board/routes/showing.tsx';
import * as strengths from './features/dream-board/routes/strengths.tsx';
import * as adjustStep from './features/follow-up/routes/adjust-step.tsx';
import * as answerToChange from './features/follow-up/routes/answer-change.ts';
import * as decideChange from './features/follow-up/routes/decide-change.tsx';
import * as efforts from './features/follow-up/routes/efforts.tsx';
import * as everyday from './features/follow-up/routes/everyday.tsx';
import * as raiseAndTalk from './features/follow-up/routes/raise-and-talk.ts';
import * as staircase from './features/follow-up/routes/staircase.tsx';
import * as stepForms from './features/follow-up/routes/step-forms.tsx';
import * as steps from './features/follow-up/routes/steps.tsx';
import * as help from './features/help/routes/help.tsx';
import * as home from './features/home/routes/home.tsx';
import * as identity from './features/identity/routes/session.tsx';
import * as meetingAnswers from './features/meetings/routes/answers.tsx';
import * as cardFiles from './features/meetings/routes/card-files.ts';
import * as closing from './features/meetings/routes/closing.tsx';
import * as heard from './features/meetings/routes/heard.tsx';
import * as meeting from './features/meetings/routes/meeting.tsx';
import * as room from './features/meetings/routes/room.tsx';
import * as takeUp from './features/meetings/routes/take-up.tsx';
import * as versions from './features/meetings/routes/versions.tsx';
import {
  dreamFiles,
  goalWordsFiles,
  newDreamFiles,
  newGoalWordsFiles,
} from './features/plan/routes/answer-files.tsx';
import * as difference from './features/plan/routes/difference.tsx';
import * as dreams from './features/plan/routes/dreams.tsx';
import * as planEfforts from './features/plan/routes/efforts.tsx';
import * as fits from './features/plan/routes/fits.tsx';
import * as formal from './features/plan/routes/formal.tsx';
import * as goalWords from './features/plan/routes/goal-words.tsx';
import * as goals from './features/plan/routes/goals.tsx';
import * as perspectives from './features/plan/routes/perspective.tsx';
import * as plan from './features/plan/routes/plan.tsx';
import * as scores from './features/plan/routes/scores.tsx';
import * as planTexts from './features/plan/routes/texts.tsx';
import * as voices from './features/plan/routes/voice.tsx';
import * as wishes from './features/plan/routes/wishes.tsx';
import * as answer from './features/preparation/routes/answer.tsx';
import { areaFiles } from './features/preparation/routes/answer-files.tsx';
import * as contributions from './features/preparation/routes/contributions.tsx';
import * as paper from './features/preparation/routes/paper.tsx';
import * as pictures from './features/preparation/routes/pictures.tsx';
import * as preparation from './features/preparation/routes/preparation.tsx';
import * as shared from './features/preparation/routes/shared.tsx';
import * as sharing from './features/preparation/routes/sharing.tsx';
import * as twoTexts from './features/preparation/routes/two-texts.tsx';
import * as whoSees from './features/preparation/routes/who-sees.tsx';
import { helpFiles, whatHelpedFiles } from './features/renewal/routes/answer-files.tsx';
import * as statusGoals from './features/renewal/routes/goals.tsx';
import * as statusHelp from './features/renewal/routes/help.tsx';
import * as status from './features/renewal/routes/status.tsx';
import * as speech from './features/speech/routes/speech.ts';
import * as ownPhotos from './features/symbols/routes/own-photos.tsx';
import * as packs from './features/symbols/routes/packs.tsx';
import { get, post, type Route } from './web/routing.ts';

/** Every address of the product. */
export const routes: readonly Route[] = [
  get('/', home.showHome),
  get('/citizens', home.showCitizens),
  get('/citizens/:citizenId', home.showCitizen),
  post('/citizens/:citizenId/round', home.beginRound),
  post('/citizens/:citizenId/preparation-offered', home.recordOffer),
  get('/citizens/:citizenId/who-has-looked', home.showWhoHasLooked),
  get('/help', help.showHelp),
  get('/symbol-packs', packs.showPacks),
  get('/symbol-packs/new', packs.showNewPack),
  post('/symbol-packs/new', packs.addNewPack),
  post('/symbol-packs/:packId', packs.switchPackOff),
  get('/symbol-packs/:packId/:symbolId', packs.showPackPicture),
  get('/staff', staff.showStaff),
  get('/staff/:personId/contact', staff.showStaffContact),
  post('/staff/:personId/contact', staff.saveStaffContact),
  get('/about', home.showAbout),

  // How I communicate
  get('/citizens/:citizenId/communication', communication.showCommunication),
  get('/citizens/:citizenId/communication/pause', communication.showTalkPause),
  get('/citizens/:citizenId/communication/last', communication.showTalkLast),
  get('/citizens/:citizenId/communication/readers', communicationReaders.showReaders),
  post('/citizens/:citizenId/communication/readers', communicationReaders.saveReaders),
  post('/citizens/:citizenId/communication/paper', communicationReaders.savePaper),
  get('/citizens/:citizenId/communication/questions/:question', communication.showQuestion),
  post('/citizens/:citizenId/communication/questions/:question', communication.saveQuestion),
  ...answerFormsAt(
    '/citizens/:citizenId/communication/questions/:question',
    communication.communicationFiles,
  ),
  post('/citizens/:citizenId/communication/questions/:question/withdraw', communication.withdrawAnswer),
  post('/citizens/:citizenId/communication/entries/:entryId/objection', communicationReaders.saveObjection),

  // What the citizen drew, said or photographed beside words of theirs
  get('/citizens/:citizenId/answer-files/:fileId', showAnswerFile),

  // My pictures
  get('/citizens/:citizenId/pictures', ownPhotos.showMyPictures),
  get('/citizens/:citizenId/pictures/new', ownPhotos.showNewPicture),
  post('/citizens/:citizenId/pictures/new', ownPhotos.addPicture),
  get('/citizens/:citizenId/pictures/:photoId', ownPhotos.showPicture),
  post('/citizens/:citizenId/pictures/:photoId/withdraw', ownPhotos.withdrawPicture),

  // Preparation
  get('/citizens/:citizenId/preparation', preparation.showPreparation),
  get('/citizens/:citizenId/preparation/pause', preparation.showPause),
  get('/citizens/:citizenId/preparation/last', preparation.showLast),
  get('/citizens/:citizenId/preparation/paper', paper.showPaper),
  get('/citizens/:citizenId/preparation/paper/sheet', paper.takeSheet),
  post('/citizens/:citizenId/preparation/end', preparation.sayEnd),
  get('/citizens/:citizenId/preparation/photos/:answerId', preparation.showOwnPhoto),
  get('/citizens/:citizenId/preparation/drawings/:answerId', preparation.showOwnDrawing),
  get('/citizens/:citizenId/preparation/recordings/:answerId', preparation.playOwnRecording),
  get('/citizens/:citizenId/preparation/areas/:area', answer.showArea),
  post('/citizens/:citizenId/preparation/areas/:area', answer.saveArea),
  get('/citizens/:citizenId/preparation/areas/:area/two-texts', twoTexts.showTwoTexts),
  post('/citizens/:citizenId/preparation/areas/:area/two-texts', twoTexts.chooseText),
  get('/citizens/:citizenId/preparation/areas/:area/pictures', pictures.showPictures),
  post('/citizens/:citizenId/preparation/areas/:area/pictures', pictures.savePictures),
  ...answerFormsAt('/citizens/:citizenId/preparation/areas/:area', areaFiles),
  get('/citizens/:citizenId/preparation/areas/:area/sharing', sharing.showAreaSharing),
  post('/citizens/:citizenId/preparation/areas/:area/sharing', sharing.saveAreaSharing),
  get('/citizens/:citizenId/preparation/sharing', whoSees.showSharing),
  post('/citizens/:citizenId/preparation/sharing', whoSees.changeForAll),
  post('/citizens/:citizenId/preparation/sharing/out-of-plan', whoSees.takeOutOfPlan),
  get('/citizens/:citizenId/preparation/sharing/:personId', whoSees.showPersonSharing),
  post('/citizens/:citizenId/preparation/sharing/:personId', whoSees.savePersonSharing),
  get('/citizens/:citizenId/shared', shared.showShared),
  get('/citizens/:citizenId/shared/:itemId/photo', shared.showSharedPhoto),
  get('/citizens/:citizenId/shared/:itemId/drawing', shared.showSharedDrawing),
  get('/citizens/:citizenId/shared/:itemId/recording', shared.playSharedRecording),
  get('/citizens/:citizenId/contributions', contributions.showContributions),
  get('/citizens/:citizenId/contributions/new', contributions.showContributionForm),
  post('/citizens/:citizenId/contributions/new', contributions.saveContribution),
  post('/citizens/:citizenId/contributions/:contributionId/withdraw', contributions.withdrawOwn),
  post('/citizens/:citizenId/contributions/:contributionId/restore', contributions.bringOwnBack),
  post('/citizens/:citizenId/contributions/:contributionId/again', contributions.sayOwnAgain),
  get('/citizens/:citizenId/contributions/:contributionId/objection', contributions.showObjection),
  post('/citizens/:citizenId/contributions/:contributionId/objection', contributions.object),
  ...answerFormsAt(
    '/citizens/:citizenId/contributions/:contributionId/objection',
    contributions.objectionFiles,
  ),

  // Dream board, conversation mats, strengths: `:picture` is a name of src/domain/dream-board/own-picture.ts.
  get('/citizens/:citizenId/boards', ownPictures.showPictures),
  get('/citizens/:citizenId/boards/own-photos/:cardId', ownPictures.showOwnPhoto),
  get('/citizens/:citizenId/boards/shown/:copyId/:cardId', ownPictures.showShownPhoto),
  get('/citizens/:citizenId/boards/mats', mat.showMats),
  get('/citizens/:citizenId/boards/dream-board', dreamBoard.showBoard),
  post('/citizens/:citizenId/boards/dream-board/prepare', dreamBoard.bringDreamIn),
  get('/citizens/:citizenId/boards/strengths', strengths.showStrengths),
  get('/citizens/:citizenId/boards/strengths/choose', strengths.showChoosing),
  post('/citizens/:citizenId/boards/strengths/choose', strengths.saveStrengths),
  get('/citizens/:citizenId/boards/:picture', mat.showMat),
  get('/citizens/:citizenId/boards/:picture/document', pictureDocument.downloadPicture),
  get('/citizens/:citizenId/boards/:picture/prepare', pictureDocument.showBringMat),
  post('/citizens/:citizenId/boards/:picture/prepare', pictureDocument.bringMatIn),
  get('/citizens/:citizenId/boards/:picture/add', pictureCards.showAdd),
  post('/citizens/:citizenId/boards/:picture/add', pictureCards.addCard),
  get('/citizens/:citizenId/boards/:picture/photo', cardPhotos.showAddPhoto),
  post('/citizens/:citizenId/boards/:picture/photo', cardPhotos.savePhoto),
  get('/citizens/:citizenId/boards/:picture/cards/:cardId', pictureCards.showCard),
  post('/citizens/:citizenId/boards/:picture/cards/:cardId', pictureCards.saveCard),
  get('/citizens/:citizenId/boards/:picture/cards/:cardId/photo', cardPhotos.showCardPhoto),
  post('/citizens/:citizenId/boards/:picture/cards/:cardId/photo', cardPhotos.savePhoto),
  post('/citizens/:citizenId/boards/:picture/move', pictureCards.moveCard),
  post('/citizens/:citizenId/boards/:picture/away', pictureCards.takeAway),
  post('/citizens/:citizenId/boards/:picture/back', pictureCards.bringBack),
  post('/citizens/:citizenId/boards/:picture/undo', pictureCards.undo),
  get('/citizens/:citizenId/boards/:picture/sharing', pictureShowing.showShowing),
  post('/citizens/:citizenId/boards/:picture/sharing', pictureShowing.saveShowing),
  get('/citizens/:citizenId/boards/:picture/next', mat.showNext),
  post('/citizens/:citizenId/boards/:picture/next', mat.layNext),
  get('/citizens/:citizenId/boards/:picture/pause', mat.showMatPause),
  get('/citizens/:citizenId/boards/:picture/more', mat.showMore),
  get('/citizens/:citizenId/boards/:picture/names', mat.showNames),
  post('/citizens/:citizenId/boards/:picture/names', mat.saveNames),

  get('/citizens/:citizenId/staircase', staircase.showStaircase),
  get('/citizens/:citizenId/staircase/paper', staircase.takeOnPaper),
  get('/citizens/:citizenId/staircase/goals/:goalId', staircase.showSteps),
  get('/citizens/:citizenId/staircase/goals/:goalId/new', staircase.showNewStep),
  post('/citizens/:citizenId/staircase/goals/:goalId/new', staircase.addNewStep),
  get('/citizens/:citizenId/staircase/goals/:goalId/new/picture', stepForms.showNewPicture),
  post('/citizens/:citizenId/staircase/goals/:goalId/new/picture', stepForms.addNewPicture),
  get('/citizens/:citizenId/staircase/goals/:goalId/new-effort', efforts.showWish),
  post('/citizens/:citizenId/staircase/goals/:goalId/new-effort', efforts.wish),
  get('/citizens/:citizenId/staircase/efforts', efforts.showEfforts),
  get('/citizens/:citizenId/staircase/efforts/:effortId/adjust', efforts.showAdjustEffort),
  post('/citizens/:citizenId/staircase/efforts/:effortId/adjust', efforts.adjustTheEffort),
  get('/citizens/:citizenId/staircase/efforts/:effortId/stop', efforts.showStopEffort),
  post('/citizens/:citizenId/staircase/efforts/:effortId/stop', efforts.stopTheEffort),
  get('/citizens/:citizenId/staircase/efforts/:effortId/decision', decideChange.showChange),
  post('/citizens/:citizenId/staircase/efforts/:effortId/decision', decideChange.decideChange),
  post('/citizens/:citizenId/staircase/efforts/:effortId/wish', efforts.writeWishAnew),
  post('/citizens/:citizenId/staircase/efforts/:effortId/take-back', efforts.takeBack),
  get('/citizens/:citizenId/steps/:stepId', steps.showStep),
  get('/citizens/:citizenId/steps/:stepId/place', steps.showPlace),
  get('/citizens/:citizenId/steps/:stepId/picture', stepForms.showPicture),
  post('/citizens/:citizenId/steps/:stepId/picture', stepForms.choosePicture),
  get('/citizens/:citizenId/steps/:stepId/why', stepForms.showWhy),
  post('/citizens/:citizenId/steps/:stepId/why', stepForms.writeWhy),
  get('/citizens/:citizenId/steps/:stepId/adjust', adjustStep.showAdjust),
  post('/citizens/:citizenId/steps/:stepId/adjust', adjustStep.adjust),
  ...answerFormsAt('/citizens/:citizenId/steps/:stepId/adjust', adjustStep.stepFiles),
  post('/citizens/:citizenId/steps/:stepId/done', steps.markDone),
  post('/citizens/:citizenId/steps/:stepId/too-hard', raiseAndTalk.tooHard),
  post('/citizens/:citizenId/steps/:stepId/put-back', answerToChange.putBack),
  post('/citizens/:citizenId/adjustments/:changeId/answer', answerToChange.answer),
  post('/citizens/:citizenId/adjustments/:changeId/talked', raiseAndTalk.talkedAbout),
  post('/citizens/:citizenId/staircase/efforts/:effortId/talked', raiseAndTalk.talkedAboutEnd),
  post('/citizens/:citizenId/steps/:stepId/move', steps.move),
  post('/citizens/:citizenId/steps/:stepId/away', steps.takeAway),
  post('/citizens/:citizenId/steps/:stepId/ticks', everyday.tick),
  get('/citizens/:citizenId/everyday', everyday.showEveryday),
  get('/citizens/:citizenId/everyday/week', everyday.showWeek),
  get('/citizens/:citizenId/everyday/done', everyday.showDone),
  get('/citizens/:citizenId/adjustments', everyday.showAdjustments),

  get('/citizens/:citizenId/status', status.showStatus),
  get('/citizens/:citizenId/status/pause', status.showPause),
  get('/citizens/:citizenId/status/help/:effortId', statusHelp.showHelp),
  post('/citizens/:citizenId/status/help/:effortId', statusHelp.answerHelp),
  get('/citizens/:citizenId/status/help/:effortId/words', statusHelp.showHelpWords),
  post('/citizens/:citizenId/status/help/:effortId/words', statusHelp.writeHelpWords),
  ...answerFormsAt('/citizens/:citizenId/status/help/:effortId/words', helpFiles),
  get('/citizens/:citizenId/status/goals/:goalId/now', statusGoals.showNow),
  post('/citizens/:citizenId/status/goals/:goalId/now', statusGoals.sayNow),
  get('/citizens/:citizenId/status/goals/:goalId/outcome', statusGoals.showOutcome),
  post('/citizens/:citizenId/status/goals/:goalId/outcome', statusGoals.sayOutcome),
  get('/citizens/:citizenId/status/goals/:goalId/what-helped', statusGoals.showWhatHelped),
  post('/citizens/:citizenId/status/goals/:goalId/what-helped', statusGoals.sayWhatHelped),
  ...answerFormsAt('/citizens/:citizenId/status/goals/:goalId/what-helped', whatHelpedFiles),
  get('/citizens/:citizenId/status/goals/:goalId/what-now', statusGoals.showWhatNow),
  post('/citizens/:citizenId/status/goals/:goalId/what-now', statusGoals.sayWhatNow),
  get('/citizens/:citizenId/status/goals/:goalId/next', statusGoals.showNext),
  post('/citizens/:citizenId/status/goals/:goalId/next', statusGoals.sayNext),
  get('/citizens/:citizenId/status/goals/:goalId/review', statusGoals.showReview),
  post('/citizens/:citizenId/status/goals/:goalId/review', statusGoals.review),
  post('/citizens/:citizenId/status/carry-over', status.carry),
  get('/citizens/:citizenId/rounds', status.showRounds),

  get('/citizens/:citizenId/meeting', meeting.showMeeting),
  get('/citizens/:citizenId/meeting/call', meeting.showCall),
  post('/citizens/:citizenId/meeting/call', meeting.call),
  get('/citizens/:citizenId/meeting/move', meeting.showMove),
  post('/citizens/:citizenId/meeting/move', meeting.move),
  get('/citizens/:citizenId/meeting/people', meeting.showPeople),
  post('/citizens/:citizenId/meeting/people', meeting.changePeople),
  get('/citizens/:citizenId/meeting/told', meeting.showTold),
  post('/citizens/:citizenId/meeting/told', meeting.tell),
  post('/citizens/:citizenId/meeting/open', meeting.open),
  get('/citizens/:citizenId/meeting/room', room.showRoom),
  get('/citizens/:citizenId/meeting/room/add', room.showAdd),
  post('/citizens/:citizenId/meeting/room/add', room.add),
  ...answerFormsAt('/citizens/:citizenId/meeting/room/add', room.newCardFiles),
  post('/citizens/:citizenId/meeting/room/prepared', room.place),
  post('/citizens/:citizenId/meeting/room/last-time', room.placeAgain),
  post('/citizens/:citizenId/meeting/room/newer', room.showNew),
  post('/citizens/:citizenId/meeting/room/hide', room.hide),
  post('/citizens/:citizenId/meeting/room/show', room.show),
  post('/citizens/:citizenId/meeting/room/done', room.finish),
  get('/citizens/:citizenId/meeting/room/cards/:cardId/photo', cardFiles.showCardPhoto),
  get('/citizens/:citizenId/meeting/room/cards/:cardId/drawing', cardFiles.showCardDrawing),
  get('/citizens/:citizenId/meeting/room/cards/:cardId/recording', cardFiles.playCardRecording),
  get('/citizens/:citizenId/meeting/heard', heard.showHeard),
  post('/citizens/:citizenId/meeting/heard', heard.answer),
  post('/citizens/:citizenId/meeting/heard/more', heard.sayMore),
  ...answerFormsAt('/citizens/:citizenId/meeting/heard', heard.heardFiles),
  get('/citizens/:citizenId/meeting/heard/cards', heard.showHeardCards),
  post('/citizens/:citizenId/meeting/heard/cards', closing.tieCards),
  post('/citizens/:citizenId/meeting/heard/reaction', closing.addReaction),
  post('/citizens/:citizenId/meeting/heard/remove', closing.removePoint),
  get('/citizens/:citizenId/meeting/close', closing.showClosing),
  post('/citizens/:citizenId/meeting/close', closing.close),
  post('/citizens/:citizenId/meeting/close/refresh', closing.refreshClosing),
  post('/citizens/:citizenId/meeting/close/finish', closing.finishPoint),

  get('/citizens/:citizenId/plan/versions', versions.showVersions),
  get('/citizens/:citizenId/plan/versions/new', versions.showAdjust),
  post('/citizens/:citizenId/plan/versions/new', versions.adjust),
  get('/citizens/:citizenId/plan/versions/:versionId', versions.showVersion),
  get('/citizens/:citizenId/plan/versions/:versionId/document', versions.downloadVersion),
  get('/citizens/:citizenId/plan/versions/:versionId/poster', versions.downloadPoster),
  get('/citizens/:citizenId/plan/versions/:versionId/answers', meetingAnswers.showAnswers),
  get('/citizens/:citizenId/plan/versions/:versionId/answer', meetingAnswers.showAnswer),
  post('/citizens/:citizenId/plan/versions/:versionId/answer', meetingAnswers.answer),
  post('/citizens/:citizenId/plan/versions/:versionId/answer/more', meetingAnswers.sayMore),
  ...answerFormsAt('/citizens/:citizenId/plan/versions/:versionId/answer', meetingAnswers.answerFiles),
  get('/citizens/:citizenId/plan/versions/:versionId/register/:partyId', meetingAnswers.showRegister),
  post('/citizens/:citizenId/plan/versions/:versionId/register/:partyId', meetingAnswers.register),
  get('/citizens/:citizenId/plan/answer', meetingAnswers.showMyAnswer),
  post('/citizens/:citizenId/plan/answer/confirm', meetingAnswers.confirm),
  get('/citizens/:citizenId/plan/take-up', takeUp.showFirst),
  get('/citizens/:citizenId/plan/take-up/heard', takeUp.showHeard),
  get('/citizens/:citizenId/plan/take-up/:answerId', takeUp.show),
  post('/citizens/:citizenId/plan/take-up/:answerId', takeUp.talked),
  post('/citizens/:citizenId/plan/talks/:talkId', takeUp.answerTalk),
  get('/citizens/:citizenId/plan/draft', versions.downloadDraft),

  // The plan
  get('/citizens/:citizenId/plan', plan.showPlan),
  get('/citizens/:citizenId/plan/rounds/:roundId', plan.showRound),
  get('/citizens/:citizenId/plan/who-may-see', plan.showWhoMaySee),
  post('/citizens/:citizenId/plan/who-may-see', plan.saveWhoMaySee),
  get('/citizens/:citizenId/plan/dreams', dreams.showDreams),
  post('/citizens/:citizenId/plan/dreams', dreams.saveDream),
  get('/citizens/:citizenId/plan/dreams/new', dreams.showNewDream),
  ...answerFormsAt('/citizens/:citizenId/plan/dreams/new', newDreamFiles),
  get('/citizens/:citizenId/plan/dreams/bring', dreams.showBring),
  post('/citizens/:citizenId/plan/dreams/bring', dreams.bring),
  get('/citizens/:citizenId/plan/dreams/:dreamId/edit', dreams.showEditDream),
  post('/citizens/:citizenId/plan/dreams/:dreamId/edit', dreams.saveEditDream),
  ...answerFormsAt('/citizens/:citizenId/plan/dreams/:dreamId/edit', dreamFiles),
  post('/citizens/:citizenId/plan/dreams/:dreamId/confirm', dreams.confirmDream),
  post('/citizens/:citizenId/plan/dreams/:dreamId/fits-not', dreams.sayDreamFitsNot),
  post('/citizens/:citizenId/plan/dreams/:dreamId/take-away', dreams.takeDreamAway),
  get('/citizens/:citizenId/plan/fits', fits.showFits),
  post('/citizens/:citizenId/plan/goals/:goalId/fits', fits.sayWhetherGoalFits),
  post('/citizens/:citizenId/plan/goals', goals.saveGoal),
  get('/citizens/:citizenId/plan/goals/new', goals.showNewGoal),
  get('/citizens/:citizenId/plan/goals/:goalId', plan.showGoal),
  get('/citizens/:citizenId/plan/goals/:goalId/edit', goals.showEditGoal),
  post('/citizens/:citizenId/plan/goals/:goalId/edit', goals.saveEditGoal),
  post('/citizens/:citizenId/plan/goals/:goalId/take-out', goals.saveTakeGoalOut),
  get('/citizens/:citizenId/plan/goals/:goalId/words', goalWords.showWords),
  post('/citizens/:citizenId/plan/goals/:goalId/words', goalWords.saveWords),
  get('/citizens/:citizenId/plan/goals/:goalId/words/new', goalWords.showNewWords),
  ...answerFormsAt('/citizens/:citizenId/plan/goals/:goalId/words/new', newGoalWordsFiles),
  get('/citizens/:citizenId/plan/goals/:goalId/words/:wordsId/edit', goalWords.showEditWords),
  post('/citizens/:citizenId/plan/goals/:goalId/words/:wordsId/edit', goalWords.saveEditWords),
  ...answerFormsAt('/citizens/:citizenId/plan/goals/:goalId/words/:wordsId/edit', goalWordsFiles),
  post('/citizens/:citizenId/plan/goals/:goalId/words/:wordsId/confirm', goalWords.confirmGoalWords),
  post('/citizens/:citizenId/plan/goals/:goalId/words/:wordsId/fits-not', goalWords.sayGoalWordsFitNot),
  post('/citizens/:citizenId/plan/goals/:goalId/words/:wordsId/take-away', goalWords.takeGoalWordsAway),
  get('/citizens/:citizenId/plan/goals/:goalId/perspective', perspectives.showPerspective),
  post('/citizens/:citizenId/plan/goals/:goalId/perspective', perspectives.savePerspective),
  post('/citizens/:citizenId/plan/goals/:goalId/perspective/take-out', perspectives.savePerspectiveOut),
  get('/citizens/:citizenId/plan/goals/:goalId/voice', voices.showVoice),
  post('/citizens/:citizenId/plan/goals/:goalId/voice', voices.saveVoice),
  post('/citizens/:citizenId/plan/goals/:goalId/voice/take-back', voices.saveVoiceOut),
  ...answerFormsAt('/citizens/:citizenId/plan/goals/:goalId/perspective', perspectives.perspectiveFiles),
  get('/citizens/:citizenId/plan/goals/:goalId/contribution', planTexts.showContribution),
  post('/citizens/:citizenId/plan/goals/:goalId/contribution', planTexts.saveContribution),
  post('/citizens/:citizenId/plan/goals/:goalId/contribution/take-out', planTexts.saveContributionOut),
  post('/citizens/:citizenId/plan/goals/:goalId/contribution/still', planTexts.saveContributionStill),
  get('/citizens/:citizenId/plan/goals/:goalId/score', scores.showScore),
  post('/citizens/:citizenId/plan/goals/:goalId/score', scores.saveScore),
  get('/citizens/:citizenId/plan/goals/:goalId/score/now', scores.showNow),
  post('/citizens/:citizenId/plan/goals/:goalId/score/now', scores.saveNow),
  get('/citizens/:citizenId/plan/goals/:goalId/score/next', scores.showNext),
  post('/citizens/:citizenId/plan/goals/:goalId/score/next', scores.saveNext),
  get('/citizens/:citizenId/plan/goals/:goalId/score/done', scores.showScored),
  get('/citizens/:citizenId/plan/goals/:goalId/score-for-citizen', scores.showScoreForCitizen),
  post('/citizens/:citizenId/plan/goals/:goalId/score-for-citizen', scores.saveScoreForCitizen),
  get('/citizens/:citizenId/plan/goals/:goalId/difference', difference.showDifference),
  post('/citizens/:citizenId/plan/goals/:goalId/difference', difference.saveDifference),
  ...answerFormsAt('/citizens/:citizenId/plan/goals/:goalId/difference', difference.differenceFiles),
  get('/citizens/:citizenId/plan/goals/:goalId/disagree', scores.showDisagree),
  post('/citizens/:citizenId/plan/goals/:goalId/disagree', scores.saveDisagree),
  ...answerFormsAt('/citizens/:citizenId/plan/goals/:goalId/disagree', scores.disagreementFiles),
  post('/citizens/:citizenId/plan/goals/:goalId/efforts', planEfforts.saveEffort),
  get('/citizens/:citizenId/plan/goals/:goalId/efforts/new', planEfforts.showNewEffort),
  get('/citizens/:citizenId/plan/efforts/:effortId/edit', planEfforts.showEditEffort),
  post('/citizens/:citizenId/plan/efforts/:effortId/edit', planEfforts.saveEditEffort),
  post('/citizens/:citizenId/plan/efforts/:effortId/take-out', planEfforts.saveEffortOut),
  get('/citizens/:citizenId/plan/efforts/:effortId/decision', planEfforts.showDecision),
  post('/citizens/:citizenId/plan/efforts/:effortId/decision', planEfforts.saveDecision),
  post('/citizens/:citizenId/plan/wishes', wishes.saveWish),
  get('/citizens/:citizenId/plan/wishes/new', wishes.showNewWish),
  get('/citizens/:citizenId/plan/wishes/:wishId/edit', wishes.showEditWish),
  post('/citizens/:citizenId/plan/wishes/:wishId/edit', wishes.saveEditWish),
  post('/citizens/:citizenId/plan/wishes/:wishId/take-out', wishes.saveWishOut),
  get('/citizens/:citizenId/plan/formal', formal.showFormal),
  get('/citizens/:citizenId/plan/formal/:heading', formal.showHeading),
  post('/citizens/:citizenId/plan/formal/:heading', formal.saveHeading),

  get('/choices', choices.showChoices),
  post('/speech', speech.speak),
  post('/choices', choices.keepChoice),
  get('/choices/:choice', choices.showChoice),
  post('/sign-out', identity.signOut),
  post('/language', identity.chooseLanguage),
  { ...get('/demo', demo.showPeople), demoOnly: true },
  { ...post('/demo/login', demo.signInAs), demoOnly: true },
  { ...get('/demo/clock', demo.showClock), demoOnly: true },
  { ...post('/demo/clock', demo.moveClock), demoOnly: true },
  { ...get('/ui', components.showComponents), demoOnly: true },
  { ...get('/ui/:name', components.showComponent), demoOnly: true },
];

/** The addresses of one mode: production knows nothing of the demo. */
export function routesFor(mode: 'demo' | 'production'): readonly Route[] {
  return routes.filter((route) => mode === 'demo' || route.demoOnly === undefined);
}

import type { Action, Resource } from './access/access-table.ts';

/** What the record says of an event: which cell of the access table it used. */
export interface AuditEventKind {
  readonly resource: Resource;
  readonly action: Action;
}

const sees = (resource: Resource): AuditEventKind => ({ resource, action: 'read' });
const changes = (resource: Resource): AuditEventKind => ({ resource, action: 'write' });

/**
 * Every view and change of personal data that the record knows (R-T3). A use case names its event, and the event names
 * the cell of the access table: nothing can be read or written without both.
 */
export const auditEvents = {
  'home.viewed': sees('datesAndInvitations'),
  'help.viewed': sees('datesAndInvitations'),
  'citizens.listed': sees('datesAndInvitations'),
  'citizen.viewed': sees('datesAndInvitations'),
  'whoHasLooked.viewed': sees('whoHasLooked'),
  'privatePreparation.viewed': sees('privatePreparation'),
  'privatePreparation.printed': sees('privatePreparation'),
  'preparationSheet.taken': sees('datesAndInvitations'),
  'privatePreparation.saved': changes('privatePreparation'),
  'preparation.offered': changes('datesAndInvitations'),
  'preparation.ended': changes('datesAndInvitations'),
  'preparation.shared': changes('sharedPreparation'),
  'preparation.withdrawn': changes('sharedPreparation'),
  'preparation.sharingViewed': sees('sharedPreparation'),
  'sharedPreparation.viewed': sees('sharedPreparation'),
  'ownPicture.viewed': sees('privatePreparation'),
  'ownPicture.changed': changes('privatePreparation'),
  'ownPicture.printed': sees('privatePreparation'),
  'ownPicture.shown': changes('ownPictures'),
  'ownPicture.hidden': changes('ownPictures'),
  'shownPicture.viewed': sees('ownPictures'),
  'shownPicture.photoViewed': sees('ownPictures'),
  'contributions.viewed': sees('contributions'),
  'contribution.written': changes('contributions'),
  'contribution.withdrawn': changes('contributions'),
  'contribution.objected': changes('contributions'),
  'communication.viewed': sees('howICommunicate'),
  'communication.written': changes('howICommunicate'),
  'communication.objected': changes('howICommunicate'),
  'communication.showingChanged': changes('howICommunicate'),
  'communication.printChosen': changes('howICommunicate'),
  'meeting.viewed': sees('datesAndInvitations'),
  'meeting.called': changes('datesAndInvitations'),
  'meeting.moved': changes('datesAndInvitations'),
  'meeting.participantsChanged': changes('datesAndInvitations'),
  'meeting.told': changes('datesAndInvitations'),
  'meeting.roomViewed': sees('meetingRoom'),
  'meeting.opened': changes('datesAndInvitations'),
  'meeting.photoViewed': sees('meetingRoom'),
  'meeting.drawingViewed': sees('meetingRoom'),
  'meeting.recordingHeard': sees('meetingRoom'),
  'meeting.cardPlaced': changes('meetingRoom'),
  'meeting.cardWithdrawn': changes('meetingRoom'),
  'meeting.cardDone': changes('meetingRoom'),
  'meeting.heardAnswered': changes('meetingRoom'),
  'meeting.closed': changes('datesAndInvitations'),
  'plan.viewed': sees('planBeingMade'),
  'plan.showingChanged': changes('sharedPreparation'),
  'dream.written': changes('planBeingMade'),
  'dream.withdrawn': changes('planBeingMade'),
  'dream.confirmed': changes('planBeingMade'),
  'dream.saidNotToFit': changes('planBeingMade'),
  'goal.written': changes('planBeingMade'),
  'goal.withdrawn': changes('planBeingMade'),
  'goal.fitAnswered': changes('planBeingMade'),
  'goal.wordsWritten': changes('planBeingMade'),
  'goal.wordsConfirmed': changes('planBeingMade'),
  'goal.wordsSaidNotToFit': changes('planBeingMade'),
  'goal.perspectiveWritten': changes('planBeingMade'),
  'goal.voiceGiven': changes('meetingRoom'),
  'goal.contributionWritten': changes('planBeingMade'),
  'goal.scored': changes('scores'),
  'goal.disagreed': changes('disagreement'),
  'plan.wishNotFollowed': changes('planBeingMade'),
  'plan.formalTextWritten': changes('planBeingMade'),
  'plan.versionMade': changes('planBeingMade'),
  'planVersion.viewed': sees('planVersion'),
  'plan.answered': changes('agreements'),
  'plan.answerWrittenForCitizen': changes('agreements'),
  'plan.answerWrittenForOther': changes('agreements'),
  'plan.answerConfirmed': changes('agreements'),
  'plan.answersViewed': sees('agreements'),
  'plan.answerTakenUp': changes('agreements'),
  'plan.talkAnswered': changes('agreements'),
  'planDocument.downloaded': sees('planVersion'),
  'planDraft.downloaded': sees('planBeingMade'),
  'effort.written': changes('staircaseAndEfforts'),
  'effort.withdrawn': changes('staircaseAndEfforts'),
  'effort.decided': changes('effortDecisions'),
  'adjustment.answered': changes('staircaseAndEfforts'),
  'adjustment.talkedAbout': changes('staircaseAndEfforts'),
  'staircase.viewed': sees('staircaseAndEfforts'),
  'step.written': changes('staircaseAndEfforts'),
  'step.tooHard': changes('staircaseAndEfforts'),
  'step.done': changes('staircaseAndEfforts'),
  'step.withdrawn': changes('staircaseAndEfforts'),
  'step.ticked': changes('staircaseAndEfforts'),
  'status.viewed': sees('planBeingMade'),
  'status.helpAnswered': changes('planBeingMade'),
  'status.goalReviewed': changes('planBeingMade'),
  'round.started': changes('planBeingMade'),
  'round.carriedOver': changes('planBeingMade'),
  'photo.viewed': sees('sharedPreparation'),
  'symbols.searched': sees('sharedPreparation'),
  'ownPhoto.viewed': sees('sharedPreparation'),
  'ownPhoto.kept': changes('sharedPreparation'),
  'answerFile.seen': sees('planBeingMade'),
  'answerFile.given': changes('planBeingMade'),
  'answerFile.takenBack': changes('planBeingMade'),
  'drawing.viewed': sees('sharedPreparation'),
  'recording.heard': sees('sharedPreparation'),
  'people.created': changes('peopleAndOffers'),
  'people.contactsListed': sees('peopleAndOffers'),
  'people.contactWritten': changes('peopleAndOffers'),
  'symbolPacks.listed': sees('peopleAndOffers'),
  'symbolPack.added': changes('peopleAndOffers'),
  'symbolPack.switched': changes('peopleAndOffers'),
  'relation.created': changes('peopleAndOffers'),
  'relation.ended': changes('peopleAndOffers'),
} as const satisfies Record<string, AuditEventKind>;

/** The name of an event of the record. */
export type AuditEventName = keyof typeof auditEvents;
export const auditEventNames = Object.keys(auditEvents) as readonly AuditEventName[];

/** What the record says of a page that shows what another wrote in between, by the cell the write would have used. */
const seenInPlaceOf: Partial<Record<Resource, AuditEventName>> = {
  datesAndInvitations: 'meeting.viewed',
  privatePreparation: 'privatePreparation.viewed',
  sharedPreparation: 'sharedPreparation.viewed',
  contributions: 'contributions.viewed',
  howICommunicate: 'communication.viewed',
  meetingRoom: 'meeting.roomViewed',
  planBeingMade: 'plan.viewed',
  scores: 'plan.viewed',
  disagreement: 'plan.viewed',
  agreements: 'plan.answersViewed',
  staircaseAndEfforts: 'staircase.viewed',
  effortDecisions: 'plan.viewed',
  peopleAndOffers: 'people.contactsListed',
};

/**
 * The view that a refused write was, where it met what another wrote: who wrote second is shown what stands (R-T3, R-T5). Takes
 * the write's event; null where nothing of the kind can be written by two.
 */
export function viewInPlaceOf(event: AuditEventName): AuditEventName | null {
  return seenInPlaceOf[auditEvents[event].resource] ?? null;
}

import { every, iAmAuthor, inMyMeeting, type ProtectedTable, type Way } from './ways-to-rows.ts';

const meetingRoom: Way = { resource: 'meetingRoom', reaches: { all: every, inMeeting: inMyMeeting } };
// R-M1: the citizen's own answer is nobody else's to change; who recorded one may take the recording back.
const heardRows: Way = { ...meetingRoom, when: `citizen_id = access.me() or ${iAmAuthor}` };

/** Meetings: who comes, what was told, the room, and whether the citizen was heard. */
export const tablesOfMeetings: readonly ProtectedTable[] = [
  {
    table: 'plan_meeting',
    select: [
      {
        resource: 'datesAndInvitations',
        reaches: { all: every, own: 'id = any (access.my_meetings())' },
      },
    ],
    insert: [{ resource: 'datesAndInvitations', reaches: { all: every } }],
    update: [{ resource: 'datesAndInvitations', reaches: { all: every } }],
  },
  {
    table: 'meeting_participant',
    select: [
      {
        resource: 'datesAndInvitations',
        reaches: { all: every, own: 'meeting_id = any (access.my_meetings())' },
      },
    ],
    insert: [{ resource: 'datesAndInvitations', reaches: { all: every } }],
    update: [{ resource: 'datesAndInvitations', reaches: { all: every } }],
  },
  {
    table: 'told',
    author: 'author_id',
    select: [{ resource: 'datesAndInvitations', reaches: { all: every } }],
    insert: [{ resource: 'datesAndInvitations', reaches: { all: every, own: every } }],
  },
  {
    table: 'preparation_offered',
    author: 'author_id',
    select: [{ resource: 'datesAndInvitations', reaches: { all: every } }],
    insert: [{ resource: 'datesAndInvitations', reaches: { all: every, own: every } }],
  },
  {
    table: 'preparation_end',
    select: [{ resource: 'datesAndInvitations', reaches: { all: every } }],
    insert: [
      {
        resource: 'datesAndInvitations',
        reaches: { ownWords: every },
        when: 'citizen_id = access.me()',
      },
    ],
    update: [
      {
        resource: 'datesAndInvitations',
        reaches: { ownWords: every },
        when: 'citizen_id = access.me()',
      },
    ],
  },
  {
    table: 'meeting_card',
    author: 'author_id',
    saidBy: true,
    // R-M10: what the citizen hides is hidden here too, not only on the screen.
    select: [
      { resource: 'meetingRoom', reaches: { all: every }, when: 'citizen_id = access.me()' },
      { ...meetingRoom, when: `withdrawn_at is null or ${iAmAuthor}` },
    ],
    insert: [meetingRoom],
    // The citizen and who leads the meeting tick any card as talked through (R-M1); others rule over the cards they placed
    // (R-P8). A trigger keeps hiding to the citizen and who placed it (R-M10).
    update: [
      { resource: 'meetingRoom', reaches: { all: every }, when: 'citizen_id = access.me()' },
      { resource: 'meetingRoom', reaches: { all: every }, when: 'withdrawn_at is null' },
      { resource: 'meetingRoom', reaches: { all: every, inMeeting: inMyMeeting }, when: iAmAuthor },
    ],
  },
  {
    table: 'heard_answer',
    author: 'author_id',
    saidBy: true,
    select: [meetingRoom],
    insert: [meetingRoom],
    update: [heardRows],
  },
  {
    table: 'heard_point',
    author: 'author_id',
    select: [meetingRoom],
    insert: [meetingRoom],
    update: [heardRows],
  },
];

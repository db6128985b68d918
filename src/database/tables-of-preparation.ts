import { every, iAmAuthor, type ProtectedTable, type Way } from './ways-to-rows.ts';

const itemIsShownToMe = `exists (select from public.showing s where s.municipality_id = shared_item.municipality_id
  and s.citizen_id = shared_item.citizen_id and s.subject_id = shared_item.id and s.what = 'sharedItem'
  and s.person_id = access.me() and s.withdrawn_at is null) and withdrawn_at is null`;
const communicationIsShownToMe = (table: string) =>
  `exists (select from public.showing s where s.municipality_id = ${table}.municipality_id
    and s.citizen_id = ${table}.citizen_id and s.what = 'communication' and s.person_id = access.me() and s.withdrawn_at is null)`;
const communicationSeen = (table: string): readonly Way[] => [
  { resource: 'howICommunicate', reaches: { all: every, shown: communicationIsShownToMe(table) } },
];
const communicationOfTheCitizen: readonly Way[] = [
  { resource: 'howICommunicate', reaches: { all: every }, when: 'citizen_id = access.me()' },
];
const pictureIsShownToMe = `exists (select from public.showing s where s.municipality_id = shown_picture.municipality_id
  and s.citizen_id = shown_picture.citizen_id and s.subject_id = shown_picture.id and s.what = 'ownPicture'
  and s.person_id = access.me() and s.withdrawn_at is null) and withdrawn_at is null`;

/** What the citizen prepares, shows and keeps, what others contribute for them, and how they communicate. */
export const tablesOfPreparation: readonly ProtectedTable[] = [
  {
    schema: 'private_preparation',
    table: 'answer',
    select: [{ resource: 'privatePreparation', reaches: { all: every } }],
    insert: [{ resource: 'privatePreparation', reaches: { all: every } }],
    update: [{ resource: 'privatePreparation', reaches: { all: every } }],
  },
  {
    schema: 'private_preparation',
    table: 'put_aside',
    select: [{ resource: 'privatePreparation', reaches: { all: every } }],
    insert: [{ resource: 'privatePreparation', reaches: { all: every } }],
    update: [{ resource: 'privatePreparation', reaches: { all: every } }],
  },
  ...['own_picture', 'own_picture_card', 'own_picture_change'].map((table): ProtectedTable => {
    const citizensAlone: readonly Way[] = [{ resource: 'privatePreparation', reaches: { all: every } }];
    return {
      schema: 'private_preparation',
      table,
      select: citizensAlone,
      insert: citizensAlone,
      update: citizensAlone,
    };
  }),
  {
    table: 'shown_picture',
    select: [{ resource: 'ownPictures', reaches: { all: every, shown: pictureIsShownToMe } }],
    insert: [{ resource: 'ownPictures', reaches: { all: every } }],
    update: [{ resource: 'ownPictures', reaches: { all: every } }],
  },
  {
    table: 'shared_item',
    select: [{ resource: 'sharedPreparation', reaches: { all: every, shown: itemIsShownToMe } }],
    insert: [{ resource: 'sharedPreparation', reaches: { all: every } }],
    update: [{ resource: 'sharedPreparation', reaches: { all: every } }],
  },
  // A photo goes with what it is used in: whoever sees that sees the photo, and nobody else (docs/decisions/0011).
  {
    table: 'own_photo',
    select: [
      {
        resource: 'sharedPreparation',
        reaches: { all: every, shown: 'access.photo_is_seen(municipality_id, citizen_id, id)' },
      },
    ],
    insert: [{ resource: 'sharedPreparation', reaches: { all: every } }],
    update: [{ resource: 'sharedPreparation', reaches: { all: every } }],
  },
  {
    table: 'contribution',
    author: 'author_id',
    select: [{ resource: 'contributions', reaches: { all: every, own: iAmAuthor } }],
    insert: [{ resource: 'contributions', reaches: { own: every } }],
    update: [{ resource: 'contributions', reaches: { own: iAmAuthor } }],
  },
  {
    table: 'contribution_objection',
    select: [
      {
        resource: 'contributions',
        reaches: {
          all: every,
          own: `exists (select from public.contribution c where c.municipality_id = contribution_objection.municipality_id
            and c.id = contribution_objection.contribution_id)`,
        },
      },
    ],
    insert: [{ resource: 'contributions', reaches: { ownWords: every } }],
    update: [{ resource: 'contributions', reaches: { ownWords: every } }],
  },
  {
    table: 'communication_entry',
    author: 'author_id',
    select: communicationSeen('communication_entry'),
    insert: [{ resource: 'howICommunicate', reaches: { all: every } }],
    // R-P8: nobody edits the citizen's words, nor the citizen another's; they object, and write their own.
    update: [{ resource: 'howICommunicate', reaches: { all: every }, when: iAmAuthor }],
  },
  {
    table: 'communication_objection',
    select: communicationSeen('communication_objection'),
    insert: communicationOfTheCitizen,
    update: communicationOfTheCitizen,
  },
  {
    table: 'communication_choice',
    select: communicationSeen('communication_choice'),
    insert: communicationOfTheCitizen,
    update: communicationOfTheCitizen,
  },
];

import { noFiles } from '../../../domain/answer-file.ts';
import { AnswerWays } from '../../../ui/answer-ways.tsx';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { CheckCards } from '../../../ui/check-cards.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { PictureSearch } from '../../../ui/picture-search.tsx';
import { type Browsing, browsedLegend, PictureTopics } from '../../../ui/picture-topics.tsx';
import { RadioCards } from '../../../ui/radio-cards.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { picturesToChoose } from '../../symbols/public.ts';
import type { RoomView } from '../use-cases/see-room.ts';
import { addresses } from './addresses.ts';
import { type Came, summaryOf, tickedOr, typedOr } from './forms.ts';
import { StaffFrame } from './frame.tsx';
import { phaseOf } from './phase.ts';

interface Props {
  readonly page: PageContext;
  readonly room: RoomView;
  readonly came: Came | null;
}

/** The citizen lays something on the table: words, pictures, or both. `offered` are ids of symbols. */
export const AddCardPage = ({
  page,
  room,
  came,
  offered,
  hasSearched,
  browsing,
}: Props & {
  readonly offered: readonly string[];
  readonly hasSearched: boolean;
  readonly browsing: Browsing;
}) => {
  const words = page.words.meetings.citizen;
  const chosen = tickedOr(came, 'symbols', []);
  const pictures = picturesToChoose([...chosen, ...offered], page.language);
  return (
    <CitizenPage page={page} title={words.addTitle} phase={phaseOf(room.meeting)}>
      <ErrorSummary page={page} errors={summaryOf(came)} />
      <Form page={page} action={addresses.add(room.citizen.id)} {...commandOf(came)}>
        <input type="hidden" name="meeting" value={room.meeting.id} />
        <input type="hidden" name="saidBy" value="self" />
        <TextArea
          page={page}
          name="words"
          rows={3}
          label={words.addQuestion}
          value={typedOr(came, 'words', '')}
          error={came?.errors.words}
        />
        <AnswerWays page={page} citizenId={room.citizen.id} about="" files={noFiles} />
        {pictures.length > 0 && (
          <div class="table-pictures">
            <CheckCards
              page={page}
              name="symbols"
              label={browsedLegend(page, browsing) ?? words.choosePictures}
              values={chosen}
              error={came?.errors.symbols}
              options={pictures.map(({ id, src, label }) => ({
                value: id,
                label,
                symbolSrc: src,
              }))}
            />
          </div>
        )}
        {hasSearched && offered.length === 0 && <p role="status">{words.nothingFound}</p>}
        <PictureSearch
          page={page}
          label={words.findPicture}
          search={words.search}
          value={typedOr(came, 'q', '')}
          error={came?.errors.q}
          optional
        />
        <PictureTopics
          page={page}
          browsing={browsing}
          action={addresses.add(room.citizen.id)}
          pictures="field-symbols"
        />
        <p class="note">{words.keepsInPlan}</p>
        <div class="row">
          <Button kind="primary" icon="plus" name="to" value="place">
            {words.place}
          </Button>
          <LinkButton href={addresses.room(room.citizen.id)} icon="arrow-left">
            {words.backToRoom}
          </LinkButton>
        </div>
      </Form>
    </CitizenPage>
  );
};

/** Others add a point: their own, or – the caseworker – what the citizen says, always shown as such (R-M1, R-P8). */
export const StaffAddCardPage = ({ page, room, came }: Props) => {
  const words = page.words.meetings.staff;
  const { citizen, maySay } = room;
  const label = (value: (typeof maySay)[number]): string =>
    value === 'withHelp' || value === 'onBehalf'
      ? words.sayings[value](citizen.givenName)
      : words.sayings.ownPoint;
  const speaksFor = maySay.length > 1;
  return (
    <StaffFrame page={page} citizenId={citizen.id} title={words.addTitle} tab="meeting">
      <ErrorSummary page={page} errors={summaryOf(came)} />
      <Form page={page} action={addresses.add(citizen.id)} {...commandOf(came)}>
        <input type="hidden" name="meeting" value={room.meeting.id} />
        {speaksFor ? (
          <RadioCards
            page={page}
            name="saidBy"
            label={words.whoSays}
            oneColumn
            options={maySay.map((value) => ({ value, label: label(value) }))}
            value={typedOr(came, 'saidBy', '')}
            error={came?.errors.saidBy}
          />
        ) : (
          <input type="hidden" name="saidBy" value="ownPoint" />
        )}
        <TextArea
          page={page}
          name="words"
          readByCitizen={!speaksFor}
          label={words.words}
          {...(speaksFor && { hint: words.wordsHint })}
          value={typedOr(came, 'words', '')}
          error={came?.errors.words}
        />
        {speaksFor && (
          <TextArea
            page={page}
            name="howTheyKnow"
            readByCitizen
            rows={2}
            optional
            label={words.howTheyKnow}
            hint={words.howTheyKnowHint}
            value={typedOr(came, 'howTheyKnow', '')}
            error={came?.errors.howTheyKnow}
          />
        )}
        <div class="row">
          <Button kind="primary" name="to" value="place">
            {words.placeCard}
          </Button>
          <LinkButton href={addresses.room(citizen.id)}>{page.words.common.staff.cancel}</LinkButton>
        </div>
      </Form>
    </StaffFrame>
  );
};

const commandOf = (came: Came | null) => (came?.command === undefined ? {} : { command: came.command });

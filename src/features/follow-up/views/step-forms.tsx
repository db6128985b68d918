import { Button, LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { type Browsing, browsedLegend, PictureTopics } from '../../../ui/picture-topics.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { addresses } from './addresses.ts';
import { StaffReason } from './adjust-parts.tsx';
import { isOwn, RoomPage, type RoomProps } from './room-page.tsx';
import type { RefusedForm } from './stairs-staff-page.tsx';

/** The errors of a refused form as the summary above it takes them. */
export const summaryOf = (
  refused: RefusedForm | undefined,
): readonly { readonly field: string; readonly sentence: string }[] =>
  Object.entries(refused?.errors ?? {}).map(([field, sentence]) => ({ field, sentence }));

export interface NewStepPageProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly goal: { readonly id: string; readonly title: string };
  readonly refused?: RefusedForm | undefined;
}

/** First of three screens: what the step is. It is saved before the picture is looked for (R-T5). */
export const NewStepPage = ({ page, citizenId, goal, refused }: NewStepPageProps) => {
  const words = page.words.followUp.citizen;
  return (
    <CitizenPage page={page} title={words.newStep} phase="agreements">
      <Progress page={page} at={1} of={3} />
      <ErrorSummary page={page} errors={summaryOf(refused)} />
      <Form
        page={page}
        action={addresses.newStep(citizenId, goal.id)}
        {...(refused !== undefined && { command: refused.command })}
      >
        <TextArea
          page={page}
          name="words"
          label={words.whatIsStep}
          hint={words.whatIsStepHint}
          rows={2}
          value={refused?.typed.words}
          error={refused?.errors.words}
        />
        <div class="actions">
          <Button kind="primary" icon="arrow-right">
            {page.words.common.citizen.next}
          </Button>
          <LinkButton href={addresses.newPicture(citizenId, goal.id)} icon="image">
            {words.pictureInstead}
          </LinkButton>
          <LinkButton href={addresses.steps(citizenId, goal.id)} icon="arrow-left">
            {words.back}
          </LinkButton>
        </div>
      </Form>
    </CitizenPage>
  );
};

/** A picture that can be chosen. */
export interface FoundPicture {
  readonly id: string;
  readonly src: string;
  readonly label: string;
}

export interface PicturePageProps extends RoomProps {
  /** What the picture is for: the words of the step, the title of the goal. */
  readonly subject: string;
  /** Where the choice is sent. */
  readonly action: string;
  readonly query: string;
  readonly found: readonly FoundPicture[];
  readonly browsing: Browsing;
  /** Hidden fields of the choice (the version that was read). */
  readonly fields: Readonly<Record<string, string>>;
  /** Set right after the words were written: for the citizen this is the second of three screens, for staff the last of two. */
  readonly isNew: boolean;
  /** Where to go without choosing. */
  readonly onward: string;
  /** A picture is there and may be taken off again. */
  readonly mayTakeOff: boolean;
}

/** Finds a picture by a Danish word and chooses it with one tap; both without JavaScript. */
export const PicturePage = (props: PicturePageProps) => {
  const { page, query, found, browsing, isNew } = props;
  const words = page.words.followUp.citizen;
  return (
    <RoomPage
      {...props}
      title={words.findPicture}
      staffTitle={words.findPicture}
      phase="agreements"
      tab="stairs"
    >
      {isNew && isOwn(props) && <Progress page={page} at={2} of={3} />}
      {props.subject !== '' && <p class="lead verbatim">{props.subject}</p>}
      <form class="picture-search" method="get" action={page.path} id="find-picture">
        {isNew && <input type="hidden" name="new" value="1" />}
        <TextField
          page={page}
          name="q"
          type="search"
          label={words.findPictureHint}
          value={query}
          maxlength={60}
        />
        <Button icon="search">{words.search}</Button>
      </form>
      {browsing.topics !== null ? null : found.length === 0 ? (
        <Notice kind="info" live>
          <p>{words.nothingFound}</p>
        </Notice>
      ) : (
        <Choices {...props} />
      )}
      <PictureTopics
        page={page}
        browsing={browsing}
        action={page.path}
        pictures="pictures"
        form="find-picture"
      />
      <div class="actions">
        {props.mayTakeOff && (
          <Form page={page} action={props.action} class="one-tap">
            <HiddenFields fields={props.fields} isNew={isNew} />
            <input type="hidden" name="symbol" value="" />
            <Button icon="x">{words.noPicture}</Button>
          </Form>
        )}
        <LinkButton href={props.onward} icon={isNew ? 'skip-forward' : 'arrow-left'}>
          {isNew ? page.words.common.citizen.skip : words.back}
        </LinkButton>
      </div>
    </RoomPage>
  );
};

const HiddenFields = ({ fields, isNew }: { fields: Readonly<Record<string, string>>; isNew: boolean }) => (
  <>
    {Object.entries({ ...fields, ...(isNew ? { new: '1' } : {}) }).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
);

const Choices = ({ page, action, found, browsing, fields, isNew }: PicturePageProps) => {
  const words = page.words.followUp.citizen;
  return (
    <Form page={page} action={action} label={words.chooseOne}>
      <HiddenFields fields={fields} isNew={isNew} />
      <p>{browsedLegend(page, browsing) ?? words.chooseOne}</p>
      <div class="picture-choices" id="pictures">
        {found.map(({ id, src, label }) => (
          <button type="submit" class="picture-choice" name="symbol" value={id}>
            <img src={src} alt="" width="72" height="72" />
            <span>{label}</span>
          </button>
        ))}
      </div>
    </Form>
  );
};

export interface WhyPageProps extends RoomProps {
  readonly stepId: string;
  readonly stepWords: string;
  readonly version: number;
  readonly why: string;
  /** Another's why is changed: it is asked for what reason, and whether the citizen was there. */
  readonly asksReason: boolean;
  readonly isNew: boolean;
  readonly onward: string;
  readonly refused?: RefusedForm | undefined;
}

/** Why this step (R-F2): in somebody's words, or left to the dream and the goal. */
export const WhyPage = (props: WhyPageProps) => {
  const { page, citizenId, stepId, refused, isNew } = props;
  const words = page.words.followUp.citizen;
  return (
    <RoomPage
      {...props}
      title={words.writeWhy}
      staffTitle={page.words.followUp.staff.why}
      phase="agreements"
      tab="stairs"
    >
      {isNew && isOwn(props) && <Progress page={page} at={3} of={3} />}
      <ErrorSummary page={page} errors={summaryOf(refused)} />
      <p class="lead verbatim">{props.stepWords}</p>
      <Form
        page={page}
        action={addresses.step(citizenId, stepId, 'why')}
        {...(refused !== undefined && { command: refused.command })}
      >
        <input type="hidden" name="version" value={refused?.typed.version ?? String(props.version)} />
        {isNew && <input type="hidden" name="new" value="1" />}
        <TextArea
          page={page}
          name="why"
          label={words.whyQuestion}
          hint={words.whyHint}
          rows={3}
          value={refused?.typed.why ?? props.why}
          error={refused?.errors.why}
        />
        {props.asksReason && <StaffReason page={page} refused={refused} />}
        <div class="actions">
          <Button kind="primary" icon="check">
            {page.words.common.citizen.save}
          </Button>
          <LinkButton href={props.onward} icon={isNew ? 'skip-forward' : 'arrow-left'}>
            {isNew ? page.words.common.citizen.skip : words.back}
          </LinkButton>
        </div>
      </Form>
    </RoomPage>
  );
};

import { ownState } from '../../../domain/communication/profile.ts';
import { afterPause } from '../../../domain/communication/questions.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { Form } from '../../../ui/form.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { PersonChip } from '../../../ui/person-chip.tsx';
import { relationToCitizen } from '../../../ui/relation-words.ts';
import type { Reader } from '../store-readers.ts';
import type { ReadersView } from '../use-cases/choose-readers.ts';
import type { CommunicationView } from '../use-cases/see-communication.ts';
import { addresses } from './addresses.ts';
import { QuestionTile } from './citizen-pages.tsx';

interface Props {
  readonly page: PageContext;
  readonly citizenId: string;
}

/** After five questions: "Gem og stop" is as large as "Videre" (design § Numbers to hold). */
export const TalkPausePage = ({ page, citizenId }: Props) => {
  const words = page.words.communication.citizen;
  return (
    <CitizenPage page={page} title={words.pauseTitle}>
      <div class="prep-rest">
        <Icon name="pause" />
        <p class="lead">{words.pause}</p>
        <p>{words.left}</p>
      </div>
      <div class="prep-onward">
        <LinkButton href={addresses.question(citizenId, afterPause)} kind="primary" icon="arrow-right">
          {page.words.common.citizen.next}
        </LinkButton>
        <LinkButton href={`${addresses.all(citizenId)}?stopped`} icon="save">
          {page.words.common.citizen.saveAndStop}
        </LinkButton>
      </div>
    </CitizenPage>
  );
};

/** After the last question: which are not answered and the way to each; look at it all, or at who sees it. */
export const TalkLastPage = ({
  page,
  view: { citizenId, lines },
}: {
  page: PageContext;
  view: CommunicationView;
}) => {
  const words = page.words.communication.citizen;
  const left = lines.filter((line) => ownState(line) === 'unanswered');
  return (
    <CitizenPage page={page} title={left.length === 0 ? words.lastTitle : words.lastWithLeft}>
      <div class="prep-rest">
        <Icon name={left.length === 0 ? 'circle-check' : 'circle-dashed'} />
        <p class="lead">{left.length === 0 ? words.last : words.lastLeft(left.length)}</p>
        {left.length > 0 && <p>{words.lastMayBeLeft}</p>}
      </div>
      {left.length > 0 && (
        <ul class="plain prep-board">
          {left.map((line) => (
            <li>
              <QuestionTile page={page} citizenId={citizenId} line={line} />
            </li>
          ))}
        </ul>
      )}
      <div class="prep-onward">
        <LinkButton href={addresses.all(citizenId)} kind="primary" icon="list">
          {words.seeAgain}
        </LinkButton>
        <LinkButton href={addresses.readers(citizenId)} icon="eye">
          {words.whoSees}
        </LinkButton>
      </div>
    </CitizenPage>
  );
};

/** Who sees how I communicate: those who do by their relation, and those I choose (§ 5, R-T2). */
export const ReadersPage = ({
  page,
  citizenId,
  view,
  isSaved,
}: Props & { readonly view: ReadersView; readonly isSaved: boolean }) => {
  const words = page.words.communication.citizen;
  const given = view.readers.filter(({ isShown }) => isShown === null);
  const chosen = view.readers.filter(({ isShown }) => isShown !== null);
  return (
    <CitizenPage page={page} title={words.whoSees}>
      {isSaved && (
        <Notice kind="success" live>
          <p>{words.saved}</p>
        </Notice>
      )}
      <p class="lead">{given.length === 0 ? words.onlyYou : words.whoSeesIntro}</p>
      <ul class="plain people-around">
        {given.map((reader) => (
          <li>
            <PersonChip
              name={reader.name}
              relation={relationToCitizen(page.words, reader)}
              paid={isPaid(reader)}
            />
          </li>
        ))}
      </ul>
      {chosen.length > 0 && <Choose page={page} citizenId={citizenId} readers={chosen} />}
      <div>
        <LinkButton href={addresses.all(citizenId)} icon="arrow-left">
          {page.words.common.citizen.back}
        </LinkButton>
      </div>
    </CitizenPage>
  );
};

const Choose = ({ page, citizenId, readers }: Props & { readonly readers: readonly Reader[] }) => {
  const words = page.words.communication.citizen;
  return (
    <Form page={page} action={addresses.readers(citizenId)} id="readers">
      <fieldset class="answers">
        <legend>{words.youChoose}</legend>
        <p class="hint">{words.youChooseMore}</p>
        <div class="answer-grid">
          {readers.map((reader) => (
            <label class="answer">
              <input
                type="checkbox"
                name="people"
                value={reader.personId}
                checked={reader.isShown === true}
                autocomplete="off"
              />
              <span class="answer-words">
                <span class="answer-label">{reader.name}</span>
                <span class="answer-hint">{relationToCitizen(page.words, reader)}</span>
                <span class="answer-mark" aria-hidden="true">
                  <Icon name="check" />
                  {page.words.common.citizen.chosen}
                </span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div>
        <Button kind="primary" icon="check">
          {words.saveReaders}
        </Button>
      </div>
    </Form>
  );
};

function isPaid({ kind }: Reader): boolean {
  return !['relative', 'guardian', 'companion', 'peerGuide'].includes(kind);
}

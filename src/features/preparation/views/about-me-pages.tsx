import type { FilesBeside } from '../../../domain/answer-file.ts';
import { AnswerWays, FilesOfWords, ownFileNames } from '../../../ui/answer-ways.tsx';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { Form } from '../../../ui/form.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { TextArea } from '../../../ui/text-area.tsx';
import type { ContributionRow, KeptContribution } from '../store-contributions.ts';
import type { ContributionsView } from '../use-cases/see-contributions.ts';
import { addresses } from './addresses.ts';
import { byRound, ContributionWords } from './contributions-pages.tsx';
import type { Picture } from './parts.tsx';

export interface AboutMePageProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly view: ContributionsView;
  readonly picturesOf: (ids: readonly string[]) => readonly Picture[];
}

/** What others contributed, for the citizen it is about: who, how they know, and the way to say no (R-P7). */
export const AboutMePage = ({ page, citizenId, view, picturesOf }: AboutMePageProps) => {
  const words = page.words.preparation.citizen;
  const { ofRound, former } = byRound(view.contributions);
  const one = (contribution: KeptContribution) => (
    <Card title={words.areas[contribution.area].name}>
      <ContributionWords
        toCitizen
        page={page}
        citizenName={view.citizenName}
        contribution={contribution}
        picturesOf={picturesOf}
      />
      <Objection page={page} citizenId={citizenId} contribution={contribution} />
    </Card>
  );
  return (
    <CitizenPage page={page} title={words.contributionsTitle} phase="preparation">
      <p class="lead">{words.contributionsIntro}</p>
      {view.isFirstPage && ofRound.length === 0 && (
        <p>{former.length === 0 ? words.noContributions : words.noNewContributions}</p>
      )}
      {ofRound.map(one)}
      {former.length > 0 && (
        <section class="stack">
          <h2>{words.formerContributions}</h2>
          {former.map(one)}
        </section>
      )}
      {view.next !== null && (
        <div>
          <LinkButton href={`${addresses.contributions(citizenId)}?before=${view.next}`} icon="arrow-down">
            {words.moreContributions}
          </LinkButton>
        </div>
      )}
    </CitizenPage>
  );
};

const Objection = ({
  page,
  citizenId,
  contribution,
}: {
  page: PageContext;
  citizenId: string;
  contribution: KeptContribution;
}) => {
  const words = page.words.preparation.citizen;
  const action = addresses.contribution(citizenId, contribution.id, 'objection');
  if (contribution.objection === null) {
    return (
      <div>
        <LinkButton href={action} icon="thumbs-down" label={`${words.notRight}: ${contribution.words}`}>
          {words.notRight}
        </LinkButton>
      </div>
    );
  }
  return (
    <Notice kind="info">
      <p>{words.youObjected}</p>
      {contribution.objection.words.trim() !== '' && <p class="verbatim">{contribution.objection.words}</p>}
      <FilesOfWords
        citizenId={citizenId}
        files={contribution.objection.files}
        names={ownFileNames(page, words.notRight)}
      />
      <Form page={page} action={action} class="prep-inline" id={`objection-${contribution.id}`}>
        <Button name="to" value="undo" icon="undo-2">
          {page.words.common.citizen.undo}
        </Button>
      </Form>
    </Notice>
  );
};

export interface ObjectionPageProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly contribution: ContributionRow;
  readonly typed: string;
  /** What the citizen drew, said or photographed against it. */
  readonly files: FilesBeside;
  readonly error?: string | undefined;
}

/** "Det er ikke rigtigt": with words or without. */
export const ObjectionPage = ({ page, citizenId, contribution, typed, files, error }: ObjectionPageProps) => {
  const words = page.words.preparation.citizen;
  return (
    <CitizenPage page={page} title={words.objectionTitle} phase="preparation">
      <blockquote class="prep-quoted">
        <p class="verbatim">{contribution.words}</p>
        <p class="note">{contribution.authorName}</p>
      </blockquote>
      <Form
        page={page}
        action={addresses.contribution(citizenId, contribution.id, 'objection')}
        id="objection"
      >
        <TextArea
          page={page}
          name="words"
          label={words.objectionWords}
          hint={words.objectionHint}
          value={typed}
          error={error}
        />
        <AnswerWays page={page} citizenId={citizenId} about={words.notRight} files={files} />
        <div class="prep-onward">
          <Button kind="primary" name="to" value="save" icon="check">
            {words.saveObjection}
          </Button>
          <LinkButton href={addresses.contributions(citizenId)} icon="arrow-left">
            {page.words.common.citizen.back}
          </LinkButton>
        </div>
      </Form>
    </CitizenPage>
  );
};

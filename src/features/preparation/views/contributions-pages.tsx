import { type LifeArea, lifeAreas } from '../../../domain/preparation/life-areas.ts';
import { fileNamesOf } from '../../../ui/answer-files.tsx';
import { FilesOfWords } from '../../../ui/answer-ways.tsx';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { dayFor } from '../../../ui/dates.ts';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { PictureSearch } from '../../../ui/picture-search.tsx';
import { type Browsing, browsedLegend, PictureTopics } from '../../../ui/picture-topics.tsx';
import { relationIn, relationToCitizen } from '../../../ui/relation-words.ts';
import { Select } from '../../../ui/select.tsx';
import { Speech } from '../../../ui/speech.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import type { KeptContribution } from '../store-contributions.ts';
import type { ContributionsView } from '../use-cases/see-contributions.ts';
import { addresses } from './addresses.ts';
import { type Picture, PictureTiles } from './parts.tsx';
import { RoomPage } from './room-page.tsx';

interface ContributionProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly citizenName: string;
  readonly picturesOf: (ids: readonly string[]) => readonly Picture[];
}

export interface ContributionsPageProps extends ContributionProps {
  readonly view: ContributionsView;
  readonly isSaved: boolean;
}

/** What others contributed, for those who contribute, the contact person, the leader and the caseworker (R-P7). */
export const ContributionsPage = (props: ContributionsPageProps) => {
  const { page, citizenId, citizenName, view } = props;
  const words = page.words.preparation.staff;
  const { ofRound, former } = byRound(view.contributions);
  return (
    <RoomPage
      page={page}
      citizenId={citizenId}
      title={words.contributionsTitle(citizenName)}
      tab="contributions"
      hasContributions
    >
      {props.isSaved && (
        <Notice kind="success" live>
          <p>{words.saved}</p>
        </Notice>
      )}
      <p class="note">{words.contributionsIntro(citizenName)}</p>
      {!view.hasRound && <p>{words.noRound}</p>}
      {view.mayContribute && (
        <div>
          <LinkButton href={addresses.newContribution(citizenId)} kind="primary" icon="pencil">
            {words.write}
          </LinkButton>
        </div>
      )}
      {view.hasRound && view.isFirstPage && ofRound.length === 0 && (
        <p>{view.seesOnlyOwn ? words.noOwnContributions : words.noContributions}</p>
      )}
      {ofRound.map((contribution) => (
        <OneContribution {...props} contribution={contribution} />
      ))}
      {former.length > 0 && (
        <section class="stack">
          <h2>{words.formerContributions}</h2>
          {former.map((contribution) => (
            <OneContribution {...props} contribution={contribution} />
          ))}
        </section>
      )}
      {view.next !== null && (
        <div>
          <LinkButton href={`${addresses.contributions(citizenId)}?before=${view.next}`}>
            {words.more}
          </LinkButton>
        </div>
      )}
    </RoomPage>
  );
};

/** This round's contributions, and those of the rounds before. */
export function byRound(contributions: readonly KeptContribution[]) {
  const former = contributions.filter(({ isFormer }) => isFormer);
  return { ofRound: contributions.filter((one) => !former.includes(one)), former };
}

const OneContribution = ({
  page,
  citizenId,
  citizenName,
  picturesOf,
  view,
  contribution,
}: ContributionsPageProps & { readonly contribution: KeptContribution }) => {
  const words = page.words.preparation.staff;
  const { isFormer, isSaidAgain, isWithdrawn, objection } = contribution;
  const isMine = contribution.authorId === view.myId;
  const maySayAgain =
    view.mayContribute && isMine && isFormer && !isSaidAgain && !isWithdrawn && objection === null;
  return (
    <Card title={words.areas[contribution.area]}>
      <ContributionWords
        page={page}
        citizenName={citizenName}
        contribution={contribution}
        picturesOf={picturesOf}
      />
      {contribution.objection !== null && (
        <Notice kind="warning">
          <p>{words.objection(citizenName)}</p>
          {contribution.objection.words.trim() !== '' && (
            <p class="verbatim">{contribution.objection.words}</p>
          )}
          <FilesOfWords
            citizenId={citizenId}
            files={contribution.objection.files}
            names={fileNamesOf(page, citizenName)}
          />
        </Notice>
      )}
      {isWithdrawn && <p>{words.withdrawn}</p>}
      {isSaidAgain && !isWithdrawn && <p class="note">{words.saidAgain}</p>}
      {maySayAgain && (
        <Form
          page={page}
          action={addresses.contribution(citizenId, contribution.id, 'again')}
          class="prep-inline"
          id={`contribution-again-${contribution.id}`}
        >
          <Button icon="check">{words.stillTrue}</Button>
        </Form>
      )}
      {isMine && (
        <Form
          page={page}
          action={addresses.contribution(
            citizenId,
            contribution.id,
            contribution.isWithdrawn ? 'restore' : 'withdraw',
          )}
          class="prep-inline"
          id={`contribution-${contribution.id}`}
        >
          {contribution.isWithdrawn ? (
            <Button icon="undo-2">{words.bringBack}</Button>
          ) : (
            <Button icon="archive">{words.withdraw}</Button>
          )}
        </Form>
      )}
    </Card>
  );
};

/** The words of a contribution: always somebody else's, with who they are, when, and how they know (R-P7). */
export const ContributionWords = ({
  page,
  citizenName,
  contribution,
  picturesOf,
  toCitizen = false,
}: Omit<ContributionProps, 'citizenId'> & {
  readonly contribution: KeptContribution;
  readonly toCitizen?: boolean;
}) => {
  const { as, kinship, authorName, howTheyKnow } = contribution;
  const who =
    as === null ? '' : (toCitizen ? relationToCitizen : relationIn)(page.words, { kind: as, kinship });
  const recordedBy = who === '' ? authorName : `${authorName} (${who})`;
  return (
    <>
      <Speech
        page={page}
        words={contribution.words}
        name={citizenName}
        saidBy={{ how: 'onBehalf', recordedBy, howTheyKnow }}
        isOwn
        symbols={picturesOf(contribution.symbols)}
      />
      <p class="note">{page.words.preparation.staff.writtenOn(dayFor(page, contribution.on))}</p>
    </>
  );
};

export interface ContributionFormPageProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly citizenName: string;
  readonly hasRound: boolean;
  readonly typed: {
    readonly area: string;
    readonly words: string;
    readonly howTheyKnow: string;
    readonly symbols: readonly string[];
    readonly q: string;
  };
  /** What a search found, and what was chosen before it. */
  readonly pictures: readonly Picture[];
  readonly browsing: Browsing;
  readonly errors: Readonly<Record<string, string>>;
}

/** Writes a contribution in one's own name; how one knows belongs to it (R-P7). */
export const ContributionFormPage = ({
  page,
  citizenId,
  citizenName,
  hasRound,
  typed,
  pictures,
  browsing,
  errors,
}: ContributionFormPageProps) => {
  const words = page.words.preparation.staff;
  return (
    <RoomPage
      page={page}
      citizenId={citizenId}
      title={words.formTitle(citizenName)}
      tab="contributions"
      hasContributions
    >
      <ErrorSummary
        page={page}
        errors={Object.entries(errors).map(([field, sentence]) => ({ field, sentence }))}
      />
      <p class="note">{words.contributionsIntro(citizenName)}</p>
      {hasRound ? (
        <Form page={page} action={addresses.newContribution(citizenId)} id="contribution">
          <Select
            page={page}
            name="area"
            label={words.area}
            placeholder={words.areaPlaceholder}
            value={typed.area}
            error={errors.area}
            options={lifeAreas.map((area: LifeArea) => ({ value: area, label: words.areas[area] }))}
          />
          <TextArea
            page={page}
            name="words"
            readByCitizen
            label={words.words(citizenName)}
            value={typed.words}
            error={errors.words}
          />
          <TextArea
            page={page}
            name="howTheyKnow"
            readByCitizen
            label={words.howTheyKnow}
            hint={words.howTheyKnowHint}
            value={typed.howTheyKnow}
            error={errors.howTheyKnow}
            rows={2}
          />
          <PictureSearch
            page={page}
            label={words.searchWord}
            search={words.search}
            value={typed.q}
            error={errors.q}
            optional
          />
          {pictures.length > 0 && (
            <PictureTiles
              page={page}
              id="field-symbols"
              legend={browsedLegend(page, browsing) ?? words.pictures}
              pictures={pictures}
              chosen={typed.symbols}
              roomy
              error={errors.symbols}
            />
          )}
          <PictureTopics
            page={page}
            browsing={browsing}
            action={addresses.newContribution(citizenId)}
            pictures="field-symbols"
          />
          <div class="row">
            <Button kind="primary" name="to" value="save" icon="check">
              {words.save}
            </Button>
            <LinkButton href={addresses.contributions(citizenId)}>
              {page.words.common.staff.cancel}
            </LinkButton>
          </div>
        </Form>
      ) : (
        <p>{words.noRound}</p>
      )}
    </RoomPage>
  );
};

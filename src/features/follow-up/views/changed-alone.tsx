import type { AloneAsTold } from '../../../domain/follow-up/alone-as-told.ts';
import type { ChangeTold } from '../../../domain/follow-up/changed-alone.ts';
import { replaceDays } from '../../../domain/follow-up/help-as-written.ts';
import { longDay } from '../../../ui/dates.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { addresses } from './addresses.ts';
import { PostButton } from './room-page.tsx';
import { pictureOf, wordOf } from './symbol-picture.ts';

/** Where a change is answered from, and comes back to. */
export type AnsweredFrom = 'staircase' | 'efforts' | 'adjustments';

/** The changes of one thing among those made without the citizen; also where the thing was carried into this round. */
export const changesOf = (alone: readonly AloneAsTold[], id: string): readonly AloneAsTold[] =>
  alone.filter(({ sameThing }) => sameThing.includes(id));

/** The change of its words, or of help. */
export const changeOf = (...of: Parameters<typeof changesOf>): AloneAsTold | undefined =>
  changesOf(...of).find(({ part }) => part === 'words');

/** What was kept of help with its days as days are written: "fra tirsdag den 6. juli 2027, uden slutdag". */
export function withDays(page: PageContext, text: string): string {
  const words = page.words.plan.citizen.changeOfHelp;
  const day = (one: string): string => longDay(one, page.language);
  const inWords = ({ from, to }: { readonly from: string | null; readonly to: string | null }): string => {
    const start = from === null ? [] : [words.from(day(from))];
    return to === null ? [...start, words.endless].join(', ') : [...start, words.to(day(to))].join(' ');
  };
  // What was kept before days were told together is days of their own.
  return replaceDays(text, inWords).replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, day);
}

/** What stood or stands there: words, a picture, or for a step that was taken away that it is. Null for nothing. */
export const WhatStood = ({
  page,
  change,
  side,
}: {
  readonly page: PageContext;
  readonly change: Pick<ChangeTold, 'part' | 'before' | 'after'>;
  readonly side: 'before' | 'after';
}) => {
  const text = change[side];
  const { citizen: words, staff } = page.words.followUp;
  const isAway = (page.actor?.isCitizen ? words : staff).stepIsAway;
  const nothing = {
    away: isAway,
    symbol: words.noPicture,
    words: words.nothingStands,
    why: words.nothingStands,
  };
  if (text === '') return <>{nothing[change.part]}</>;
  const picture = change.part === 'symbol' || change.part === 'away' ? pictureOf(text) : null;
  if (picture === null) return <>{withDays(page, text)}</>;
  return (
    <img
      class="symbol"
      src={picture}
      alt={wordOf(text, page.language) || words.aPicture}
      width="56"
      height="56"
    />
  );
};

/** What of a step was changed: nothing more for its words, and for help. */
export const partName = (page: PageContext, { part }: Pick<ChangeTold, 'part'>): string =>
  part === 'words' ? '' : page.words.followUp[page.actor?.isCitizen ? 'citizen' : 'staff'].changedParts[part];

export interface ChangeToAnswerProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly change: AloneAsTold;
  /** What was changed: "Trin 2", or what the help is. */
  readonly subject: string;
  /** The step whose former words can be put back with one tap; absent where it is help. */
  readonly stepId?: string;
  readonly goalId?: string;
  readonly from: AnsweredFrom;
  /** What the municipality granted and has not decided anew since it was made over, in words; absent where there is none. */
  readonly granted?: string | undefined;
  /** A change of granted help that the municipality has not answered: asked for, and not made (R-O2). */
  readonly isAsked?: boolean;
}

/**
 * What another changed without the citizen, beside the thing itself (R-F4, R-F5, R-P8): who, when, what stood there and stands
 * there now, why, and that the citizen was not there – with "Det er fint", "Jeg er ikke enig" and, for a step, the way back to
 * the former words. Where the other says that the citizen was there, it asks that first.
 */
export const ChangeToAnswer = (props: ChangeToAnswerProps) => {
  const { page, citizenId, change, subject, stepId, goalId, from, granted, isAsked = false } = props;
  const words = page.words.followUp.citizen;
  const { outcome } = change;
  const told = isAsked || outcome !== null ? words.changeAsked : words;
  const action = addresses.answerChange(citizenId, change.id);
  const back = { from, ...(goalId !== undefined && { goal: goalId }) };
  const day = longDay(change.on, page.language);
  const asksWhetherThere = change.asks === 'wereYouThere';
  const named = [subject, partName(page, change)].filter((text) => text !== '').join(': ');
  return (
    <Notice kind="info">
      <p>
        <strong>{named}</strong>
      </p>
      <p>
        {asksWhetherThere
          ? told.changedBy(change.by, day)
          : change.whyNotTogether === null
            ? told.changedYouSayAlone(change.by, day)
            : told.changedAlone(change.by, day)}
      </p>
      <dl class="facts">
        {(change.before !== '' || change.part === 'away') && (
          <>
            <dt>{outcome === null || change.isStillSo ? told.stoodBefore : words.youHad}</dt>
            <dd class="verbatim">
              <WhatStood page={page} change={change} side="before" />
            </dd>
          </>
        )}
        <dt>{told.standsNow}</dt>
        <dd class="verbatim">
          <WhatStood page={page} change={change} side="after" />
        </dd>
        <dt>{words.because}</dt>
        <dd class="verbatim">{change.why}</dd>
        {change.whyNotTogether !== null && (
          <>
            <dt>{words.withoutYou}</dt>
            <dd class="verbatim">{change.whyNotTogether}</dd>
          </>
        )}
      </dl>
      {outcome !== null && <p>{words.notDecided[outcome]}</p>}
      {granted !== undefined && <p>{granted}</p>}
      {asksWhetherThere && <p>{`${told.saidTogether(change.by)} ${words.doesItFit}`}</p>}
      {change.answer === 'disagree' && <p>{words.youDisagree(change.by)}</p>}
      <div class="actions">
        {stepId !== undefined && (change.before !== '' || change.part === 'away') && (
          <PostButton
            page={page}
            action={addresses.step(citizenId, stepId, 'put-back')}
            fields={{ change: change.id, ...back }}
            icon="undo-2"
            label={`${words.putBack[change.part]}: ${change.part === 'words' ? change.before : named}`}
          >
            {words.putBack[change.part]}
          </PostButton>
        )}
        {asksWhetherThere && <WhetherThere {...{ page, citizenId, change, named, back }} />}
        {!asksWhetherThere && change.answer === null && (
          <PostButton
            page={page}
            action={action}
            fields={{ answer: 'disagree', ...back }}
            icon="thumbs-down"
            label={`${words.disagreeWithChange}: ${named}`}
          >
            {words.disagreeWithChange}
          </PostButton>
        )}
        {!asksWhetherThere && (
          <PostButton
            page={page}
            action={action}
            fields={{ answer: 'fine', ...back }}
            icon="check"
            label={`${words.changeIsFine}: ${named}`}
          >
            {words.changeIsFine}
          </PostButton>
        )}
      </div>
    </Notice>
  );
};

/** "Ja, det passer" and "Nej, jeg var ikke med" to what another says; the one that was given is not asked for again (R-M8, R-P8). */
export const WhetherThere = ({
  page,
  citizenId,
  change,
  named,
  back,
}: {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly change: Pick<ChangeTold, 'id' | 'wasThere'>;
  readonly named: string;
  readonly back: Readonly<Record<string, string>>;
}) => {
  const words = page.words.followUp.citizen;
  const action = addresses.answerChange(citizenId, change.id);
  return (
    <>
      {change.wasThere !== true && (
        <PostButton
          page={page}
          action={action}
          fields={{ answer: 'wasThere', ...back }}
          icon="check"
          label={`${words.doneFits}: ${named}`}
        >
          {words.doneFits}
        </PostButton>
      )}
      {change.wasThere !== false && (
        <PostButton
          page={page}
          action={action}
          fields={{ answer: 'wasNotThere', ...back }}
          icon="x"
          label={`${words.iWasNotThere}: ${named}`}
        >
          {words.iWasNotThere}
        </PostButton>
      )}
    </>
  );
};

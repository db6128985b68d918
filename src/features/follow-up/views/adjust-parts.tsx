import type { ReasonKey } from '../../../domain/follow-up/adjustment-reasons.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Form } from '../../../ui/form.tsx';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { RadioCards } from '../../../ui/radio-cards.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import type { RefusedForm } from './stairs-staff-page.tsx';

const icons: Readonly<Record<ReasonKey, IconName>> = {
  tooHard: 'arrow-down',
  tooEasy: 'arrow-up',
  noHelp: 'thumbs-down',
  tooLittle: 'arrow-up',
  tooMuch: 'arrow-down',
  tooShort: 'arrow-up',
  tooLong: 'arrow-down',
  badTime: 'clock',
  somebodyElse: 'users',
  somethingElse: 'repeat',
  other: 'pencil',
};

/** The words of a reason: what is kept, verbatim as it was tapped. Empty for the one that is written. */
export function reasonWords(page: PageContext, key: ReasonKey): string {
  return key === 'other' ? '' : page.words.followUp.citizen[key];
}

/** "Hvorfor skal det være anderledes?" as cards that lead on, or say it at once: nothing is typed yet, so nothing can be lost. */
export const ReasonCards = <Key extends ReasonKey>({
  page,
  reasons,
  href,
  byOneTap = {},
}: {
  page: PageContext;
  reasons: readonly Key[];
  href: (key: Key) => string;
  /** Those that are said by the tap alone: what the tap sends, and where. */
  byOneTap?: Partial<
    Record<Key, { readonly action: string; readonly fields: Readonly<Record<string, string>> }>
  >;
}) => {
  const words = page.words.followUp.citizen;
  return (
    <ul class="plain link-cards">
      {reasons.map((key) => {
        const tap = byOneTap[key];
        const card = (
          <>
            <Icon name={icons[key]} />
            <span>{key === 'other' ? words.otherReason : words[key]}</span>
          </>
        );
        return (
          <li>
            {tap === undefined ? (
              <a class="link-card" href={href(key)}>
                {card}
              </a>
            ) : (
              <Form page={page} action={tap.action} class="one-tap">
                {Object.entries(tap.fields).map(([name, value]) => (
                  <input type="hidden" name={name} value={value} />
                ))}
                <button class="link-card" type="submit">
                  {card}
                </button>
              </Form>
            )}
          </li>
        );
      })}
    </ul>
  );
};

/** Reason, and together with the citizen or why not: what every adjustment by staff says (R-F4). */
export const StaffReason = ({
  page,
  refused,
  reasonLabel = page.words.followUp.staff.reason,
  togetherLabel = page.words.followUp.staff.together,
}: {
  page: PageContext;
  refused: RefusedForm | undefined;
  reasonLabel?: string;
  togetherLabel?: string;
}) => {
  const words = page.words.followUp.staff;
  return (
    <>
      <TextArea
        page={page}
        name="reason"
        readByCitizen
        label={reasonLabel}
        rows={2}
        value={refused?.typed.reason}
        error={refused?.errors.reason}
      />
      <RadioCards
        page={page}
        name="together"
        label={togetherLabel}
        value={refused?.typed.together}
        error={refused?.errors.together}
        options={[
          { value: 'yes', label: words.togetherYes },
          { value: 'no', label: words.togetherNo },
        ]}
      />
      <TextArea
        page={page}
        name="whyNot"
        readByCitizen
        label={words.whyNot}
        hint={words.whyNotHint}
        rows={2}
        value={refused?.typed.whyNot}
        error={refused?.errors.whyNot}
      />
    </>
  );
};

/** The way back without changing anything. */
export const BackLink = ({ page, href }: { page: PageContext; href: string }) =>
  page.actor?.isCitizen ? (
    <LinkButton href={href} icon="arrow-left">
      {page.words.followUp.citizen.back}
    </LinkButton>
  ) : (
    <LinkButton href={href}>{page.words.common.staff.cancel}</LinkButton>
  );

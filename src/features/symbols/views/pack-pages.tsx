import { creditLine, longestPackName } from '../../../domain/symbols/pack.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { localDay, shortDay } from '../../../ui/dates.ts';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { describedBy, Field, fieldId } from '../../../ui/field-parts.tsx';
import { Form } from '../../../ui/form.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { places } from '../../../ui/places.ts';
import { StaffPage } from '../../../ui/staff-page.tsx';
import { StatusPill } from '../../../ui/status-pill.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { SymbolPack } from '../store-packs.ts';

/** Where a pack is added. */
export const newPackPlace = `${places.symbolPacks}/new`;

/** The municipality's packs. */
export const PacksPage = ({
  page,
  packs,
  mayChange,
  added,
}: {
  page: PageContext;
  packs: readonly SymbolPack[];
  /** The manager reads; the administrator writes. */
  mayChange: boolean;
  /** The pack that was just added. */
  added: SymbolPack | undefined;
}) => {
  const words = page.words.packs.staff;
  const change = {
    label: words.change,
    cell: (pack: SymbolPack) => withoutYet(page, pack) ?? <Switch page={page} pack={pack} />,
  };
  return (
    <StaffPage page={page} title={words.title}>
      {added && added.state !== 'refused' && (
        <Notice kind="success" live>
          {added.state === 'ready' ? words.saved(added.name) : words.isDrawn(added.name)}
        </Notice>
      )}
      <p>{words.intro}</p>
      <DataTable
        caption={words.title}
        captionHidden
        empty={words.none}
        rows={packs}
        columns={[
          { label: words.name, cell: ({ name }) => name },
          {
            label: words.pictures,
            cell: ({ expected, pictures }) => String(Math.max(expected, pictures)),
            numeric: true,
          },
          { label: words.licences, cell: (pack) => withoutYet(page, pack) ?? creditLine(pack.credits) },
          {
            label: words.accepted,
            cell: ({ acceptedBy, acceptedAt }) =>
              words.acceptedBy(acceptedBy, shortDay(localDay(acceptedAt), page.language)),
          },
          {
            label: words.state,
            cell: (pack) => <State page={page} pack={pack} />,
          },
          ...(mayChange ? [change] : []),
        ]}
      />
      {packs.some(({ state }) => state === 'drawing' || state === 'waiting') && (
        <div class="actions">
          <LinkButton href={places.symbolPacks} icon="refresh-cw">
            {words.lookAgain}
          </LinkButton>
        </div>
      )}
      <p class="note">{words.offMeans}</p>
      {mayChange && (
        <div class="actions">
          <LinkButton href={newPackPlace} kind="primary" icon="plus">
            {words.add}
          </LinkButton>
        </div>
      )}
    </StaffPage>
  );
};

/** What stands where a pack has nothing, as long as it is not ready; undefined from then on. */
function withoutYet(page: PageContext, { state }: SymbolPack): string | undefined {
  const words = page.words.packs.staff;
  if (state === 'ready') return undefined;
  return state === 'refused' ? words.nothingKept : words.notYet;
}

/** Whether a pack can be found, or how far it is from that, in a word; and what follows where it stands still or came to nothing. */
const State = ({ page, pack }: { page: PageContext; pack: SymbolPack }) => {
  const { staff: words, faults } = page.words.packs;
  const { state, isOff, fault } = pack;
  if (state === 'ready')
    return <StatusPill kind={isOff ? 'neutral' : 'done'}>{isOff ? words.off : words.on}</StatusPill>;
  if (fault !== null)
    return (
      <span class="stacked">
        <StatusPill kind="attention">{words.refused}</StatusPill>
        <span class="note">{`${faults[fault.refused](fault.what)} ${words.mendAndSend}`}</span>
      </span>
    );
  return (
    <span class="stacked">
      <StatusPill kind="waiting">{state === 'drawing' ? words.drawing : words.waiting}</StatusPill>
      <span>{words.drawnOf(pack.pictures, pack.expected)}</span>
      {state === 'waiting' && <span class="note">{words.goesOn}</span>}
    </span>
  );
};

const Switch = ({ page, pack }: { page: PageContext; pack: SymbolPack }) => {
  const words = page.words.packs.staff;
  const { id, name, isOff } = pack;
  return (
    <Form page={page} action={`${places.symbolPacks}/${id}`} class="inline">
      <input type="hidden" name="off" value={isOff ? 'no' : 'yes'} />
      <Button label={isOff ? words.switchOnNamed(name) : words.switchOffNamed(name)}>
        {isOff ? words.switchOn : words.switchOff}
      </Button>
    </Form>
  );
};

/** Where an administrator sends a pack. `errors` are sentences by field. */
export const NewPackPage = ({
  page,
  name = '',
  isAccepted = false,
  errors = {},
}: {
  page: PageContext;
  name?: string;
  isAccepted?: boolean;
  errors?: Readonly<Record<string, string>>;
}) => {
  const words = page.words.packs.staff;
  const [file, accepted] = [fieldId('pack'), fieldId('accepted')];
  return (
    <StaffPage page={page} title={words.newTitle}>
      <ErrorSummary
        page={page}
        errors={Object.entries(errors).map(([field, sentence]) => ({ field, sentence }))}
      />
      <Form page={page} action={newPackPlace} multipart>
        <TextField
          page={page}
          name="name"
          label={words.name}
          hint={words.nameHint}
          value={name}
          maxlength={longestPackName}
          error={errors.name}
        />
        <Field page={page} label={words.file} hint={words.fileHint} error={errors.pack} id={file}>
          <input
            class="input"
            type="file"
            accept=".zip,application/zip"
            id={file}
            name="pack"
            aria-describedby={describedBy(file, words.fileHint, errors.pack)}
            aria-invalid={errors.pack ? 'true' : undefined}
          />
        </Field>
        <section>
          <h2>{words.listTitle}</h2>
          <p>{words.listIntro}</p>
          <ul class="plain">
            {words.listExample.split('\n').map((line) => (
              <li>
                <code>{line}</code>
              </li>
            ))}
          </ul>
        </section>
        <label class="check-line">
          <input
            type="checkbox"
            id={accepted}
            name="accepted"
            value="yes"
            checked={isAccepted}
            aria-describedby={describedBy(accepted, undefined, errors.accepted)}
          />{' '}
          {words.accept}
        </label>
        {errors.accepted && (
          <p class="error" id={`${accepted}-error`}>
            {errors.accepted}
          </p>
        )}
        <p class="note">{words.takesTime}</p>
        <div class="actions">
          <Button kind="primary" icon="save">
            {words.send}
          </Button>
          <LinkButton href={places.symbolPacks}>{page.words.common.staff.cancel}</LinkButton>
        </div>
      </Form>
    </StaffPage>
  );
};

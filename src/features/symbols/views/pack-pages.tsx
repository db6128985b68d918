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
  const change = { label: words.change, cell: (pack: SymbolPack) => <Switch page={page} pack={pack} /> };
  return (
    <StaffPage page={page} title={words.title}>
      {added && (
        <Notice kind="success" live>
          {words.saved(added.name)}
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
          { label: words.pictures, cell: ({ pictures }) => String(pictures), numeric: true },
          { label: words.licences, cell: ({ credits }) => creditLine(credits) },
          {
            label: words.accepted,
            cell: ({ acceptedBy, acceptedAt }) =>
              words.acceptedBy(acceptedBy, shortDay(localDay(acceptedAt), page.language)),
          },
          {
            label: words.state,
            cell: ({ isOff }) => (
              <StatusPill kind={isOff ? 'neutral' : 'done'}>{isOff ? words.off : words.on}</StatusPill>
            ),
          },
          ...(mayChange ? [change] : []),
        ]}
      />
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

import { Button, LinkButton } from '../../../ui/button.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { StaffPage } from '../../../ui/staff-page.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { StaffMember } from '../store-contacts.ts';

/** Address of the form about one of the staff. */
export const contactOf = (personId: string): string => `/staff/${personId}/contact`;

/** Everybody who works with citizens, and how they are reached. */
export const StaffListPage = ({
  page,
  staff,
  mayChange,
}: {
  page: PageContext;
  staff: readonly StaffMember[];
  /** The manager reads; the administrator writes. */
  mayChange: boolean;
}) => {
  const words = page.words.admin.staff;
  const changeColumn = {
    label: words.change,
    cell: ({ personId, name }: StaffMember) => (
      <a href={contactOf(personId)} aria-label={words.changeOf(name)}>
        {words.change}
      </a>
    ),
  };
  return (
    <StaffPage page={page} title={words.title}>
      <p>{words.intro}</p>
      <DataTable
        caption={words.title}
        captionHidden
        empty={page.words.common.staff.nothingHere}
        rows={staff}
        columns={[
          { label: words.name, cell: ({ name }) => name },
          {
            label: words.role,
            cell: ({ role, unit }) => [page.words.demo.roles[role], unit].filter(Boolean).join(', '),
          },
          { label: words.phone, cell: ({ phone }) => phone },
          { label: words.mail, cell: ({ mail }) => mail },
          ...(mayChange ? [changeColumn] : []),
        ]}
      />
    </StaffPage>
  );
};

/** Phone and mail of one of the staff. `errors` are sentences by field. */
export const StaffContactPage = ({
  page,
  member,
  typed,
  errors = {},
}: {
  page: PageContext;
  member: StaffMember;
  typed?: Readonly<Record<string, unknown>>;
  errors?: Readonly<Record<string, string>>;
}) => {
  const words = page.words.admin.staff;
  const value = (name: 'phone' | 'mail') => String(typed?.[name] ?? member[name]);
  return (
    <StaffPage page={page} title={member.name}>
      <ErrorSummary
        page={page}
        errors={Object.entries(errors).map(([field, sentence]) => ({ field, sentence }))}
      />
      <p>{words.whoReads}</p>
      <Form page={page} action={contactOf(member.personId)}>
        <input type="hidden" name="version" value={String(typed?.version ?? member.version)} />
        <TextField
          page={page}
          name="phone"
          type="tel"
          label={words.phone}
          hint={words.mayBeEmpty}
          value={value('phone')}
          maxlength={40}
          error={errors.phone}
        />
        <TextField
          page={page}
          name="mail"
          type="email"
          label={words.mail}
          value={value('mail')}
          maxlength={200}
          error={errors.mail}
        />
        <div class="actions">
          <Button kind="primary" icon="save">
            {page.words.common.staff.save}
          </Button>
          <LinkButton href="/staff">{page.words.common.staff.cancel}</LinkButton>
        </div>
      </Form>
    </StaffPage>
  );
};

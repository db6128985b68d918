import { BackToClosing } from '../back-to-closing.tsx';
import { Button, LinkButton } from '../button.tsx';
import { Card } from '../card.tsx';
import { DataTable } from '../data-table.tsx';
import { DateField } from '../date-field.tsx';
import { Form } from '../form.tsx';
import { StaffPage } from '../layout.tsx';
import { Notice } from '../notice.tsx';
import type { PageContext } from '../page-context.ts';
import { RadioCards } from '../radio-cards.tsx';
import { Tabs } from '../section-nav.tsx';
import { Select } from '../select.tsx';
import { Speech } from '../speech.tsx';
import { StatusPill } from '../status-pill.tsx';
import { TextArea } from '../text-area.tsx';
import { TextField } from '../text-field.tsx';
import type { Example } from './example.ts';

const asStaff = (page: PageContext): PageContext => ({
  ...page,
  actor: { personId: 'karen', givenName: 'Karen', isCitizen: false },
});

const menu = (current: string) =>
  [
    { href: '/citizens', label: 'Mine borgere', icon: 'users' },
    { href: '/tasks', label: 'Mine opgaver', icon: 'list-checks' },
    { href: '/meetings', label: 'Møder', icon: 'calendar-days' },
  ].map((item) => ({ ...item, current: item.href === current })) as {
    href: string;
    label: string;
    icon: 'users';
    current: boolean;
  }[];

const citizens = [
  { name: 'Jonas Lund', step: 'Aftaler', kind: 'now', next: '9. marts 2027', days: 108 },
  { name: 'Amina Yusuf', step: 'Forberedelse', kind: 'waiting', next: '14. december 2026', days: 23 },
  { name: 'Bent Åge Sørensen', step: 'Møde indkaldes', kind: 'attention', next: 'Ikke aftalt', days: 0 },
] as const;

/** Screens of professionals. */
export const staffExamples: readonly Example[] = [
  {
    name: 'staff-list',
    audience: 'staff',
    render: (page, theme) => (
      <StaffPage page={asStaff(page)} theme={theme} title="Mine borgere" nav={menu('/citizens')}>
        <div class="row spread">
          <p class="note">3 borgere. Den med den nærmeste frist står først.</p>
          <LinkButton href="/citizens/new" icon="plus" kind="primary">
            Ny borger
          </LinkButton>
        </div>
        <DataTable
          caption="Mine borgere"
          captionHidden
          empty={page.words.common.staff.nothingHere}
          rows={citizens}
          columns={[
            { label: 'Navn', cell: (row) => <a href="/citizen">{row.name}</a> },
            { label: 'Trin', cell: (row) => <StatusPill kind={row.kind}>{row.step}</StatusPill> },
            { label: 'Næste møde', cell: (row) => row.next },
            { label: 'Dage', cell: (row) => row.days, numeric: true },
          ]}
        />
      </StaffPage>
    ),
  },
  {
    name: 'staff-form',
    audience: 'staff',
    render: (page, theme) => (
      <StaffPage
        page={asStaff(page)}
        theme={theme}
        title="Indkald til borgerplansmøde"
        nav={menu('/meetings')}
      >
        <Tabs
          label="Jonas Lund"
          items={[
            { href: '/jonas', label: 'Overblik' },
            { href: '/jonas/meeting', label: 'Møde', current: true },
            { href: '/jonas/plan', label: 'Plan' },
            { href: '/jonas/access', label: 'Adgang' },
          ]}
        />
        <div class="columns">
          <Form page={page} action="/meetings">
            <DateField
              page={asStaff(page)}
              name="on"
              label="Dato"
              value="2027-03-09"
              hint="Mindst 84 dage fra i dag."
            />
            <TextField page={asStaff(page)} name="at" label="Klokkeslæt" type="time" short value="10:00" />
            <TextField
              page={asStaff(page)}
              name="place"
              label="Sted"
              error="Skriv, hvor mødet holdes, så borgeren kan finde derhen."
            />
            <Select
              page={asStaff(page)}
              name="lead"
              label="Mødeleder"
              options={[{ value: 'karen', label: 'Karen Holst' }]}
            />
            <RadioCards
              page={asStaff(page)}
              name="way"
              label="Hvordan får borgeren det at vide?"
              options={[
                { value: 'letter', label: 'Brev med billeder' },
                { value: 'talk', label: 'Samtale med kontaktpersonen' },
              ]}
              value="talk"
            />
            <TextArea page={asStaff(page)} name="why" label="Begrundelse for kort varsel" optional rows={3} />
            <div class="row">
              <Button kind="primary">Indkald</Button>
              <LinkButton href="/meetings">{page.words.common.staff.cancel}</LinkButton>
              <BackToClosing page={asStaff(page)} citizenId="jonas" />
            </div>
          </Form>
          <div class="stack">
            <Notice kind="warning">
              <p>Der er 23 dage til mødet. Kommunens grænse er 84 dage.</p>
            </Notice>
            <Card title="Det har Jonas sagt">
              <Speech
                page={asStaff(page)}
                name="Jonas"
                words="Jeg vil gerne have min egen nøgle."
                saidBy={{ how: 'withHelp', recordedBy: 'Mette Holm' }}
              />
            </Card>
          </div>
        </div>
      </StaffPage>
    ),
  },
];

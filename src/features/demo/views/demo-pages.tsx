import { Button, LinkButton } from '../../../ui/button.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { longDay } from '../../../ui/dates.ts';
import { Form } from '../../../ui/form.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { PublicPage } from '../../../ui/public-page.tsx';
import { relationIn } from '../../../ui/relation-words.ts';
import type { DemoPerson } from '../demo-people.ts';

/** The role of a person; of those in somebody's network what they are to them. */
function whatIs(page: PageContext, { role, ties }: DemoPerson): string {
  if (role !== 'relative' || ties.length === 0) return page.words.demo.roles[role];
  const words = ties.map((tie) => relationIn(page.words, tie)).join(', ');
  return words.charAt(0).toLocaleUpperCase(page.language) + words.slice(1);
}

/** The list of made-up people. */
export const PeoplePage = ({
  page,
  people,
  back,
}: {
  page: PageContext;
  people: readonly DemoPerson[];
  /** Where signing in leads: the page that somebody was signed out from. */
  back: string;
}) => {
  const words = page.words.demo.citizen;
  const municipalities = [...new Set(people.map((person) => person.municipalityName))];
  return (
    <PublicPage page={page} title={words.title}>
      <p class="lead">{words.intro}</p>
      {municipalities.map((municipality) => (
        <section>
          <h2>{municipality}</h2>
          <ul class="people-list">
            {people
              .filter((person) => person.municipalityName === municipality)
              .map((person) => (
                <li>
                  <Form page={page} action="/demo/login" class="person-row">
                    {back !== '/' && <input type="hidden" name="back" value={back} />}
                    <p>
                      <strong>{person.name}</strong>
                      <br />
                      {whatIs(page, person)}
                      {person.unit && `, ${person.unit}`}
                      {person.belongsTo.length > 0 && `. ${words.helps(person.belongsTo.join(', '))}`}
                    </p>
                    <Button name="person" value={person.handle} label={person.name}>
                      {person.name.split(' ')[0]}
                    </Button>
                  </Form>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <p>
        <LinkButton href="/demo/clock" icon="calendar-days">
          {words.clockLink}
        </LinkButton>
      </p>
    </PublicPage>
  );
};

/** Moves the demo's day. `refused` is what was typed where it is no day that can be meant. */
export const ClockPage = ({
  page,
  isMoved,
  refused,
}: {
  page: PageContext;
  isMoved: boolean;
  refused?: string;
}) => {
  const words = page.words.demo.citizen;
  return (
    <PublicPage page={page} title={words.clockTitle}>
      <p class="lead">{words.clockToday(longDay(page.today, page.language))}</p>
      <p>{words.clockIntro}</p>
      <Form page={page} action="/demo/clock">
        <DateField
          page={page}
          name="day"
          label={words.clockDay}
          value={refused ?? page.today}
          error={refused === undefined ? undefined : words.clockFault}
        />
        <div class="actions">
          <Button kind="primary">{words.clockSet}</Button>
          {isMoved && (
            <Button name="reset" value="1">
              {words.clockReset}
            </Button>
          )}
        </div>
      </Form>
      <p>
        <LinkButton href="/demo">{words.peopleLink}</LinkButton>
      </p>
    </PublicPage>
  );
};

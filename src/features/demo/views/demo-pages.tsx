import { Button, LinkButton } from '../../../ui/button.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { longDay } from '../../../ui/dates.ts';
import { Form } from '../../../ui/form.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { PublicPage } from '../../../ui/public-page.tsx';
import type { DemoPerson } from '../demo-people.ts';

/** The list of made-up people. */
export const PeoplePage = ({ page, people }: { page: PageContext; people: readonly DemoPerson[] }) => {
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
                    <p>
                      <strong>{person.name}</strong>
                      <br />
                      {page.words.demo.roles[person.role]}
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

/** Moves the demo's day. */
export const ClockPage = ({ page, isMoved }: { page: PageContext; isMoved: boolean }) => {
  const words = page.words.demo.citizen;
  return (
    <PublicPage page={page} title={words.clockTitle}>
      <p class="lead">{words.clockToday(longDay(page.today, page.language))}</p>
      <p>{words.clockIntro}</p>
      <Form page={page} action="/demo/clock">
        <DateField page={page} name="day" label={words.clockDay} value={page.today} />
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

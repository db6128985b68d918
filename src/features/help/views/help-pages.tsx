import { dialled } from '../../../domain/staff-contact.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { PersonChip } from '../../../ui/person-chip.tsx';
import { PublicPage } from '../../../ui/public-page.tsx';
import { StaffPage } from '../../../ui/staff-page.tsx';
import { type HelpedScreen, type ScreenOfOthers, whoSeesAnswersOn } from '../screens.ts';
import type { Helper } from '../store.ts';

/**
 * Help for those who work with citizens or follow one: what the screen they come from is for, in one or two sentences, and
 * below it what holds everywhere.
 */
export const OthersHelpPage = ({
  page,
  from,
  screen,
}: {
  page: PageContext;
  /** The page help was asked from. */
  from: string;
  screen: ScreenOfOthers | null;
}) => {
  const words = page.words.help;
  const { staff } = page.words.home;
  const everywhere = [
    ['lock', staff.helpPrivate],
    ['eye', staff.helpSeen],
  ] as const;
  const lines = page.actor?.isRelative
    ? ([...everywhere, ['message-circle', words.staff.askContactPerson]] as const)
    : ([
        ['users', staff.helpList],
        ['arrow-right', staff.helpDuties],
        ...everywhere,
        ['message-circle', staff.helpAsk],
      ] as const);
  return (
    <StaffPage page={page} title={words.citizen.title}>
      {screen && (
        <section>
          <h2>{words.staff.thisScreen}</h2>
          <p class="lead">{words.screens.staff[screen]}</p>
          <div class="actions">
            <LinkButton href={from} icon="arrow-left">
              {words.staff.back}
            </LinkButton>
          </div>
        </section>
      )}
      <h2>{words.staff.more}</h2>
      <ul class="plain help-lines">
        {lines.map(([icon, line]) => (
          <li>
            <Icon name={icon} />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </StaffPage>
  );
};

/** Props of {@link HelpPage}. */
export interface HelpPageProps {
  readonly page: PageContext;
  /** The page help was asked from. */
  readonly from: string;
  readonly screen: HelpedScreen | null;
  readonly helper: Helper | null;
}

/** What the screen one comes from is for, in one or two sentences, and whom to call or write to. */
export const HelpPage = ({ page, from, screen, helper }: HelpPageProps) => {
  const words = page.words.help;
  const seenBy = whoSeesAnswersOn(screen);
  const Layout = page.actor === null ? PublicPage : CitizenPage;
  return (
    <Layout page={page} title={words.citizen.title}>
      {screen && (
        <section>
          <h2>{words.citizen.thisScreen}</h2>
          <p class="lead">{words.screens.citizen[screen]}</p>
        </section>
      )}
      <LinkButton href={from} icon="arrow-left">
        {words.citizen.back}
      </LinkButton>
      <section>
        <h2>{words.citizen.callOrWrite}</h2>
        {helper === null ? <p class="lead">{words.citizen.nobody}</p> : <Reach page={page} helper={helper} />}
      </section>
      <ul class="plain help-lines">
        <li>
          <Icon name="save" />
          <span>{words.citizen.saved}</span>
        </li>
        {seenBy !== null && (
          <li>
            <Icon name={seenBy === 'helpersAtOnce' ? 'eye' : 'lock'} />
            <span>{words.citizen.seenBy[seenBy]}</span>
          </li>
        )}
      </ul>
    </Layout>
  );
};

/** One person with the ways to reach them. */
const Reach = ({ page, helper }: { page: PageContext; helper: Helper }) => {
  const words = page.words.help.citizen;
  const { givenName, name, kind, phone, mail } = helper;
  return (
    <Card>
      <PersonChip name={name} relation={words.kinds[kind]} paid />
      {phone + mail === '' && <p>{words.notReached(givenName)}</p>}
      <div class="actions">
        {phone !== '' && (
          <LinkButton href={`tel:${dialled(phone)}`} icon="phone" kind="primary">
            {words.call(givenName)}
          </LinkButton>
        )}
        {phone !== '' && (
          <LinkButton href={`sms:${dialled(phone)}`} icon="message-circle">
            {words.text(givenName)}
          </LinkButton>
        )}
        {mail !== '' && (
          <LinkButton href={`mailto:${mail}`} icon="mail">
            {words.write(givenName)}
          </LinkButton>
        )}
      </div>
      {phone !== '' && <p class="note">{words.phone(phone)}</p>}
    </Card>
  );
};

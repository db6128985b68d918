import { dialled } from '../../../domain/staff-contact.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { places } from '../../../ui/places.ts';
import type { Helper } from '../../help/public.ts';
import type { CitizenOverview } from '../use-cases/see-citizen.ts';

/** Before the meeting: the way to write what one knows of the citizen, and who in the municipality is asked about the meeting (R-P7). */
export const BeforeMeetingCard = ({
  page,
  citizen,
  isFirst,
}: {
  readonly page: PageContext;
  readonly citizen: CitizenOverview;
  /** Nothing else is asked of the reader. */
  readonly isFirst: boolean;
}) => {
  const { staff } = page.words.home;
  if (citizen.beforeMeeting === null) return null;
  const name = citizen.name.split(' ')[0] ?? citizen.name;
  return (
    <Card title={staff.beforeMeeting}>
      <p>{staff.writeWhatYouKnowWhy(name)}</p>
      <div class="actions">
        <LinkButton
          href={`${places.ofCitizen.overview(citizen.id)}/contributions/new`}
          kind={isFirst ? 'primary' : 'secondary'}
          icon="pencil"
        >
          {staff.writeWhatYouKnow(name)}
        </LinkButton>
      </div>
      {citizen.beforeMeeting.toAsk.map((one) => (
        <WhomToAsk page={page} helper={one} />
      ))}
    </Card>
  );
};

/** Who can be asked about the meeting, and how they are reached at work. */
const WhomToAsk = ({ page, helper }: { readonly page: PageContext; readonly helper: Helper }) => {
  const { givenName, name, kind, phone, mail } = helper;
  const { call, write, phone: phoneIs } = page.words.help.citizen;
  return (
    <>
      <p>
        {page.words.home.staff.askAboutMeeting(name, kind === 'caseworker')}
        {phone !== '' && ` ${phoneIs(phone)}.`}
      </p>
      {phone + mail !== '' && (
        <div class="actions">
          {phone !== '' && (
            <LinkButton href={`tel:${dialled(phone)}`} icon="phone">
              {call(givenName)}
            </LinkButton>
          )}
          {mail !== '' && (
            <LinkButton href={`mailto:${mail}`} icon="mail">
              {write(givenName)}
            </LinkButton>
          )}
        </div>
      )}
    </>
  );
};

import { isTheCitizens } from '../../../domain/meetings/cards.ts';
import { whoWasThere } from '../../../domain/meetings/participants.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { CommunicationCard } from '../../../ui/communication-card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { symbolPath } from '../../symbols/public.ts';
import type { CardShown, RoomView } from '../use-cases/see-room.ts';
import { addresses } from './addresses.ts';
import { StaffFrame } from './frame.tsx';
import { People } from './people.tsx';
import { CardButton, nameOfCard, TableCard } from './table-card.tsx';
import { WayThrough } from './way-through.tsx';

interface Props {
  readonly page: PageContext;
  readonly room: RoomView;
}

/** The meeting room for everybody beside the citizen: the citizen's cards first, then the way through the plan (R-M1). */
export const StaffRoomPage = ({ page, room }: Props) => {
  const words = page.words.meetings.staff;
  const { citizen, meeting } = room;
  const shown = room.cards.filter(({ isHidden }) => !isHidden);
  const theirs = shown.filter(isTheCitizens);
  const others = shown.filter((card) => !isTheCitizens(card));
  return (
    <StaffFrame page={page} citizenId={citizen.id} title={words.roomTitle(citizen.givenName)} tab="meeting">
      {meeting.state === 'called' && (
        <Notice kind="info">
          <p>{words.roomNotOpen}</p>
        </Notice>
      )}
      {room.communication !== null && (
        <CommunicationCard
          page={page}
          profile={room.communication}
          srcOf={symbolPath}
          href={addresses.communication(citizen.id)}
        />
      )}
      <div class="room">
        <div class="stack">
          <section>
            <h2>{words.agenda(citizen.givenName)}</h2>
            {theirs.length === 0 && <p class="note">{words.agendaEmpty(citizen.givenName)}</p>}
            <Cards page={page} room={room} cards={theirs} />
          </section>
          <div class="row">
            {meeting.state !== 'closed' && room.maySay.length > 0 && (
              <LinkButton href={addresses.add(citizen.id)} icon="plus">
                {words.addPoint}
              </LinkButton>
            )}
            <LinkButton href={addresses.room(citizen.id)} icon="refresh-cw" kind="quiet">
              {words.refresh}
            </LinkButton>
          </div>
          {room.fromLastTime.length > 0 && (
            <section>
              <h2>{words.lastTime}</h2>
              <p class="note">{words.lastTimeMore(citizen.givenName)}</p>
              <ul class="plain table">
                {room.fromLastTime.map((card) => (
                  <TableCard page={page} card={card} citizenId={citizen.id} name={citizen.givenName} />
                ))}
              </ul>
            </section>
          )}
          {others.length > 0 && (
            <section>
              <h2>{words.others}</h2>
              <Cards page={page} room={room} cards={others} />
            </section>
          )}
        </div>
        <aside class="stack" aria-label={words.way}>
          <WayThrough page={page} room={room} />
          {whoWasThere(room.people, meeting.state).map(({ how, people }) => (
            <section>
              <h2>{words.people[how]}</h2>
              <People page={page} people={people} />
            </section>
          ))}
        </aside>
      </div>
    </StaffFrame>
  );
};

const Cards = ({ page, room, cards }: Props & { readonly cards: readonly CardShown[] }) => (
  <ul class="plain table">
    {cards.map((card) => (
      <TableCard page={page} card={card} citizenId={room.citizen.id} name={room.citizen.givenName}>
        {(card.isMine || card.mayFinish) && room.meeting.state !== 'closed' && (
          <CardActions page={page} room={room} card={card} />
        )}
      </TableCard>
    ))}
  </ul>
);

/** What one does to a card: who leads the meeting ticks any (R-M1), and one hides what one placed oneself (R-M10). */
const CardActions = ({ page, room, card }: Props & { readonly card: CardShown }) => {
  const words = page.words.meetings.staff;
  const of = {
    page,
    meetingId: room.meeting.id,
    cardId: card.id,
    label: nameOfCard(page, card),
    kind: 'quiet' as const,
  };
  return (
    <div class="table-actions">
      {room.meeting.state === 'open' && (
        <CardButton
          {...of}
          action={addresses.done(room.citizen.id)}
          icon={card.isDone ? 'undo-2' : 'check'}
          value={card.isDone ? 'no' : 'yes'}
        >
          {card.isDone ? words.notDone : words.done}
        </CardButton>
      )}
      {card.isMine && (
        <CardButton {...of} action={addresses.hide(room.citizen.id)} icon="x">
          {words.withdraw}
        </CardButton>
      )}
    </div>
  );
};

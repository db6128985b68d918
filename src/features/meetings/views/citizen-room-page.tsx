import type { Child } from 'hono/jsx';
import { isTheCitizens } from '../../../domain/meetings/cards.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { CommunicationCard } from '../../../ui/communication-card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { symbolPath } from '../../symbols/public.ts';
import type { RoomView } from '../use-cases/see-room.ts';
import { addresses } from './addresses.ts';
import { phaseOf } from './phase.ts';
import { CardButton, CardFace, type CardFaceProps, nameOfCard, TableCard } from './table-card.tsx';
import { WhoGetsPlanList } from './who-gets-plan.tsx';

interface Props {
  readonly page: PageContext;
  readonly room: RoomView;
}

/** The citizen's table: their cards, large; hide one or all with one tap (R-M1, R-M10). */
export const CitizenRoomPage = ({ page, room, hasAnswered }: Props & { readonly hasAnswered: boolean }) => {
  const words = page.words.meetings.citizen;
  const { citizen, meeting } = room;
  const isOver = meeting.state === 'closed';
  const theirs = room.cards.filter(isTheCitizens);
  const onTable = theirs.filter(({ isHidden }) => !isHidden);
  const hidden = theirs.filter(({ isHidden }) => isHidden);
  const others = room.cards.filter((card) => !isTheCitizens(card) && !card.isHidden);
  return (
    <CitizenPage page={page} title={words.roomTitle} phase={phaseOf(meeting)}>
      {hasAnswered && (
        <Notice kind="success" live>
          <p>{words.heardThanks}</p>
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
      {isOver && <p class="lead">{words.over}</p>}
      <h2>{words.table}</h2>
      {onTable.length === 0 && (
        <div class="stack tight">
          <p>{words.tableEmpty}</p>
          {!isOver && <p>{words.tableEmptyMore}</p>}
        </div>
      )}
      <ul class="plain table">
        {onTable.map((card) => (
          <TableCard page={page} card={card} citizenId={citizen.id} name={citizen.givenName}>
            {!isOver && <NewSince page={page} room={room} copyId={card.fromSharedItemId} />}
            <div class="table-actions">
              {meeting.state === 'open' && <DoneButton page={page} room={room} card={card} />}
              <CardButton
                page={page}
                action={addresses.hide(citizen.id)}
                meetingId={meeting.id}
                cardId={card.id}
                icon="eye-off"
                label={nameOfCard(page, card)}
              >
                {words.hide}
              </CardButton>
            </div>
          </TableCard>
        ))}
      </ul>
      <div class="row">
        {!isOver && (
          <LinkButton href={addresses.add(citizen.id)} kind="primary" icon="plus">
            {words.addPoint}
          </LinkButton>
        )}
        {onTable.length > 0 && (
          <CardButton
            page={page}
            action={addresses.hide(citizen.id)}
            meetingId={meeting.id}
            cardId={null}
            icon="eye-off"
          >
            {words.hideAll}
          </CardButton>
        )}
        {meeting.state === 'open' && (
          <>
            {meeting.kind === 'status' && (
              <LinkButton href={addresses.status(citizen.id)} icon="history">
                {words.howItWent}
              </LinkButton>
            )}
            <LinkButton href={addresses.plan(citizen.id)} icon="arrow-right">
              {words.goOn}
            </LinkButton>
            {room.isTimeToAskHeard && <WereYouHeard page={page} room={room} kind="secondary" />}
          </>
        )}
      </div>
      {others.length > 0 && (
        <>
          <h2>{words.others}</h2>
          <ul class="plain table">
            {others.map((card) => (
              <TableCard page={page} card={card} citizenId={citizen.id} name={citizen.givenName} />
            ))}
          </ul>
        </>
      )}
      {meeting.state === 'open' && <WhoGets page={page} room={room} />}
      {!isOver && <FromLastTime page={page} room={room} />}
      {!isOver && <Prepared page={page} room={room} />}
      {hidden.length > 0 && <Hidden page={page} room={room} hidden={hidden} />}
      {meeting.state === 'open' && !room.isTimeToAskHeard && (
        <div>
          <WereYouHeard page={page} room={room} kind="quiet" />
        </div>
      )}
    </CitizenPage>
  );
};

/** Who reads what the meeting agrees on: told before it is closed, once there is something to agree on (§ 5, R-T2). */
const WhoGets = ({ page, room }: Props) =>
  room.getsPlan === null || !(room.isTimeToAskHeard || (room.plan?.goals ?? []).length > 0) ? null : (
    <section class="stack tight" id="gets-plan">
      <h2>{page.words.meetings.plan.gets.title}</h2>
      <WhoGetsPlanList page={page} gets={room.getsPlan} />
    </section>
  );

/** Before anything is talked about it is a quiet way at the end (R-M1). */
const WereYouHeard = ({ page, room, kind }: Props & { readonly kind: 'secondary' | 'quiet' }) => (
  <LinkButton href={addresses.heard(room.citizen.id)} icon="circle-question-mark" kind={kind}>
    {page.words.meetings.citizen.wereYouHeard}
  </LinkButton>
);

const DoneButton = ({ page, room, card }: Props & { readonly card: RoomView['cards'][number] }) => {
  const words = page.words.meetings.citizen;
  return (
    <CardButton
      page={page}
      action={addresses.done(room.citizen.id)}
      meetingId={room.meeting.id}
      cardId={card.id}
      icon={card.isDone ? 'undo-2' : 'check'}
      value={card.isDone ? 'no' : 'yes'}
      label={nameOfCard(page, card)}
    >
      {card.isDone ? words.notDone : words.done}
    </CardButton>
  );
};

/**
 * Where the citizen has written more than what is shown: they see the new before a tap of their own lets others see it, so
 * that nothing private goes out unseen (R-P6).
 */
const NewSince = ({ page, room, copyId }: Props & { readonly copyId: string | null }) => {
  const words = page.words.meetings.citizen;
  const since = room.writtenSince.find((one) => one.copyId === copyId);
  if (since === undefined) return null;
  const isOnTable = room.cards.some((card) => card.fromSharedItemId === copyId && !card.isHidden);
  const { answerId, answer } = since.now;
  const { photo, drawing, recording } = answer;
  const files = { photoHash: photo, drawingHash: drawing, recordingHash: recording };
  return (
    <div class="stack tight">
      <p>
        {isOnTable
          ? words.writtenSinceOnTable
          : words.writtenSince(since.seenBy.map(({ givenName }) => givenName))}
      </p>
      <Card title={words.newNow}>
        <CardFace
          page={page}
          words={answer.words}
          symbols={answer.symbols}
          files={files}
          addressOf={(file) =>
            `${addresses.ownFile(room.citizen.id, answerId, file)}?v=${answer[file]?.slice(0, 8)}`
          }
        />
      </Card>
      {isOnTable && <p>{words.newOnTable}</p>}
      <p>{words.mayBeKept}</p>
      <CardButton
        page={page}
        action={addresses.showNew(room.citizen.id)}
        meetingId={room.meeting.id}
        cardId={since.copyId}
        icon="refresh-cw"
        label={nameOfCard(page, { ...answer, ...files })}
      >
        {words.showNew}
      </CardButton>
    </div>
  );
};

/** Something that does not lie on the table, with the one tap that lays it there. */
const Waiting = ({
  page,
  room,
  item,
  action,
  addressOf,
  children,
}: Props & {
  readonly item: RoomView['prepared'][number] | RoomView['fromLastTime'][number];
  readonly action: string;
  readonly addressOf: CardFaceProps['addressOf'];
  readonly children?: Child;
}) => (
  <li class="table-card waiting">
    <CardFace page={page} words={item.words} symbols={item.symbols} files={item} addressOf={addressOf} />
    {children}
    <div class="table-actions">
      <CardButton
        page={page}
        action={action}
        meetingId={room.meeting.id}
        cardId={item.id}
        icon="plus"
        label={nameOfCard(page, item)}
      >
        {page.words.meetings.citizen.placePrepared}
      </CardButton>
    </div>
  </li>
);

/** What the citizen has shown of their preparation: one tap puts it on the table. */
const Prepared = ({ page, room }: Props) => {
  const words = page.words.meetings.citizen;
  if (room.prepared.length === 0) return null;
  return (
    <section id="prepared">
      <h2>{words.prepared}</h2>
      <p>{words.preparedMore}</p>
      <p>{words.preparedIsShown}</p>
      <ul class="plain table">
        {room.prepared.map((item) => (
          <Waiting
            page={page}
            room={room}
            item={item}
            action={addresses.placePrepared(room.citizen.id)}
            addressOf={(file) => addresses.sharedFile(room.citizen.id, item.id, file)}
          >
            <NewSince page={page} room={room} copyId={item.id} />
          </Waiting>
        ))}
      </ul>
    </section>
  );
};

/** What the meeting before did not come to: one tap lays it on the table again (R-S2). */
const FromLastTime = ({ page, room }: Props) => {
  const words = page.words.meetings.citizen;
  if (room.fromLastTime.length === 0) return null;
  return (
    <section id="last-time">
      <h2>{words.lastTime}</h2>
      <p>{words.lastTimeMore}</p>
      <ul class="plain table">
        {room.fromLastTime.map((card) => (
          <Waiting
            page={page}
            room={room}
            item={card}
            action={addresses.placeFromLastTime(room.citizen.id)}
            addressOf={(file) => addresses.cardFile(room.citizen.id, card.id, file)}
          />
        ))}
      </ul>
    </section>
  );
};

const Hidden = ({ page, room, hidden }: Props & { readonly hidden: RoomView['cards'] }) => {
  const words = page.words.meetings.citizen;
  const { citizen, meeting } = room;
  return (
    <section>
      <h2>{words.hiddenTitle}</h2>
      {hidden.some(({ fromSharedItemId }) => fromSharedItemId !== null) && <p>{words.hiddenStillShown}</p>}
      <div class="row">
        <CardButton
          page={page}
          action={addresses.show(citizen.id)}
          meetingId={meeting.id}
          cardId={null}
          icon="eye"
        >
          {words.showAll}
        </CardButton>
      </div>
      <ul class="plain table">
        {hidden.map((card) => (
          <TableCard page={page} card={card} citizenId={citizen.id} name={citizen.givenName}>
            <div class="table-actions">
              <CardButton
                page={page}
                action={addresses.show(citizen.id)}
                meetingId={meeting.id}
                cardId={card.id}
                icon="eye"
                label={nameOfCard(page, card)}
              >
                {words.show}
              </CardButton>
            </div>
          </TableCard>
        ))}
      </ul>
    </section>
  );
};

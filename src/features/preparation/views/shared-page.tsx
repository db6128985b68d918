import { filesOf } from '../../../domain/preparation/answer.ts';
import { AnswerFiles, fileNamesOf } from '../../../ui/answer-files.tsx';
import { LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { dayFor } from '../../../ui/dates.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { Speech } from '../../../ui/speech.tsx';
import type { ShownItem } from '../store-sharing.ts';
import type { SharedWithMe } from '../use-cases/see-shared-with-me.ts';
import { addresses } from './addresses.ts';
import type { Picture } from './parts.tsx';
import { RoomPage } from './room-page.tsx';

export interface SharedPageProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly shared: SharedWithMe;
  readonly picturesOf: (ids: readonly string[]) => readonly Picture[];
}

/** What a citizen has shown to the person who looks: their words as they are, and nothing of what is private (R-P6, R-P8). */
export const SharedPage = ({ page, citizenId, shared, picturesOf }: SharedPageProps) => {
  const words = page.words.preparation.staff;
  const name = shared.citizenName;
  return (
    <RoomPage
      page={page}
      citizenId={citizenId}
      title={words.sharedTitle(name)}
      tab="shared"
      hasContributions={shared.mayReadContributions}
    >
      {!shared.hasRound && <p>{words.noRound}</p>}
      {shared.ended !== null && (
        <Notice kind="info">
          <p>{shared.ended === 'finished' ? words.finished(name) : words.noThanks(name)}</p>
        </Notice>
      )}
      {shared.hasRound && shared.items.length + shared.earlier.length === 0 && (
        <p>{words.nothingShared(name)}</p>
      )}
      {shared.items.length + shared.earlier.length > 0 && <p class="note">{words.verbatim(name)}</p>}
      {shared.items.map((item) => (
        <SharedItem
          page={page}
          citizenId={citizenId}
          name={name}
          item={item}
          pictures={picturesOf(item.answer.symbols)}
        />
      ))}
      {shared.earlier.length > 0 && (
        <section class="stack">
          <h2>{words.shownEarlier}</h2>
          <p class="note">{words.shownEarlierMore(name)}</p>
          {shared.earlier.map((item) => (
            <SharedItem
              page={page}
              citizenId={citizenId}
              name={name}
              item={item}
              pictures={picturesOf(item.answer.symbols)}
            />
          ))}
        </section>
      )}
      <div class="actions">
        <LinkButton href={addresses.paper(citizenId)} icon="printer">
          {words.paper.link}
        </LinkButton>
      </div>
    </RoomPage>
  );
};

interface SharedItemProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly name: string;
  readonly item: ShownItem;
  readonly pictures: readonly Picture[];
}

const SharedItem = ({ page, citizenId, name, item, pictures }: SharedItemProps) => {
  const words = page.words.preparation.staff;
  const said = item.answer.words.trim();
  return (
    <Card title={words.areas[item.area]}>
      <Speech page={page} words={item.answer.words} name={name} saidBy={{ how: 'self' }} symbols={pictures}>
        <AnswerFiles
          files={filesOf(item.answer)}
          addressOf={(file) => addresses.sharedFile(citizenId, item.copyId, file)}
          names={{
            ...fileNamesOf(page, name),
            ...(said !== '' && { photo: words.photoShows(name, said.slice(0, 120)) }),
          }}
        />
      </Speech>
      <p class="note">{words.shownOn(dayFor(page, item.shownOn))}</p>
    </Card>
  );
};

import type { AnswerFile } from '../../../domain/answer-file.ts';
import { filesOf, hasContent } from '../../../domain/preparation/answer.ts';
import { AnswerFiles, type FileNames } from '../../../ui/answer-files.tsx';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { CheckCards } from '../../../ui/check-cards.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { Form } from '../../../ui/form.tsx';
import { isPaid } from '../../../ui/relation-words.ts';
import { WordPictures } from '../../../ui/word-pictures.tsx';
import type { ShareableItem, SharingView } from '../use-cases/see-sharing.ts';
import { addresses } from './addresses.ts';
import { type Picture, PictureRow } from './parts.tsx';

import {
  Done,
  Errors,
  MayBeKept,
  nameOf,
  SaveOrGoOn,
  type SharingProps,
  StillInPlan,
  whoIs,
} from './sharing-parts.tsx';

export interface AreaSharingPageProps extends SharingProps {
  readonly view: SharingView;
  readonly item: ShareableItem;
  readonly picturesOf: (ids: readonly string[]) => readonly Picture[];
  readonly fileNames: FileNames;
  readonly ticked?: readonly string[] | undefined;
  readonly error?: string | undefined;
}

/** One item: what it says, and who may see it. Ticking shows, unticking hides (R-P6). */
export const AreaSharingPage = (props: AreaSharingPageProps) => {
  const { page, citizenId, view, item, done, error } = props;
  const words = page.words.preparation.citizen;
  const older = item.shownTo.filter(({ isOlder }) => isOlder);
  const seenNow = item.shownTo.filter(({ isOlder }) => !isOlder).map(({ givenName }) => givenName);
  return (
    <CitizenPage page={page} title={words.areas[item.area].name} hasOwnPicture phase="preparation">
      <Done
        page={page}
        citizenId={citizenId}
        done={done}
        {...((seenNow.length > 0 || older.length === 0) && { seenNow: words.seenNow(seenNow) })}
      />
      <StillInPlan
        page={page}
        citizenId={citizenId}
        view={view}
        hidden={item.shownTo.length === 0 ? [item.area] : done.hidden}
      />
      <Errors page={page} error={error} />
      <Card title={words.newText}>
        <ItemContent
          {...props}
          of={item.answer}
          addressOf={(file) =>
            `${addresses.ownFile(citizenId, item.answerId, file)}?v=${item.answer[file]?.slice(0, 8)}`
          }
        />
      </Card>
      <Form page={page} action={addresses.areaSharing(citizenId, item.area)} id={`sharing-${item.area}`}>
        {older.length > 0 && item.olderCopy !== null && (
          <Card title={words.olderText}>
            <p>{words.older(older.map(({ givenName }) => givenName))}</p>
            <ItemContent
              {...props}
              of={item.olderCopy.answer}
              addressOf={(file) => addresses.sharedFile(citizenId, item.olderCopy?.copyId ?? '', file)}
            />
            {item.canBeShown && (
              <div>
                <Button name="to" value="showNew" icon="refresh-cw">
                  {words.showNew}
                </Button>
              </div>
            )}
          </Card>
        )}
        {item.shownTo.map(({ personId }) => (
          <input type="hidden" name="was" value={personId} />
        ))}
        {view.people.length === 0 ? (
          <p class="lead">{words.nobodyYet}</p>
        ) : (
          <CheckCards
            page={page}
            name="chosen"
            label={words.sharedItem}
            oneColumn
            values={props.ticked ?? item.shownTo.map(({ personId }) => personId)}
            error={error}
            options={view.people.map((person) => ({
              value: person.personId,
              label: nameOf(person),
              person: { name: nameOf(person), paid: isPaid(person.as) },
              hint: whoIs(page, person),
            }))}
          />
        )}
        <MayBeKept page={page} />
        <div class="prep-onward">
          <SaveOrGoOn page={page} isSaved={done.isSaved}>
            {words.saveSharing}
          </SaveOrGoOn>
          {item.shownTo.length > 0 && (
            <Button name="to" value="hideAll" icon="eye-off">
              {words.hideFromAll}
            </Button>
          )}
          {/* Beside "Videre", "Fortryd" and "Vis det nye" there would be six (design § Numbers). */}
          {!(done.isSaved && (done.hiddenAt !== null || older.length > 0)) && (
            <LinkButton href={addresses.area(citizenId, item.area)} icon="arrow-left">
              {page.words.common.citizen.back}
            </LinkButton>
          )}
        </div>
      </Form>
    </CitizenPage>
  );
};

const ItemContent = ({
  page,
  of,
  addressOf,
  fileNames,
  picturesOf,
}: AreaSharingPageProps & {
  readonly of: ShareableItem['answer'];
  readonly addressOf: (file: AnswerFile) => string;
}) => (
  <div class="stack tight">
    <PictureRow pictures={picturesOf(of.symbols)} />
    <WordPictures page={page} text={of.words} without={picturesOf(of.symbols).map(({ src }) => src)} />
    {of.words.trim() !== '' && <p class="verbatim">{of.words}</p>}
    <AnswerFiles files={filesOf(of)} addressOf={addressOf} names={fileNames} />
    {!hasContent(of) && <p>{page.words.preparation.citizen.emptiedItem}</p>}
  </div>
);

import type { PaperSize } from '../../../outside/pdf/preparation-document.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { addresses } from './addresses.ts';
import { RoomPage } from './room-page.tsx';

interface SheetPageProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly size: PaperSize;
}

/** The citizen's way to paper: their own answers where there are some, and sheets to fill in (R-P5, R-P6). */
export const OwnSheetPage = ({
  page,
  citizenId,
  size,
  hasAnswers,
}: SheetPageProps & { readonly hasAnswers: boolean }) => {
  const words = page.words.preparation.citizen.paper;
  return (
    <CitizenPage page={page} title={words.title} phase="preparation">
      <p class="lead">{words.intro}</p>
      <div class="stack">
        {hasAnswers && (
          <div class="stack tight">
            <div>
              <LinkButton href={addresses.sheet(citizenId, 'own', size)} icon="download">
                {words.own}
              </LinkButton>
            </div>
            <p class="note">{words.mayBeRead}</p>
          </div>
        )}
        <EmptySheets {...{ page, citizenId, size }} />
      </div>
    </CitizenPage>
  );
};

/** Others' way to an empty sheet, to bring to the citizen. Nothing of the preparation is on it (R-P6). */
export const SheetForOthersPage = ({
  page,
  citizenId,
  size,
  name,
}: SheetPageProps & { readonly name: string }) => (
  <RoomPage
    page={page}
    citizenId={citizenId}
    title={page.words.preparation.staff.paper.title}
    tab="shared"
    hasContributions={false}
  >
    <p>{page.words.preparation.staff.paper.intro(name)}</p>
    <div class="stack">
      <EmptySheets {...{ page, citizenId, size }} />
    </div>
  </RoomPage>
);

const EmptySheets = ({ page, citizenId, size }: SheetPageProps) => {
  const words = page.words.preparation.citizen.paper;
  const other = size === 'a4' ? 'a3' : 'a4';
  return (
    <>
      <div class="actions">
        <LinkButton href={addresses.sheet(citizenId, 'pictures', size)} icon="download">
          {words.pictures}
        </LinkButton>
        <LinkButton href={addresses.sheet(citizenId, 'empty', size)} icon="download">
          {words.empty}
        </LinkButton>
      </div>
      <div class="stack tight">
        <p>{words.sizes[size]}</p>
        <div>
          <LinkButton href={`${addresses.paper(citizenId)}?size=${other}`} icon="refresh-cw">
            {words.use[other]}
          </LinkButton>
        </div>
      </div>
    </>
  );
};

import type { AnswerFile } from '../../../domain/answer-file.ts';
import { AnswerFiles, fileNamesOf } from '../../../ui/answer-files.tsx';
import { filesInWords } from '../../../ui/answer-ways.tsx';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { Form } from '../../../ui/form.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { addresses } from './addresses.ts';
import { SaidWords, saidInShort, type ViewProps } from './parts.tsx';

/** What was shown from the preparation: it goes into the plan letter by letter, as a dream or as important (R-P8). */
export const ShownItems = ({
  page,
  picture,
  items,
  citizen,
  isCitizen,
}: ViewProps & {
  readonly items: readonly {
    readonly id: string;
    readonly words: string;
    readonly symbols: readonly string[];
    readonly files: readonly { readonly kind: AnswerFile }[];
    readonly isInPlan: boolean;
  }[];
  readonly citizen: { readonly id: string; readonly givenName: string };
  readonly isCitizen: boolean;
}) => {
  const words = page.words.plan.citizen;
  if (items.length === 0)
    return <p>{isCitizen ? words.nothingFromPreparation : page.words.plan.staff.noItemsShown}</p>;
  const inShort = ({ files, ...item }: (typeof items)[number]) =>
    saidInShort({ page, picture }, item) || filesInWords(page, files);
  return (
    <div class="grid shown-items">
      {items.map((item) => (
        <article class="card">
          <SaidWords
            page={page}
            picture={picture}
            said={{ words: item.words, symbols: item.symbols, saidBy: { how: 'self' } }}
            citizen={citizen}
          >
            <AnswerFiles
              files={item.files.map(({ kind }) => kind)}
              addressOf={(file) => addresses.sharedFile(citizen.id, item.id, file)}
              names={fileNamesOf(page, citizen.givenName)}
            />
          </SaidWords>
          {item.isInPlan && <p class="note">{words.isInPlan}</p>}
          {!item.isInPlan && (
            <div class="actions">
              <Form page={page} action={addresses.bring(citizen.id)} class="row">
                <input type="hidden" name="item" value={item.id} />
                <Button name="as" value="dream" icon="cloud" label={`${words.putAsDream}: ${inShort(item)}`}>
                  {words.putAsDream}
                </Button>
                <Button
                  name="as"
                  value="important"
                  icon="heart"
                  label={`${words.putAsImportant}: ${inShort(item)}`}
                >
                  {words.putAsImportant}
                </Button>
              </Form>
            </div>
          )}
        </article>
      ))}
    </div>
  );
};

/** The same for the citizen, as a page. */
export const BringPage = (props: Parameters<typeof ShownItems>[0] & { readonly page: PageContext }) => {
  const words = props.page.words.plan.citizen;
  return (
    <CitizenPage page={props.page} title={words.fromPreparation}>
      <p class="lead">{words.fromPreparationIntro}</p>
      <ShownItems {...props} />
      <LinkButton href={addresses.dreams(props.citizen.id)} icon="arrow-left">
        {props.page.words.common.citizen.back}
      </LinkButton>
    </CitizenPage>
  );
};

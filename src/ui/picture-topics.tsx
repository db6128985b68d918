import type { TopicKey } from '../../content/symbols/topics/topic-text.ts';
import { Button } from './button.tsx';
import type { PageContext } from './page-context.ts';

/** Where somebody is among the pictures, and where they may go on. The values are what a form sends under `browse`. */
export interface Browsing {
  /** The screen that is shown; `topic` null: of topics. Null while nobody browses. */
  readonly at: {
    readonly topic: TopicKey | null;
    readonly screen: number;
    readonly screens: number;
  } | null;
  /** The topics of the screen; null while pictures are shown. */
  readonly topics: readonly { readonly key: TopicKey; readonly value: string; readonly src: string }[] | null;
  /** The next screen of the same. */
  readonly more: string;
  /** The way to the topics; null where they are shown, or nobody browses yet. */
  readonly others: string | null;
}

/** Props of {@link PictureTopics}. */
export interface PictureTopicsProps {
  readonly page: PageContext;
  readonly browsing: Browsing;
  /** Where the form goes to, so that the page comes back at the pictures; left out, it comes back at its top. */
  readonly action?: string | undefined;
  /** Id of the group of pictures, where the next page begins to be read. */
  readonly pictures: string;
  /** Id of the form, where this stands outside. */
  readonly form?: string;
}

/** What a group of pictures is called while somebody browses: the topic and the screen; undefined otherwise. */
export function browsedLegend(page: PageContext, { at }: Browsing): string | undefined {
  const { topics, screen } = page.words.symbols.citizen;
  if (at?.topic == null) return undefined;
  return at.screens === 1 ? topics[at.topic] : screen(topics[at.topic], at.screen, at.screens);
}

/**
 * Pictures by topic for those who do not type (R-W6): topics with their pictures, six a screen, and one button that goes on to
 * the next. Buttons of the form around it (`browse`), so that what is chosen and written there comes along.
 */
export const PictureTopics = ({ page, browsing, action, pictures, form }: PictureTopicsProps) => {
  const words = page.words.symbols.citizen;
  const { at: shown, topics, more, others } = browsing;
  const sent = (at: string) => ({
    name: 'browse',
    ...(form !== undefined && { form }),
    ...(action !== undefined && { formaction: `${action}#${at}` }),
  });
  return (
    <div class="picture-topics">
      {topics !== null && (
        <fieldset class="prep-pictures" id="topics">
          <legend>{words.screen(words.chooseTopic, shown?.screen ?? 1, shown?.screens ?? 1)}</legend>
          <div class="prep-tiles-room">
            <ul class="plain prep-tiles">
              {topics.map(({ key, value, src }) => (
                <li>
                  <button type="submit" class="prep-tile topic" value={value} {...sent(pictures)}>
                    <img class="symbol" src={src} alt="" width="72" height="72" />
                    <span class="prep-tile-word">{words.topics[key]}</span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        </fieldset>
      )}
      <div class="row">
        <Button
          value={more}
          icon={topics === null ? 'image' : 'list'}
          {...sent(more.startsWith('topics.') ? 'topics' : pictures)}
        >
          {topics === null ? words.morePictures : words.moreTopics}
        </Button>
        {others !== null && (
          <Button value={others} icon="list" {...sent('topics')}>
            {words.otherTopics}
          </Button>
        )}
      </div>
    </div>
  );
};

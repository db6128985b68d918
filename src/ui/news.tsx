import { LinkButton } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';
import type { PageContext } from './page-context.ts';

/** One thing that came, in a sentence, with the way to it. */
export interface NewsLine {
  readonly icon: IconName;
  readonly sentence: string;
  readonly href: string;
  /** The word on the way there. */
  readonly action: string;
}

/** What came since the person last looked: one calm line each, gone when it is seen or answered. Nothing where nothing came. */
export const News = ({ page, lines }: { readonly page: PageContext; readonly lines: readonly NewsLine[] }) =>
  lines.length === 0 ? null : (
    <ul class="plain news" aria-label={page.words.home.news.title}>
      {lines.map(({ icon, sentence, href, action }) => (
        <li>
          <Icon name={icon} />
          <span>{sentence}</span>
          <LinkButton href={href} label={`${action}: ${sentence}`}>
            {action}
          </LinkButton>
        </li>
      ))}
    </ul>
  );

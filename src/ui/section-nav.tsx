import { Icon, type IconName } from './icon.tsx';

/** Props of {@link SectionNav} and {@link Tabs}. */
export interface SectionNavProps {
  /** Name of the menu for screen readers. */
  readonly label: string;
  readonly items: readonly {
    readonly href: string;
    readonly label: string;
    readonly icon?: IconName;
    readonly current?: boolean;
  }[];
}

/** A menu of plain links. */
export const SectionNav = ({ label, items }: SectionNavProps) => (
  <nav class="section-nav" aria-label={label}>
    <ul class="plain">
      {items.map((item) => (
        <li>
          <a href={item.href} aria-current={item.current ? 'page' : undefined}>
            {item.icon && <Icon name={item.icon} />}
            <span>{item.label}</span>
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

/** Parts of one thing, each with a page of its own: plain links that look like tabs. */
export const Tabs = ({ label, items }: SectionNavProps) => (
  <nav class="section-nav tabs" aria-label={label}>
    <ul class="plain">
      {items.map((item) => (
        <li>
          <a href={item.href} aria-current={item.current ? 'page' : undefined}>
            {item.icon && <Icon name={item.icon} />}
            <span>{item.label}</span>
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

import type { Child } from 'hono/jsx';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icon.tsx';

/** What a thing is; each has its colour and icon everywhere (design § Type, space, form). */
export type Meaning = 'dream' | 'goal' | 'step' | 'meeting' | 'network';

const icons: Readonly<Record<Meaning, IconName>> = {
  dream: 'cloud',
  goal: 'flag',
  step: 'footprints',
  meeting: 'calendar-days',
  network: 'users',
};

/** The icon and word of a meaning, in its colour: "Min drøm", "Mål". With a level it is the heading of what follows. */
export const MeaningTag = ({
  meaning,
  level,
  icon = icons[meaning],
  children,
}: {
  meaning: Meaning;
  level?: 2 | 3;
  /** Another picture than the meaning's, where two headings of one meaning stand side by side. */
  icon?: IconName;
  children: Child;
}) => {
  const Tag = level === undefined ? 'span' : level === 2 ? 'h2' : 'h3';
  return (
    <Tag class={`meaning-tag ${meaning}`}>
      <Icon name={icon} />
      <span>{children}</span>
    </Tag>
  );
};

/** Props of {@link Card}. */
export interface CardProps {
  readonly children: Child;
  readonly title?: Child;
  /** Level of the title; 2 unless said otherwise. */
  readonly level?: 2 | 3;
  /** Colours the frame; give the words in `tag`, since colour alone says nothing. */
  readonly meaning?: Meaning;
  readonly tag?: string;
  readonly icon?: IconName;
  readonly id?: string;
}

/** A frame around what belongs together. */
export const Card = ({ children, title, level = 2, meaning, tag, icon, id }: CardProps) => {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section class={classes('card', meaning)} id={id}>
      {meaning && tag && <MeaningTag meaning={meaning}>{tag}</MeaningTag>}
      {title && (
        <Heading class="card-title">
          {icon && <Icon name={icon} />}
          <span>{title}</span>
        </Heading>
      )}
      {children}
    </section>
  );
};

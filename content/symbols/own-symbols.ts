/** A picture that we drew because OpenMoji has none. Its SVG lies in adapted/ under its id, CC BY-SA 4.0 as the rest. */
export interface OwnSymbol {
  /** Begins with "own-". */
  readonly id: string;
  readonly da: string;
  readonly en: string;
  readonly tags: { readonly da: readonly string[]; readonly en: readonly string[] };
}

/** The pictures of our own. */
export const ownSymbols: readonly OwnSymbol[] = [
  {
    id: 'own-quarter-hour',
    da: 'et kvarter',
    en: 'a quarter of an hour',
    tags: { da: ['kvarter', '15 minutter', 'kort tid'], en: ['quarter', '15 minutes', 'short time'] },
  },
  {
    id: 'own-half-hour',
    da: 'en halv time',
    en: 'half an hour',
    tags: { da: ['halv time', '30 minutter'], en: ['half hour', '30 minutes'] },
  },
  {
    id: 'own-hour',
    da: 'en time',
    en: 'an hour',
    tags: { da: ['time', '60 minutter'], en: ['hour', '60 minutes'] },
  },
  {
    id: 'own-turn-away',
    da: 'vender sig væk',
    en: 'turns away',
    tags: { da: ['vende sig væk', 'se væk', 'dreje hovedet'], en: ['turn away', 'look away'] },
  },
  {
    id: 'own-one-at-a-time',
    da: 'en ad gangen',
    en: 'one at a time',
    tags: { da: ['en taler', 'min tur', 'tur'], en: ['my turn', 'one speaks'] },
  },
  {
    id: 'own-rollator',
    da: 'rollator',
    en: 'walking frame',
    tags: { da: ['gangstativ', 'hjælpemiddel'], en: ['rollator', 'walker', 'walking aid'] },
  },
];

/** Pictures that a search never shows. `subgroups` are OpenMoji's own names, `symbols` hexcodes. */
export interface LeftOut {
  readonly why: string;
  readonly subgroups?: readonly string[];
  readonly symbols?: readonly string[];
}

/** Hexcodes stand in a block, a space between: as a list they would fill a hundred lines. */
const hexcodes = (block: string): readonly string[] => block.trim().split(/\s+/);

/** Decided by eye. A picture that is adapted (see adapted/) may come back in; one that hurts may not. */
export const leftOut: readonly LeftOut[] = [
  {
    why: 'Flags stand for countries and causes, not for everyday life.',
    subgroups: ['country-flag', 'flag', 'flags', 'subdivision-flag', 'regional-indicator', 'queer-symbols'],
  },
  { why: 'Parts of other pictures.', subgroups: ['skin-tone', 'hair-style'] },
  {
    why: 'Star signs and trade marks carry no meaning in a plan.',
    subgroups: ['zodiac', 'brand'],
  },
  {
    why: 'Says something childish or mocks the person.',
    subgroups: ['cat-face', 'monkey-face'],
    symbols: hexcodes(`
      1F4A9 1F921 1F479 1F47A 1F47E 1F643 1FAE0 1F92A 1F61B 1F61C 1F61D 1F924 1F974 1FAEA 1F925 1F978
      1F9D0 1F47C 1F43D 1FAE5 1F636
    `),
  },
  {
    why: 'Violent, frightening, sexual or hurtful.',
    symbols: hexcodes(`
      1F480 2620 1F608 1F47F 1F595 1F4A3 1F52B 1F5E1 2694 1F9E8 1F51E 1FAE6 1F46F 1F977 1F573
      1FAA4 26D3 26D3-FE0F-200D-1F4A5 2622 2623 1FAEF
    `),
  },
  {
    why: 'Tales and monsters. One wizard stays for role-play.',
    symbols: hexcodes(`
      1F9B9 1F9DA 1F9DB 1F9DC 1F9DD 1F9DE 1F9DF 1F9CC 1FAC8 1F936 1F426-200D-1F525
    `),
  },
  {
    why: 'The same family again with other children; the plain ones stay.',
    symbols: hexcodes(`
      1F468-200D-1F469-200D-1F466-200D-1F466 1F468-200D-1F469-200D-1F467-200D-1F467
      1F468-200D-1F468-200D-1F467-200D-1F466 1F468-200D-1F468-200D-1F466-200D-1F466
      1F468-200D-1F468-200D-1F467-200D-1F467 1F469-200D-1F469-200D-1F467-200D-1F466
      1F469-200D-1F469-200D-1F466-200D-1F466 1F469-200D-1F469-200D-1F467-200D-1F467
      1F468-200D-1F466-200D-1F466 1F468-200D-1F467-200D-1F466 1F468-200D-1F467-200D-1F467
      1F469-200D-1F466-200D-1F466 1F469-200D-1F467-200D-1F466 1F469-200D-1F467-200D-1F467
    `),
  },
  {
    why: 'Money and post of other countries.',
    symbols: hexcodes(`
      1F911 1F4B1 1F4B2 1F4B4 1F4B6 1F4B7 1F4B9 1F4EB 1F4EA 1F4EC 1F4ED 1F6B8
    `),
  },
  {
    why: 'Customs, dishes and buildings that few people in Denmark know.',
    symbols: hexcodes(`
      1F472 1F5FE 1F3E3 1F3E9 1F3EF 1F5FC 1F5FB 1F38B 1F38D 1F38E 1F38F 1F390 1F391 1F9E7 1F3B4 1F004
      1F3EE 1FA94 1F365 1F361 1F96E 1F960 1FAD4 1F9C9 1F376 1F358 1F9FF 1FAAC 1F5FF 1FA85 1FA86 1F6FA
      1F6D6 1F3FA 1FA83
    `),
  },
  {
    why: 'English words in the picture, or a sign that means something else here.',
    symbols: hexcodes(`
      1F4D4 1F4D7 1F4D8 1F4D9 1F4E7 1F17F 1F519 1F51A 1F51B 1F51C 1F51D 1F4F4 1F170 1F171 1F17E 1F18E
      1F191 1F192 1F193 1F194 24C2 1F195 1F196 1F199 1F19A 1F523 1F530 1F531 269C 303D 27B0 27BF 2733
      2734 2747 00A9 00AE 2122 3030 1F201 1F202 1F237 1F236 1F22F 1F250 1F239 1F21A 1F232 1F251 1F238
      1F234 1F233 3297 3299 1F23A 1F235 2B55 274E 0023-FE0F-20E3 002A-FE0F-20E3
    `),
  },
  {
    why: 'Shapes, arrows and buttons that say nothing by themselves. Round colour dots stay for colours.',
    symbols: hexcodes(`
      25FC 25FB 25FE 25FD 25AA 25AB 2B1B 2B1C 1F536 1F537 1F538 1F539 1F53A 1F53B 1F4A0 1F518 1F533
      1F532 1F7E5 1F7E7 1F7E8 1F7E9 1F7E6 1F7EA 1F7EB 2195 2194 2934 2935 1F503 1F500 1F502 23ED 23EF
      25C0 23EE 1F53C 23EB 1F53D 23EC 23CF 1F505 1F506 1F5B2 1F4BD 1F4BE 1F4DF 1F4E0 1F4FC
      1F441-FE0F-200D-1F5E8-FE0F 1F4AE 1F3F5 1F4A2 1FADF 1F49F 2763 203C 2049 1F31A 1F31B 1F31C 1F31D
      1F313 1F317 1F314 1F316
    `),
  },
];

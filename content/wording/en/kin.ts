// The words that people use most; others stand as they were written.
const kin: Readonly<Record<string, string>> = {
  mor: 'mother',
  far: 'father',
  søster: 'sister',
  bror: 'brother',
  datter: 'daughter',
  søn: 'son',
  kæreste: 'partner',
  mormor: 'grandmother',
  morfar: 'grandfather',
};

/** What a relative is to a citizen, as it was written in Danish ("mor"), in English. */
export const kinInEnglish = (kinship: string): string => kin[kinship.toLowerCase()] ?? kinship;

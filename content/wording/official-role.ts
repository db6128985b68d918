/** What a version writes in Danish (R-M8), said in English: ties by law, and kin as it is usually written. */
const english: Readonly<Record<string, string>> = {
  pårørende: 'relative',
  bisidder: 'companion',
  værge: 'guardian',
  kontaktperson: 'contact person',
  leder: 'lead',
  udfører: 'provider',
  sagsbehandler: 'caseworker',
  borgerguide: 'peer guide',
  tovholder: 'facilitator',
  mor: 'mother',
  far: 'father',
  forældre: 'parents',
  stedmor: 'stepmother',
  stedfar: 'stepfather',
  plejemor: 'foster mother',
  plejefar: 'foster father',
  søster: 'sister',
  storesøster: 'big sister',
  lillesøster: 'little sister',
  bror: 'brother',
  storebror: 'big brother',
  lillebror: 'little brother',
  søn: 'son',
  datter: 'daughter',
  mormor: 'grandmother',
  farmor: 'grandmother',
  morfar: 'grandfather',
  farfar: 'grandfather',
  moster: 'aunt',
  faster: 'aunt',
  tante: 'aunt',
  onkel: 'uncle',
  fætter: 'cousin',
  kusine: 'cousin',
  kone: 'wife',
  mand: 'husband',
  kæreste: 'partner',
  samlever: 'partner',
  ven: 'friend',
  veninde: 'friend',
  nabo: 'neighbour',
};

/** Words of offices, and how the citizen's own pages say them (product.md § 4). */
const easy = {
  da: (me: string): Readonly<Record<string, string>> => ({
    sagsbehandler: 'fra kommunen',
    udfører: `hjælper ${me}`,
    pårørende: `tæt på ${me}`,
    tovholder: 'leder af gruppen',
  }),
  en: (me: string): Readonly<Record<string, string>> => ({
    sagsbehandler: 'from the municipality',
    udfører: `helps ${me}`,
    pårørende: `close to ${me}`,
    tovholder: 'leader of the group',
  }),
};
/** Paper is the citizen's own: it says "mig". A screen speaks to them: "dig". */
const me = { paper: { da: 'mig', en: 'me' }, screen: { da: 'dig', en: 'you' } };

/** The same where the citizen reads it: "udfører, Værkstedet" is "hjælper mig, Værkstedet" on their paper. */
export function roleToCitizen(role: string, language: 'da' | 'en', where: keyof typeof me): string {
  const [tie = '', ...offer] = role.split(', ');
  const said = easy[language](me[where][language])[tie.toLowerCase()];
  return said === undefined ? roleInLanguage(role, language) : [said, ...offer].join(', ');
}

/**
 * What somebody is to the citizen, for a reader of the language: "kontaktperson, Birkely" is "contact person, Birkely" in
 * English. Names of offers, and what somebody called the tie in their own way, stay as they were written.
 */
export function roleInLanguage(role: string, language: 'da' | 'en'): string {
  if (language === 'da') return role;
  const [tie = '', ...offer] = role.split(', ');
  const said = tie.split(' og ').map((word) => english[word.toLowerCase()] ?? word);
  const isKnown = tie.split(' og ').every((word) => word.toLowerCase() in english);
  return [isKnown ? said.join(' and ') : tie, ...offer].join(', ');
}

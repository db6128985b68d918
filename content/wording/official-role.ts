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

import type { PageContext } from '../../../ui/page-context.ts';
import { PersonChip } from '../../../ui/person-chip.tsx';
import { isLead, isNotAtWork, relationToCitizen } from '../../../ui/relation-words.ts';
import type { ParticipantRow } from '../store/meeting-rows.ts';

const paid: readonly ParticipantRow['as'][] = [
  'contactPerson',
  'providerLead',
  'otherProvider',
  'caseworker',
];

/** Who somebody is to the citizen, in the words of the citizen's screen: "Din mor", "Leder · Værkstedet". */
export function roleForCitizen(page: PageContext, { as, kinship, offerName }: ParticipantRow): string {
  const { role } = page.words.meetings.citizen;
  if (as === 'citizen') return role.citizen;
  if (kinship && (as === 'relative' || as === 'guardian')) return role[as](kinship);
  const words = relationToCitizen(page.words, { kind: as, offerName });
  return words.charAt(0).toLocaleUpperCase(page.language) + words.slice(1);
}

/** Who somebody is to the citizen, on a professional's screen: "mor", "leder hos udfører, Birkely"; to family "leder, Birkely". */
export function roleForStaff(page: PageContext, { as, kinship, offerName }: ParticipantRow): string {
  const { role } = page.words.meetings.staff;
  const word = isNotAtWork(page) && isLead(as) ? page.words.home.whoToYou[as] : role[as];
  if (as === 'relative' && kinship !== null) return page.words.home.kinship(kinship);
  if (as === 'guardian' && kinship !== null) return `${kinship}, ${word}`;
  return offerName === null ? word : `${word}, ${offerName}`;
}

/** Everybody who takes part, each with a face or initials and who they are. */
export const People = ({ page, people }: { page: PageContext; people: readonly ParticipantRow[] }) => {
  // A peer guide has a citizen's screens, but "Din mor" is said to the citizen alone.
  const isCitizen = people.some(({ as, personId }) => as === 'citizen' && personId === page.actor?.personId);
  return (
    <ul class="plain meeting-people">
      {people.map((person) => (
        <li>
          <PersonChip
            {...(isCitizen && { page })}
            name={isCitizen ? person.givenName : `${person.givenName} ${person.familyName}`}
            relation={isCitizen ? roleForCitizen(page, person) : roleForStaff(page, person)}
            paid={paid.includes(person.as)}
          />
        </li>
      ))}
    </ul>
  );
};

/** Full names in a row. */
export function namesOf(people: readonly ParticipantRow[]): string {
  return people.map(({ givenName, familyName }) => `${givenName} ${familyName}`).join(', ');
}

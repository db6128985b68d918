import { LinkButton } from './button.tsx';
import type { PageContext } from './page-context.ts';

/** The page where a meeting is closed. */
export const closingPage = (citizenId: string): string => `/citizens/${citizenId}/meeting/close`;

/** The closing page after something it asked for was written: it says so, and begins with what is still missing. */
export const closingPageAgain = (citizenId: string): string => `${closingPage(citizenId)}?written=yes#gaps`;

/** An address that keeps the way back to the closing page where the reader came from there. */
export function fromClosing(address: string, isFromClosing = true): string {
  if (!isFromClosing) return address;
  const [path = '', place] = address.split('#');
  const asked = `${path}${path.includes('?') ? '&' : '?'}back=closing`;
  return place === undefined ? asked : `${asked}#${place}`;
}

/** "Tilbage til at lukke mødet". */
export const BackToClosing = ({ page, citizenId }: { page: PageContext; citizenId: string }) => (
  <LinkButton href={closingPage(citizenId)} icon="arrow-left">
    {page.words.common.staff.backToClosing}
  </LinkButton>
);

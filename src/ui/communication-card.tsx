import {
  communicationAnswerPictures,
  communicationQuestionPictures,
} from '../../content/communication-pictures.ts';
import {
  type CommunicationEntry,
  type CommunicationLine,
  type CommunicationProfile,
  objectionTo,
  saysSomething,
} from '../domain/communication/profile.ts';
import { FilesOfWords, namesFor } from './answer-ways.tsx';
import { LinkButton } from './button.tsx';
import { classes } from './classes.ts';
import { Icon } from './icon.tsx';
import type { PageContext } from './page-context.ts';

/** Props of {@link CommunicationCard}. */
export interface CommunicationCardProps {
  readonly page: PageContext;
  readonly profile: CommunicationProfile;
  /** Address of a symbol's picture. */
  readonly srcOf: (symbol: string) => string;
  /** Where the whole of it stands. */
  readonly href: string;
}

/**
 * How a citizen communicates, short: what everybody in a meeting needs to know before the first word (R-W6). Whose
 * words they are stands at each line, so that what others know never passes for the citizen's own (R-P7). Folded for the
 * citizen, who knows it and wants to see the table.
 */
export const CommunicationCard = ({ page, profile, srcOf, href }: CommunicationCardProps) => {
  const { citizen, staff } = page.words.communication;
  const isMine = page.actor?.isAboutMe === true;
  return (
    <details class="talk-card card" open={!isMine}>
      <summary>
        <Icon name="message-circle" />
        <span>{isMine ? citizen.title : staff.card(profile.name)}</span>
      </summary>
      <ul class="plain talk-lines">
        {profile.lines.map((line) => (
          <li>
            <p class="talk-question">
              <img
                class="symbol"
                src={srcOf(communicationQuestionPictures[line.question])}
                alt=""
                width="40"
                height="40"
              />
              <span>{isMine ? citizen.questions[line.question].name : staff.questions[line.question]}</span>
            </p>
            {saidIn(line).map((entry) => (
              <SaidShort page={page} profile={profile} entry={entry} srcOf={srcOf} />
            ))}
          </li>
        ))}
      </ul>
      <div>
        <LinkButton href={href} icon="eye">
          {isMine ? citizen.seeAgain : staff.seeAll}
        </LinkButton>
      </div>
    </details>
  );
};

/** The citizen's own first; then what others know. */
function saidIn({ own, others }: CommunicationLine): readonly CommunicationEntry[] {
  return [own, others].filter(saysSomething);
}

const SaidShort = ({
  page,
  profile,
  entry,
  srcOf,
}: Omit<CommunicationCardProps, 'href'> & { readonly entry: CommunicationEntry }) => {
  const { citizen, staff } = page.words.communication;
  const isMine = page.actor?.isAboutMe === true;
  const isOwn = entry.authorId === profile.citizenId;
  const answers = isMine ? citizen.answers : staff.answers;
  const whose = isOwn ? (isMine ? null : staff.ownWords(profile.name)) : staff.saidFor(entry.authorName);
  return (
    <div class={classes('talk-said', !isOwn && 'on-behalf')}>
      {entry.choices.length > 0 && (
        <ul class="plain talk-choices">
          {entry.choices.map((choice) => (
            <li>
              <img
                class="symbol"
                src={srcOf(communicationAnswerPictures[choice])}
                alt=""
                width="40"
                height="40"
              />
              <span>{answers[choice]}</span>
            </li>
          ))}
        </ul>
      )}
      {entry.words.trim() !== '' && <p class="talk-words">{entry.words}</p>}
      <FilesOfWords
        citizenId={profile.citizenId}
        files={entry.files}
        names={namesFor(page, profile.name, citizen.questions[entry.question].name)}
      />
      {whose !== null && (
        <p class="talk-whose">
          <Icon name={isOwn ? 'message-circle' : 'users'} />
          <span>{whose}</span>
        </p>
      )}
      {objectionTo(entry) === 'stands' && (
        <p class="talk-whose talk-objected">
          <Icon name="thumbs-down" />
          <span>{isMine ? citizen.youObjected : staff.disputed(profile.name)}</span>
        </p>
      )}
    </div>
  );
};

import { noFiles } from '../../../domain/answer-file.ts';
import { helpAskedAbout } from '../../../domain/renewal/help-asked-about.ts';
import { AnswerWays } from '../../../ui/answer-ways.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import type { IconName } from '../../../ui/icon.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import type { EffortAtStatus } from '../use-cases/see-status.ts';
import { addresses } from './addresses.ts';
import { placeBefore } from './onward.ts';
import { AskedSince, speakerOf, summaryOf, TapAnswers } from './parts.tsx';
import { placeAmong } from './place-among.ts';
import { Back, BackOrStop, NextButton, ProgressInPart, type QuestionProps } from './question-parts.tsx';

const helpIcons: Readonly<Record<'yes' | 'partly' | 'no', IconName>> = {
  yes: 'circle-check',
  partly: 'contrast',
  no: 'circle',
};

/** "Fik du den hjælp, vi aftalte?" about one effort (R-S2). What others say stands below, as theirs. */
export const HelpPage = ({ page, view, one }: QuestionProps & { readonly one: EffortAtStatus }) => {
  const words = page.words.renewal.citizen;
  const { effort, giver, mine, answers } = one;
  const others = answers.filter((row) => row.id !== mine?.id);
  const { agreed } = helpAskedAbout(effort);
  const who = [giver, agreed.howOften].filter((text) => text !== '').join(' – ');
  return (
    <CitizenPage page={page} title={words.help} phase="newMeeting">
      <ProgressInPart page={page} place={placeAmong(view, effort.id, 'help')} />
      <div class="stack tight">
        <p class="lead">{agreed.what}</p>
        {who !== '' && <p>{who}</p>}
        <AskedSince page={page} effort={effort} forCitizen />
      </div>
      <h2>{words.gotHelp}</h2>
      <TapAnswers
        page={page}
        action={addresses.help(view.citizenId, effort.id)}
        name="answer"
        chosen={mine?.answer ?? null}
        options={(['yes', 'partly', 'no'] as const).map((value) => ({
          value,
          label: words.helpAnswers[value],
          icon: helpIcons[value],
        }))}
      />
      {others.length > 0 && (
        <details class="more">
          <summary>{words.othersSay}</summary>
          <ul class="plain said-by-others">
            {others.map((row) => (
              <li>
                <strong>{speakerOf(page, row, view.givenName)}</strong>: {words.helpAnswers[row.answer]}
                {row.words !== '' && <span class="verbatim"> {row.words}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
      <BackOrStop page={page} view={view} to={placeBefore(view, effort.id, 'help')} />
    </CitizenPage>
  );
};

/** "Vil du sige mere?" – own words, or none. */
export const HelpWordsPage = ({
  page,
  view,
  one,
  refused,
}: QuestionProps & { readonly one: EffortAtStatus }) => {
  const words = page.words.renewal.citizen;
  return (
    <CitizenPage page={page} title={words.help} phase="newMeeting">
      <ProgressInPart page={page} place={placeAmong(view, one.effort.id, 'help')} />
      <ErrorSummary page={page} errors={summaryOf(refused)} />
      <p class="lead">{helpAskedAbout(one.effort).agreed.what}</p>
      <Form
        page={page}
        action={addresses.helpWords(view.citizenId, one.effort.id)}
        {...(refused !== undefined && { command: refused.command })}
      >
        <input
          type="hidden"
          name="version"
          value={refused?.typed.version ?? String(one.mine?.version ?? 0)}
        />
        <TextArea
          page={page}
          name="words"
          label={words.moreWords}
          hint={words.moreWordsHint}
          rows={3}
          value={refused?.typed.words ?? one.mine?.words}
          error={refused?.errors.words}
        />
        <AnswerWays
          page={page}
          citizenId={view.citizenId}
          about={one.effort.what}
          files={one.mine?.files ?? noFiles}
        />
        <NextButton page={page} />
      </Form>
      <Back page={page} to={addresses.help(view.citizenId, one.effort.id)} />
    </CitizenPage>
  );
};

import type { AnswerFile, FilesBeside, GivenAnswerFile } from '../domain/answer-file.ts';
import { AnswerFiles, type FileNames, fileNamesOf } from './answer-files.tsx';
import { Button, EnterSends } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';
import type { PageContext } from './page-context.ts';
import { places } from './places.ts';
import { WhatWaits } from './what-waits.tsx';

const ways: readonly { readonly to: 'draw' | 'talk' | 'photo'; readonly icon: IconName }[] = [
  { to: 'draw', icon: 'palette' },
  { to: 'talk', icon: 'mic' },
  { to: 'photo', icon: 'camera' },
];

/**
 * The other ways to answer a question that is asked with a text field (R-P5, R-W6): buttons of the same form, so that what
 * was written is saved before it is left. Below them what was given so, each with the way to take it back and have it again.
 */
export const AnswerWays = ({
  page,
  citizenId,
  about,
  files,
}: {
  readonly page: PageContext;
  readonly citizenId: string;
  /** What the files are about, in a few words, for whoever cannot see them. */
  readonly about: string;
  readonly files: FilesBeside;
}) => {
  const words = page.words.answerForms.citizen;
  return (
    <>
      <EnterSends />
      <WhatWaits page={page} />
      <div class="prep-ways beside">
        {ways.map(({ to, icon }) => (
          <button
            type="submit"
            class="prep-way"
            name="to"
            value={to}
            data-needs={to === 'talk' ? 'microphone' : undefined}
          >
            <Icon name={icon} />
            <span>{words.ways[to]}</span>
          </button>
        ))}
      </div>
      {files.standing.length + files.takenBack.length > 0 && (
        <section class="card given-files" id="given">
          <h2>{words.given}</h2>
          {files.standing.length > 0 && (
            <GivenFiles
              page={page}
              files={files.standing.map(({ id, kind }) => ({
                kind,
                src: places.answerFile(citizenId, id),
                button: { name: 'takeBack', value: id },
              }))}
              names={ownFileNames(page, about)}
            />
          )}
          {files.takenBack.map(({ id, kind }) => (
            <p class="given-back">
              <span>{words.takenBack[kind]}</span>
              <Button name="bringBack" value={id} icon="undo-2" label={words.haveBack[kind]}>
                {words.undo}
              </Button>
            </p>
          ))}
        </section>
      )}
    </>
  );
};

/** What a citizen's own files are called on their own screen. */
export function ownFileNames(page: PageContext, about: string): FileNames {
  const words = page.words.answerForms.citizen;
  return {
    photo: words.photoAlt(about).trim(),
    drawing: words.drawingAlt(about).trim(),
    recording: words.recordingName(about).trim(),
    hear: words.hear,
  };
}

/** What the files of a citizen are called to whoever looks: the citizen themselves, or somebody else. `name` is the citizen's. */
export function namesFor(page: PageContext, name: string, about: string): FileNames {
  return page.actor?.isAboutMe ? ownFileNames(page, about.slice(0, 120)) : fileNamesOf(page, name);
}

/** A file with the button that takes it away. */
interface GivenFileShown {
  readonly kind: AnswerFile;
  readonly src: string;
  readonly button: { readonly name: string; readonly value: string };
}

/** What the citizen drew, said or photographed, each with the button that takes it away. */
export const GivenFiles = ({
  page,
  files,
  names,
}: {
  readonly page: PageContext;
  readonly files: readonly GivenFileShown[];
  readonly names: FileNames;
}) => {
  const words = page.words.answerForms.citizen;
  const remove = { photo: words.removePhoto, drawing: words.removeDrawing, recording: words.removeRecording };
  return (
    <ul class="plain stack tight">
      {files.map(({ kind, src, button }) => (
        <li class="prep-photo-and-button">
          <AnswerFiles files={[kind]} addressOf={() => src} names={names} />
          <Button {...button} icon="x">
            {remove[kind]}
          </Button>
        </li>
      ))}
    </ul>
  );
};

/** The files beside somebody's words, where they are only looked at and listened to. */
export const FilesOfWords = ({
  citizenId,
  files,
  names,
}: {
  readonly citizenId: string;
  readonly files: readonly GivenAnswerFile[];
  readonly names: FileNames;
}) => (
  <>
    {files.map(({ id, kind }) => (
      <AnswerFiles files={[kind]} addressOf={() => places.answerFile(citizenId, id)} names={names} />
    ))}
  </>
);

/** "Tegning, optagelse": what there is beside words, where it can neither be shown nor played. */
export function filesInWords(page: PageContext, files: readonly Pick<GivenAnswerFile, 'kind'>[]): string {
  const words = page.words.answerForms.citizen;
  return files.map(({ kind }) => words[kind]).join(', ');
}

import type { CommunicationEntry, CommunicationProfile } from '../../domain/communication/profile.ts';
import { AfterChoice } from '../after-choice.tsx';
import { AnswerDrawing } from '../answer-files.tsx';
import { AnswerWays, FilesOfWords, ownFileNames } from '../answer-ways.tsx';
import { Button } from '../button.tsx';
import { CommunicationCard } from '../communication-card.tsx';
import type { Theme } from '../document.tsx';
import { DrawPage } from '../draw-page.tsx';
import { Form } from '../form.tsx';
import { Icon } from '../icon.tsx';
import { CitizenPage, StaffPage } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { PhotoPage } from '../photo-page.tsx';
import { PictureSearch } from '../picture-search.tsx';
import { PictureTopics } from '../picture-topics.tsx';
import { RadioCards } from '../radio-cards.tsx';
import { SymbolTile } from '../symbol-tile.tsx';
import { TalkPage } from '../talk-page.tsx';
import { TextArea } from '../text-area.tsx';
import { WhoSees } from '../who-sees.tsx';
import { WordSigns } from '../word-pictures.tsx';
import { type Example, symbol } from './example.ts';

/** These pages take no theme of their own: it comes as if the person had chosen it. */
const inTheme = (page: PageContext, theme: Theme | undefined): PageContext =>
  theme === undefined ? page : { ...page, choices: { ...page.choices, theme } };

const question = (
  <div class="row">
    <SymbolTile src={symbol('1F3E1')} label="Mit hjem" size="small" />
    <p class="lead">Hvad er vigtigt for dig der, hvor du bor?</p>
  </div>
);

const asked = { phase: 'preparation', question, action: '/save', back: '/preparation' } as const;

const said = (
  entry: Pick<CommunicationEntry, 'question' | 'words' | 'choices'> & Partial<CommunicationEntry>,
): CommunicationEntry => ({
  id: `${entry.question}-${entry.authorId ?? 'amina'}`,
  authorId: 'amina',
  authorName: 'Amina Yusuf',
  as: 'citizen',
  instead: null,
  howTheyKnow: '',
  files: [],
  changedAt: '2026-09-01T09:00:00Z',
  changedOn: '2026-09-01',
  version: 1,
  isWithdrawn: false,
  objectedVersion: null,
  ...entry,
});

const profile: CommunicationProfile = {
  citizenId: 'amina',
  name: 'Amina',
  lines: [
    {
      question: 'helps',
      own: said({
        question: 'helps',
        choices: ['time', 'shortSentences'],
        words: 'Skriv til mig dagen før.',
      }),
      others: said({
        question: 'helps',
        choices: [],
        words: 'Amina siger mere, når vi går en tur.',
        authorId: 'ali',
        authorName: 'Ali Demir',
        as: 'contactPerson',
        howTheyKnow: 'Vi går en tur hver uge.',
      }),
    },
  ],
};

/** The ways in which a citizen answers, and how they say things. */
export const answeringExamples: readonly Example[] = [
  {
    name: 'answer-ways',
    audience: 'citizen',
    render: (page, theme) => (
      <CitizenPage page={page} theme={theme} title="Mit hjem" phase="preparation">
        {question}
        <p>
          <WhoSees page={page} seenBy={['Mette']} seeOlder={['Karin']} />
        </p>
        <Form page={page} action="/words">
          <TextArea page={page} name="words" label="Skriv det, du vil" value="Jeg vil have en have." />
          <AnswerWays
            page={page}
            citizenId="jonas"
            about="Mit hjem"
            files={{ standing: [], takenBack: [{ id: 'drawing-1', kind: 'drawing' }] }}
          />
          <Button kind="primary" icon="check">
            Gem
          </Button>
        </Form>
      </CitizenPage>
    ),
  },
  {
    name: 'answer-before-words',
    audience: 'citizen',
    render: (page, theme) => (
      <CitizenPage page={page} theme={theme} title="Blev du hørt?" phase="meeting">
        <Form page={page} action="/heard">
          <RadioCards
            page={page}
            name="answer"
            label="Lyttede vi til dig i mødet?"
            value=""
            error={undefined}
            options={[
              { value: 'yes', label: 'Ja', picture: <Icon name="thumbs-up" class="answer-icon" /> },
              { value: 'no', label: 'Nej', picture: <Icon name="thumbs-down" class="answer-icon" /> },
            ]}
          />
          <AfterChoice>
            <TextArea page={page} name="words" label="Vil du sige mere?" value="" optional />
            <AnswerWays page={page} citizenId="jonas" about="" files={{ standing: [], takenBack: [] }} />
          </AfterChoice>
          <Button kind="primary" icon="arrow-right">
            Videre
          </Button>
        </Form>
      </CitizenPage>
    ),
  },
  {
    name: 'answers-as-files',
    audience: 'citizen',
    render: (page, theme) => (
      <CitizenPage page={page} theme={theme} title="Mit hjem" phase="preparation">
        {question}
        <AnswerDrawing src={symbol('1F3E1')} alt="Din tegning: Mit hjem" />
        <FilesOfWords
          citizenId="jonas"
          files={[{ id: 'recording-1', kind: 'recording' }]}
          names={ownFileNames(page, 'Mit hjem')}
        />
        <p>
          <WordSigns page={{ ...page, wordPictures: () => [] }} srcs={[symbol('1F3E1'), symbol('1F333')]} />
        </p>
      </CitizenPage>
    ),
  },
  {
    name: 'find-pictures',
    audience: 'citizen',
    render: (page, theme) => (
      <CitizenPage page={page} theme={theme} title="Find billeder" phase="preparation">
        {question}
        <Form page={page} action="/pictures">
          <PictureSearch page={page} label="Skriv et ord" search="Søg" value="have" error={undefined} />
          <PictureTopics
            page={page}
            action={page.path}
            pictures="pictures"
            browsing={{
              at: { topic: null, screen: 1, screens: 3 },
              topics: [
                { key: 'home', value: 'home.1', src: symbol('1F3E0') },
                { key: 'work', value: 'work.1', src: symbol('1F6E0') },
                { key: 'food', value: 'food.1', src: symbol('1F37D') },
                { key: 'animals', value: 'animals.1', src: symbol('1F415') },
              ],
              more: 'topics.2',
              others: null,
            }}
          />
        </Form>
      </CitizenPage>
    ),
  },
  {
    name: 'draw',
    audience: 'citizen',
    render: (page, theme) => (
      <DrawPage {...asked} page={inTheme(page, theme)} drawing="" photoHref="/photo" />
    ),
  },
  {
    name: 'talk',
    audience: 'citizen',
    render: (page, theme) => <TalkPage {...asked} page={inTheme(page, theme)} keptSrc={null} />,
  },
  {
    name: 'photo',
    audience: 'citizen',
    render: (page, theme) => (
      <PhotoPage {...asked} page={inTheme(page, theme)} error={page.words.answerForms.faults.noPhoto} />
    ),
  },
  {
    name: 'how-amina-communicates',
    audience: 'staff',
    render: (page, theme) => (
      <StaffPage page={page} theme={theme} title="Møde: Amina Yusuf">
        <CommunicationCard page={page} profile={profile} srcOf={symbol} href="/communication" />
      </StaffPage>
    ),
  },
];

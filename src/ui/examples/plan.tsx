import { masteryLevels } from '../../domain/plan/mastery.ts';
import { Button, LinkButton } from '../button.tsx';
import { Card, MeaningTag } from '../card.tsx';
import { DreamBand, type ShownDream } from '../dream-band.tsx';
import { CitizenPage } from '../layout.tsx';
import { MasteryChange, MasteryMark } from '../mastery.tsx';
import { NotGranted } from '../not-granted.tsx';
import { PersonChip } from '../person-chip.tsx';
import { PosterGoal, type PosterGoalProps } from '../poster-goal.tsx';
import { SinceLast } from '../since-last.tsx';
import { Speech } from '../speech.tsx';
import { Staircase, type StaircaseShape, type StaircaseStep } from '../staircase.tsx';
import { TickSumFigure } from '../tick-sum.tsx';
import { HelpWithAnswers } from '../told-help.tsx';
import { WishBesideHelp } from '../wish-beside-help.tsx';
import { type Example, symbol } from './example.ts';

const busSteps: readonly StaircaseStep[] = [
  { words: 'Jeg finder bussen på min telefon', symbolSrc: symbol('1F4F1'), state: 'done' },
  { words: 'Mette kører med mig', symbolSrc: symbol('1F91D'), state: 'done' },
  { words: 'Jeg kører. Mette venter ved stoppestedet', symbolSrc: symbol('1F44B'), state: 'now' },
  { words: 'Jeg kører selv om dagen', symbolSrc: symbol('1F68C'), state: 'later' },
];

const swimming: readonly StaircaseStep[] = [
  { words: 'Jeg svømmer hver onsdag', symbolSrc: symbol('1F3CA'), state: 'done' },
  { words: 'Ali går med mig', symbolSrc: symbol('1F91D'), state: 'now' },
  { words: 'Jeg holder pause, når jeg er træt', symbolSrc: symbol('1F6CB'), state: 'later' },
];

const stairs = (
  name: string,
  shape: StaircaseShape,
  steps: readonly StaircaseStep[],
  top: string,
  picture: string,
): Example => ({
  name,
  audience: 'citizen',
  render: (page, theme) => (
    <CitizenPage page={page} theme={theme} title="Min trappe">
      <p class="lead">Du har klaret 2 trin. Du er på trin 3.</p>
      <Staircase page={page} shape={shape} steps={steps} top={{ words: top, symbolSrc: symbol(picture) }} />
      <div class="row">
        <Button type="button" kind="primary" icon="check">
          Jeg klarede trin 3
        </Button>
        <LinkButton href="/stairs/change" icon="pencil">
          Lav trinnet om
        </LinkButton>
      </div>
    </CitizenPage>
  ),
});

const mini = (steps: readonly StaircaseStep[], rises: boolean) =>
  steps.map(({ words, symbolSrc = null, state }, at) => ({
    ...{ words, symbolSrc, state },
    height: rises ? at + 1 : 1,
  }));

const dreams: readonly ShownDream[] = [
  {
    words: 'Jeg vil bo i min egen lejlighed og have venner på besøg.',
    symbols: [{ src: symbol('1F3E0'), label: 'Hus' }],
    isOwn: true,
  },
  {
    words: '',
    symbols: [{ src: symbol('1F415'), label: 'Hund' }],
    isOwn: true,
    whose: 'Jonas har sagt det med hjælp fra Mette.',
  },
  {
    words: 'Han bliver glad, når vi går ved vandet.',
    symbols: [],
    isOwn: false,
    whose: 'Birgit siger det om Jonas.',
  },
];

const decided = { on: '2027-02-16', by: 'Karin Munk' };
const anyTime = { howOften: '', from: null, to: null } as const;
const busHelp: Parameters<typeof HelpWithAnswers>[0]['efforts'] = [
  { ...anyTime, what: 'Øve busturen', to: '2027-12-31', decision: { state: 'granted', ...decided } },
  {
    ...anyTime,
    what: 'Ledsager til musik',
    decision: {
      ...{ state: 'granted', ...decided },
      refusedChange: {
        asked: { what: '', howOften: 'Tre gange om ugen', from: null, to: null, isEndless: false, offer: '' },
        reason: 'Én gang om ugen er nok til at øve.',
        howToComplain: 'Du kan klage inden fire uger. Sig det til Karin.',
      },
    },
  },
  { ...anyTime, what: 'Ledsager til svømning', decision: { state: 'wished' } },
  {
    ...anyTime,
    what: 'Taxa om aftenen',
    decision: {
      ...{ state: 'refused', ...decided, reason: 'Bussen kører til klokken elleve.' },
      howToComplain: 'Du kan klage inden fire uger. Sig det til Karin.',
    },
  },
];

const since: Parameters<typeof SinceLast>[0]['since'] = {
  goals: [
    {
      ...{ title: 'Jeg tager bussen selv', symbol: '1F68C', direction: 'develop', became: 'continue' },
      levels: [
        {
          ...{ view: 'citizen', by: 'Jonas', place: null },
          ...{ former: 'withMuchHelp', expected: 'withLittleHelp', now: 'withSomeHelp' },
        },
        {
          ...{ view: 'professional', by: 'Karin Munk', place: null, recorded: true },
          ...{ former: 'withMuchHelp', expected: 'withLittleHelp', now: 'withLittleHelp' },
        },
      ],
      disagreement: { words: 'Jeg kan godt køre alene nu.', on: '2026-03-09', stands: true },
      said: [
        { view: 'citizen', by: 'Jonas', outcome: 'onTheWay', whatNow: 'continue' },
        { view: 'recorded', by: 'Karin Munk', outcome: 'onTheWay', whatNow: 'continue' },
      ],
      whatHelped: [{ view: 'citizen', by: 'Jonas', words: 'At køre sammen med Mette.' }],
      nowCalled: [],
      help: [
        {
          ...{ what: 'Øve busturen', howOften: 'Hver tirsdag', giver: 'Mette Friis, Birkely' },
          answers: [{ view: 'citizen', by: 'Jonas', answer: 'partly', words: 'Ikke om sommeren.' }],
        },
      ],
    },
  ],
  helpForAll: [],
};

const goals: readonly Omit<PosterGoalProps, 'page'>[] = [
  {
    id: 'goal-bus',
    title: 'Jeg tager bussen selv',
    symbolSrc: symbol('1F68C'),
    notes: [],
    stairs: { shape: 'rising', steps: mini(busSteps, true) },
    helpers: [
      { name: 'Mette Friis', relation: 'Birkely', drawnAs: 'paid', isOnlyWished: false },
      { name: 'Birgit', relation: '', drawnAs: 'network', isOnlyWished: false },
      { name: 'Værkstedet', relation: '', drawnAs: 'place', isOnlyWished: true },
    ],
    views: [
      { title: 'Jeg siger', view: 'citizen', now: 'withSomeHelp', expected: 'onMyOwn' },
      { title: 'Mette siger', view: 'professional', now: 'withSomeHelp', expected: 'withLittleHelp' },
    ],
    disagreement: { says: 'Jeg er ikke enig', words: 'Jeg kan godt køre alene nu.' },
  },
  {
    id: 'goal-swim',
    title: 'Jeg bliver ved med at svømme',
    symbolSrc: symbol('1F3CA'),
    notes: ['Det er godt, hvis det bliver ved at gå som nu.'],
    stairs: { shape: 'terrace', steps: mini(swimming, false) },
    helpers: [],
    views: [],
  },
  {
    id: 'goal-name-only',
    title: 'Jeg vil være glad',
    symbolSrc: null,
    notes: ['Målet er kun for Værkstedet.'],
    stairs: { shape: 'rising', steps: [] },
    helpers: null,
    views: null,
  },
];

/** What a plan shows. */
export const planExamples: readonly Example[] = [
  stairs('stairs-rising', 'rising', busSteps, 'Jeg besøger min ven, når jeg vil', '1F3E1'),
  stairs(
    'stairs-six',
    'rising',
    [...busSteps, { words: 'Jeg kører selv om aftenen', symbolSrc: symbol('1F319'), state: 'later' }],
    'Jeg besøger min ven, når jeg vil',
    '1F3E1',
  ),
  stairs('stairs-terrace', 'terrace', swimming, 'Jeg bliver ved med at svømme', '1F3CA'),
  stairs('stairs-handrail', 'terraceWithHandrail', swimming, 'Jeg kan gå i vandet længe endnu', '1F3CA'),
  {
    name: 'poster',
    audience: 'citizen',
    render: (page, theme) => (
      <CitizenPage page={page} theme={theme} title="Min plan">
        <div class="poster">
          <DreamBand page={page} of="Jonas" none="Du har ikke skrevet en drøm endnu." dreams={dreams}>
            <LinkButton href="/dreams" icon="pencil">
              Mine drømme
            </LinkButton>
          </DreamBand>
          <div class="poster-goals">
            {goals.map((goal) => (
              <PosterGoal
                page={page}
                {...goal}
                {...(goal.id === 'goal-bus' && { help: <HelpWithAnswers page={page} efforts={busHelp} /> })}
                more={
                  <LinkButton href={`/goals/${goal.id}`} icon="flag" label={`Se målet: ${goal.title}`}>
                    Se målet
                  </LinkButton>
                }
              />
            ))}
          </div>
        </div>
      </CitizenPage>
    ),
  },
  {
    name: 'since-last',
    audience: 'citizen',
    render: (page, theme) => (
      <CitizenPage page={page} theme={theme} title="Min plan">
        <SinceLast page={page} citizenId="jonas" name="Jonas" since={since} pictureAt={symbol} />
      </CitizenPage>
    ),
  },
  {
    name: 'plan-parts',
    audience: 'citizen',
    render: (page, theme) => (
      <CitizenPage page={page} theme={theme} title="Min plan">
        <Card meaning="dream" tag="Min drøm" title="Jeg vil bo i min egen lejlighed og have venner på besøg">
          <p>Det vil Jonas gerne.</p>
        </Card>
        <div class="columns">
          <Card meaning="goal" tag="Mål" title="Jeg tager bussen selv" level={3}>
            <MasteryChange page={page} view="citizen" now="withLittleHelp" expected="onMyOwn" />
            <MeaningTag meaning="network">Hvem hjælper</MeaningTag>
            <div class="row">
              <PersonChip name="Mette Holm" relation="Kontaktperson" paid />
              <PersonChip name="Birgit" relation="Min mor" />
            </div>
          </Card>
          <Card meaning="meeting" tag="Næste møde" title="Tirsdag den 9. marts" level={3}>
            <p>Klokken 10 på rådhuset.</p>
          </Card>
        </div>
        <Card title="Sådan kan det gå">
          {masteryLevels.map((level) => (
            <MasteryMark page={page} level={level} view="citizen" />
          ))}
          <MasteryMark page={page} level={null} view="citizen" />
        </Card>
        <NotGranted
          page={page}
          forCitizen
          no={{
            ...{
              effortId: 'taxi',
              goalId: null,
              what: 'Taxa om aftenen',
              ...decided,
              asked: null,
              askedBy: null,
            },
            ...{ reason: 'Bussen kører til klokken elleve.', howToComplain: 'Du kan klage inden fire uger.' },
          }}
        />
        <WishBesideHelp
          page={page}
          asked={{ what: '', howOften: 'Hver onsdag', from: null, to: null, isEndless: false, offer: '' }}
          by={{ name: 'Jonas', on: '2026-05-04' }}
        />
        <TickSumFigure
          page={page}
          sum={{ yes: 9, little: 3, notToday: 2, dontKnow: 1, toldByOthers: 2 }}
          label={page.words.followUp.citizen.sumLately('3')}
          name={null}
        />
        <Speech
          page={page}
          name="Jonas"
          words="Jeg vil gerne have min egen nøgle."
          saidBy={{ how: 'self' }}
          symbols={[{ src: symbol('1F511'), label: 'Nøgle' }]}
        />
        <Speech
          page={page}
          name="Jonas"
          words="Ro om morgenen"
          saidBy={{ how: 'withHelp', recordedBy: 'Mette' }}
        />
        <Speech
          page={page}
          name="Jonas"
          words="Han bliver glad, når vi går ved vandet."
          saidBy={{ how: 'onBehalf', recordedBy: 'Birgit', howTheyKnow: 'Han smiler og går hurtigere.' }}
        />
      </CitizenPage>
    ),
  },
];

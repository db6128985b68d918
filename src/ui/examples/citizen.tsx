import { Button, LinkButton } from '../button.tsx';
import { CheckCards } from '../check-cards.tsx';
import { Form } from '../form.tsx';
import { CitizenPage, PublicPage } from '../layout.tsx';
import { HowMuchHelpCards, WhoDoesItCards } from '../mastery.tsx';
import { News } from '../news.tsx';
import type { PageContext } from '../page-context.ts';
import { PhotoField } from '../photo-field.tsx';
import { Progress } from '../progress.tsx';
import { RadioCards } from '../radio-cards.tsx';
import { Ring, type RingStep } from '../ring.tsx';
import { SaveAlong } from '../save-along.tsx';
import { SymbolTile } from '../symbol-tile.tsx';
import { TextArea } from '../text-area.tsx';
import { TextField } from '../text-field.tsx';
import { type Example, symbol } from './example.ts';

const ringSteps = (page: PageContext, current: number, dayOfMeeting?: string): readonly RingStep[] => {
  const words = page.words.common.citizen.ring;
  const labels = [
    [words.preparation, 'notebook-pen'],
    [words.meeting, 'users'],
    [words.agreements, 'list-checks'],
    [words.everyday, 'footprints'],
    [words.newMeeting, 'calendar-days'],
  ] as const;
  return labels.map(([label, icon], index) => ({
    number: index + 1,
    label,
    icon,
    href: `/step/${index + 1}`,
    state: index + 1 < current ? 'done' : index + 1 === current ? 'current' : 'ahead',
    ...(dayOfMeeting !== undefined && label === words.meeting && { note: dayOfMeeting }),
  }));
};

const Unsure = ({ page }: { page: PageContext }) => (
  <div class="row">
    <Button name="answer" value="dontKnow">
      {page.words.common.citizen.dontKnow}
    </Button>
    <Button name="answer" value="skip">
      {page.words.common.citizen.skip}
    </Button>
    <Button kind="primary" icon="arrow-right">
      {page.words.common.citizen.next}
    </Button>
  </div>
);

/** Screens of a citizen. */
export const citizenExamples: readonly Example[] = [
  {
    name: 'home-ring',
    audience: 'citizen',
    render: (page, theme) => (
      <CitizenPage page={page} theme={theme} title={page.words.common.citizen.productName}>
        <Ring
          page={page}
          steps={ringSteps(page, 3)}
          sentence="Nu skal du og Mette vælge små skridt."
          button={{ href: '/stairs', label: 'Gå videre', icon: 'footprints' }}
        />
      </CitizenPage>
    ),
  },
  ...[1, 2, 4, 5].map(
    (current): Example => ({
      name: `home-ring-${current}`,
      audience: 'citizen',
      render: (page, theme) => (
        <CitizenPage page={page} theme={theme} title={page.words.common.citizen.productName}>
          <Ring
            page={page}
            steps={ringSteps(page, current)}
            sentence="Du kan gøre dig klar til mødet. Mette hjælper dig."
            button={{ href: '/preparation', label: 'Kom i gang', icon: 'notebook-pen' }}
          />
        </CitizenPage>
      ),
    }),
  ),
  {
    name: 'home-ring-day-of-meeting',
    audience: 'citizen',
    render: (page, theme) => (
      <CitizenPage page={page} theme={theme} title={page.words.common.citizen.productName}>
        <Ring
          page={page}
          steps={ringSteps(page, 1, 'torsdag den 10. december')}
          sentence="Du er godt i gang. Du kan gå videre nu."
          button={{ href: '/preparation', label: 'Gå videre', icon: 'arrow-right' }}
        />
      </CitizenPage>
    ),
  },
  {
    name: 'what-came',
    audience: 'citizen',
    render: (page, theme) => (
      <CitizenPage page={page} theme={theme} title={page.words.common.citizen.productName}>
        <News
          page={page}
          lines={[
            { icon: 'users', sentence: 'Mette har skrevet noget om dig.', href: '/others', action: 'Se det' },
          ]}
        />
        <Ring page={page} steps={ringSteps(page, 2)} sentence="Du skal snart til møde." />
      </CitizenPage>
    ),
  },
  {
    name: 'home-ring-nothing-to-do',
    audience: 'citizen',
    render: (page, theme) => (
      <CitizenPage page={page} theme={theme} title={page.words.common.citizen.productName}>
        <Ring
          page={page}
          steps={ringSteps(page, 6)}
          sentence="Du har en plan. Lige nu skal du ikke gøre noget."
        />
      </CitizenPage>
    ),
  },
  {
    name: 'preparation-question',
    audience: 'citizen',
    render: (page, theme) => (
      <CitizenPage page={page} theme={theme} title="Mit hjem" phase="preparation">
        <Progress page={page} at={2} of={5} />
        <div class="row">
          <SymbolTile src={symbol('1F3E1')} label="Mit hjem" size="small" />
          <p class="lead">Hvad er vigtigt for dig der, hvor du bor?</p>
        </div>
        <SaveAlong page={page}>
          <Form page={page} action="/save" id="home-words">
            <input type="hidden" name="version" value="3" />
            <TextArea
              page={page}
              name="words"
              label="Skriv det, du vil"
              value="Jeg vil gerne have en have."
            />
            <TextField page={page} name="with" label="Hvem bor du med?" optional />
          </Form>
        </SaveAlong>
        <Form page={page} action="/next" id="home-next">
          <Unsure page={page} />
        </Form>
      </CitizenPage>
    ),
  },
  {
    name: 'answer-cards',
    audience: 'citizen',
    render: (page, theme) => (
      <CitizenPage page={page} theme={theme} title="Sådan vil jeg svare">
        <Form page={page} action="/answer">
          <RadioCards
            page={page}
            name="form"
            label="Hvordan vil du svare?"
            value="picture"
            options={[
              { value: 'picture', label: 'Vælg billede', symbolSrc: symbol('1F5BC') },
              { value: 'write', label: 'Skriv', symbolSrc: symbol('270F') },
              { value: 'draw', label: 'Tegn', symbolSrc: symbol('1F3A8') },
              { value: 'speak', label: 'Tal', symbolSrc: symbol('1F5E3') },
            ]}
          />
          <CheckCards
            page={page}
            name="people"
            label="Hvem må se det?"
            hint="Du kan skjule det igen."
            values={['mette']}
            oneColumn
            options={[
              { value: 'mette', label: 'Mette', hint: 'Din kontaktperson' },
              { value: 'mor', label: 'Min mor' },
              { value: 'karen', label: 'Karen', hint: 'Kommunen' },
            ]}
          />
          <PhotoField page={page} name="photo" />
          <Unsure page={page} />
        </Form>
      </CitizenPage>
    ),
  },
  {
    name: 'mastery-who',
    audience: 'citizen',
    render: (page, theme) => (
      <CitizenPage page={page} theme={theme} title="Hvad kan jeg?">
        <Form page={page} action="/mastery">
          <WhoDoesItCards
            page={page}
            name="who"
            question="Tage bussen. Hvordan går det nu?"
            value="withHelp"
          />
          <HowMuchHelpCards page={page} name="help" />
          <div class="row">
            <Button name="answer" value="dontKnow">
              {page.words.common.citizen.dontKnow}
            </Button>
            <Button name="answer" value="disagree">
              {page.words.common.citizen.mastery.disagree}
            </Button>
          </div>
        </Form>
      </CitizenPage>
    ),
  },
  {
    name: 'sign-in',
    audience: 'citizen',
    render: (page, theme) => (
      <PublicPage page={{ ...page, actor: null }} theme={theme} title="Log ind">
        <p class="lead">Vælg, hvordan du vil logge ind.</p>
        <div class="stack tight">
          <LinkButton href="/sign-in/mitid" kind="primary" icon="log-in" wide>
            Log ind med MitID
          </LinkButton>
          <LinkButton href="/sign-in/picture" icon="image" wide>
            Log ind med billeder
          </LinkButton>
        </div>
        <Form page={page} action="/sign-in">
          <TextField page={page} name="email" type="email" label="Din mail" autocomplete="email" />
          <TextField
            page={page}
            name="password"
            type="password"
            label="Din kode"
            autocomplete="current-password"
            error="Koden passer ikke. Prøv igen."
          />
          <Button kind="primary">Log ind</Button>
        </Form>
      </PublicPage>
    ),
  },
];

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWeb, type TestBrowser, type TestWeb } from '../../../tests/server/web.ts';
import { daysAfter } from '../../domain/day.ts';
import { realClock } from '../../outside/clock.ts';

let web: TestWeb;
const people: Record<string, TestBrowser> = {};
let plan: string;
let goal: string;
const who = (handle: string): TestBrowser => people[handle] ?? nobody(handle);
function nobody(handle: string): never {
  throw new Error(`Nobody called ${handle} is signed in.`);
}
const html = async (handle: string, place = ''): Promise<string> =>
  (await who(handle).get(plan + place)).text();
const to = (answer: Response): string => answer.headers.get('location') ?? '';
const newGoal = {
  title: 'Jeg tager bussen selv',
  smarte: 'Linje 4A',
  symbol: '1F68C',
  direction: 'develop',
  dream: '',
  q: '',
};

beforeAll(async () => {
  web = await startWeb();
  for (const handle of ['jonas', 'karin', 'mette', 'bodil', 'susanne', 'lone', 'gitte'])
    people[handle] = await web.signIn(handle);
  const about = `/citizens/${who('jonas').personId}`;
  plan = `${about}/plan`;
  // In three days: whatever the zone, it is not past.
  const day = daysAfter(realClock.today(), 3);
  const call = {
    on: day,
    time: '10:00',
    length: '60',
    place: 'Birkely',
    form: 'onSite',
    shortNoticeReason: 'Aftalt',
  };
  await who('karin').post(`${about}/meeting/call`, { ...call, people: who('jonas').personId });
  const page = await (await who('karin').get(`${about}/meeting`)).text();
  await who('karin').post(`${about}/meeting/open`, {
    meeting: /name="meeting" value="([^"]+)"/.exec(page)?.[1] ?? '',
  });
  const written = await who('karin').post(`${plan}/goals`, newGoal);
  goal = `/goals/${to(written).split('#goal-')[1]}`;
});
afterAll(() => web.stop());

describe('filling in, as plain forms', () => {
  it('opened the meeting and wrote a goal', () => {
    expect(goal).toMatch(/^\/goals\/[0-9a-f-]{36}$/);
  });

  it('leads from a goal to its own staircase, and numbers no goal: a gap would tell of one that is kept back (R-M3)', async () => {
    const page = await html('karin');
    expect(page).toContain(`/staircase?goal=${goal.split('/')[2]}"`);
    expect(page).not.toMatch(/Mål \d/);
  });

  it('takes the citizen’s dream letter by letter, and shows it as theirs', async () => {
    const written = await who('jonas').post(`${plan}/dreams`, {
      words: ' <Egen>  LEJLIGHED ',
      howTheyKnow: '',
      q: '',
    });
    expect(written.status).toBe(303);
    expect(await html('jonas')).toContain(' &lt;Egen&gt;  LEJLIGHED ');
    expect(await html('karin')).toContain('Jonas har selv sagt det');
    const own = await html('jonas', '/dreams');
    expect(own).toContain('Det har jeg selv sagt');
    expect(own).not.toContain('Jonas har selv sagt det');
  });

  it('words that wait for the citizen say so on every plan page, and the citizen is asked there (R-P8)', async () => {
    await who('karin').post(`${plan}/dreams`, {
      words: 'Ro om morgenen',
      how: 'withHelp',
      howTheyKnow: '',
      important: 'yes',
      q: '',
    });
    const asked = await html('jonas');
    expect(asked).toContain('Karin Munk skrev det ned. Du har ikke sagt ja endnu');
    expect(asked).toContain('Karin skrev det ned. Passer det?');
    expect(asked).toContain(`href="${plan}/fits"`);
    const home = await (await who('jonas').get('/')).text();
    expect(home).toContain('Karin skrev noget ned for dig. Passer det?');
    expect(home).toContain(`href="${plan}/fits"`);
    expect(await html('karin')).toContain('Skrevet ned af Karin Munk. Jonas har ikke sagt ja endnu');
    // Said once: the sentence whose words they are is the whole of it.
    expect(await html('karin')).not.toContain('Venter på, at Jonas');
    const asks = await html('jonas', '/fits');
    expect(asks).toContain('Ro om morgenen');
    const confirm = /action="([^"]+\/confirm)"/.exec(asks)?.[1] ?? '';
    const answered = await who('jonas').post(confirm, { onward: 'fits' });
    expect(to(answered)).toBe(`${plan}/fits`);
    expect(await html('jonas', '/fits')).toContain('Du har svaret på det hele.');
    expect(await (await who('jonas').get('/')).text()).not.toContain('Passer det?');
    expect(await html('jonas')).not.toContain('Passer det?');
    expect(await html('karin')).not.toContain('har ikke sagt ja endnu');
  });

  it('brings a refused form back with everything typed and a sentence', async () => {
    const refused = await who('karin').post(`${plan}/dreams`, {
      how: 'onBehalf',
      words: 'Han elsker vand',
      howTheyKnow: '',
      q: 'vand',
    });
    const page = await refused.text();
    expect(refused.status).toBe(422);
    expect(page).toContain('Han elsker vand');
    expect(page).toContain('Skriv, hvordan du ved det.');
    expect(page).toMatch(/value="onBehalf"[^>]*checked/);
  });

  it('names all that a goal lacks at once, what it is about in good Danish', async () => {
    const refused = await who('karin').post(`${plan}/goals`, { title: '', smarte: 'Hver uge' });
    const page = await refused.text();
    expect(refused.status).toBe(422);
    for (const sentence of ['Skriv målet med én sætning.', 'Vælg, hvad målet går ud på.'])
      expect(page).toContain(sentence);
    expect(page).toContain('Hver uge');
  });

  it('asks for the words in a way that is true for both who may say them, and for how one knows with on behalf (R-P7)', async () => {
    const page = await html('karin', '/dreams/new');
    expect(page).not.toContain('Borgerens egne ord');
    expect(page).not.toContain('(kan udelades)');
    expect(page).toContain('Siger du det på vegne af borgeren');
    expect(page).toContain('når du siger det på vegne af borgeren');
  });

  it('lets the citizen say that what another says for them does not fit, or say it in their own words (R-P7)', async () => {
    const onBehalf = { how: 'onBehalf', words: 'Han elsker vand', howTheyKnow: 'Han smiler.', q: '' };
    await who('karin').post(`${plan}/dreams`, onBehalf);
    const list = await html('jonas', '/dreams');
    const [, id = ''] = list.match(/plan\/dreams\/([^/"]+)\/confirm/) ?? [];
    expect(list).toContain('Det passer ikke');
    expect(list).toContain('Sig det med dine egne ord');
    await who('jonas').post(`${plan}/dreams/${id}/confirm`);
    expect(await html('jonas', '/dreams')).toContain('aria-label="Det passer ikke: Han elsker vand"');

    const form = await html('jonas', `/dreams/${id}/edit`);
    expect(form).toContain('Han elsker vand');
    expect(form).toMatch(/<textarea[^>]*name="words"[^>]*><\/textarea>/);
    const versionIn = (page: string) => page.match(/name="version" value="(\d+)"/)?.[1] ?? '';
    const nothing = { version: versionIn(form), words: '', q: '' };
    const toDraw = await who('jonas').post(`${plan}/dreams/${id}/edit`, { ...nothing, to: 'draw' });
    expect([toDraw.status, toDraw.headers.get('location')]).toEqual([303, `${plan}/dreams/new/draw`]);
    expect((await who('jonas').post(`${plan}/dreams/${id}/edit`, nothing)).status).toBe(422);

    await who('jonas').post(`${plan}/dreams/${id}/take-away`, { out: 'yes' });
    expect(await html('jonas')).not.toContain('Han elsker vand');
    expect(await html('jonas', '/dreams')).toContain('Sæt det ind igen: Han elsker vand');
    await who('jonas').post(`${plan}/dreams/${id}/take-away`, { out: 'no' });

    const version = versionIn(await html('jonas', `/dreams/${id}/edit`));
    await who('jonas').post(`${plan}/dreams/${id}/edit`, { version, words: 'Jeg elsker VAND', q: '' });
    const after = await html('jonas', '/dreams');
    expect(after).toContain('Jeg elsker VAND');
    expect(after).not.toContain('Han elsker vand');
  });

  it('looks for a picture without writing anything', async () => {
    const found = await who('jonas').post(`${plan}/dreams`, {
      words: 'Endnu en',
      q: 'hund',
      find: 'yes',
      howTheyKnow: '',
    });
    expect(found.status).toBe(422);
    const page = await found.text();
    expect(page).toContain('Endnu en');
    expect(page).toContain('value="1F436.hund"');
    expect(await html('jonas')).not.toContain('Endnu en');
  });

  it('takes a picture with the word it was searched for, and with no word of somebody’s own (R-P8)', async () => {
    const dream = { words: '', howTheyKnow: '' };
    const sent = await who('jonas').post(`${plan}/dreams`, { ...dream, symbols: '1F4BC.dum' });
    expect(sent.status).toBe(422);
    expect((await who('jonas').post(`${plan}/dreams`, { ...dream, symbols: '1F4BC.fleksjob' })).status).toBe(
      303,
    );
    const page = await html('jonas');
    expect(page).toContain('fleksjob');
    expect(page).not.toContain('taske');
  });

  it('writes a goal once, however often the form is sent', async () => {
    const once = { ...newGoal, title: 'Kun én gang', command: randomUUID() };
    const [first, second] = [
      await who('karin').post(`${plan}/goals`, once),
      await who('karin').post(`${plan}/goals`, once),
    ];
    expect([first.status, to(second)]).toEqual([303, to(first)]);
    expect((await html('karin')).match(/<h3>Kun én gang<\/h3>/g)).toHaveLength(1);
  });

  it('gives the second of two tabs both texts, and saves what is chosen (R-T5)', async () => {
    const edit = { ...newGoal, version: '1', smarte: 'Linje 4A' };
    expect(
      (await who('karin').post(`${plan}${goal}/edit`, { ...edit, title: 'Fanen til venstre' })).status,
    ).toBe(303);
    const second = await who('karin').post(`${plan}${goal}/edit`, { ...edit, title: 'Fanen til højre' });
    const page = await second.text();
    expect(second.status).toBe(409);
    expect(page).toContain('Fanen til venstre');
    expect(page).toContain('Fanen til højre');
    expect(page).toContain('name="version" value="2"');
    expect(
      (await who('karin').post(`${plan}${goal}/edit`, { ...edit, version: '2', title: newGoal.title }))
        .status,
    ).toBe(303);
  });

  it('keeps both changes of two tabs that touched different fields, and asks of the others only (R-T5)', async () => {
    const form = async () => {
      const page = await html('karin', `${goal}/edit`);
      const fieldIn = (name: string) =>
        new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1]?.replaceAll('&quot;', '"') ?? '';
      return {
        ...newGoal,
        onlyFor: '',
        smarte: 'Linje 4A',
        version: fieldIn('version'),
        was: fieldIn('was'),
      };
    };
    const [left, right, third] = [await form(), await form(), await form()];
    expect(JSON.parse(left.was)).toMatchObject({ title: newGoal.title, smarte: 'Linje 4A' });
    const save = (sent: Record<string, string>) => who('karin').post(`${plan}${goal}/edit`, sent);
    expect((await save({ ...left, title: 'Bussen hver dag', direction: 'keep' })).status).toBe(303);
    expect((await save({ ...right, smarte: 'Linje 5A' })).status).toBe(303);
    const now = await form();
    expect(JSON.parse(now.was)).toMatchObject({
      title: 'Bussen hver dag',
      smarte: 'Linje 5A',
      direction: 'keep',
    });
    const clash = await save({ ...third, title: 'Toget' });
    const page = await clash.text();
    expect([clash.status, page.includes('Bussen hver dag'), page.includes('Linje 4A')]).toEqual([
      409,
      true,
      false,
    ]);
    // What cannot be read is no reason to fall.
    for (const was of ['{', '[1]', '{"title":{}}']) expect((await save({ ...third, was })).status).toBe(409);
    const { direction } = newGoal;
    expect((await save({ ...now, smarte: 'Linje 4A', title: newGoal.title, direction })).status).toBe(303);
  });

  it('reminds of a fourth common goal and saves it (R-M3)', async () => {
    for (const title of ['Tre', 'Fire'])
      expect((await who('karin').post(`${plan}/goals`, { ...newGoal, title })).status).toBe(303);
    expect(await html('karin')).toContain('Det anbefales at have op til tre');
  });
});

describe('scoring (R-M6, R-M7, R-O3)', () => {
  it('asks one question a screen, and how much only after "med hjælp"', async () => {
    const first = await html('jonas', `${goal}/score/now`);
    expect(first).toContain('Dit svar ændrer ikke din hjælp. Hjælp ændres kun ved en afgørelse.');
    expect(first).toContain('Jeg ved det ikke');
    expect(first).not.toContain('Meget hjælp');
    const withHelp = await who('jonas').post(`${plan}${goal}/score/now`, { card: 'withHelp' });
    expect(to(withHelp)).toBe(`${plan}${goal}/score/now?with-help=yes`);
    expect(await html('jonas', `${goal}/score/now?with-help=yes`)).toContain('Meget hjælp');
    const nothing = await who('jonas').post(`${plan}${goal}/score/now`, {});
    expect([nothing.status, (await nothing.text()).includes('Vælg et kort.')]).toEqual([422, true]);
    const answered = await who('jonas').post(`${plan}${goal}/score/now`, {
      card: 'withLittleHelp',
      asked: 'howMuch',
    });
    expect(to(answered)).toBe(`${plan}${goal}/score/next`);
    const unknown = await who('jonas').post(`${plan}${goal}/score/next`, { dontKnow: 'yes' });
    expect(to(unknown)).toBe(`${plan}${goal}/score/done`);
  });

  it('shows the citizen’s score and disagreement beside the recorded one, to everybody who sees it', async () => {
    const score = {
      masteryNow: 'withMuchHelp',
      expectedMastery: 'withSomeHelp',
      supportNeed: 'high',
      words: '',
      version: '0',
    };
    expect((await who('karin').post(`${plan}${goal}/score`, score)).status).toBe(303);
    await who('jonas').post(`${plan}${goal}/disagree`, { words: 'Jeg kan mere end det', version: '0' });
    for (const handle of ['karin', 'mette', 'bodil', 'susanne']) {
      const page = await html(handle);
      expect(page).toContain('Registreret: Karin Munk');
      expect(page).toContain('Jonas er ikke enig');
      expect(page).toContain('Jeg kan mere end det');
      expect(page).toContain('Ikke enige om vurderingen');
    }
    for (const place of ['', goal]) {
      const page = await html('jonas', place);
      expect(page).toContain('Karin Munk skriver i planen');
      expect(page).toContain('Med meget hjælp');
      expect(page).not.toContain('Jeg gør det med meget hjælp');
      expect(page).toContain('Jeg gør det med lidt hjælp');
      expect(page).toContain('Jeg kan mere end det');
    }
  });
});

describe('efforts (R-O2)', () => {
  it('are wishes until the caseworker decides, and say so', async () => {
    const written = await who('mette').post(`${plan}${goal}/efforts`, { what: 'Øve bussen', who: 'Mette' });
    const effort = `/efforts/${to(written).split('#effort-')[1]}`;
    const wish = await html('jonas', goal);
    for (const told of ['har skrevet hjælpen på', 'Der er ikke sagt ja eller nej.'])
      expect(wish).toContain(told);
    expect(await html('karin')).toContain('Når I er enige i planen, er intet bevilget');
    const refusal = {
      outcome: 'refused',
      on: '2020-01-01',
      reason: 'Der er ledsagelse',
      version: '0',
      howToComplain: '',
    };
    expect((await who('mette').post(`${plan}${effort}/decision`, refusal)).status).toBe(404);
    const incomplete = await who('karin').post(`${plan}${effort}/decision`, refusal);
    expect([
      incomplete.status,
      (await incomplete.text()).includes('Skriv, hvordan borgeren kan klage.'),
    ]).toEqual([422, true]);
    const blank = await (
      await who('karin').post(`${plan}${effort}/decision`, { on: '', version: '0' })
    ).text();
    for (const sentence of ['Vælg, om det er bevilget', 'Vælg datoen for']) expect(blank).toContain(sentence);
    const empty = await who('karin').post(`${plan}${effort}/decision`, {
      outcome: 'refused',
      on: '',
      version: '0',
    });
    const said = await empty.text();
    for (const sentence of ['Vælg datoen for', 'Skriv, hvorfor det er et', 'Skriv, hvordan borgeren kan'])
      expect(said).toContain(sentence);
    await who('karin').post(`${plan}${effort}/decision`, { ...refusal, howToComplain: 'Ring til Karin' });
    expect(await html('jonas', goal)).toContain('Ring til Karin');
    const own = await html('jonas', '');
    for (const told of ['Øve bussen', 'Kommunen har sagt nej', 'Sådan kan du klage', 'Ring til Karin'])
      expect(own).toContain(told);
    const row = own.split('<article').find((one) => one.includes('Øve bussen'));
    expect(row).not.toContain('Her står ingen hjælp.');
  });
});

describe('who comes where', () => {
  const places = [
    '',
    '/dreams',
    '/dreams/new',
    '/dreams/bring',
    '/who-may-see',
    '/goals/new',
    '/formal',
    '/formal/purpose',
    '/wishes/new',
  ];
  const ofGoal = [
    '',
    '/edit',
    '/words',
    '/words/new',
    '/perspective',
    '/contribution',
    '/score',
    '/score/now',
    '/score-for-citizen',
    '/disagree',
    '/efforts/new',
  ];

  it('gitte learns nothing anywhere', async () => {
    for (const place of [...places, ...ofGoal.map((one) => goal + one)])
      expect((await who('gitte').get(plan + place)).status).toBe(404);
  });

  it('unknown ids are not there', async () => {
    const other = `/goals/${randomUUID()}`;
    for (const handle of ['jonas', 'karin']) {
      for (const place of ofGoal) expect((await who(handle).get(plan + other + place)).status).toBe(404);
      expect((await who(handle).get(`${plan}/rounds/${randomUUID()}`)).status).toBe(404);
      expect((await who(handle).post(`${plan}/dreams/${randomUUID()}/confirm`)).status).toBe(404);
    }
  });

  it('the citizen shows the plan to lone and hides it again, one tap each', async () => {
    const lone = who('lone').personId;
    expect((await who('lone').get(plan)).status).toBe(404);
    expect((await who('jonas').post(`${plan}/who-may-see`, { person: lone, show: 'yes' })).status).toBe(303);
    const shown = await html('lone');
    expect(shown).toContain('Plan for Jonas');
    // Nothing is agreed yet, and what is kept from her is not called missing (§ 5).
    expect(shown).toContain('Planen er ikke aftalt endnu.');
    for (const untrue of ['Udkast', 'Her er ingen drøm', 'Her er ingen mål', goal])
      expect(shown).not.toContain(untrue);
    expect((await who('lone').get(`${plan}${goal}`)).status).toBe(404);
    expect((await who('karin').post(`${plan}/who-may-see`, { person: lone, show: 'no' })).status).toBe(404);
    await who('jonas').post(`${plan}/who-may-see`, { person: lone, show: 'no' });
    expect((await who('lone').get(plan)).status).toBe(404);
  });

  it('no page carries a style or a script of its own', async () => {
    for (const [handle, place] of [
      ['jonas', ''],
      ['jonas', goal],
      ['karin', ''],
      ['karin', '/goals/new'],
    ] as const) {
      const page = await html(handle, place);
      expect(page).not.toMatch(/ style="|<script(?![^>]*src=)|\son[a-z]+="/);
    }
  });
});

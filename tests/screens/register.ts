import type { Page } from '@playwright/test';
import type { Solby } from '../journeys/harness.ts';

/** A screen of the product as somebody meets it in the demo. */
export interface Screen {
  readonly name: string;
  /** Handle of the person who looks; null where nobody is signed in. */
  readonly who: string | null;
  /**
   * The address. `ME` is the one who looks, a handle after `/citizens/` the citizen it is about. `*` is an id that nobody
   * knows beforehand: the first link of that kind on the screen called `from`.
   */
  readonly place: string;
  readonly from?: string;
}

type Line = readonly [name: string, who: string | null, place: string, from?: string];

/** What citizens see. A new screen is one more line: name, who, place, and for a `*` in the place the screen it is reached from. */
const ofCitizens: readonly Line[] = [
  ['home-preparing', 'jonas', '/'],
  ['home', 'amina', '/'],
  ['home-before-meeting', 'poul', '/'],
  ['home-without-round', 'freja', '/'],
  ['help', 'jonas', '/help'],
  ['about', 'jonas', '/about'],
  ['talk', 'jonas', '/citizens/ME/communication'],
  ['talk-answered', 'amina', '/citizens/ME/communication'],
  ['talk-question', 'amina', '/citizens/ME/communication/questions/helps'],
  ['talk-sitting', 'jonas', '/citizens/ME/communication/questions/sitting'],
  ['talk-known-by-others', 'liv', '/citizens/ME/communication/questions/yes'],
  ['talk-pause', 'jonas', '/citizens/ME/communication/pause'],
  ['talk-last', 'jonas', '/citizens/ME/communication/last'],
  ['talk-readers', 'amina', '/citizens/ME/communication/readers'],
  ['my-pictures', 'jonas', '/citizens/ME/pictures'],
  ['new-picture', 'jonas', '/citizens/ME/pictures/new'],
  ['preparation', 'jonas', '/citizens/ME/preparation'],
  ['preparation-done', 'amina', '/citizens/ME/preparation'],
  ['life-area', 'jonas', '/citizens/ME/preparation/areas/home'],
  ['life-area-answered', 'poul', '/citizens/ME/preparation/areas/home'],
  ['find-pictures', 'jonas', '/citizens/ME/preparation/areas/home/pictures?q=hus'],
  ['photo', 'jonas', '/citizens/ME/preparation/areas/home/photo'],
  ['draw', 'jonas', '/citizens/ME/preparation/areas/home/draw'],
  ['record', 'jonas', '/citizens/ME/preparation/areas/home/talk'],
  ['boards', 'jonas', '/citizens/ME/boards'],
  ['dream-board', 'jonas', '/citizens/ME/boards/dream-board'],
  ['dream-board-filled', 'amina', '/citizens/ME/boards/dream-board'],
  ['mat-laid', 'amina', '/citizens/ME/boards/mat'],
  ['strengths-chosen', 'amina', '/citizens/ME/boards/strengths'],
  ['life-area-drawn-and-told', 'amina', '/citizens/ME/preparation/areas/leisure'],
  ['dream-board-add', 'jonas', '/citizens/ME/boards/dream-board/add'],
  ['mats', 'jonas', '/citizens/ME/boards/mats'],
  ['strengths', 'jonas', '/citizens/ME/boards/strengths'],
  ['strengths-choose', 'jonas', '/citizens/ME/boards/strengths/choose'],
  ['dream-board-sharing', 'jonas', '/citizens/ME/boards/dream-board/sharing'],
  ['preparation-on-paper', 'poul', '/citizens/ME/preparation/paper'],
  ['area-sharing', 'poul', '/citizens/ME/preparation/areas/home/sharing'],
  ['pause', 'jonas', '/citizens/ME/preparation/pause?next=love'],
  ['last-question', 'jonas', '/citizens/ME/preparation/last'],
  ['sharing', 'amina', '/citizens/ME/preparation/sharing'],
  ['sharing-with-one', 'amina', '/citizens/ME/preparation/sharing/*', 'sharing'],
  ['said-for-me', 'liv', '/citizens/ME/contributions'],
  ['not-right', 'liv', '/citizens/ME/contributions/*/objection', 'said-for-me'],
  ['meeting', 'poul', '/citizens/ME/meeting'],
  ['meeting-over', 'amina', '/citizens/ME/meeting'],
  ['meeting-room', 'poul', '/citizens/ME/meeting/room'],
  ['add-to-meeting', 'poul', '/citizens/ME/meeting/room/add'],
  ['plan', 'amina', '/citizens/ME/plan'],
  ['plan-being-made', 'poul', '/citizens/ME/plan'],
  ['goal', 'amina', '/citizens/ME/plan/goals/*', 'plan'],
  ['dreams', 'poul', '/citizens/ME/plan/dreams'],
  ['does-it-fit', 'amina', '/citizens/ME/plan/fits'],
  ['new-dream', 'poul', '/citizens/ME/plan/dreams/new'],
  ['bring-dreams', 'jonas', '/citizens/ME/plan/dreams/bring'],
  ['who-may-see', 'amina', '/citizens/ME/plan/who-may-see'],
  ['my-answer', 'amina', '/citizens/ME/plan/answer'],
  ['version', 'amina', '/citizens/ME/plan/versions/*', 'my-answer'],
  ['answers', 'amina', '/citizens/ME/plan/versions/*/answers', 'my-answer'],
  ['versions', 'amina', '/citizens/ME/plan/versions'],
  ['staircase', 'amina', '/citizens/ME/staircase'],
  ['staircase-goal', 'amina', '/citizens/ME/staircase/goals/*', 'staircase'],
  ['new-step', 'amina', '/citizens/ME/staircase/goals/*/new', 'staircase-goal'],
  ['step-by-picture', 'amina', '/citizens/ME/staircase/goals/*/new/picture', 'new-step'],
  ['step', 'amina', '/citizens/ME/steps/*', 'staircase-goal'],
  ['why-this-step', 'amina', '/citizens/ME/steps/*/why', 'step'],
  ['picture-of-step', 'amina', '/citizens/ME/steps/*/picture', 'step'],
  ['place-of-step', 'amina', '/citizens/ME/steps/*/place', 'step'],
  ['change-step', 'amina', '/citizens/ME/steps/*/adjust', 'staircase'],
  ['help-i-get', 'amina', '/citizens/ME/staircase/efforts?goal=*', 'staircase'],
  ['wish-for-help', 'amina', '/citizens/ME/staircase/goals/*/new-effort', 'help-i-get'],
  ['everyday', 'amina', '/citizens/ME/everyday'],
  ['day-told', 'amina', '/citizens/ME/everyday/done'],
  ['week', 'amina', '/citizens/ME/everyday/week'],
  ['adjustments', 'amina', '/citizens/ME/adjustments'],
  ['new-meeting', 'poul', '/citizens/ME/status'],
  ['did-you-get-help', 'poul', '/citizens/ME/status/help/*', 'new-meeting'],
  ['how-it-goes-now', 'poul', '/citizens/ME/status/goals/*/now', 'new-meeting'],
  ['how-far', 'poul', '/citizens/ME/status/goals/*/outcome', 'how-it-goes-now'],
  ['rounds', 'poul', '/citizens/ME/rounds'],
  ['how-i-communicate', 'amina', '/citizens/ME/communication'],
  ['who-reads-how-i-communicate', 'amina', '/citizens/ME/communication/readers'],
  ['choices', 'jonas', '/choices'],
  ['size-of-letters', 'jonas', '/choices/size'],
  ['colours', 'jonas', '/choices/theme'],
  ['calm-choice', 'jonas', '/choices/calm'],
  ['font-choice', 'jonas', '/choices/font'],
  ['voice-pace', 'jonas', '/choices/rate'],
  ['voice-heard', 'jonas', '/choices/voice'],
  ['voice-which', 'jonas', '/choices/which-voice'],
  ['one-button', 'jonas', '/choices/scan'],
  ['one-button-aloud', 'jonas', '/choices/naming'],
  ['large-fields', 'jonas', '/choices/fields'],
  ['help-from-screen', 'jonas', '/help?from=/citizens/1/preparation'],
  ['who-has-looked', 'amina', '/citizens/ME/who-has-looked'],
];

/** What the others see: contact person, provider lead, caseworker, network, and those who are not signed in. */
const ofOthers: readonly Line[] = [
  ['first-page', null, '/'],
  ['about-open', null, '/about'],
  ['choices-open', null, '/choices'],
  ['help-open', null, '/help'],
  ['staff-contacts', 'dorte', '/staff'],
  ['staff-contact', 'dorte', '/staff/*/contact', 'staff-contacts'],
  ['symbol-packs', 'dorte', '/symbol-packs'],
  ['new-symbol-pack', 'dorte', '/symbol-packs/new'],
  ['demo-people', null, '/demo'],
  ['citizens', 'karin', '/citizens'],
  ['citizens-of-contact-person', 'mette', '/citizens'],
  ['citizens-of-network', 'lone', '/citizens'],
  ['citizen', 'karin', '/citizens/amina'],
  ['citizen-of-lead', 'bodil', '/citizens/jonas'],
  ['citizen-of-mother', 'lone', '/citizens/jonas'],
  ['citizen-of-guardian', 'erik', '/citizens/liv'],
  ['talk-staff', 'ali', '/citizens/liv/communication'],
  ['talk-network', 'erik', '/citizens/liv/communication'],
  ['talk-write', 'ali', '/citizens/liv/communication/questions/yes'],
  ['meeting-room-liv', 'karin', '/citizens/liv/meeting/room'],
  ['preparation-staff', 'mette', '/citizens/jonas/preparation'],
  ['preparation-sheet-staff', 'mette', '/citizens/jonas/preparation/paper'],
  ['shown-to-me', 'ali', '/citizens/amina/shared'],
  ['boards-shown-to-me', 'ali', '/citizens/amina/boards'],
  ['shown-to-caseworker', 'henrik', '/citizens/poul/shared'],
  ['contributions', 'erik', '/citizens/liv/contributions'],
  ['new-contribution', 'erik', '/citizens/liv/contributions/new'],
  ['meeting-staff', 'henrik', '/citizens/poul/meeting'],
  ['meeting-network', 'lone', '/citizens/jonas/meeting'],
  ['call-meeting', 'karin', '/citizens/jonas/meeting/call'],
  ['move-meeting', 'henrik', '/citizens/poul/meeting/move'],
  ['people-of-meeting', 'henrik', '/citizens/poul/meeting/people'],
  ['told-the-date', 'henrik', '/citizens/poul/meeting/told'],
  ['meeting-room-staff', 'henrik', '/citizens/poul/meeting/room'],
  ['plan-staff', 'karin', '/citizens/amina/plan'],
  ['plan-of-contact-person', 'ali', '/citizens/amina/plan'],
  ['plan-of-other-provider', 'susanne', '/citizens/jonas/plan'],
  ['plan-of-lead', 'bodil', '/citizens/jonas/plan'],
  ['plan-of-guardian', 'erik', '/citizens/liv/plan'],
  ['new-goal', 'henrik', '/citizens/poul/plan/goals/new'],
  ['new-wish', 'henrik', '/citizens/poul/plan/wishes/new'],
  ['decision', 'karin', '/citizens/amina/plan/efforts/*/decision', 'plan-staff'],
  ['formal', 'henrik', '/citizens/poul/plan/formal'],
  ['formal-heading', 'henrik', '/citizens/poul/plan/formal/*', 'formal'],
  ['versions-staff', 'karin', '/citizens/amina/plan/versions'],
  ['version-staff', 'karin', '/citizens/amina/plan/versions/*', 'versions-staff'],
  ['adjust-version', 'karin', '/citizens/amina/plan/versions/new'],
  ['answers-staff', 'karin', '/citizens/amina/plan/versions/*/answers', 'version-staff'],
  ['register-answer', 'karin', '/citizens/amina/plan/versions/*/register/*', 'answers-staff'],
  ['staircase-staff', 'ali', '/citizens/amina/staircase'],
  ['efforts-staff', 'ali', '/citizens/amina/staircase/efforts'],
  ['adjust-effort', 'ali', '/citizens/amina/staircase/efforts/*/adjust', 'efforts-staff'],
  ['stop-effort', 'ali', '/citizens/amina/staircase/efforts/*/stop', 'efforts-staff'],
  ['efforts-of-caseworker', 'karin', '/citizens/amina/staircase/efforts'],
  ['decide-change', 'karin', '/citizens/amina/staircase/efforts/*/decision', 'efforts-of-caseworker'],
  ['everyday-staff', 'ali', '/citizens/amina/everyday'],
  ['adjustments-staff', 'karin', '/citizens/amina/adjustments'],
  ['new-meeting-staff', 'henrik', '/citizens/poul/status'],
  ['review-goal', 'henrik', '/citizens/poul/status/goals/*/review', 'new-meeting-staff'],
  ['rounds-staff', 'henrik', '/citizens/poul/rounds'],
];

const screenOf = ([name, who, place, from]: Line): Screen => ({ name, who, place, ...(from && { from }) });

/** The screens that a citizen meets. */
export const citizenScreens: readonly Screen[] = ofCitizens.map(screenOf);

/** Every registered screen. */
export const allScreens: readonly Screen[] = [...ofCitizens, ...ofOthers].map(screenOf);

/** A screen by its name. Throws when there is none. */
export function screenCalled(name: string): Screen {
  const screen = allScreens.find((one) => one.name === name);
  if (screen === undefined) throw new Error(`No screen is called ${name}.`);
  return screen;
}

/** Everybody of the demo at their own browser, and the way to each screen. */
export class Visitors {
  private readonly pages = new Map<string, Promise<Page>>();
  private readonly addresses = new Map<string, string>();

  constructor(private readonly solby: Solby) {}

  /** The browser page of a person, signed in the first time it is asked for. */
  pageOf(who: string | null): Promise<Page> {
    const known = this.pages.get(who ?? '');
    if (known !== undefined) return known;
    const page = who === null ? this.solby.browse() : this.solby.signIn(who);
    this.pages.set(who ?? '', page);
    return page;
  }

  /** Goes to a screen and waits for its letters. Throws when it is not there. */
  async open(screen: Screen): Promise<Page> {
    const page = await this.pageOf(screen.who);
    const answer = await page.goto(await this.addressOf(screen));
    if (answer?.status() !== 200) throw new Error(`${screen.name} answers ${answer?.status()}.`);
    await page.evaluate(() => document.fonts.ready);
    return page;
  }

  /** The address of a screen, found through the screen that leads to it where needed. */
  async addressOf(screen: Screen): Promise<string> {
    const known = this.addresses.get(screen.name);
    if (known !== undefined) return known;
    const page = await this.pageOf(screen.who);
    const wanted = this.solby.address + (await this.withIds(screen, page));
    const address = screen.from === undefined ? wanted : await this.linkOn(screen, wanted, page);
    this.addresses.set(screen.name, address);
    return address;
  }

  private async withIds({ place, who }: Screen, page: Page): Promise<string> {
    const handle = /^\/citizens\/([a-z]+|ME)(?=\/|$)/.exec(place)?.[1];
    if (handle === undefined) return place;
    if (handle === 'ME' || handle === who)
      return place.replace(handle, (await page.locator('body').getAttribute('data-person')) ?? '');
    const citizen = await this.pageOf(handle);
    return place.replace(handle, (await citizen.locator('body').getAttribute('data-person')) ?? '');
  }

  private async linkOn({ name, from }: Screen, wanted: string, page: Page): Promise<string> {
    const answer = await page.request.get(await this.addressOf(screenCalled(from ?? '')));
    const parts = wanted.replaceAll(/[.?]/g, '\\$&').replaceAll('*', '([\\w-]+)');
    const fits = new RegExp(`^${parts}(?:[?&#].*)?$`);
    const links = [...(await answer.text()).matchAll(/href="([^"]+)"/g)].map(([, href = '']) =>
      new URL(href.replaceAll('&amp;', '&'), wanted).toString(),
    );
    // "new" stands where an id stands, and is no id.
    const link = links.find((one) => fits.exec(one)?.slice(1).includes('new') === false);
    if (link === undefined) throw new Error(`No link leads from ${from} to ${name}.`);
    return link;
  }
}

import { expect, type Page, test } from '@playwright/test';
import { accessibilityFaults, pictureFaults, reflowFaults, sizeFaults } from '../support/measures.ts';
import { choiceFaults } from './choices.ts';
import { enlargedFaults } from './enlarged.ts';
import { focusFaults } from './focus.ts';
import { ibmFaults } from './ibm.ts';
import { linkFaults } from './links.ts';
import { motionFaults } from './motion.ts';
import { orderFaults } from './order.ts';
import { wordFaults } from './words.ts';

type Check = (page: Page) => Promise<readonly string[]>;

/** The check on a professional's page. */
const asStaff =
  (check: Check): Check =>
  async (page) => {
    await page.evaluate(() => document.body.classList.replace('citizen', 'staff'));
    return check(page);
  };

/** The check while the page's dialog is open. */
const withDialog =
  (check: Check): Check =>
  async (page) => {
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    return check(page);
  };

/** What looks like a fault and is none. */
const fine: readonly (readonly [name: string, check: Check, main: string, styles: string])[] = [
  [
    'a low link inside a professional’s sentence',
    asStaff(sizeFaults),
    '<p>Der er <a href="#a">mere</a> at læse.</p>',
    'a { min-height: 0; height: 30px; margin: 0 }',
  ],
  [
    'a button that floats above the page',
    sizeFaults,
    '<button>Gem</button><button class="floats">Læs op</button>',
    '.floats { position: fixed; left: 20px; top: 100px }',
  ],
  [
    'what cannot be pressed under a dialog',
    withDialog(sizeFaults),
    '<button class="low">Gem</button><dialog><button>Ja</button></dialog>',
    '.low { min-height: 0; height: 40px }',
  ],
];

/** A page with nothing wrong but what a row adds. */
const pageWith = (main: string, styles = '') => `<!doctype html><html lang="da"><head><title>Prøve</title>
  <style>body { font-size: 19px; color: #000; background: #fff } a, button { display: inline-block; font: inherit; min-height: 56px;
  min-width: 56px; margin: 8px } a:focus-visible, button:focus-visible { outline: 4px solid #000 } ${styles}</style></head>
  <body class="citizen"><main><h1>Prøve</h1>${main}</main></body></html>`;

const bad: readonly (readonly [name: string, check: Check, main: string, fault: RegExp, styles?: string])[] =
  [
    [
      'axe: a picture without words',
      accessibilityFaults,
      '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
      /image-alt/,
    ],
    [
      'IBM: a picture without words',
      ibmFaults,
      '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
      /img_alt/,
    ],
    ['IBM: a field without a name', ibmFaults, '<input type="text">', /input_label/],
    [
      'a low button',
      sizeFaults,
      '<button>Gem</button>',
      /control .* × 40/,
      'button { min-height: 0; height: 40px }',
    ],
    [
      'a low line that unfolds',
      sizeFaults,
      '<details><summary>Mere</summary><p>Tekst</p></details>',
      /control .* × 29: summary/,
      'main summary { min-height: 29px }',
    ],
    [
      'a low button in what is folded',
      sizeFaults,
      '<details><summary>Mere</summary><button>Gem</button></details>',
      /control .* × 40: button/,
      'button { min-height: 0; height: 40px }',
    ],
    ['small letters', sizeFaults, '<p>Lille</p>', /letters of 16 px/, 'p { font-size: 16px }'],
    [
      'buttons close together',
      sizeFaults,
      '<button>Ja</button><button>Nej</button>',
      /8 px between/,
      'button { margin: 0 4px }',
    ],
    [
      'a low link beside a professional’s sentence',
      asStaff(sizeFaults),
      '<p><a href="#a">Se mere</a></p>',
      /control .* × 30: a/,
      'a { min-height: 0; height: 30px }',
    ],
    [
      'an answer close to the next',
      sizeFaults,
      '<label class="answer">Ja <input type="radio" name="a"></label><label class="answer">Nej <input type="radio" name="a"></label>',
      /4 px between label\.answer/,
      '.answer { display: inline-block; width: 200px; height: 140px; margin: 2px }',
    ],
    [
      'low buttons in a dialog',
      withDialog(sizeFaults),
      '<dialog><button>Ja</button></dialog>',
      /control .* × 40: button/,
      'button { min-height: 0; height: 40px }',
    ],
    ['six buttons', choiceFaults, '<button>Gem</button>'.repeat(6), /6 choices/],
    ['six answers', choiceFaults, '<label><input type="radio" name="a">Ja</label>'.repeat(6), /6 choices/],
    ['a wide page', reflowFaults, '<div class="wide">x</div>', /sideways/, '.wide { width: 3000px }'],
    [
      'wide only on a narrow screen',
      enlargedFaults,
      '<div class="wide">x</div>',
      /320 px.*sideways/,
      '.wide { width: 370px }',
    ],
    [
      'wide only with large letters',
      enlargedFaults,
      '<div class="wide">x</div>',
      /letters 200%.*sideways/,
      '.wide { width: 18rem }',
    ],
    [
      'a picture that is not there',
      pictureFaults,
      '<img src="data:image/png;base64,AAAA" alt="Hus">',
      /no picture/,
    ],
    [
      'no ring at the focus',
      focusFaults,
      '<button>Gem</button>',
      /hardly shows/,
      'button:focus-visible { outline: none }',
    ],
    [
      'a faint ring at the focus',
      focusFaults,
      '<button>Gem</button>',
      /hardly shows/,
      'button:focus-visible { outline: 4px solid #eee }',
    ],
    [
      'something that turns',
      motionFaults,
      '<p class="turn">Vent</p>',
      /moves/,
      '@keyframes t { to { rotate: 1turn } } .turn { animation: t 2s infinite }',
    ],
    [
      'something that would slide',
      motionFaults,
      '<p class="slide">Kort</p>',
      /would move/,
      '.slide { transition: transform 150ms }',
    ],
    [
      'fading although no motion is wanted',
      motionFaults,
      '<p class="fade">Kort</p>',
      /\(reduce\)/,
      '.fade { transition: opacity 150ms }',
    ],
    [
      'two links called the same',
      linkFaults,
      '<a href="#a">Se mere</a><a href="#b">Se mere</a>',
      /2 links called “Se mere”/,
    ],
    ['a link without a name', linkFaults, '<a href="#a"><img alt="" src="data:,"></a>', /without a name/],
    [
      'a word broken in a narrow tile',
      wordFaults,
      '<p class="tile">formiddagen</p>',
      /390 px: “formiddagen” is broken/,
      '.tile { width: 80px; overflow-wrap: anywhere }',
    ],
    ['a level left out', orderFaults, '<h3>Under</h3>', /level 3 after 1/],
    ['two first headings', orderFaults, '<h1>Igen</h1>', /2 first headings/],
  ];

test.describe('each check can fail', () => {
  test.use({ viewport: { width: 820, height: 900 } });
  for (const [name, check, main, fault, styles] of bad) {
    test(name, async ({ page }) => {
      await page.setContent(pageWith(main, styles));
      expect((await check(page)).join('\n')).toMatch(fault);
    });
  }

  for (const [name, check, main, styles] of fine) {
    test(`not on ${name}`, async ({ page }) => {
      await page.setContent(pageWith(main, styles));
      expect(await check(page)).toEqual([]);
    });
  }

  test('a page without a language', async ({ page }) => {
    await page.setContent(pageWith('').replace(' lang="da"', ''));
    expect(await orderFaults(page)).toEqual(['the language is “”']);
  });

  test('and none finds anything on a good page', async ({ page }) => {
    await page.setContent(
      pageWith(
        '<h2>Spørgsmål</h2><button class="big">Gem</button><p><a href="#a">Se mere</a></p>',
        'button, a { margin: 16px }',
      ),
    );
    const all = [
      accessibilityFaults,
      ibmFaults,
      ...new Set(bad.map(([, check]) => check).filter((check) => check.name !== '')),
    ];
    for (const check of all) expect(await check(page)).toEqual([]);
  });
});

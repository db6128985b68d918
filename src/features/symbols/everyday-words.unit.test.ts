import { describe, expect, it } from 'vitest';
import { searchSymbols } from './search.ts';

const firstThree = (query: string) =>
  searchSymbols(query, 'da', 3).map(({ emoji, id }) => (emoji === '' ? id : emoji.replaceAll('\uFE0F', '')));

/** What adults look for: each row once gave nothing, or another word's picture first. */
describe('everyday words (R-W6)', () => {
  it.each([
    // illness and body
    ['anfald', '🧠'],
    ['angstanfald', '😰'],
    ['krampe', '⚡'],
    ['insulin', '💉'],
    ['hofte', '🦵'],
    ['underliv', '🩲'],
    ['kateter', '🚽'],
    ['hjerteanfald', '🚑'],
    ['faldt', '🤕'],
    ['brækkede', 'E31F'],
    // love and sex
    ['sexliv', '💏'],
    ['sexlegetøj', '❤'],
    ['samlever', '💑'],
    // home, food, clothes
    ['bruser', '🚿'],
    ['bagte', '🧁'],
    ['bagning', '🧁'],
    ['tandpasta', '🪥'],
    ['nederdel', '👗'],
    ['syltetøj', '🍓'],
    ['gulerødder', '🥕'],
    ['beskidt', '🧺'],
    // work, money, the municipality
    ['solgte', '🏪'],
    ['bankkort', '💳'],
    ['konto', '🏦'],
    ['arbejdsgiver', '🧑‍💼'],
    ['sygedagpenge', '💵'],
    ['bevilling', '✅'],
    ['struktur', '📋'],
    ['retten', '⚖'],
    ['medarbejdere', '👥'],
    // feelings and quarrels
    ['skænderi', '🗯'],
    ['skændtes', '🗯'],
    ['had', '😠'],
    ['glæde', '😀'],
    ['selvværd', '🪞'],
    ['selvmordstanker', '💭'],
    // out and about, media
    ['kørte', '🚗'],
    ['tegning', '✏'],
    ['tegningen', '✏'],
    ['tegninger', '✏'],
    ['mobiltelefon', '📱'],
    ['messenger', '💬'],
    ['fodgænger', '🚶'],
    ['havet', '🌊'],
    ['salmer', '🎶'],
    ['svømmetur', '🏊'],
    ['bro', '🌉'],
    ['ingenting', '0️⃣'.replaceAll('\uFE0F', '')],
    // done lately, more than one, put together
    ['lærte', '📖'],
    ['lånte', '🤝'],
    ['søgte', '🔎'],
    ['fødte', '👶'],
    ['gladere', '😀'],
    ['livshistorie', '📖'],
    ['indkøbstur', '🛒'],
    ['skovtur', '🌲'],
    ['statusmøde', '👥'],
    // as it is heard or typed
    ['skænderig', '🗯'],
    ['tegnning', '✏'],
    ['kondum', '💊'],
    ['epelepsi', '🧠'],
  ])('%s gives %s', (query, picture) => {
    expect(firstThree(query)).toContain(picture);
  });

  it.each([
    ['anfald', 'E262', 'affald'],
    ['tegning', '🎲', 'terning'],
    ['mobiltelefon', '📵', 'mobiltelefoner forbudt'],
    ['bankkort', '🗺', 'kort'],
    ['kørte', '🎠', 'karrusel'],
    ['messenger', '🪊', 'basun'],
    ['had', '👒', 'hat'],
    ['sexlegetøj', '🧸', 'legetøj'],
    ['kateter', '🐈', 'kat'],
    ['tandpasta', '🍝', 'pasta'],
    ['gulerødder', '🧦', 'rod'],
    ['selvmordstanker', '🦨', 'stank'],
    ['skænderig', '🪙', 'rig'],
    ['modeltog', '🦁', 'mod'],
    ['krimi', '🧴', 'creme'],
    ['cykler', '🚳', 'cykler forbudt'],
    ['fodgænger', '🚷', 'ingen fodgængere'],
  ])('%s does not give %s, which is "%s"', (query, picture) => {
    expect(firstThree(query)).not.toContain(picture);
  });

  it.each(['bagefter', 'forskel', 'mellem', 'alt', 'modeltog', 'sket', 'bordel', 'særlig', 'blive'])(
    'no picture is better than a wrong one: %s',
    (query) => {
      expect(firstThree(query)).toEqual([]);
    },
  );
});

import * as demo from './features/demo/routes/demo.tsx';
import * as home from './features/home/routes/home.tsx';
import * as identity from './features/identity/routes/session.tsx';
import { get, post, type Route } from './web/routing.ts';

/** Every address of the product. */
export const routes: readonly Route[] = [
  get('/', home.showHome),
  get('/citizens', home.showCitizens),
  get('/citizens/:citizenId', home.showCitizen),
  post('/citizens/:citizenId/round', home.beginRound),
  get('/citizens/:citizenId/who-has-looked', home.showWhoHasLooked),
  get('/help', home.showHelp),
  get('/about', home.showAbout),

  post('/sign-out', identity.signOut),
  post('/language', identity.chooseLanguage),
  { ...get('/demo', demo.showPeople), demoOnly: true },
  { ...post('/demo/login', demo.signInAs), demoOnly: true },
  { ...get('/demo/clock', demo.showClock), demoOnly: true },
  { ...post('/demo/clock', demo.moveClock), demoOnly: true },
];

/** The addresses of one mode: production knows nothing of the demo. */
export function routesFor(mode: 'demo' | 'production'): readonly Route[] {
  return routes.filter((route) => mode === 'demo' || route.demoOnly === undefined);
}

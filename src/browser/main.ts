import { openDialogs } from './dialogs.ts';
import { draftKeys, keepDrafts } from './drafts.ts';
import { HearMe } from './hear-me.ts';
import { loadWhereNeeded } from './load-where-needed.ts';
import { showWhatHasMicrophone } from './microphone.ts';
import { watchPresses } from './press.ts';
import { ReadAloud } from './read-aloud.ts';
import { SaveAlong } from './save-along.ts';
import { showSending } from './show-sending.ts';
import { showTickedToo } from './ticked-too.ts';
import { showWhatWaits } from './what-waits.ts';

watchPresses();
loadWhereNeeded();
showWhatHasMicrophone();
customElements.define('read-aloud', ReadAloud);
customElements.define('hear-me', HearMe);
customElements.define('save-along', SaveAlong);
// Dragging is needed on two pages only, and never needed to do anything: it comes when such a page is there.
if (document.querySelector('drag-cards') !== null) void import('./drag-cards.ts');
// After the elements: what is put back into a form must be seen by the element that saves it.
keepDrafts();
// Pictures chosen without a connection are saved from whichever page comes next.
if (draftKeys('pictures').length > 0)
  void import('./kept-choices.ts').then(({ sendFromEarlier }) => sendFromEarlier());
showTickedToo();
showSending();
showWhatWaits();
// A page that comes back as it was left does not begin anew.
addEventListener('pageshow', showWhatWaits);
openDialogs();
document.querySelector<HTMLElement>('[data-takes-focus]')?.focus();

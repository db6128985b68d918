import type { errors as da } from '../da/errors.ts';
import type { SameKeys } from '../same-keys.ts';

export const errors: SameKeys<typeof da> = {
  citizen: {
    notFoundTitle: 'The page is not here',
    notFound: 'There is no such page. Or you may not see it.',
    signInTitle: 'Sign in again',
    signIn: 'You are signed out. Sign in to go on.',
    signInKept: 'You are signed out. Sign in again. What you wrote is still here.',
    signInButton: 'Sign in',
    forgedTitle: 'Try again',
    forged: 'We could not see that it was you. Go back. Load the page again, and then save.',
    tooLargeTitle: 'It is too much',
    tooLarge: 'It is too much to save at once. Go back and make it shorter.',
    unreadableTitle: 'We cannot read it',
    unreadable: 'There is a sign in the text that we cannot keep. Go back and write it again.',
    repeatedTitle: 'It was sent before',
    repeated: 'This page was sent before with another text. Go back, load the page again, and then save.',
    faultTitle: 'Something went wrong',
    fault: 'It is our fault. What you wrote is still here when you go back. Try again in a moment.',
    voiceBusy: 'The voice does not answer right now. Try again in a moment.',
    goBack: 'Go back',
    conflictTitle: 'Two have written',
    leaveAsItIs: 'Back without saving',
    conflict: 'Someone changed the text while you wrote. Both texts are here. Choose what it should say.',
    mine: 'You wrote this',
    theirs: 'It says this now',
    keepThis: 'Write what it should say',
    keepMine: 'Use my text',
    keepTheirs: 'Keep what it says',
    saveThis: 'Save',
  },
  fields: {
    required: 'Write something here.',
    tooLong: 'It is too long. Make it shorter.',
    notValid: 'We cannot use this. Change it.',
  },
};

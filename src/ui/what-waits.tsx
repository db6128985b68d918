import { LinkButton } from './button.tsx';
import { Notice } from './notice.tsx';
import type { PageContext } from './page-context.ts';

const forms = [
  { form: 'draw', icon: 'palette' },
  { form: 'talk', icon: 'mic' },
] as const;

/**
 * Beside the ways to answer: that a drawing or a recording lies on this device and is not saved, and the way on to it (R-T5).
 * The browser shows it where it is so, and knows the address; without JavaScript nothing is kept.
 */
export const WhatWaits = ({ page }: { page: PageContext }) => {
  const words = page.words.answerForms.citizen.waits;
  return (
    <>
      {forms.map(({ form, icon }) => (
        <div data-waits={form} hidden>
          <Notice kind="warning">
            <p>{words[form].sentence}</p>
            <LinkButton href={page.path} icon={icon}>
              {words[form].way}
            </LinkButton>
          </Notice>
        </div>
      ))}
    </>
  );
};

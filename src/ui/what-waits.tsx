import { LinkButton } from './button.tsx';
import { Notice } from './notice.tsx';
import type { PageContext } from './page-context.ts';

const forms = [
  { form: 'draw', icon: 'palette' },
  { form: 'talk', icon: 'mic' },
  { form: 'photo', icon: 'camera' },
] as const;

/**
 * Beside the ways to answer: that a drawing, a recording or a photo lies on this device and is not saved, and the way on to it
 * (R-T5). The browser shows it where it is so, and knows the address; without JavaScript nothing is kept. `photoAt`, where
 * only a photo is asked for: how the address of its page ends.
 */
export const WhatWaits = ({ page, photoAt }: { page: PageContext; photoAt?: string }) => (
  <>
    {forms
      .filter(({ form }) => photoAt === undefined || form === 'photo')
      .map(({ form, icon }) => (
        <Waits page={page} form={form} icon={icon} at={photoAt ?? form} />
      ))}
  </>
);

type Form = (typeof forms)[number];

const Waits = ({
  page,
  form,
  icon,
  at,
}: {
  page: PageContext;
  form: Form['form'];
  icon: Form['icon'];
  at: string;
}) => {
  const words = page.words.answerForms.citizen.waits[form];
  return (
    <div data-waits={at} hidden>
      <Notice kind="warning">
        <p>{words.sentence}</p>
        <LinkButton href={page.path} icon={icon}>
          {words.way}
        </LinkButton>
      </Notice>
    </div>
  );
};

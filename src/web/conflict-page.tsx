import { Button, LinkButton } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Form } from '../ui/form.tsx';
import { places } from '../ui/places.ts';
import { TextArea } from '../ui/text-area.tsx';
import type { Typed } from './forms.ts';
import { aboutOf, layoutOf } from './layout-of.tsx';
import { pageOf, type WebContext } from './request.ts';

export interface ConflictField {
  readonly name: string;
  readonly label: string;
  /** What stands in the database now. */
  readonly theirs: string;
}

/**
 * Two have written: both texts, nothing lost (R-T5). The form goes where the first one went, with the version that stands
 * now and everything else that was typed, so that saving is a choice and no longer an accident.
 */
export function conflictPage(
  c: WebContext,
  conflict: {
    readonly fields: readonly ConflictField[];
    readonly currentVersion: number;
    readonly typed: Typed;
    readonly action?: string;
  },
): Response | Promise<Response> {
  const page = pageOf(c);
  const words = page.words.errors.citizen;
  const shown = new Set(conflict.fields.map((field) => field.name));
  const rest = Object.entries(conflict.typed).filter(([name]) => !shown.has(name) && name !== 'version');
  const about = aboutOf(page);
  // Not the form again: it would come back with what was typed, over the version that was.
  const back = about === null ? places.home : places.ofCitizen[about.part](about.citizenId);
  const Layout = layoutOf(page, about);
  const mine = (name: string): string => [conflict.typed[name] ?? ''].flat().join(', ');
  return c.html(
    <Layout page={page} title={words.conflictTitle} notSaved>
      <p class="lead">{words.conflict}</p>
      <Form page={page} action={conflict.action ?? c.req.path + new URL(c.req.url).search}>
        <input type="hidden" name="version" value={String(conflict.currentVersion)} />
        {rest.flatMap(([name, value]) =>
          [value].flat().map((one) => <input type="hidden" name={name} value={one} />),
        )}
        {conflict.fields.map((field) => (
          <Card>
            <h2>{field.label}</h2>
            <h3>{words.mine}</h3>
            <p class="verbatim">{mine(field.name)}</p>
            <h3>{words.theirs}</h3>
            <p class="verbatim">{field.theirs}</p>
            <TextArea page={page} name={field.name} label={words.keepThis} value={mine(field.name)} />
          </Card>
        ))}
        <div class="actions">
          <Button kind="primary">{words.saveThis}</Button>
          <LinkButton href={back} icon="arrow-left">
            {words.leaveAsItIs}
          </LinkButton>
        </div>
      </Form>
    </Layout>,
    409,
  );
}

import { DataTable } from '../../../ui/data-table.tsx';
import type { Theme } from '../../../ui/document.tsx';
import type { Example } from '../../../ui/examples/example.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { StaffPage } from '../../../ui/staff-page.tsx';

/** The colours a component can be looked at in. */
export const themes: readonly Theme[] = ['light', 'dark', 'contrast'];

/** Every component of the house: a link to each as the device wants it, and in each set of colours. */
export const ComponentsPage = ({ page, examples }: { page: PageContext; examples: readonly Example[] }) => {
  const words = page.words.demo.staff;
  return (
    <StaffPage page={page} title={words.componentsTitle}>
      <p>{words.componentsIntro}</p>
      <DataTable
        caption={words.componentsTitle}
        captionHidden
        empty={page.words.common.staff.nothingHere}
        rows={examples}
        columns={[
          {
            label: words.component,
            cell: ({ name }) => (
              <a href={`/ui/${name}`} lang="en">
                {name}
              </a>
            ),
          },
          { label: words.audience, cell: ({ audience }) => words[audience] },
          ...themes.map((theme) => ({
            label: words[theme],
            cell: ({ name }: Example) => (
              <a href={`/ui/${name}?theme=${theme}`} aria-label={`${words[theme]}: ${name}`}>
                {words[theme]}
              </a>
            ),
          })),
        ]}
      />
    </StaffPage>
  );
};

import { Button } from './button.tsx';
import type { PageContext } from './page-context.ts';
import { TextField } from './text-field.tsx';

/** Props of {@link PictureSearch}. */
export interface PictureSearchProps {
  readonly page: PageContext;
  readonly label: string;
  /** The word on the button. */
  readonly search: string;
  readonly value: string | undefined;
  readonly error: string | undefined;
  readonly optional?: boolean;
}

/**
 * A word to find pictures by, and its button. The search is a button of the form around it (`to=search`), so that what is
 * chosen and written there comes along.
 */
export const PictureSearch = ({ page, label, search, value, error, optional }: PictureSearchProps) => (
  <div class="picture-search">
    <TextField
      page={page}
      name="q"
      type="search"
      label={label}
      value={value}
      error={error}
      {...(optional && { optional })}
    />
    <Button name="to" value="search" icon="search">
      {search}
    </Button>
  </div>
);

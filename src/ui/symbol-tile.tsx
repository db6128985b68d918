import { classes } from './classes.ts';

/** Props of {@link SymbolTile}. */
export interface SymbolTileProps {
  readonly src: string;
  /** The word below the picture. */
  readonly label: string;
  readonly size?: 'small' | 'medium' | 'large';
  /** What the picture shows, where that is not what the label says (a photo). */
  readonly alt?: string;
}

/** A content symbol or photo on a white tile, in every theme, with its word. */
export const SymbolTile = ({ src, label, size = 'medium', alt = '' }: SymbolTileProps) => (
  <span class={classes('symbol-tile', size)}>
    <img src={src} alt={alt} width="72" height="72" />
    <span class="symbol-label">{label}</span>
  </span>
);

/** Content symbols in a row, each with its word below: a picture never stands alone. Nothing where there are none. */
export const SymbolRow = ({
  symbols,
  size,
}: {
  readonly symbols: readonly { readonly src: string; readonly label: string }[];
  /** Width and height of a picture in pixels. */
  readonly size: 56 | 72;
}) =>
  symbols.length === 0 ? null : (
    <span class="symbol-row">
      {symbols.map(({ src, label }) => (
        <span class="symbol-word">
          <img class="symbol" src={src} alt="" width={size} height={size} />
          <span>{label}</span>
        </span>
      ))}
    </span>
  );

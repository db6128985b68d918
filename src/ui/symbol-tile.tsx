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

import { readFileSync, writeFileSync } from 'node:fs';
import { iconNames } from './icon-names.ts';

/** The source of `icons.generated.ts`: the shapes inside each Lucide file, white space taken out. */
export function iconsSource(): string {
  const lines = iconNames.map((name) => {
    const file = new URL(`../../node_modules/lucide-static/icons/${name}.svg`, import.meta.url);
    const inside = readFileSync(file, 'utf8').replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '');
    return `  '${name}': '${inside.replace(/\s+/g, ' ').replace(/ ?\/>/g, '/>').replace(/> </g, '><').trim()}',`;
  });
  return `// Made by generate-icons.ts from lucide-static (ISC). Do not edit.
// biome-ignore-all format: one icon a line
// biome-ignore-all lint: generated
export const icons = {\n${lines.join('\n')}\n} as const;\n`;
}

if (import.meta.main) {
  writeFileSync(new URL('./icons.generated.ts', import.meta.url), iconsSource());
}

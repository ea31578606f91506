import type { Group } from '../model';

/** Colours of the theme, as the canvas needs them. */
export interface Palette {
  sheet: string;
  ink: string;
  soft: string;
  line: string;
  edge: string;
  path: string;
  focus: string;
  sans: string;
  mono: string;
  groups: Record<Group | 'NONE', string>;
}

/** Colours follow meaning: what lists and crime are, then what hides, then services. */
export const TOKENS: Record<Group | 'NONE', string> = {
  SANCTIONS: '--severe',
  CRIME: '--high',
  OBFUSCATION: '--unknown',
  RISKY_SERVICE: '--medium',
  SERVICE: '--brand',
  INFRASTRUCTURE: '--low',
  HOLDER: '--ink-soft',
  NONE: '--absent',
};

export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const read = (token: string) => style.getPropertyValue(token).trim();
  return {
    sheet: read('--sheet'),
    ink: read('--ink'),
    soft: read('--ink-soft'),
    line: read('--line'),
    edge: read('--line-strong'),
    path: read('--severe'),
    focus: read('--brand'),
    sans: read('--sans') || 'sans-serif',
    mono: read('--mono') || 'monospace',
    groups: Object.fromEntries(Object.entries(TOKENS).map(([group, token]) => [group, read(token)])) as Palette['groups'],
  };
}

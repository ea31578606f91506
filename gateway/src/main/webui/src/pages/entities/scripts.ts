import type { EntityEntry } from '../../api/types';

export const SCRIPTS = ['Hangul', 'Han', 'Cyrillic', 'Arabic', 'Latin'] as const;
export type Script = (typeof SCRIPTS)[number] | 'Other';

const PATTERNS = SCRIPTS.map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const);

/** The script that tells a name from its other spellings: Hangul with a Latin abbreviation is Hangul. */
export function scriptOf(name: string): Script {
  return PATTERNS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'Other';
}

export interface NameInScript {
  text: string;
  types: EntityEntry['names'][number]['type'][];
  sources: string[];
}

/** Each spelling once, by script, with the lists that hold it. */
export function namesByScript(entries: Pick<EntityEntry, 'source' | 'names'>[]): [Script, NameInScript[]][] {
  const groups = new Map<Script, Map<string, NameInScript>>();
  for (const { source, names } of entries) {
    for (const { text, type } of names) {
      const script = scriptOf(text);
      const group = groups.get(script) ?? new Map<string, NameInScript>();
      groups.set(script, group);
      const known = group.get(text) ?? { text, types: [], sources: [] };
      group.set(text, known);
      known.types = known.types.includes(type) ? known.types : [...known.types, type];
      known.sources = known.sources.includes(source) ? known.sources : [...known.sources, source];
    }
  }
  return [...SCRIPTS, 'Other' as const].flatMap((script) => {
    const group = groups.get(script);
    return group === undefined ? [] : [[script, [...group.values()]] as [Script, NameInScript[]]];
  });
}

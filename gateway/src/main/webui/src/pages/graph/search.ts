import type { PathWay } from './queries';

export interface GraphSearch {
  /** A search for paths that runs as the page opens. */
  paths?: PathWay | undefined;
  category?: string | undefined;
  /** A graph that is kept with a case. */
  case?: string | undefined;
  graph?: string | undefined;
}

export function readGraphSearch(raw: Record<string, unknown>): GraphSearch {
  return {
    paths: raw.paths === 'SOURCE' || raw.paths === 'DESTINATION' ? raw.paths : undefined,
    category: text(raw.category),
    case: text(raw.case),
    graph: text(raw.graph),
  };
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

const SPELLINGS: [RegExp, string][] = [
  [/^0x[0-9a-f]{40}$/i, 'ethereum'],
  [/^T[1-9A-HJ-NP-Za-km-z]{33}$/, 'tron'],
  [/^(bc1[0-9a-z]{11,71}|[13][1-9A-HJ-NP-Za-km-z]{25,34})$/i, 'bitcoin'],
  [/^(ltc1[0-9a-z]{11,71}|[LM][1-9A-HJ-NP-Za-km-z]{26,33})$/, 'litecoin'],
];

/** The network that an address is looked at on where none was named; null where its spelling does not tell. */
export function networkOf(address: string, named?: string | null): string | null {
  return named || (SPELLINGS.find(([spelling]) => spelling.test(address.trim()))?.[1] ?? null);
}

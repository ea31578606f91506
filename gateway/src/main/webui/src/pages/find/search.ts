import { oneOf } from '../oneOf';

export const READINGS = ['address', 'name'] as const;
export type Reading = (typeof READINGS)[number];

export interface FindSearch {
  q?: string | undefined;
  network?: string | undefined;
  as?: Reading | undefined;
}

const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined);

export function readFindSearch(raw: Record<string, unknown>): FindSearch {
  // A router reads a text of digits alone as a number.
  const q = typeof raw.q === 'number' ? String(raw.q) : raw.q;
  return { q: text(q), network: text(raw.network), as: oneOf(READINGS, raw.as) };
}

const ADDRESS = /^(?=.*\d)[A-Za-z0-9]+(?:[:.][A-Za-z0-9]+)*$/;
const SHORTEST_ADDRESS = 14;

/** Whether a text looks like an address rather than like a name; a person may say otherwise. */
export function readingOf(q: string): Reading {
  return q.length >= SHORTEST_ADDRESS && ADDRESS.test(q) ? 'address' : 'name';
}

import { describe, expect, it } from 'vitest';
import { settle } from './held';

const rows = (...ids: string[]) => ids.map((id) => ({ id, version: 1 }));
const ids = (held: { rows: { id: string }[] }) => held.rows.map((row) => row.id);

describe('the rows of a live list', () => {
  it('come in on top and count as fresh', () => {
    const first = settle(null, rows('b', 'c'), false);
    const next = settle(first, rows('a', 'b', 'c'), false);

    expect(first.fresh.size).toBe(0);
    expect(ids(next)).toEqual(['a', 'b', 'c']);
    expect([...next.fresh]).toEqual(['a']);
    expect(next.waiting).toBe(0);
  });

  it('count as fresh where the list was empty', () => {
    expect([...settle(settle(null, [], false), rows('a'), false).fresh]).toEqual(['a']);
  });

  it('keep their places while held, take on changes, and count what waits', () => {
    const first = settle(null, rows('b', 'c'), false);
    const held = settle(first, [...rows('a', 'b'), { id: 'c', version: 2 }], true);

    expect(ids(held)).toEqual(['b', 'c']);
    expect(held.rows[1]?.version).toBe(2);
    expect(held.waiting).toBe(1);
    expect(ids(settle(held, rows('a', 'b', 'c'), false))).toEqual(['a', 'b', 'c']);
  });

  it('take the next page at the end as no news, held or not', () => {
    const first = settle(null, rows('a', 'b'), false);

    for (const hold of [true, false]) {
      const next = settle(first, rows('a', 'b', 'c', 'd'), hold);
      expect(ids(next)).toEqual(['a', 'b', 'c', 'd']);
      expect(next.fresh.size + next.waiting).toBe(0);
    }
  });
});

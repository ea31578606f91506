import { describe, expect, it } from 'vitest';
import type { Watchlist } from '../../api/types';
import { oldestPublished, stateOf } from './freshness';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const list = (part: object) =>
  ({ source: 'ofac-sdn', snapshot: 'ab', checkedAt: '2026-11-23T11:00:00Z', lastFailure: null, ...part }) as unknown as Watchlist;

describe('a list', () => {
  it('counts as checked for a while, as old after that', () => {
    expect(stateOf(list({}), NOW)).toBe('checked');
    expect(stateOf(list({ checkedAt: '2026-11-22T00:00:01Z' }), NOW)).toBe('checked');
    expect(stateOf(list({ checkedAt: '2026-11-21T23:59:59Z' }), NOW)).toBe('stale');
  });

  it('never counts as checked when its age is not known, its update failed or no file was ever good', () => {
    expect(stateOf(list({ checkedAt: null }), NOW)).toBe('stale');
    expect(stateOf(list({ lastFailure: { at: '2026-11-23T11:30:00Z', detail: 'truncated' } }), NOW)).toBe('failed');
    expect(stateOf(list({ snapshot: null }), NOW)).toBe('failed');
  });

  it('is as old as the publisher’s day, which one unknown day makes unknown', () => {
    const days = (...published: (string | null)[]) => published.map((publishedOn) => list({ publishedOn }));
    expect(oldestPublished(days('2026-01-02', '2022-08-18'))).toBe('2022-08-18');
    expect(oldestPublished(days('2026-01-02', null))).toBeNull();
    expect(oldestPublished([])).toBeNull();
  });
});

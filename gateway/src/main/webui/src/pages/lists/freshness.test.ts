import { describe, expect, it } from 'vitest';
import type { Watchlist } from '../../api/types';
import { stateOf } from './freshness';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const list = (part: object) =>
  ({ source: 'ofac-sdn', snapshot: 'ab', checkedAt: '2026-11-23T11:00:00Z', lastFailure: null, ...part }) as unknown as Watchlist;

describe('a list', () => {
  it('is current while it was checked lately, old after that', () => {
    expect(stateOf(list({}), NOW)).toBe('current');
    expect(stateOf(list({ checkedAt: '2026-11-22T00:00:01Z' }), NOW)).toBe('current');
    expect(stateOf(list({ checkedAt: '2026-11-21T23:59:59Z' }), NOW)).toBe('stale');
  });

  it('is never current when its age is not known, its update failed or no file was ever good', () => {
    expect(stateOf(list({ checkedAt: null }), NOW)).toBe('stale');
    expect(stateOf(list({ lastFailure: { at: '2026-11-23T11:30:00Z', detail: 'truncated' } }), NOW)).toBe('failed');
    expect(stateOf(list({ snapshot: null }), NOW)).toBe('failed');
  });
});

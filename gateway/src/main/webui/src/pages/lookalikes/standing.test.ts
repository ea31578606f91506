import { describe, expect, it } from 'vitest';
import { readExemptionSearch } from './search';
import { inDays, standingOf } from './standing';

const now = new Date('2026-11-23T23:30:00Z');

describe('a released look-alike', () => {
  it('stands until the day on which the question is asked again', () => {
    expect(standingOf({ expiresOn: '2026-11-24', endedAt: null }, now)).toBe('STANDS');
    expect(standingOf({ expiresOn: '2026-11-23', endedAt: null }, now)).toBe('EXPIRED');
    expect(standingOf({ expiresOn: '2026-11-24', endedAt: '2026-11-23T01:00:00Z' }, now)).toBe('ENDED');
  });

  it('counts days in UTC, as the service does', () => {
    expect(inDays(now, 0)).toBe('2026-11-23');
    expect(inDays(now, 90)).toBe('2027-02-21');
  });

  it('begins with what a verdict brought along', () => {
    expect(readExemptionSearch({ screening: 'x', resembles: 7 })).toEqual({ screening: 'x', resembles: undefined });
  });
});

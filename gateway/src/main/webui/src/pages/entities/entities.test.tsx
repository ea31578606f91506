// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EntityEntry } from '../../api/types';
import i18n from '../../i18n';
import en from '../../i18n/en.json';
import { sharedFacts } from './JoinReasons';
import { ListingTable } from './ListingTable';
import { namesByScript, scriptOf } from './scripts';
import { timelineOf } from './timeline';

const entry = (part: object = {}) =>
  ({
    source: 'kr-mofa',
    snapshot: 'ab'.repeat(32),
    party: '3',
    provisional: false,
    firstSeen: '2026-11-01T00:00:00Z',
    names: [{ text: '조선엑스포합영회사', type: 'PRIMARY' }],
    listings: [
      {
        regime: 'KR-MOFA',
        programs: ['DPRK'],
        instrument: null,
        announced: { date: '2023-02-10', written: '2023-02-10', source: 'MOFA notice' },
        effective: null,
        ended: null,
      },
    ],
    things: [],
    identifiers: [],
    birthDates: [],
    countries: [],
    places: [],
    links: [],
    citations: [],
    joinedBy: [],
    ...part,
  }) as unknown as EntityEntry;

beforeEach(() => i18n.changeLanguage('en'));
afterEach(cleanup);

describe('an entity', () => {
  it('has its names by script, each spelling once with every list that holds it', () => {
    const names = [
      { text: 'CHOSUN EXPO', type: 'ALIAS' },
      { text: 'Чосон Экспо', type: 'WEAK_ALIAS' },
    ];
    const groups = namesByScript([entry({ names }), entry({ source: 'ofac-sdn', names: [...names, { text: '朝鮮', type: 'ORIGINAL_SCRIPT' }] }), entry()]);
    expect(groups.map(([script]) => script)).toEqual(['Hangul', 'Han', 'Cyrillic', 'Latin']);
    expect(groups.at(-1)?.[1]).toEqual([{ text: 'CHOSUN EXPO', types: ['ALIAS'], sources: ['kr-mofa', 'ofac-sdn'] }]);
  });

  it('counts a Korean name with a Latin abbreviation as Korean', () => {
    expect(scriptOf('KKBC 광선은행')).toBe('Hangul');
    expect(scriptOf('12-34')).toBe('Other');
  });

  it('shows each date with its source, and an unknown one as unknown', () => {
    render(<ListingTable entries={[entry({ provisional: true })]} />);
    expect(screen.getByText('2023-02-10')).toBeTruthy();
    expect(screen.getByText('MOFA notice')).toBeTruthy();
    expect(screen.getByText(en.verdict.effectiveUnknown)).toBeTruthy();
    expect(screen.getByText(en.verdict.stands)).toBeTruthy();
    expect(screen.getByText(en.dated.provisional)).toBeTruthy();
  });

  it('tells each fact that joins its entries once, with the lists that state it', () => {
    const trait = 'NAME_AND_COUNTRY';
    const value = 'lazarus group|ORGANISATION|KP';
    const facts = sharedFacts([
      entry({ joinedBy: [{ trait, value, source: 'ofac-sdn', party: '1' }, { trait, value, source: 'ofac-sdn', party: '2' }] }),
      entry({ source: 'ofac-sdn', joinedBy: [{ trait, value, source: 'kr-mofa', party: '3' }] }),
    ]);
    expect(facts).toEqual([{ trait, value, sources: ['kr-mofa', 'ofac-sdn'] }]);
  });

  it('has a history of the days that are known, newest first', () => {
    const events = timelineOf([entry()]);
    expect(events.map(({ day, what }) => [day, what])).toEqual([
      ['2026-11-01', 'firstSeen'],
      ['2023-02-10', 'announced'],
    ]);
  });
});

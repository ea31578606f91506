// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ListImport, PartyDifference, Snapshot } from '../../api/types';
import i18n from '../../i18n';
import en from '../../i18n/en.json';
import { formatOf } from './formats';
import { PartyChange } from './PartyChange';
import { progressOf } from './progress';
import { ChangeCounts, SnapshotState } from './SnapshotState';

const importing = (part: Partial<ListImport>) => ({ state: 'READING', stored: 0, rejected: 0, bytes: 1_000_000, ...part }) as ListImport;

beforeEach(() => i18n.changeLanguage('en'));
afterEach(cleanup);

describe('a difference', () => {
  it('shows what a party said before beside what it says after', () => {
    const item: PartyDifference = {
      change: 'CHANGED',
      party: '18391',
      name: 'LAZARUS GROUP',
      kind: 'ORGANISATION',
      facts: [
        { fact: 'names', gone: ['OLD NAME (ALIAS)'], come: ['APT38 (ALIAS)'] },
        { fact: 'somethingNew', gone: [], come: ['x'] },
      ],
    };
    const { container } = render(
      <ul>
        <PartyChange item={item} />
      </ul>,
    );
    expect(container.querySelector('del')?.textContent).toBe('OLD NAME (ALIAS)');
    expect(container.querySelector('ins')?.textContent).toBe('APT38 (ALIAS)');
    expect(screen.getByRole('rowheader', { name: en.fact.names })).toBeTruthy();
    expect(screen.getByRole('rowheader', { name: 'somethingNew' })).toBeTruthy();
  });

  it('counts with words for who cannot see the signs', () => {
    render(<ChangeCounts counts={{ added: 1200, removed: 3, changed: 0 }} />);
    expect(screen.getByTitle(en.difference.added).textContent).toBe('+added 1,200');
  });
});

describe('a snapshot', () => {
  it('tells what counts now from what was approved once, and marks a way back', () => {
    const states: Pick<Snapshot, 'state' | 'active' | 'proposal'>[] = [
      { state: 'APPROVED', active: true, proposal: 'IMPORT' },
      { state: 'APPROVED', active: false, proposal: 'IMPORT' },
      { state: 'PENDING', active: false, proposal: 'ROLLBACK' },
    ];
    const { container } = render(states.map((snapshot, index) => <SnapshotState key={index} snapshot={snapshot} />));
    expect([...container.querySelectorAll('.snapshot-state')].map((one) => one.textContent)).toEqual([
      en.snapshot.active,
      en.snapshotState.APPROVED,
      `${en.snapshotState.PENDING} ${en.snapshot.isRollback}`,
    ]);
  });
});

describe('an import', () => {
  it('never looks finished before it is, and a failed one never looks well', () => {
    expect(progressOf(importing({ stored: 1_000_000 })).percent).toBeLessThan(90);
    expect(progressOf(importing({ bytes: 0 })).percent).toBe(0);
    expect(progressOf(importing({ state: 'COMPARING' })).percent).toBeLessThan(100);
    expect(progressOf(importing({ state: 'DONE' }))).toEqual({ percent: 100, variant: 'success' });
    expect(progressOf(importing({ state: 'FAILED' })).variant).toBe('danger');
  });

  it('guesses the format by the name of the file and leaves the rest to a person', () => {
    expect(formatOf('SDN_ADVANCED.XML')).toBe('OFAC_ADVANCED_XML');
    expect(formatOf('sdn.csv')).toBe('OFAC_SDN_CSV');
    expect(formatOf('our-list.json')).toBeUndefined();
  });
});

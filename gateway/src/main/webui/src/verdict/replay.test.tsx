// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LookalikeMatch, Replay, VerdictChange } from '../api/types';
import i18n from '../i18n';
import en from '../i18n/en.json';
import { ChangeNote } from './ChangeNote';
import { Lookalike } from './Lookalike';
import { ReplayDifferences } from './ReplayDifferences';

const differences = (...items: object[]) => items as unknown as Replay['differences'];

beforeEach(() => i18n.changeLanguage('en'));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('a replay', () => {
  it('names what differs field by field, a missing value as missing', () => {
    render(<ReplayDifferences differences={differences({ field: '/level', was: 'HIGH', now: 'SEVERE' }, { field: '/reasons/0', was: { a: 1 }, now: null })} />);
    expect(screen.getByText('level')).toBeTruthy();
    expect(screen.getByText('HIGH').tagName).toBe('DEL');
    expect(screen.getByText('SEVERE').tagName).toBe('INS');
    expect(screen.getByText('{"a":1}')).toBeTruthy();
  });

  it('says so where nothing differs', () => {
    render(<ReplayDifferences differences={differences()} />);
    expect(screen.getByText(en.replay.same)).toBeTruthy();
  });

  it.each([
    [true, en.replay.equal],
    [false, en.replay.unequal],
    [null, en.replay.notKept],
  ])('tells whether the verdict of then came out again: %s', async (equal, words) => {
    const verdict = { level: 'HIGH', action: 'HOLD' };
    vi.stubGlobal(
      'Request',
      class extends Request {
        constructor(input: RequestInfo | URL, init?: RequestInit) {
          super(new URL(String(input), 'http://localhost'), init);
        }
      },
    );
    vi.stubGlobal('fetch', async () =>
      Response.json({ id: 'x', version: 1, asItWas: { verdict, inputsHash: null, equal }, asItWouldBeNow: { verdict }, differences: [] }),
    );
    const { ReplayPanel } = await import('./ReplayPanel');
    render(
      <QueryClientProvider client={new QueryClient()}>
        <ReplayPanel screening="x" />
      </QueryClientProvider>,
    );
    fireEvent.click(screen.getByRole('button', { name: en.replay.do }));
    expect(await screen.findByText(words)).toBeTruthy();
  });
});

describe('a changed verdict', () => {
  const change = {
    changedAt: '2026-11-23T00:00:00Z',
    cause: { kind: 'LIST', source: 'ofac-sdn', snapshot: 'ab'.repeat(32) },
    previous: { version: 1, level: 'LOW', action: 'PROCEED', reasons: [] },
  } as unknown as VerdictChange;

  it('shows the old and the new one with the cause', () => {
    render(<ChangeNote change={change} now={{ level: 'SEVERE', action: 'BLOCK' }} />);
    const note = screen.getByRole('region', { name: en.verdictChange.title });
    for (const words of [en.level.LOW, en.level.SEVERE, en.action.PROCEED, en.action.BLOCK, en.causeKind.LIST, 'ofac-sdn']) {
      expect(note.textContent).toContain(words);
    }
  });

  it('shows nothing for a first one', () => {
    const { container } = render(<ChangeNote change={null} now={{ level: 'LOW', action: 'PROCEED' }} />);
    expect(container.textContent).toBe('');
  });
});

describe('a look-alike', () => {
  const match = (part: Partial<LookalikeMatch>) =>
    ({ basis: 'USED_BEFORE', resembles: '0x098B7a1177772f96', first: '098B', last: '2f96', usedAt: null, ...part }) as unknown as LookalikeMatch;

  it('marks the ends that both addresses share', () => {
    const { container } = render(<Lookalike lookalike={match({})} />);
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['098B', '2f96']);
    expect(container.querySelector('code')?.textContent).toBe('0x098B7a1177772f96');
  });

  it('shows the whole address where the ends cannot be found in it', () => {
    const { container } = render(<Lookalike lookalike={match({ first: 'zzzz' })} />);
    expect(container.querySelector('mark')).toBeNull();
    expect(container.querySelector('code')?.textContent).toBe('0x098B7a1177772f96');
  });
});

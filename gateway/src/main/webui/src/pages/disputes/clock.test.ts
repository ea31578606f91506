import { describe, expect, it } from 'vitest';
import type { Dispute } from '../../api/types';
import { clockOf } from './clock';

const NOW = Date.parse('2026-11-10T00:00:00Z');
const dispute = (part: Partial<Dispute> = {}): Pick<Dispute, 'openedAt' | 'dueAt' | 'status' | 'decidedAt'> => ({
  openedAt: '2026-11-01T00:00:00Z',
  dueAt: '2026-11-15T00:00:00Z',
  status: 'OPEN',
  decidedAt: null as unknown as string,
  ...part,
});

describe('the clock of a dispute', () => {
  it('runs from the day it was opened to the day it is due', () => {
    const clock = clockOf(dispute(), NOW);
    expect(clock.state).toBe('running');
    expect(clock.left).toBe(5 * 86_400);
    expect(clock.gone).toBeCloseTo(9 / 14);
  });

  it('warns in its last fifth, and says when it is over', () => {
    expect(clockOf(dispute({ dueAt: '2026-11-12T00:00:00Z' }), NOW).state).toBe('short');
    const over = clockOf(dispute({ dueAt: '2026-11-09T00:00:00Z' }), NOW);
    expect(over).toMatchObject({ state: 'over', gone: 1 });
    expect(over.left).toBe(-86_400);
  });

  it('stops where it was decided, however long ago', () => {
    const decided = dispute({ status: 'UPHELD', decidedAt: '2026-11-08T00:00:00Z' });
    expect(clockOf(decided, NOW)).toMatchObject({ state: 'stopped', gone: 0.5 });
    expect(clockOf(decided, NOW + 1e10).gone).toBe(0.5);
  });
});

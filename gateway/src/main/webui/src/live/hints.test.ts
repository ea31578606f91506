import { describe, expect, it } from 'vitest';
import { QUIET, readHint, reduce, type Hint, type LiveEvent, type LiveState } from './hints';

const hint = (id: string, version: number, type: Hint['type'] = 'alert'): LiveEvent => ({
  is: 'hint',
  hint: { type, id, version, change: 'RAISED' },
});
const after = (...events: LiveEvent[]): LiveState => events.reduce(reduce, QUIET);

describe('the live state', () => {
  it('gathers what changed until it is fetched', () => {
    const state = after(hint('a', 1), hint('b', 1), hint('c', 4, 'case'));

    expect([...(state.stale.get('alert') ?? [])]).toEqual(['a', 'b']);
    expect([...(state.stale.get('case') ?? [])]).toEqual(['c']);
    expect(reduce(state, { is: 'fetched' }).stale.size).toBe(0);
  });

  it('ignores a hint that was heard before, so that a replay fetches nothing', () => {
    const fetched = after(hint('a', 3), { is: 'fetched' });

    expect(reduce(fetched, hint('a', 3))).toBe(fetched);
    expect(reduce(fetched, hint('a', 2))).toBe(fetched);
    expect(reduce(fetched, hint('a', 4)).stale.get('alert')?.has('a')).toBe(true);
    expect(reduce(fetched, hint('a', 1, 'finding')).stale.get('finding')?.has('a')).toBe(true);
  });

  it('asks for everything after a reset and after a stream that resumes nothing', () => {
    expect(after({ is: 'opened', resumed: true }).missed).toBe(false);
    expect(after({ is: 'opened', resumed: false }).missed).toBe(true);
    expect(after({ is: 'opened', resumed: true }, { is: 'reset' }).missed).toBe(true);
    expect(after({ is: 'reset' }, { is: 'fetched' }).missed).toBe(false);
  });

  it('keeps what is stale while the connection is lost', () => {
    const state = after({ is: 'opened', resumed: true }, hint('a', 1), { is: 'lost' });

    expect(state.connection).toBe('lost');
    expect(state.stale.get('alert')?.has('a')).toBe(true);
    expect(reduce(state, { is: 'opened', resumed: true }).connection).toBe('open');
  });

  it('forgets the oldest, not the latest, when it has heard of very many', () => {
    let state = QUIET;
    for (let n = 0; n < 2_500; n++) {
      state = reduce(state, hint(`alert-${n}`, 1));
    }

    expect(state.heard.size).toBe(2_000);
    expect(state.heard.has('alert:alert-2499')).toBe(true);
    expect(state.heard.has('alert:alert-0')).toBe(false);
  });
});

describe('a message of the stream', () => {
  it('is read when it is a hint and left alone when it is not', () => {
    expect(readHint('{"type":"alert","id":"a","version":2,"change":"RAISED"}')).toEqual({
      type: 'alert',
      id: 'a',
      version: 2,
      change: 'RAISED',
    });
    for (const other of ['', 'null', '[]', '{"type":"weather","id":"a","version":1}', '{"type":"alert","id":1,"version":1}', '{']) {
      expect(readHint(other), other).toBeNull();
    }
  });
});

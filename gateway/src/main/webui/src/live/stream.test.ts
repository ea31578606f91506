import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LiveEvent } from './hints';
import { listen } from './stream';

class FakeSource extends EventTarget {
  static readonly CLOSED = 2;
  static opened: FakeSource[] = [];
  readyState = 0;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  close = vi.fn();

  constructor(readonly url: string) {
    super();
    FakeSource.opened.push(this);
  }

  say(event: string, data: string): void {
    this.dispatchEvent(new MessageEvent(event, { data }));
  }

  fail(readyState: number): void {
    this.readyState = readyState;
    this.onerror?.();
  }
}

describe('the stream', () => {
  let told: LiveEvent[];
  const refused = vi.fn();
  let stop: () => void;
  const latest = () => FakeSource.opened.at(-1) as FakeSource;

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('EventSource', FakeSource);
    FakeSource.opened = [];
    told = [];
    refused.mockClear();
    stop = listen('/api/stream', (event) => told.push(event), refused);
  });

  afterEach(() => {
    stop();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('resumes where the browser reconnects, and says that a new one resumes nothing', () => {
    latest().onopen?.();
    latest().fail(0);
    latest().onopen?.();

    expect(told).toEqual([{ is: 'opened', resumed: false }, { is: 'lost' }, { is: 'opened', resumed: true }]);
    expect(FakeSource.opened).toHaveLength(1);
    expect(refused).not.toHaveBeenCalled();
  });

  it('opens anew after an answer that ended it, later each time, and asks whether the session still is', () => {
    latest().fail(FakeSource.CLOSED);
    expect(refused).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(499);
    expect(FakeSource.opened).toHaveLength(1);
    vi.advanceTimersByTime(501);
    expect(FakeSource.opened).toHaveLength(2);
    latest().onopen?.();

    expect(told.at(-1)).toEqual({ is: 'opened', resumed: false });
  });

  it('passes on hints and resets, and nothing that it does not know', () => {
    latest().say('hint', '{"type":"case","id":"c","version":3,"change":"OPENED"}');
    latest().say('hint', 'nonsense');
    latest().say('weather', '{}');
    latest().say('reset', '');

    expect(told).toEqual([
      { is: 'hint', hint: { type: 'case', id: 'c', version: 3, change: 'OPENED' } },
      { is: 'reset' },
    ]);
  });

  it('opens nothing more once it was stopped', () => {
    latest().fail(FakeSource.CLOSED);
    stop();
    vi.advanceTimersByTime(60_000);

    expect(FakeSource.opened).toHaveLength(1);
  });
});

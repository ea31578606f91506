import type { Dispute } from '../../api/types';

/** How a dispute's clock stands: stopped by a decision, running, in its last fifth, or past its end. */
export type ClockState = 'stopped' | 'running' | 'short' | 'over';

export interface Clock {
  state: ClockState;
  /** Seconds until it has to be decided; below zero once that has passed. */
  left: number;
  /** Share of the time that has gone, from 0 to 1. */
  gone: number;
}

const SHORT_FROM = 0.8;

export function clockOf(dispute: Pick<Dispute, 'openedAt' | 'dueAt' | 'status' | 'decidedAt'>, now: number): Clock {
  const opened = Date.parse(dispute.openedAt);
  const due = Date.parse(dispute.dueAt);
  const stopped = dispute.status !== 'OPEN';
  const at = stopped && dispute.decidedAt ? Date.parse(dispute.decidedAt) : now;
  const gone = due > opened ? Math.min(1, Math.max(0, (at - opened) / (due - opened))) : 1;
  const left = (due - at) / 1000;
  return { state: stopped ? 'stopped' : left < 0 ? 'over' : gone >= SHORT_FROM ? 'short' : 'running', left, gone };
}

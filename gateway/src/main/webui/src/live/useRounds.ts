import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { reduce, type Hint, type LiveEvent, type LiveState } from './hints';

/** The first hint after a quiet time waits this long for its neighbours. */
const GATHER_MS = 150;

/** Under a stream of hints the pause between rounds is as long as the last round took, within these bounds. */
const SHORTEST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 750;

/** A round that takes longer is left to itself, so that one slow service does not keep the others' news back. */
const PATIENCE_MS = 2_000;

/** The server state that a hint of each kind makes old: the first parts of query keys. */
const CONCERNS: Record<Hint['type'], string[]> = {
  alert: ['alerts', 'alert'],
  case: ['cases', 'case'],
  finding: ['findings', 'finding', 'oversight'],
};
const ALL = Object.values(CONCERNS).flat();

/** Fetches what hints made old, in rounds: never two at once, so that no hint cancels the fetch of the one before. */
export function useRounds(state: LiveState, tell: (event: LiveEvent) => void): void {
  const queries = useQueryClient();
  const latest = useRef(state);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const busy = useRef(false);
  const earliest = useRef(0);
  latest.current = state;

  useEffect(() => {
    const schedule = () => {
      const { stale, missed } = latest.current;
      if (timer.current === undefined && !busy.current && (missed || stale.size > 0)) {
        timer.current = setTimeout(() => void run(), Math.max(GATHER_MS, earliest.current - Date.now()));
      }
    };
    const run = async () => {
      timer.current = undefined;
      busy.current = true;
      const began = Date.now();
      const { stale, missed } = latest.current;
      latest.current = reduce(latest.current, { is: 'fetched' });
      tell({ is: 'fetched' });
      const fetched = queries.invalidateQueries({
        predicate: ({ queryKey: [kind, id] }) => (missed ? ALL.includes(kind as string) : isOld(stale, kind, id)),
      });
      await Promise.race([fetched, new Promise((done) => setTimeout(done, PATIENCE_MS))]).catch(() => undefined);
      busy.current = false;
      const ended = Date.now();
      earliest.current = ended + Math.min(LONGEST_PAUSE_MS, Math.max(SHORTEST_PAUSE_MS, ended - began));
      schedule();
    };
    schedule();
  }, [state.stale, state.missed, queries, tell]);

  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    [],
  );
}

/** Lists and counts are old at any hint of their kind, a single thing only at a hint of its own. */
function isOld(stale: LiveState['stale'], kind: unknown, id: unknown): boolean {
  return [...stale].some(([type, ids]) => CONCERNS[type].includes(kind as string) && (kind !== type || ids.has(id as string)));
}

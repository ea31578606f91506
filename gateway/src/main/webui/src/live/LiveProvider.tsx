import { useQueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useEffect, useReducer, useRef, useState, type ReactNode } from 'react';
import { QUIET, reduce, type Connection, type Hint } from './hints';
import { listen } from './stream';

interface Live {
  connection: Connection;
  /** Says something in the page's one polite live region. */
  announce: (text: string) => void;
  announced: string;
}

const LiveContext = createContext<Live | null>(null);

/** Hints within this time are answered by one fetch. */
const GATHER_MS = 150;

/** The server state that a hint of each kind makes old: the first parts of query keys. */
const CONCERNS: Record<Hint['type'], string[]> = {
  alert: ['alerts', 'alert'],
  case: ['cases', 'case'],
  finding: ['findings', 'finding', 'oversight'],
};

const ALL = Object.values(CONCERNS).flat();

export function LiveProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const [state, tell] = useReducer(reduce, QUIET);
  const [announced, setAnnounced] = useState('');
  const gathering = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(state);
  latest.current = state;

  useEffect(
    () => listen('/api/stream', tell, () => void queries.invalidateQueries({ queryKey: ['session'] })),
    [queries],
  );

  useEffect(() => {
    if (state.stale.size === 0 && !state.missed) {
      return;
    }
    gathering.current ??= setTimeout(() => {
      gathering.current = undefined;
      const { stale, missed } = latest.current;
      tell({ is: 'fetched' });
      if (missed) {
        void queries.invalidateQueries({ predicate: ({ queryKey: [kind] }) => ALL.includes(kind as string) });
        return;
      }
      for (const [type, ids] of stale) {
        void queries.invalidateQueries({
          predicate: ({ queryKey: [kind, id] }) =>
            CONCERNS[type].includes(kind as string) && (kind !== type || ids.has(id as string)),
        });
      }
    }, GATHER_MS);
  }, [state.stale, state.missed, queries]);

  useEffect(
    () => () => {
      clearTimeout(gathering.current);
      gathering.current = undefined;
    },
    [],
  );

  const announce = useCallback((text: string) => setAnnounced(text), []);
  return <LiveContext value={{ connection: state.connection, announce, announced }}>{children}</LiveContext>;
}

export function useLive(): Live {
  const live = useContext(LiveContext);
  if (live === null) {
    throw new Error('outside LiveProvider');
  }
  return live;
}

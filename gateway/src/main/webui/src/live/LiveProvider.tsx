import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useReducer, useState, type ReactNode } from 'react';
import { QUIET, reduce, type Connection } from './hints';
import { listen } from './stream';
import { useRounds } from './useRounds';

interface Live {
  connection: Connection;
  /** Says something in the page's one polite live region. */
  announce: (text: string) => void;
  announced: string;
}

const LiveContext = createContext<Live | null>(null);

export function LiveProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const [state, tell] = useReducer(reduce, QUIET);
  const [announced, announce] = useState('');
  useRounds(state, tell);

  useEffect(
    () => listen('/api/stream', tell, () => void queries.invalidateQueries({ queryKey: ['session'] })),
    [queries],
  );

  return <LiveContext value={{ connection: state.connection, announce, announced }}>{children}</LiveContext>;
}

export function useLive(): Live {
  const live = useContext(LiveContext);
  if (live === null) {
    throw new Error('outside LiveProvider');
  }
  return live;
}

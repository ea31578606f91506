import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { GraphPath, GraphPaths } from '../../api/types';
import { pathsOf, type PathWay } from './queries';

export interface AskedPaths {
  from: string;
  way: PathWay;
  category: string | null;
}

/** Searches for paths and draws the best one as it comes. */
export function useFound(network: string, asked: AskedPaths | null, draw: (answer: GraphPaths, path: GraphPath) => void) {
  const query = useQuery({
    ...pathsOf(network, asked?.from ?? '', asked?.way ?? 'SOURCE', asked?.category ?? null),
    enabled: asked !== null,
  });
  const last = useRef<GraphPaths | null>(null);
  const drawing = useRef(draw);
  drawing.current = draw;
  useEffect(() => {
    const best = query.data?.paths[0];
    if (asked !== null && query.data !== undefined && best !== undefined && last.current !== query.data) {
      last.current = query.data;
      drawing.current(query.data, best);
    }
  }, [asked, query.data]);
  return asked === null ? { ...query, data: undefined } : query;
}

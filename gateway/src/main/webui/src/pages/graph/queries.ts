import { queryOptions } from '@tanstack/react-query';
import { body } from '../../api/answer';
import { cases, wallet } from '../../api/client';
import type { Exposures, GraphAddress, GraphCounterparties, GraphPaths, KeptGraph } from '../../api/types';
import type { Side } from './model';
import { open, type SavedGraph } from './saved';

/** Counterparties of one look-up; the rest follows on demand. */
export const EACH = 25;

export type PathWay = 'SOURCE' | 'DESTINATION';
export type TaintPolicy = Exposures['policy'];

export const graphAddress = (network: string, address: string) =>
  queryOptions({
    queryKey: ['graph', network, address],
    queryFn: ({ signal }) =>
      body<GraphAddress>(wallet.GET('/v1/graph/{network}/{address}', { params: { path: { network, address } }, signal })),
    staleTime: 60_000,
  });

export const counterparties = (network: string, address: string, direction: Side, cursor: string | null) =>
  queryOptions({
    queryKey: ['graph', network, address, 'counterparties', direction, cursor],
    queryFn: ({ signal }) =>
      body<GraphCounterparties>(
        wallet.GET('/v1/graph/{network}/{address}/counterparties', {
          params: { path: { network, address }, query: { direction, limit: EACH, ...(cursor === null ? {} : { cursor }) } },
          signal,
        }),
      ),
    staleTime: 60_000,
  });

export const pathsOf = (network: string, address: string, direction: PathWay, category: string | null) =>
  queryOptions({
    queryKey: ['graph', network, address, 'paths', direction, category],
    queryFn: ({ signal }) =>
      body<GraphPaths>(
        wallet.GET('/v1/graph/{network}/{address}/paths', {
          params: { path: { network, address }, query: { direction, ...(category === null ? {} : { category }) } },
          signal,
        }),
      ),
    staleTime: 60_000,
  });

/** A graph as somebody kept it with a case; null where the drawing is none that this console can read. */
export const keptGraph = (id: string, graph: string) =>
  queryOptions({
    queryKey: ['case', id, 'graph', graph],
    queryFn: async ({ signal }): Promise<SavedGraph | null> => {
      const kept = await body<KeptGraph>(cases.GET('/v1/cases/{id}/graphs/{graph}', { params: { path: { id, graph } }, signal }));
      return open(JSON.stringify(kept.document));
    },
    staleTime: Infinity,
  });

export const exposuresOf = (network: string, address: string, policy: TaintPolicy) =>
  queryOptions({
    queryKey: ['exposures', network, address, policy],
    queryFn: ({ signal }) =>
      body<Exposures>(wallet.GET('/v1/exposures/{network}/{address}', { params: { path: { network, address }, query: { policy } }, signal })),
    staleTime: 30_000,
  });

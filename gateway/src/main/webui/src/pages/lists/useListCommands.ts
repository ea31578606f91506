import { useMutation, useQueryClient } from '@tanstack/react-query';
import { body } from '../../api/answer';
import { wallet } from '../../api/client';
import type { ListFormat, Snapshot } from '../../api/types';

export interface NewFile {
  file: File;
  format: ListFormat;
  asset?: string;
  publishedOn?: string;
}

export interface SnapshotDecision {
  snapshot: string;
  decision: 'APPROVED' | 'REJECTED';
  reason: string;
}

/** What the platform's staff does with one list; each answers with the snapshot as it then stands. */
export function useListCommands(source: string) {
  const queries = useQueryClient();
  const settled = async (answer: Promise<{ data?: unknown }>) => {
    try {
      return await body<Snapshot>(answer);
    } finally {
      await queries.invalidateQueries({ queryKey: ['list', source] });
      await queries.invalidateQueries({ queryKey: ['watchlists'] });
    }
  };
  const bring = useMutation({
    mutationFn: ({ file, ...query }: NewFile) =>
      settled(
        wallet.POST('/v1/watchlists/{source}/snapshots', {
          params: { path: { source }, query },
          body: file as unknown as string,
          bodySerializer: () => file,
          headers: { 'Content-Type': 'application/octet-stream' },
        }),
      ),
  });
  const decide = useMutation({
    mutationFn: ({ snapshot, ...decision }: SnapshotDecision) =>
      settled(
        wallet.POST('/v1/watchlists/{source}/snapshots/{snapshot}/approval', {
          params: { path: { source, snapshot } },
          body: decision,
        }),
      ),
  });
  const rollBack = useMutation({
    mutationFn: (to: { snapshot: string; reason: string }) =>
      settled(wallet.POST('/v1/watchlists/{source}/rollback', { params: { path: { source } }, body: to })),
  });
  return { bring, decide, rollBack };
}

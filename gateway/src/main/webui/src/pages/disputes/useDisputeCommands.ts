import { useMutation, useQueryClient } from '@tanstack/react-query';
import { body } from '../../api/answer';
import { wallet } from '../../api/client';
import type { Dispute, DisputeSide } from '../../api/types';

export interface NewEvidence {
  side: DisputeSide;
  statement: string;
  link?: string;
}

export interface Decision {
  decision: 'UPHELD' | 'WITHDRAWN' | 'CORRECTED';
  reason: string;
  correction?: { label: string; category: string; actor?: string };
}

/** The commands of one dispute, which is asked for anew after each: only asking counts the verdicts that would change. */
export function useDisputeCommands(id: string) {
  const queries = useQueryClient();
  const path = { params: { path: { id } } };
  const settled = async (answer: Promise<{ data?: unknown }>) => {
    await body<Dispute>(answer);
    await queries.invalidateQueries({ queryKey: ['dispute', id] });
    await queries.invalidateQueries({ queryKey: ['disputes'] });
    await queries.invalidateQueries({ queryKey: ['labels'] });
  };
  const bring = useMutation({
    mutationFn: (evidence: NewEvidence) => settled(wallet.POST('/v1/disputes/{id}/evidence', { ...path, body: evidence })),
  });
  const decide = useMutation({
    mutationFn: (decision: Decision) => settled(wallet.POST('/v1/disputes/{id}/decision', { ...path, body: decision })),
  });
  return { bring, decide };
}

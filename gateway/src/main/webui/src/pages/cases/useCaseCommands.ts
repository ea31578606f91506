import { useMutation, useQueryClient } from '@tanstack/react-query';
import { cases } from '../../api/client';
import type { CaseDetail, CaseStatus, ReviewDecision } from '../../api/types';

/** The commands of one case; each answers with the case as it then stands. */
export function useCaseCommands(id: string) {
  const queries = useQueryClient();
  const path = { params: { path: { id } } };
  const settled = async (answer: Promise<{ data?: unknown }>) => {
    queries.setQueryData(['case', id], (await answer).data as CaseDetail);
    await queries.invalidateQueries({ queryKey: ['cases'] });
  };
  const assign = useMutation({
    mutationFn: (assignee: string | null) =>
      settled(cases.POST('/v1/cases/{id}/assignment', { ...path, body: assignee === null ? {} : { assignee } })),
  });
  const move = useMutation({
    mutationFn: (change: { status: CaseStatus; reason?: string }) =>
      settled(cases.POST('/v1/cases/{id}/status', { ...path, body: change })),
  });
  const note = useMutation({
    mutationFn: (text: string) => settled(cases.POST('/v1/cases/{id}/notes', { ...path, body: { text } })),
  });
  const review = useMutation({
    mutationFn: (verdict: { screening: string; decision: ReviewDecision; basis: string }) =>
      settled(cases.POST('/v1/cases/{id}/reviews', { ...path, body: verdict })),
  });
  return { assign, move, note, review };
}

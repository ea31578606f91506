import { useMutation, useQueryClient } from '@tanstack/react-query';
import { alerts } from '../../api/client';
import type { AlertDetail, AlertOutcome, AlertStatus } from '../../api/types';

interface Move {
  status: AlertStatus;
  outcome?: AlertOutcome;
  reason?: string;
}

/** The commands of one alert; each answers with the alert as it then stands. */
export function useAlertCommands() {
  const queries = useQueryClient();
  const settled = async (id: string, answer: Promise<{ data?: unknown }>) => {
    queries.setQueryData(['alert', id], (await answer).data as AlertDetail);
    await queries.invalidateQueries({ queryKey: ['alerts'] });
  };
  const assign = useMutation({
    mutationFn: ({ id, assignee }: { id: string; assignee: string | null }) =>
      settled(id, alerts.POST('/v1/alerts/{id}/assignment', { params: { path: { id } }, body: assignee === null ? {} : { assignee } })),
  });
  const move = useMutation({
    mutationFn: ({ id, ...change }: { id: string } & Move) =>
      settled(id, alerts.POST('/v1/alerts/{id}/status', { params: { path: { id } }, body: change })),
  });
  const comment = useMutation({
    mutationFn: ({ id, text }: { id: string; text: string }) =>
      settled(id, alerts.POST('/v1/alerts/{id}/comments', { params: { path: { id } }, body: { text } })),
  });
  return { assign, move, comment };
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { body } from '../../api/answer';
import { wallet } from '../../api/client';
import type { LookalikeExemption } from '../../api/types';

export interface NewExemption {
  screening: string;
  resembles: string;
  reason: string;
  expiresOn: string;
}

export function useExemptionCommands() {
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries({ queryKey: ['lookalike-exemptions'] });
  const create = useMutation({
    mutationFn: (command: NewExemption) =>
      body<LookalikeExemption>(wallet.POST('/v1/lookalike-exemptions', { body: command })),
    onSuccess,
  });
  const end = useMutation({
    mutationFn: async (id: string) => {
      await wallet.DELETE('/v1/lookalike-exemptions/{id}', { params: { path: { id } } });
    },
    onSuccess,
  });
  return { create, end };
}

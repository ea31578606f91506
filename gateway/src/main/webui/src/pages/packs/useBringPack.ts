import { useMutation, useQueryClient } from '@tanstack/react-query';
import { body } from '../../api/answer';
import { wallet } from '../../api/client';
import type { LabelPack, PackFormat } from '../../api/types';

export interface NewPack {
  file: File;
  pack: string;
  format: PackFormat;
}

/** Imports a file as what its pack says from now on; answers with the pack as it then is. */
export function useBringPack() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, ...query }: NewPack) =>
      body<LabelPack>(
        wallet.POST('/v1/attributions/packs', {
          params: { query },
          body: file as unknown as string,
          bodySerializer: () => file,
          headers: { 'Content-Type': 'application/octet-stream' },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['packs'] }),
  });
}

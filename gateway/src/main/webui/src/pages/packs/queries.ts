import { queryOptions } from '@tanstack/react-query';
import { body } from '../../api/answer';
import { wallet } from '../../api/client';
import type { LabelPack, ListImport } from '../../api/types';
import { isRunning } from '../lists/queries';

export const packList = () =>
  queryOptions({
    queryKey: ['packs'],
    queryFn: async ({ signal }) => (await body<{ items: LabelPack[] }>(wallet.GET('/v1/attributions/packs', { signal }))).items,
  });

const ASK_AGAIN_MS = 1_000;
const REST_MS = 30_000;

/** The last imports; asked each second while one runs or a file is on its way. */
export const packImports = (underway: boolean) =>
  queryOptions({
    queryKey: ['packs', 'imports'],
    queryFn: async ({ signal }) =>
      (await body<{ items: ListImport[] }>(wallet.GET('/v1/attributions/pack-imports', { signal }))).items,
    refetchInterval: (query) => (underway || query.state.data?.some(isRunning) ? ASK_AGAIN_MS : REST_MS),
  });

import { queryOptions } from '@tanstack/react-query';
import { body } from '../api/answer';
import { wallet } from '../api/client';
import type { Category } from '../api/types';

export const categories = () =>
  queryOptions({
    queryKey: ['categories'],
    queryFn: async ({ signal }) => (await body<{ items: Category[] }>(wallet.GET('/v1/categories', { signal }))).items,
    staleTime: Infinity,
  });

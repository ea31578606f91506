import { queryOptions } from '@tanstack/react-query';
import { body } from '../../api/answer';
import { wallet } from '../../api/client';
import type { NameKind, NameSearch } from '../../api/types';

export interface NameQuestion {
  q: string;
  kind?: NameKind | undefined;
  birthDate?: string | undefined;
  country?: string | undefined;
  threshold?: number | undefined;
}

export const nameSearch = (asked: NameQuestion, limit = 20) =>
  queryOptions({
    queryKey: ['names', asked, limit],
    queryFn: ({ signal }) =>
      body<NameSearch>(wallet.GET('/v1/names/search', { params: { query: { ...asked, limit } }, signal })),
  });

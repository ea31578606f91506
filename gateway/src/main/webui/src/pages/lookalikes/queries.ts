import { infiniteQueryOptions } from '@tanstack/react-query';
import { body, FIRST, nextCursor, PAGE } from '../../api/answer';
import { wallet } from '../../api/client';
import type { ExemptionPage } from '../../api/types';

export const exemptionList = () =>
  infiniteQueryOptions({
    queryKey: ['lookalike-exemptions'],
    queryFn: ({ pageParam, signal }) =>
      body<ExemptionPage>(
        wallet.GET('/v1/lookalike-exemptions', { params: { query: { limit: PAGE, cursor: pageParam } }, signal }),
      ),
    initialPageParam: FIRST,
    getNextPageParam: nextCursor,
  });

import { queryOptions } from '@tanstack/react-query';
import { body } from '../../api/answer';
import { wallet } from '../../api/client';
import type { ListedEntity } from '../../api/types';

export const entityDetail = (id: string) =>
  queryOptions({
    queryKey: ['entity', id],
    queryFn: ({ signal }) => body<ListedEntity>(wallet.GET('/v1/entities/{id}', { params: { path: { id } }, signal })),
  });

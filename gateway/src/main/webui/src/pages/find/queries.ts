import { queryOptions } from '@tanstack/react-query';
import { body } from '../../api/answer';
import { wallet } from '../../api/client';
import type { ListingAnswer } from '../../api/types';
import type { AskedAddress } from '../../labels/queries';

export const listingOf = (asked: AskedAddress) =>
  queryOptions({
    queryKey: ['listing', asked],
    queryFn: ({ signal }) => body<ListingAnswer>(wallet.GET('/v1/listings', { params: { query: { ...asked } }, signal })),
  });

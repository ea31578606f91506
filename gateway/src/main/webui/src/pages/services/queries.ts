import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { body, FIRST, nextCursor, PAGE } from '../../api/answer';
import { wallet } from '../../api/client';
import type { Service, ServicePage } from '../../api/types';

export interface ServiceFilters {
  query?: string | undefined;
  jurisdiction?: string | undefined;
}

export const serviceList = (filters: ServiceFilters, limit = PAGE) =>
  infiniteQueryOptions({
    queryKey: ['services', filters, limit],
    queryFn: ({ pageParam, signal }) =>
      body<ServicePage>(wallet.GET('/v1/services', { params: { query: { ...filters, limit, cursor: pageParam } }, signal })),
    initialPageParam: FIRST,
    getNextPageParam: nextCursor,
  });

export const serviceDetail = (id: string) =>
  queryOptions({
    queryKey: ['service', id],
    queryFn: ({ signal }) => body<Service>(wallet.GET('/v1/services/{id}', { params: { path: { id } }, signal })),
  });

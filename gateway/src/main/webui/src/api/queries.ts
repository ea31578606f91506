import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { body, FIRST, nextCursor, PAGE } from './answer';
import { alerts, cases, wallet } from './client';
import type {
  AlertDetail,
  AlertPage,
  AlertSummary,
  CaseDetail,
  CasePage,
  CaseSummary,
  Customer,
  Finding,
  FindingPage,
  NameScreening,
  OversightSummary,
  RiskLevel,
  Screening,
  ScreeningPage,
  Watchlist,
} from './types';

export interface AlertFilters {
  status?: 'OPEN' | 'IN_REVIEW' | 'CLOSED' | undefined;
  severity?: RiskLevel | undefined;
  assignee?: string | undefined;
  unassigned?: true | undefined;
  sort?: 'NEWEST' | 'SEVERITY' | undefined;
}

export const alertList = (filters: AlertFilters, limit = PAGE) =>
  infiniteQueryOptions({
    queryKey: ['alerts', 'list', filters, limit],
    queryFn: ({ pageParam, signal }) =>
      body<AlertPage>(alerts.GET('/v1/alerts', { params: { query: { ...filters, limit, cursor: pageParam } }, signal })),
    initialPageParam: FIRST,
    getNextPageParam: nextCursor,
  });

export const alertSummary = () =>
  queryOptions({
    queryKey: ['alerts', 'summary'],
    queryFn: ({ signal }) => body<AlertSummary>(alerts.GET('/v1/alerts/summary', { signal })),
  });

export const alertDetail = (id: string) =>
  queryOptions({
    queryKey: ['alert', id],
    queryFn: ({ signal }) => body<AlertDetail>(alerts.GET('/v1/alerts/{id}', { params: { path: { id } }, signal })),
  });

export interface CaseFilters {
  status?: 'OPEN' | 'IN_REVIEW' | 'CLOSED' | undefined;
  assignee?: string | undefined;
  unassigned?: true | undefined;
  alert?: string | undefined;
}

export const caseList = (filters: CaseFilters, limit = PAGE) =>
  infiniteQueryOptions({
    queryKey: ['cases', 'list', filters, limit],
    queryFn: ({ pageParam, signal }) =>
      body<CasePage>(cases.GET('/v1/cases', { params: { query: { ...filters, limit, cursor: pageParam } }, signal })),
    initialPageParam: FIRST,
    getNextPageParam: nextCursor,
  });

export const caseOfAlert = (alert: string) =>
  queryOptions({
    queryKey: ['cases', 'of-alert', alert],
    queryFn: ({ signal }) => body<CasePage>(cases.GET('/v1/cases', { params: { query: { alert, limit: 1 } }, signal })),
    select: (page) => page.items[0] ?? null,
  });

export const caseSummary = () =>
  queryOptions({
    queryKey: ['cases', 'summary'],
    queryFn: ({ signal }) => body<CaseSummary>(cases.GET('/v1/cases/summary', { signal })),
  });

export const caseDetail = (id: string) =>
  queryOptions({
    queryKey: ['case', id],
    queryFn: ({ signal }) => body<CaseDetail>(cases.GET('/v1/cases/{id}', { params: { path: { id } }, signal })),
  });

export interface FindingFilters {
  level?: RiskLevel | undefined;
  institution?: string | undefined;
}

export const findingList = (filters: FindingFilters, limit = PAGE) =>
  infiniteQueryOptions({
    queryKey: ['findings', 'list', filters, limit],
    queryFn: ({ pageParam, signal }) =>
      body<FindingPage>(
        alerts.GET('/v1/oversight/findings', { params: { query: { ...filters, limit, cursor: pageParam } }, signal }),
      ),
    initialPageParam: FIRST,
    getNextPageParam: nextCursor,
  });

export const findingDetail = (id: string) =>
  queryOptions({
    queryKey: ['finding', id],
    queryFn: ({ signal }) => body<Finding>(alerts.GET('/v1/oversight/findings/{id}', { params: { path: { id } }, signal })),
  });

export const oversightSummary = () =>
  queryOptions({
    queryKey: ['oversight', 'summary'],
    queryFn: ({ signal }) => body<OversightSummary>(alerts.GET('/v1/oversight/summary', { signal })),
  });

export const watchlists = () =>
  queryOptions({
    queryKey: ['watchlists'],
    queryFn: async ({ signal }) => (await body<{ items: Watchlist[] }>(wallet.GET('/v1/watchlists', { signal }))).items,
    refetchInterval: 60_000,
  });

export const screeningHistory = (limit = 10) =>
  infiniteQueryOptions({
    queryKey: ['screenings', limit],
    queryFn: ({ pageParam, signal }) =>
      body<ScreeningPage>(wallet.GET('/v1/screenings', { params: { query: { limit, cursor: pageParam } }, signal })),
    initialPageParam: FIRST,
    getNextPageParam: nextCursor,
  });

export const screening = (id: string) =>
  queryOptions({
    queryKey: ['screening', id],
    queryFn: ({ signal }) => body<Screening>(wallet.GET('/v1/screenings/{id}', { params: { path: { id } }, signal })),
    staleTime: Infinity,
  });

export const nameScreening = (id: string) =>
  queryOptions({
    queryKey: ['name-screening', id],
    queryFn: ({ signal }) => body<NameScreening>(wallet.GET('/v1/screenings/names/{id}', { params: { path: { id } }, signal })),
  });

export const customer = (pseudonym: string) =>
  queryOptions({
    queryKey: ['customer', pseudonym],
    queryFn: ({ signal }) =>
      body<Customer>(wallet.GET('/v1/customers/{customer}', { params: { path: { customer: pseudonym } }, signal })),
    staleTime: Infinity,
  });

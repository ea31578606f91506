import type { ServiceFilters } from './queries';

/** Where services of interest sit or are supervised; any other code can stand in the address. */
export const JURISDICTIONS = ['KR', 'US', 'JP', 'SG', 'HK', 'CN', 'RU', 'IR', 'KP', 'AE', 'GB', 'EE', 'SC', 'VG'] as const;

const CODE = /^[A-Z]{2}$/;

export function readServiceSearch(raw: Record<string, unknown>): ServiceFilters {
  return {
    query: typeof raw.query === 'string' && raw.query !== '' ? raw.query : undefined,
    jurisdiction: typeof raw.jurisdiction === 'string' && CODE.test(raw.jurisdiction) ? raw.jurisdiction : undefined,
  };
}

/** `KR · South Korea`, in the reader's language. */
export function jurisdictionName(code: string, language: string): string {
  const name = CODE.test(code) ? new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code) : undefined;
  return name === undefined ? code : `${code} · ${name}`;
}

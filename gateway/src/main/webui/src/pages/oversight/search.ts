import { SEVERITIES } from '../alerts/search';
import { oneOf } from '../oneOf';

export interface OversightSearch {
  level?: (typeof SEVERITIES)[number] | undefined;
  institution?: string | undefined;
}

export function readOversightSearch(raw: Record<string, unknown>): OversightSearch {
  return {
    level: oneOf(SEVERITIES, raw.level),
    institution: typeof raw.institution === 'string' && raw.institution !== '' ? raw.institution : undefined,
  };
}

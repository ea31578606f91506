import type { NameKind } from '../../api/types';
import { oneOf } from '../oneOf';
import type { NameQuestion } from './queries';

export const NAME_KINDS = ['PERSON', 'ORGANISATION', 'VESSEL', 'AIRCRAFT'] as const satisfies readonly NameKind[];
export const THRESHOLDS = ['0.6', '0.7', '0.75', '0.8', '0.85', '0.9', '0.95'] as const;

const text = (value: unknown, like: RegExp) => (typeof value === 'string' && like.test(value) ? value : undefined);

/** The question as it stands in the address; a part that cannot be asked is left out. */
export function readNameSearch(raw: Record<string, unknown>): Partial<NameQuestion> {
  const threshold = Number(raw.threshold);
  return {
    q: text(String(raw.q ?? ''), /\S/),
    kind: oneOf(NAME_KINDS, raw.kind),
    birthDate: text(String(raw.birthDate ?? ''), /^[12]\d{3}(-\d\d){0,2}$/),
    country: text(raw.country, /^[A-Z]{2}$/),
    threshold: threshold >= 0.5 && threshold <= 1 ? threshold : undefined,
  };
}

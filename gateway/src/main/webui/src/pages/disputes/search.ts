import type { DisputeStatus } from '../../api/types';
import { oneOf } from '../oneOf';

export const DISPUTE_STATUSES = ['OPEN', 'UPHELD', 'WITHDRAWN', 'CORRECTED'] as const satisfies readonly DisputeStatus[];
const SHOWN = [...DISPUTE_STATUSES, 'ALL'] as const;

/** Absent means the open ones. */
export interface DisputeSearch {
  status?: (typeof SHOWN)[number] | undefined;
}

export const SHOWN_STATUSES: readonly (typeof SHOWN)[number][] = SHOWN;

export function readDisputeSearch(raw: Record<string, unknown>): DisputeSearch {
  return { status: oneOf(SHOWN, raw.status) };
}

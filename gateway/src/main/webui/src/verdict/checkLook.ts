import type { Check, RiskLevel } from '../api/types';

/** How a check is to look: the three answers that must never be taken for one another, and a finding. */
export type CheckLook =
  | { kind: 'finding'; level: RiskLevel }
  | { kind: 'no-finding' }
  | { kind: 'not-evaluated' }
  | { kind: 'failed' };

/** Only a check that ran can say that it found nothing; anything unclear looks failed, never quiet. */
export function lookOf(check: Pick<Check, 'status' | 'level'>): CheckLook {
  switch (check.status) {
    case 'EVALUATED':
      if (check.level === 'LOW') {
        return { kind: 'no-finding' };
      }
      return check.level === 'SEVERE' || check.level === 'HIGH' || check.level === 'MEDIUM'
        ? { kind: 'finding', level: check.level }
        : { kind: 'failed' };
    case 'NOT_EVALUATED':
      return { kind: 'not-evaluated' };
    default:
      return { kind: 'failed' };
  }
}

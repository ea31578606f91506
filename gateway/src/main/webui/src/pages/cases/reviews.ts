import type { CaseAlert, CaseDetail, Review } from '../../api/types';

/** A verdict that rejects or blocks, and the review that it has, if any. */
export interface VerdictToReview {
  alert: CaseAlert;
  screening: string;
  review: Review | undefined;
}

/** The verdicts of a case that a person has to look at before it can close; those still waiting come first. */
export function toReview(detail: CaseDetail): VerdictToReview[] {
  const latest = new Map<string, Review>();
  for (const review of [...detail.reviews].sort((one, other) => one.reviewedAt.localeCompare(other.reviewedAt))) {
    latest.set(review.screening, review);
  }
  return detail.alerts
    .filter((alert) => alert.cause?.verdict.action === 'REJECT' || alert.cause?.verdict.action === 'BLOCK')
    .map((alert) => ({ alert, screening: alert.cause.id, review: latest.get(alert.cause.id) }))
    .sort((one, other) => Number(one.review !== undefined) - Number(other.review !== undefined));
}

import type { CaseAlert, CaseDetail, Cause, Review } from '../../api/types';

/** A verdict that rejects or blocks, with the newest review it has, and whether it waits for one. */
export interface VerdictToReview {
  alert: CaseAlert;
  cause: Cause;
  review: Review | undefined;
  waiting: boolean;
}

/** The verdicts of a case that a person has to look at before it can close; those still waiting come first. */
export function toReview(detail: CaseDetail): VerdictToReview[] {
  const waiting = new Set(detail.awaitingReview);
  const newest = new Map<string, Review>();
  for (const review of detail.reviews) {
    newest.set(review.screening, review);
  }
  const seen = new Set<string>();
  return detail.alerts
    .flatMap((alert) => alert.causes.map((cause) => ({ alert, cause })))
    .filter(({ cause }) => !seen.has(cause.id) && seen.add(cause.id))
    .filter(({ cause }) => waiting.has(cause.id) || newest.has(cause.id))
    .map((verdict) => ({ ...verdict, review: newest.get(verdict.cause.id), waiting: waiting.has(verdict.cause.id) }))
    .sort((one, other) => Number(other.waiting) - Number(one.waiting));
}

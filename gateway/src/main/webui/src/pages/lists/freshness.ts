import type { Watchlist } from '../../api/types';

/** A list that was not checked for this long is called old. */
export const OLD_AFTER_SECONDS = 36 * 3_600;

/** `checked` says that the publisher was asked lately, not that its content is young. */
export type ListState = 'checked' | 'stale' | 'failed';

/** How a list stands: a failed update outweighs age, as its content is no longer what the publisher says. */
export function stateOf(list: Watchlist, now: number): ListState {
  if (list.lastFailure || !list.snapshot) {
    return 'failed';
  }
  return secondsSinceCheck(list, now) > OLD_AFTER_SECONDS ? 'stale' : 'checked';
}

export function secondsSinceCheck(list: Watchlist, now: number): number {
  const checked = list.checkedAt ?? list.activatedAt;
  return checked ? (now - new Date(checked).getTime()) / 1000 : Number.POSITIVE_INFINITY;
}

/** The earliest of the days on which the lists were published, null when one of them is not known. */
export function oldestPublished(lists: Watchlist[]): string | null {
  const days = lists.map((list) => list.publishedOn).filter(Boolean).sort();
  return days.length === lists.length ? (days[0] ?? null) : null;
}

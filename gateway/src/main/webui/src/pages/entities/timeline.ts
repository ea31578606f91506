import type { EntityEntry } from '../../api/types';

export type Milestone = 'announced' | 'effective' | 'ended' | 'firstSeen';

export interface EntityEvent {
  day: string;
  what: Milestone;
  regime: string;
  source: string;
  programs: string[];
}

/** What happened to a body on which day, newest first; what has no known day is not in it. */
export function timelineOf(entries: Pick<EntityEntry, 'source' | 'listings' | 'firstSeen'>[]): EntityEvent[] {
  const events = entries.flatMap(({ source, listings, firstSeen }) => [
    ...listings.flatMap((listing) =>
      (['announced', 'effective', 'ended'] as const).flatMap((what) => {
        const day = listing[what]?.date;
        return day ? [{ day, what, regime: listing.regime, source, programs: listing.programs }] : [];
      }),
    ),
    ...(firstSeen ? [{ day: firstSeen.slice(0, 10), what: 'firstSeen' as const, regime: source, source, programs: [] }] : []),
  ]);
  return events.sort((one, other) => other.day.localeCompare(one.day));
}

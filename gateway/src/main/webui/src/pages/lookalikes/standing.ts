export type Standing = 'STANDS' | 'EXPIRED' | 'ENDED';

/** Whether an exemption counts on a day; on the day on which it expires the question is asked again. */
export function standingOf(exemption: { expiresOn: string; endedAt?: string | null }, now: Date): Standing {
  if (exemption.endedAt) {
    return 'ENDED';
  }
  return exemption.expiresOn > dayOf(now) ? 'STANDS' : 'EXPIRED';
}

/** The day so many days later, as a date field takes it. */
export function inDays(now: Date, days: number): string {
  return dayOf(new Date(now.getTime() + days * 86_400_000));
}

const dayOf = (at: Date) => at.toISOString().slice(0, 10);

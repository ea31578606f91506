/** Why an authority looks; it travels with each of its calls and is written to the audit. */
export const PURPOSES = ['supervision', 'incident-review', 'sanctions-monitoring'] as const;
export type Purpose = (typeof PURPOSES)[number];

let purpose: Purpose | null = null;

export function currentPurpose(): Purpose | null {
  return purpose;
}

export function setPurpose(next: Purpose | null): void {
  purpose = next;
}

/** What a new exemption begins with, where a verdict led here. */
export interface ExemptionSearch {
  screening?: string | undefined;
  resembles?: string | undefined;
}

export function readExemptionSearch(raw: Record<string, unknown>): ExemptionSearch {
  return { screening: text(raw.screening), resembles: text(raw.resembles) };
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

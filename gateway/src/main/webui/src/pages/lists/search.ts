/** Against which snapshot another is compared; absent means the one that was active before it. */
export function readSnapshotSearch(raw: Record<string, unknown>): { against?: string | undefined } {
  return { against: typeof raw.against === 'string' && /^[0-9a-f]{64}$/.test(raw.against) ? raw.against : undefined };
}

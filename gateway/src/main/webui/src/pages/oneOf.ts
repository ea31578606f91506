/** The value if it is one of those known, so that a mistyped address shows the plain page instead of an error. */
export function oneOf<T extends string>(known: readonly T[], value: unknown): T | undefined {
  return known.find((candidate) => candidate === value);
}

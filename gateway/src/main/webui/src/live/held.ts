/** Rows as shown while a list changes underneath. */
export interface Held<Row> {
  rows: Row[];
  /** Ids that came in by themselves while the page was open; they are marked for a while. */
  fresh: ReadonlySet<string>;
  /** Rows kept back because showing them would move what the reader looks at. */
  waiting: number;
}

/** Rows that were not shown before and are not merely the next page: a row shown before comes after them. */
export function arrivals<Row extends { id: string }>(shown: Row[], fetched: Row[]): Row[] {
  const known = new Set(shown.map((row) => row.id));
  const last = fetched.findLastIndex((row) => known.has(row.id));
  return fetched.filter((row, index) => !known.has(row.id) && (index < last || shown.length === 0));
}

/**
 * What to show after a fetch. While held, the rows shown keep their places and take on changes, and new ones are only
 * counted; otherwise the fetched order is shown and what arrived counts as fresh.
 */
export function settle<Row extends { id: string }>(before: Held<Row> | null, fetched: Row[], hold: boolean): Held<Row> {
  if (before === null) {
    return { rows: fetched, fresh: new Set(), waiting: 0 };
  }
  const arrived = arrivals(before.rows, fetched);
  const arrivedIds = new Set(arrived.map((row) => row.id));
  if (hold) {
    const current = new Map(fetched.map((row) => [row.id, row]));
    const known = new Set(before.rows.map((row) => row.id));
    const further = fetched.filter((row) => !known.has(row.id) && !arrivedIds.has(row.id));
    return {
      rows: [...before.rows.map((row) => current.get(row.id) ?? row), ...further],
      fresh: before.fresh,
      waiting: arrived.length,
    };
  }
  const present = new Set(fetched.map((row) => row.id));
  return {
    rows: fetched,
    fresh: new Set([...before.fresh, ...arrivedIds].filter((id) => present.has(id))),
    waiting: 0,
  };
}

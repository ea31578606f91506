/** The body of an answer; the client has thrown for anything that is no success. */
export async function body<T>(call: Promise<{ data?: unknown }>): Promise<T> {
  return (await call).data as T;
}

interface Paged {
  next: string | null | undefined;
}

export const nextCursor = (page: Paged) => page.next ?? undefined;

/** The cursor of a first page. */
export const FIRST: string | undefined = undefined;

/** Rows asked for at a time. */
export const PAGE = 50;

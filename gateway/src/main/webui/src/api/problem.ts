/** What went wrong with a call, read from an `application/problem+json` answer. */
export class ProblemError extends Error {
  readonly status: number;
  readonly type: string;
  readonly traceId: string | undefined;
  readonly fields: { pointer: string; detail: string }[];

  constructor(status: number, body: unknown) {
    const problem = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
    super(text(problem.detail) ?? text(problem.title) ?? `HTTP ${status}`);
    this.name = 'ProblemError';
    this.status = status;
    this.type = text(problem.type) ?? 'about:blank';
    this.traceId = text(problem.traceId);
    this.fields = Array.isArray(problem.errors) ? problem.errors.filter(isField) : [];
  }

  /** The last part of the type, for example `invalid-address`; the key of its wording in the language files. */
  get slug(): string {
    return this.type.slice(this.type.lastIndexOf(':') + 1);
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function isField(value: unknown): value is { pointer: string; detail: string } {
  return typeof value === 'object' && value !== null && 'pointer' in value && 'detail' in value;
}

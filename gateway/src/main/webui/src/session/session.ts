import { ProblemError } from '../api/problem';
import type { User } from './roles';

/** Null when nobody is signed in. */
export async function fetchSession(): Promise<User | null> {
  const answer = await fetch('/api/session', { headers: { 'X-Requested-With': 'JavaScript' } });
  const body: unknown = await answer.json().catch(() => null);
  if (!answer.ok) {
    throw new ProblemError(answer.status, body);
  }
  return readSession(body);
}

/** Reads what the gateway says of the login; it speaks to its own console only, so no OpenAPI document describes it. */
export function readSession(body: unknown): User | null {
  const { authenticated, user } = fields(body);
  if (authenticated === false) {
    return null;
  }
  const { userName, roles, ...known } = fields(user);
  if (authenticated !== true || typeof userName !== 'string' || !Array.isArray(roles)) {
    throw new TypeError('not a session');
  }
  return {
    userName,
    roles: roles.filter((role) => typeof role === 'string'),
    institution: text(known.institution),
    bookingEntity: text(known.bookingEntity),
  };
}

const fields = (value: unknown) => (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
const text = (value: unknown) => (typeof value === 'string' ? value : null);

export function signInAddress(): string {
  const { pathname, search } = window.location;
  return `/api/login?returnTo=${encodeURIComponent(pathname + search)}`;
}

export function goToSignIn(): void {
  window.location.assign(signInAddress());
}

export const SIGN_OUT = '/api/logout';

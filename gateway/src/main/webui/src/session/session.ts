import { ProblemError } from '../api/problem';
import type { User } from './roles';

export interface SessionView {
  authenticated: boolean;
  user?: User | null;
}

export async function fetchSession(): Promise<SessionView> {
  const answer = await fetch('/api/session', { headers: { 'X-Requested-With': 'JavaScript' } });
  if (!answer.ok) {
    throw new ProblemError(answer.status, await answer.json().catch(() => null));
  }
  return (await answer.json()) as SessionView;
}

export function signInAddress(): string {
  const { pathname, search } = window.location;
  return `/api/login?returnTo=${encodeURIComponent(pathname + search)}`;
}

export function goToSignIn(): void {
  window.location.assign(signInAddress());
}

export const SIGN_OUT = '/api/logout';

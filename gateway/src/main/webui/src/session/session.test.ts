import { describe, expect, it } from 'vitest';
import { isAuthority, isBank, mayReview, mayScreen } from './roles';
import { readSession } from './session';

const session = (...roles: string[]) => ({
  authenticated: true,
  user: { userName: 'someone', roles, institution: 'bank-a', bookingEntity: 'seoul', authority: null },
});

describe('a session', () => {
  it('is nobody’s, somebody’s or refused, never guessed', () => {
    expect(readSession({ authenticated: false, user: null })).toBeNull();
    expect(readSession(session('bank-analyst'))).toEqual({
      userName: 'someone',
      roles: ['bank-analyst'],
      institution: 'bank-a',
      bookingEntity: 'seoul',
    });
    for (const other of [null, {}, '', { authenticated: true }, { authenticated: 'no', user: session().user }]) {
      expect(() => readSession(other)).toThrow();
    }
  });

  it('shows each role its own part', () => {
    const of = (...roles: string[]) => {
      const user = readSession(session(...roles));
      if (user === null) {
        throw new Error('nobody');
      }
      return [isBank(user), mayReview(user), isAuthority(user), mayScreen(user)];
    };
    expect(of('bank-analyst')).toEqual([true, false, false, true]);
    expect(of('bank-approver')).toEqual([true, true, false, true]);
    expect(of('bank-reporting-officer')).toEqual([true, true, false, true]);
    expect(of('authority-analyst')).toEqual([false, false, true, true]);
    expect(of('auditor')).toEqual([false, false, true, false]);
    expect(of('platform-admin')).toEqual([false, false, false, false]);
  });
});

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, type ReactNode } from 'react';
import { whenSessionLost } from '../api/client';
import { usePreference } from '../shell/preferences';
import { isAuthority, type User } from './roles';
import { PURPOSES, setPurpose, type Purpose } from './purpose';
import { fetchSession, goToSignIn } from './session';
import { SignIn } from './SignIn';

interface Signed {
  user: User;
  purpose: Purpose | null;
  choosePurpose: (purpose: Purpose) => void;
}

const SessionContext = createContext<Signed | null>(null);

/** Shows its children to a person who is signed in, and everyone else the way to sign in. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const session = useQuery({ queryKey: ['session'], queryFn: fetchSession, staleTime: Infinity, retry: 2 });
  const [wished, choosePurpose] = usePreference<Purpose>('purpose', 'supervision');
  const user = session.data;
  const anonymous = user === null;

  useEffect(() => {
    whenSessionLost(() => void queries.invalidateQueries({ queryKey: ['session'] }));
  }, [queries]);

  useEffect(() => {
    if (anonymous) {
      goToSignIn();
    }
  }, [anonymous]);

  if (user === null || user === undefined) {
    return <SignIn failed={session.isError} going={anonymous} retry={() => void session.refetch()} />;
  }
  const purpose = isAuthority(user) ? (PURPOSES.find((known) => known === wished) ?? 'supervision') : null;
  setPurpose(purpose);
  return <SessionContext value={{ user, purpose, choosePurpose }}>{children}</SessionContext>;
}

export function useSession(): Signed {
  const signed = useContext(SessionContext);
  if (signed === null) {
    throw new Error('outside SessionProvider');
  }
  return signed;
}

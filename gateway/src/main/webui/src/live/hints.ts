/** What the stream says: something changed. The change itself is always fetched, never carried. */
export interface Hint {
  type: 'alert' | 'case' | 'finding';
  id: string;
  version: number;
  change: string;
}

export type Connection = 'connecting' | 'open' | 'lost';

export interface LiveState {
  connection: Connection;
  /** Newest version heard of each thing, oldest forgotten first. */
  heard: ReadonlyMap<string, number>;
  /** Kinds with changes that were not fetched yet, and the things that changed. */
  stale: ReadonlyMap<Hint['type'], ReadonlySet<string>>;
  /** True when changes may have been missed, so that everything is fetched again. */
  missed: boolean;
}

export type LiveEvent =
  | { is: 'opened'; resumed: boolean }
  | { is: 'lost' }
  | { is: 'hint'; hint: Hint }
  | { is: 'reset' }
  | { is: 'fetched' };

export const QUIET: LiveState = { connection: 'connecting', heard: new Map(), stale: new Map(), missed: false };

const REMEMBERED = 2_000;

/** A hint at or below the version already heard changes nothing, so that a replay after reconnecting is harmless. */
export function reduce(state: LiveState, event: LiveEvent): LiveState {
  switch (event.is) {
    case 'opened':
      return { ...state, connection: 'open', missed: state.missed || !event.resumed };
    case 'lost':
      return state.connection === 'lost' ? state : { ...state, connection: 'lost' };
    case 'reset':
      return { ...state, missed: true };
    case 'fetched':
      return state.stale.size === 0 && !state.missed ? state : { ...state, stale: new Map(), missed: false };
    case 'hint':
      return heard(state, event.hint);
  }
}

function heard(state: LiveState, hint: Hint): LiveState {
  const key = `${hint.type}:${hint.id}`;
  if ((state.heard.get(key) ?? -1) >= hint.version) {
    return state;
  }
  const versions = new Map(state.heard);
  versions.delete(key);
  versions.set(key, hint.version);
  const oldest = versions.keys().next();
  if (versions.size > REMEMBERED && !oldest.done) {
    versions.delete(oldest.value);
  }
  const stale = new Map(state.stale);
  stale.set(hint.type, new Set(stale.get(hint.type)).add(hint.id));
  return { ...state, heard: versions, stale };
}

/** Null for anything that is not a hint: a stream of a newer server must not break an older page. */
export function readHint(data: string): Hint | null {
  try {
    const value: unknown = JSON.parse(data);
    if (typeof value !== 'object' || value === null) {
      return null;
    }
    const { type, id, version, change } = value as Record<string, unknown>;
    return (type === 'alert' || type === 'case' || type === 'finding') && typeof id === 'string' && typeof version === 'number'
      ? { type, id, version, change: typeof change === 'string' ? change : '' }
      : null;
  } catch {
    return null;
  }
}

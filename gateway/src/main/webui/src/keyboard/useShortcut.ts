import { type Shortcut, useKeys } from './shortcuts';
import { useKey } from './useKey';

/** A shortcut under the keys that the person gave it. */
export function useShortcut(shortcut: Shortcut, act: () => void, enabled = true): void {
  useKey(useKeys()[shortcut], act, enabled);
}

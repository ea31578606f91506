import { useHotkeys } from 'react-hotkeys-hook';
import { recall } from '../shell/preferences';
import { followsLeader } from './leader';

/**
 * A single-key shortcut, as WCAG 2.1.4 asks: it rests while a person types or a dialog is open, and can be switched off.
 * The second key of a sequence such as g then a is not the shortcut a. Keys are matched by their place on the keyboard,
 * so they work while a Korean layout is on.
 */
export function useKey(keys: string, act: () => void, enabled = true): void {
  useHotkeys(
    keys,
    (event) => {
      const isSecond = !keys.includes('>') && followsLeader();
      // Asked here and not by the library's own option, which it does not ask for sequences such as g then a.
      if (enabled && !isSecond && recall('keys') !== 'off' && document.querySelector('[role="dialog"]') === null) {
        event.preventDefault();
        act();
      }
    },
    { enableOnContentEditable: false },
    [act, enabled, keys],
  );
}

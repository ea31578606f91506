import { useSyncExternalStore } from 'react';

/** What a person chose on this machine; `public/before-paint.js` reads the same keys before the first paint. */
type Key = 'theme' | 'contrast' | 'keys' | 'shortcuts' | 'language' | 'purpose';

const listeners = new Set<() => void>();

/** Holds the choices of this page where the browser keeps nothing. */
const chosen = new Map<Key, string>();

export function recall(key: Key): string | null {
  try {
    return localStorage.getItem(`haetae.${key}`) ?? chosen.get(key) ?? null;
  } catch {
    return chosen.get(key) ?? null;
  }
}

export function remember(key: Key, value: string): void {
  chosen.set(key, value);
  try {
    localStorage.setItem(`haetae.${key}`, value);
  } catch {
    // A browser that keeps nothing still works; the choice lasts as long as the page.
  }
  applyTheme();
  listeners.forEach((listener) => listener());
}

export function usePreference<T extends string>(key: Key, otherwise: T): [T, (value: T) => void] {
  const value = useSyncExternalStore(subscribe, () => recall(key) ?? otherwise);
  return [value as T, (next) => remember(key, next)];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const darkSystem = typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : null;

function applyTheme(): void {
  const theme = recall('theme') ?? 'system';
  const dark = theme === 'dark' || (theme === 'system' && darkSystem?.matches === true);
  document.documentElement.classList.toggle('pf-v6-theme-dark', dark);
  document.documentElement.classList.toggle('pf-v6-theme-high-contrast', recall('contrast') === 'high');
}

darkSystem?.addEventListener('change', applyTheme);

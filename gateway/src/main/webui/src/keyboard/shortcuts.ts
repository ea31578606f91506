import { recall, remember, usePreference } from '../shell/preferences';

/** What the canvas of the graph answers to while it has the focus. */
const CANVAS_KEYS = {
  sources: 's',
  destinations: 'd',
  expandIn: 'bracketleft',
  expandOut: 'bracketright',
  collapse: 'c',
  pin: 'p',
  hide: 'h',
  tidy: 'l',
  undo: 'z',
  fit: '0',
  nearer: 'equal',
  farther: 'minus',
} as const;

/**
 * What every shortcut is until a person chooses otherwise, as react-hotkeys-hook writes keys: by their place on the
 * keyboard, and `g>h` for one after the other.
 */
export const DEFAULT_KEYS = {
  home: 'g>h',
  oversight: 'g>o',
  alerts: 'g>a',
  cases: 'g>c',
  screen: 'g>s',
  names: 'g>n',
  lists: 'g>l',
  packs: 'g>p',
  services: 'g>r',
  assets: 'g>t',
  disputes: 'g>d',
  lookalikes: 'g>k',
  graph: 'g>f',
  next: 'j',
  previous: 'k',
  assign: 'a',
  find: 'slash',
  search: 'f',
  help: 'shift+slash',
  ...CANVAS_KEYS,
} as const satisfies Record<string, string>;

export type Shortcut = keyof typeof DEFAULT_KEYS;
export type CanvasShortcut = keyof typeof CANVAS_KEYS;
export type Keys = Record<Shortcut, string>;

const ALL = Object.keys(DEFAULT_KEYS) as Shortcut[];

/** The first key of those that go to a page. */
export const LEADER = 'g';

/** Those of the canvas, in the order of its toolbar. */
export const CANVAS = Object.keys(CANVAS_KEYS) as CanvasShortcut[];

/** Those that go to a page: the leader, then a key. */
export const PAGES: readonly Shortcut[] = ALL.filter((shortcut) => isSequence(shortcut));

const SIGNS: Record<string, string> = {
  slash: '/',
  period: '.',
  semicolon: ';',
  quote: "'",
  minus: '-',
  equal: '=',
  bracketleft: '[',
  bracketright: ']',
};
const KEYS = new RegExp(`^(${LEADER}>|shift\\+)?([a-z0-9]|${Object.keys(SIGNS).join('|')})$`);

/** Every shortcut with the keys that a person chose, or those that it has by itself; what cannot be read counts for nothing. */
export function readKeys(chosen: string | null): Keys {
  const keys: Keys = { ...DEFAULT_KEYS };
  for (const [shortcut, wanted] of Object.entries(parsed(chosen))) {
    if (isShortcut(shortcut) && typeof wanted === 'string' && KEYS.test(wanted)) {
      keys[shortcut] = wanted;
    }
  }
  return keys;
}

/** The shortcut that already has these keys, or whose keys begin with them, or with which they begin. */
export function conflictOf(shortcut: Shortcut, wanted: string, keys: Keys): Shortcut | undefined {
  return ALL.find((other) => other !== shortcut && clash(keys[other], wanted));
}

/** The keys of a press, `undefined` for a press that cannot be a shortcut: modifiers, and what the browser or the console needs. */
export function keysOf(press: Pick<KeyboardEvent, 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>, shortcut: Shortcut): string | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey) {
    return undefined;
  }
  const key = press.code.toLowerCase().replace(/^(key|digit)/, '');
  const keys = isSequence(shortcut) ? `${LEADER}>${key}` : press.shiftKey ? `shift+${key}` : key;
  return KEYS.test(keys) ? keys : undefined;
}

/** As it is shown: one entry for each key that is pressed after the other. */
export function shown(keys: string): string[] {
  return keys === 'shift+slash'
    ? ['?']
    : keys.split('>').map((part) => part.split('+').map((key) => SIGNS[key] ?? (key === 'shift' ? 'Shift' : key)).join(' + '));
}

export function chooseKeys(shortcut: Shortcut, wanted: string): void {
  remember('shortcuts', JSON.stringify({ ...parsed(recall('shortcuts')), [shortcut]: wanted }));
}

export function forgetKeys(): void {
  remember('shortcuts', '{}');
}

export function useKeys(): Keys {
  const [chosen] = usePreference<string>('shortcuts', '{}');
  return readKeys(chosen);
}

function clash(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}>`) || other.startsWith(`${one}>`);
}

function isSequence(shortcut: Shortcut): boolean {
  return DEFAULT_KEYS[shortcut].startsWith(`${LEADER}>`);
}

function isShortcut(name: string): name is Shortcut {
  return name in DEFAULT_KEYS;
}

function parsed(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

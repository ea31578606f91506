/** What can be done on the canvas. */
export type GraphAction =
  | 'sources'
  | 'destinations'
  | 'expandIn'
  | 'expandOut'
  | 'collapse'
  | 'pin'
  | 'hide'
  | 'tidy'
  | 'undo'
  | 'fit'
  | 'nearer'
  | 'farther'
  | 'picture'
  | 'json'
  | 'read'
  | 'keep';

/** In the order of the toolbar, each with its key while the canvas has the focus. */
export const ACTIONS: { action: GraphAction; key?: string; primary?: true }[] = [
  { action: 'sources', key: 's', primary: true },
  { action: 'destinations', key: 'd', primary: true },
  { action: 'expandIn', key: '[' },
  { action: 'expandOut', key: ']' },
  { action: 'collapse', key: 'c' },
  { action: 'pin', key: 'p' },
  { action: 'hide', key: 'Delete' },
  { action: 'tidy', key: 'l' },
  { action: 'undo', key: 'z' },
  { action: 'fit', key: '0' },
  { action: 'nearer', key: '+' },
  { action: 'farther', key: '-' },
  { action: 'picture' },
  { action: 'json' },
  { action: 'read' },
  { action: 'keep', primary: true },
];

/** The action of a key; letters are told by what they are on a Latin layout. */
export function actionOf(key: string): GraphAction | undefined {
  const plain = key.length === 1 ? key.toLowerCase() : key;
  return plain === 'h' || plain === 'Backspace' ? 'hide' : ACTIONS.find((one) => one.key === plain)?.action;
}

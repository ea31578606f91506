import { CANVAS, type CanvasShortcut, keysOf, type Keys } from '../../keyboard/shortcuts';

/** What can be done on the canvas; what is not asked for often has a button and no key. */
export type GraphAction = CanvasShortcut | 'picture' | 'csv' | 'json' | 'read' | 'keep';

const PRIMARY: ReadonlySet<GraphAction> = new Set<GraphAction>(['sources', 'destinations', 'keep']);

/** In the order of the toolbar. */
export const ACTIONS: readonly { action: GraphAction; primary: boolean }[] = [...CANVAS, 'picture', 'csv', 'json', 'read', 'keep'].map(
  (action) => ({ action: action as GraphAction, primary: PRIMARY.has(action as GraphAction) }),
);

/** Keys that mean the same to everyone, beside those that a person may choose. */
const ALWAYS: Record<string, CanvasShortcut> = { Delete: 'hide', Backspace: 'hide', '+': 'nearer', '-': 'farther' };

type Press = Parameters<typeof keysOf>[0] & Pick<KeyboardEvent, 'key'>;

/** The action of a press; keys are told by their place, so that a Korean layout does not stop them. */
export function actionOf(press: Press, keys: Keys): CanvasShortcut | undefined {
  return CANVAS.find((action) => keysOf(press, action) === keys[action]) ?? ALWAYS[press.key];
}

export function isCanvasShortcut(action: GraphAction): action is CanvasShortcut {
  return (CANVAS as readonly GraphAction[]).includes(action);
}

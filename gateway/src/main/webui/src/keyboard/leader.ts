import { LEADER } from './shortcuts';

/** As long as react-hotkeys-hook waits for the second key. */
const WITHIN_MS = 1000;

interface Press {
  code: string;
  at: number;
}

let before: Press | undefined;
let last: Press | undefined;

document.addEventListener(
  'keydown',
  (event) => {
    before = last;
    last = { code: event.code, at: event.timeStamp };
  },
  { capture: true },
);

/** Whether the key that is pressed belongs to the leader before it; by itself it then means nothing. */
export function followsLeader(): boolean {
  return before?.code === `Key${LEADER.toUpperCase()}` && last !== undefined && last.at - before.at < WITHIN_MS;
}

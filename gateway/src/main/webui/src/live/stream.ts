import { readHint, type LiveEvent } from './hints';

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 15_000;

/**
 * Listens to the stream until told to stop. After a broken connection the browser reconnects and resumes by itself; after
 * an answer that ends the stream for good (an ended session, a restart of the gateway) it is opened anew, with jitter. A
 * stream that resumes nothing says so, since whatever changed before it opened went unheard.
 */
export function listen(url: string, tell: (event: LiveEvent) => void, refused: () => void): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  const open = () => {
    const stream = new EventSource(url);
    let resumed = false;
    source = stream;
    stream.onopen = () => {
      failures = 0;
      tell({ is: 'opened', resumed });
      resumed = true;
    };
    stream.addEventListener('hint', (message) => {
      const hint = readHint((message as MessageEvent<string>).data);
      if (hint !== null) {
        tell({ is: 'hint', hint });
      }
    });
    stream.addEventListener('reset', () => tell({ is: 'reset' }));
    stream.onerror = () => {
      tell({ is: 'lost' });
      if (stream.readyState === EventSource.CLOSED) {
        stream.close();
        refused();
        failures += 1;
        const longest = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** failures);
        timer = setTimeout(open, longest * (0.5 + Math.random() / 2));
      }
    };
  };

  open();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}

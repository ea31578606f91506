import { readHint, type LiveEvent } from './hints';

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 15_000;

/**
 * Listens to the stream until told to stop. The browser reconnects and resumes by itself after a broken connection; after
 * an answer that ends the stream for good (a restart of the gateway) it is opened anew, with jitter, and as nothing says
 * what was missed, the first opening of a new stream after the very first asks for a full fetch.
 */
export function listen(url: string, tell: (event: LiveEvent) => void): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let renewed = false;

  const open = () => {
    const stream = new EventSource(url);
    source = stream;
    stream.onopen = () => {
      failures = 0;
      tell({ is: 'opened', resumed: !renewed });
      renewed = false;
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
        renewed = true;
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

import type { Flow } from './model';

const FORMAT = 'haetae.graph';
const VERSION = 1;

/** A graph as it is exported and kept with a case: enough to draw it again exactly, and what it rested on. */
export interface SavedGraph {
  format: typeof FORMAT;
  version: typeof VERSION;
  savedAt: string;
  /** Up to when the ledger was known, null where it covered nothing. */
  ledgerTo: string | null;
  flow: Flow;
}

export function save(flow: Flow, savedAt: string, ledgerTo: string | null): SavedGraph {
  return { format: FORMAT, version: VERSION, savedAt, ledgerTo, flow };
}

/** The graph of a text, null where it is none of ours. */
export function open(text: string): SavedGraph | null {
  try {
    const read = JSON.parse(text) as Partial<SavedGraph> | null;
    return read?.format === FORMAT && read.version === VERSION && isFlow(read.flow) ? (read as SavedGraph) : null;
  } catch {
    return null;
  }
}

function isFlow(flow: Partial<Flow> | undefined): boolean {
  return (
    typeof flow?.network === 'string' &&
    typeof flow.root?.id === 'string' &&
    Array.isArray(flow.brought) &&
    flow.brought.every((one) => Array.isArray(one.nodes) && Array.isArray(one.edges)) &&
    Array.isArray(flow.pinned) &&
    typeof flow.places === 'object'
  );
}

/** For file names: the address and the minute. */
export function fileName(flow: Flow, at: string, ending: string): string {
  return `haetae-graph-${flow.network}-${(flow.root.address ?? '').slice(0, 10)}-${at.slice(0, 16).replace(/[-:]/g, '')}Z.${ending}`;
}

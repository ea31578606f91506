import type { ListImport } from '../../api/types';

interface Drawn {
  percent: number;
  variant: 'success' | 'danger' | undefined;
}

/** Bytes that a party or label takes in the usual formats; the bar only estimates, the words beside it count. */
const BYTES_PER_ROW = 1_800;
const READING_ENDS_AT = 85;

/** How far an import is drawn; nothing but its end is drawn as the end. */
export function progressOf(one: Pick<ListImport, 'state' | 'stored' | 'rejected' | 'bytes'>): Drawn {
  switch (one.state) {
    case 'READING': {
      const share = one.bytes > 0 ? ((one.stored + one.rejected) * BYTES_PER_ROW) / one.bytes : 0;
      return { percent: Math.round(Math.min(READING_ENDS_AT, share * READING_ENDS_AT)), variant: undefined };
    }
    case 'COMPARING':
      return { percent: 92, variant: undefined };
    case 'DONE':
      return { percent: 100, variant: 'success' };
    default:
      return { percent: 100, variant: 'danger' };
  }
}

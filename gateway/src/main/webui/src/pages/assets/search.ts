import type { AssetClass } from '../../api/types';
import { oneOf } from '../oneOf';
import type { AssetFilters } from './queries';

export const CLASSES = [
  'NATIVE',
  'STABLECOIN',
  'STATE_TOKEN',
  'WRAPPED',
  'RECEIPT',
  'GOVERNANCE',
  'COMMODITY',
  'NFT',
  'TOKEN',
] as const satisfies readonly AssetClass[];

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** The register's conditions as they stand in the address. */
export function readAssetSearch(raw: Record<string, unknown>): AssetFilters {
  return { query: text(raw.query), kind: oneOf(CLASSES, raw.kind), network: text(raw.network) };
}

export function readAssetId(raw: Record<string, unknown>): { id: string } {
  return { id: String(raw.id ?? '') };
}

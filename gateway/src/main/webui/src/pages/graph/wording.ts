import type { TFunction } from 'i18next';
import { grouped } from '../../format/money';
import type { FlowEdge, FlowNode } from './model';

const COMPACT = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });
const SHORT = 4;

/** Four digits are what a line has room for; the table has them all. */
export function brief(decimal: string): string {
  const value = Number(decimal);
  return value >= 10_000 ? COMPACT.format(value) : grouped(String(Number(value.toPrecision(SHORT))));
}

/** An amount as it stands on an edge: the asset's, and dollars where they are known. */
export function amountWords(t: TFunction, edge: FlowEdge, dollars = true): string {
  const asset = edge.symbol ?? shortened(edge.asset);
  const amount = edge.amount === null ? (dollars ? t('graph.units', { units: brief(edge.units), asset }) : asset) : `${brief(edge.amount)} ${asset}`;
  return edge.usd === null || !dollars ? amount : `${amount} · US$${brief(edge.usd)}`;
}

export const shortened = (text: string) => (text.length > 14 ? `${text.slice(0, 6)}…${text.slice(-4)}` : text);

/** Who it is said to be, else the ends of the address. */
export function nodeWords(t: TFunction, node: FlowNode): string {
  if (node.address === null) {
    return t('graph.nobody');
  }
  return node.name === null ? shortened(node.address) : node.name;
}

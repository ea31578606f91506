import type { FlowEdge, FlowNode, View } from './model';

const HEAD = ['sender', 'sender_name', 'receiver', 'receiver_name', 'asset', 'symbol', 'amount', 'smallest_units', 'usd', 'transfers', 'first', 'last'];

/** What a spreadsheet would take for a formula; names of tokens are anybody's choice. */
const FORMULA = /^[=+\-@\t\r]/;

/** The connections that are shown as comma-separated values, with full addresses; what is not known stays empty. */
export function csv(shown: View): string {
  const nodes = new Map(shown.nodes.map((node) => [node.id, node]));
  const rows = shown.edges.map((edge) => row(edge, nodes.get(edge.from), nodes.get(edge.to)));
  return [HEAD, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function row(edge: FlowEdge, from: FlowNode | undefined, to: FlowNode | undefined): (string | null | undefined)[] {
  return [
    from?.address,
    from?.name,
    to?.address,
    to?.name,
    edge.asset,
    edge.symbol,
    edge.amount,
    edge.units,
    edge.usd,
    String(edge.count),
    edge.first,
    edge.last,
  ];
}

function cell(value: string | null | undefined): string {
  const text = value ?? '';
  const plain = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

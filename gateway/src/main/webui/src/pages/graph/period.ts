import type { Flow, FlowEdge, View } from './model';

/** From and until, in milliseconds. */
export interface Period {
  from: number;
  until: number;
}

/** The time that the edges span; null without any. */
export function extent(edges: FlowEdge[]): Period | null {
  if (edges.length === 0) {
    return null;
  }
  let from = Infinity;
  let until = -Infinity;
  for (const edge of edges) {
    from = Math.min(from, Date.parse(edge.first));
    until = Math.max(until, Date.parse(edge.last));
  }
  return { from, until };
}

/** What moved within the period, with its addresses; the one that was asked about and pinned ones stay. */
export function within(shown: View, period: Period | null, flow: Flow): View {
  if (period === null) {
    return shown;
  }
  const edges = shown.edges.filter((edge) => Date.parse(edge.last) >= period.from && Date.parse(edge.first) <= period.until);
  const kept = new Set([flow.root.id, ...flow.pinned, ...edges.flatMap((edge) => [edge.from, edge.to])]);
  return { ...shown, edges, nodes: shown.nodes.filter((node) => kept.has(node.id)) };
}

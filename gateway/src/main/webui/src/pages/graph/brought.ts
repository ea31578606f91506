import type { GraphCounterparties, GraphNode, GraphPath, GraphPaths } from '../../api/types';
import { edgeId, expansionKey, type Brought, type FlowEdge, type FlowNode, type Side } from './model';

/** An address as the canvas draws it; value of nobody known stands beside the address that it reached. */
export function nodeOf(node: GraphNode, beside?: string): FlowNode {
  return {
    id: node.address ?? `?${beside ?? ''}`,
    address: node.address ?? null,
    name: node.listings[0]?.entity ?? node.labels[0]?.actor ?? node.labels[0]?.label ?? null,
    category: node.category ?? null,
    group: node.group ?? null,
    weak: node.weak,
    closed: node.closed,
  };
}

/** The counterparties of an address. */
export function ofCounterparties(owner: string, side: Side, answer: GraphCounterparties): Brought {
  const key = expansionKey(owner, side);
  return {
    key,
    owner,
    path: false,
    nodes: answer.items.map((item) => nodeOf(item.node, key)),
    edges: answer.items.map((item) => {
      const other = nodeOf(item.node, key).id;
      const [from, to] = side === 'IN' ? [other, owner] : [owner, other];
      return {
        id: edgeId(from, to, item.asset),
        from,
        to,
        asset: item.asset,
        symbol: item.symbol ?? null,
        units: item.sum.units,
        amount: item.sum.amount ?? null,
        usd: item.sum.usd ?? null,
        count: item.sum.count,
        first: item.first,
        last: item.last,
      };
    }),
    total: answer.total,
    next: answer.next ?? null,
    truncated: answer.truncated,
  };
}

/** Tells the paths of an answer apart. */
export const pathKey = (answer: GraphPaths, path: GraphPath) => `path:${answer.direction}:${answer.address}:${path.end}:${path.asset}`;

/** One path of an answer. */
export function ofPath(answer: GraphPaths, path: GraphPath): Brought {
  const on = new Set(path.steps.flatMap((step) => [step.from, step.to]));
  return {
    key: pathKey(answer, path),
    owner: answer.address,
    path: true,
    nodes: answer.nodes.filter((node) => node.address !== null && on.has(node.address ?? '')).map((node) => nodeOf(node)),
    edges: path.steps.map((step): FlowEdge => ({
      id: edgeId(step.from, step.to, path.asset),
      from: step.from,
      to: step.to,
      asset: path.asset,
      symbol: path.symbol ?? null,
      units: step.value.units,
      amount: step.value.amount ?? null,
      usd: step.value.usd ?? null,
      count: 1,
      first: step.time,
      last: step.time,
    })),
    total: path.steps.length,
    next: null,
    truncated: false,
  };
}

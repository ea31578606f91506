/** Which side of an address: what it received, or what it sent. */
export type Side = 'IN' | 'OUT';

export type Group = 'SANCTIONS' | 'CRIME' | 'OBFUSCATION' | 'RISKY_SERVICE' | 'SERVICE' | 'INFRASTRUCTURE' | 'HOLDER';

/** An address on the canvas; without one it stands for senders that nobody saw, or for new coins. */
export interface FlowNode {
  id: string;
  address: string | null;
  /** Who is said to be behind it, else null. */
  name: string | null;
  category: string | null;
  group: Group | null;
  weak: boolean;
  closed: boolean;
}

/** What one address paid another in one asset; a value that is not known is null and never nothing. */
export interface FlowEdge {
  id: string;
  from: string;
  to: string;
  asset: string;
  symbol: string | null;
  units: string;
  amount: string | null;
  usd: string | null;
  count: number;
  first: string;
  last: string;
}

/** What one look-up brought: taken back, it takes along what nothing else holds. */
export interface Brought {
  key: string;
  owner: string;
  path: boolean;
  nodes: FlowNode[];
  edges: FlowEdge[];
  /** How many there are, of which these are the most valuable. */
  total: number;
  next: string | null;
  truncated: boolean;
}

export interface Place {
  x: number;
  y: number;
}

export interface Flow {
  network: string;
  root: FlowNode;
  brought: Brought[];
  pinned: string[];
  places: Record<string, Place>;
}

/** What is to be drawn. */
export interface View {
  nodes: FlowNode[];
  edges: FlowEdge[];
  onPath: Set<string>;
}

/** The hard limit; beyond it an analyst narrows the question instead. */
export const MOST_NODES = 2_000;

export const edgeId = (from: string, to: string, asset: string) => `${from}>${to}>${asset}`;
export const expansionKey = (node: string, side: Side) => `${side}:${node}`;

export function begin(network: string, root: FlowNode): Flow {
  return { network, root, brought: [], pinned: [], places: { [root.id]: { x: 0, y: 0 } } };
}

export function expansionOf(flow: Flow, node: string, side: Side): Brought | undefined {
  return flow.brought.find((one) => one.key === expansionKey(node, side));
}

/** Adds what a look-up brought; a further page of the same look-up joins the one before. */
export function bring(flow: Flow, more: Brought): Flow {
  const before = flow.brought.find((one) => one.key === more.key);
  const joined: Brought =
    before === undefined || more.path
      ? more
      : {
          ...more,
          nodes: unique([...before.nodes, ...more.nodes]),
          edges: unique([...before.edges, ...more.edges]),
        };
  return { ...flow, brought: [...flow.brought.filter((one) => one.key !== more.key), joined] };
}

/** Takes a look-up back, and with it those that began at an address that nothing else leads to any more. */
export function takeBack(flow: Flow, key: string): Flow {
  const left = flow.brought.filter((one) => one.key !== key);
  const led = new Set([flow.root.id, ...left.filter((one) => one.path).flatMap(idsOf)]);
  const kept = new Set(left.filter((one) => one.path));
  for (let more = true; more; ) {
    more = false;
    for (const one of left) {
      if (!kept.has(one) && led.has(one.owner)) {
        kept.add(one);
        idsOf(one).forEach((id) => led.add(id));
        more = true;
      }
    }
  }
  return { ...flow, brought: left.filter((one) => kept.has(one)) };
}

/** Removes an address with all that hangs on it alone. The one that was asked about stays. */
export function hide(flow: Flow, node: string): Flow {
  if (node === flow.root.id) {
    return flow;
  }
  const without = flow.brought.map((one) => ({
    ...one,
    nodes: one.nodes.filter((candidate) => candidate.id !== node),
    edges: one.edges.filter((edge) => edge.from !== node && edge.to !== node),
  }));
  const bare = { ...flow, pinned: flow.pinned.filter((id) => id !== node), brought: without };
  return takeBack(takeBack(bare, expansionKey(node, 'IN')), expansionKey(node, 'OUT'));
}

/** A pinned address keeps its place when the rest is laid out again. */
export function togglePin(flow: Flow, node: string): Flow {
  const pinned = flow.pinned.includes(node) ? flow.pinned.filter((id) => id !== node) : [...flow.pinned, node];
  return { ...flow, pinned };
}

export function moveTo(flow: Flow, node: string, place: Place): Flow {
  return {
    ...flow,
    pinned: flow.pinned.includes(node) ? flow.pinned : [...flow.pinned, node],
    places: { ...flow.places, [node]: place },
  };
}

/** Every address and edge once. What was added up stands before a single transfer of a path between the same two. */
export function view(flow: Flow): View {
  const nodes = new Map([[flow.root.id, flow.root]]);
  const edges = new Map<string, FlowEdge>();
  const onPath = new Set<string>();
  for (const one of [...flow.brought].sort((a, b) => Number(a.path) - Number(b.path))) {
    one.nodes.forEach((node) => nodes.has(node.id) || nodes.set(node.id, node));
    one.edges.forEach((edge) => {
      edges.has(edge.id) || edges.set(edge.id, edge);
      if (one.path) {
        onPath.add(edge.id);
      }
    });
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()], onPath };
}

const idsOf = (one: Brought) => one.nodes.map((node) => node.id);

function unique<T extends { id: string }>(all: T[]): T[] {
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

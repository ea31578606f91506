import { view, type Flow, type FlowEdge, type Place } from './model';

export const COLUMN = 300;
export const ROW = 72;

/** A layer of more than so many addresses stands in several columns. */
const MOST_ROWS = 40;
const WITHIN = 170;
const SAME_COLUMN = 85;

/** Places what has no place yet, beside the address that brought it: what is there never jumps. */
export function place(flow: Flow): Flow {
  const { nodes } = view(flow);
  const places = { ...flow.places };
  const taken = new Set(nodes.flatMap(({ id }) => (places[id] === undefined ? [] : [slot(places[id])])));
  for (const one of flow.brought) {
    const fresh = one.nodes.filter((node) => places[node.id] === undefined);
    const layers = layersOf(one.owner, one.edges);
    const origin = places[one.owner] ?? { x: 0, y: 0 };
    for (const [layer, ids] of byLayer(fresh.map(({ id }) => id), layers)) {
      const x = origin.x + (layer || 1) * COLUMN;
      ids.forEach((id, index) => {
        places[id] = free(x, origin.y + (index - (ids.length - 1) / 2) * ROW, taken);
      });
    }
  }
  return { ...flow, places };
}

/** Lays everything out again from left to right, as value flows; pinned addresses stay where they are. */
export function tidy(flow: Flow): Flow {
  const { nodes, edges } = view(flow);
  const layers = layersOf(flow.root.id, edges);
  const pinned = new Set(flow.pinned);
  const places: Record<string, Place> = {};
  const taken = new Set<string>();
  for (const id of [...pinned, flow.root.id]) {
    const at = flow.places[id];
    if (at !== undefined) {
      places[id] = at;
      taken.add(slot(at));
    }
  }
  const origin = places[flow.root.id] ?? { x: 0, y: 0 };
  const neighbours = neighboursOf(edges);
  const far = { left: origin.x, right: origin.x };
  for (const [layer, ids] of byLayer(nodes.map(({ id }) => id), layers)) {
    const loose = ids.filter((id) => places[id] === undefined);
    const wished = loose.map((id) => ({ id, y: middle(neighbours.get(id) ?? [], places) ?? origin.y }));
    wished.sort((a, b) => a.y - b.y);
    const columns = Math.max(1, Math.ceil(wished.length / MOST_ROWS));
    const rows = Math.ceil(wished.length / columns);
    const centre = wished.reduce((sum, one) => sum + one.y, 0) / Math.max(1, wished.length);
    const way = Math.sign(layer);
    const side = layer < 0 ? 'left' : 'right';
    const start = far[side] + (layer === 0 ? 0 : way * COLUMN);
    wished.forEach(({ id }, index) => {
      const row = Math.floor(index / columns);
      const x = start + (index % columns) * WITHIN * (way || 1);
      places[id] = free(x, centre + (row - (rows - 1) / 2) * ROW, taken);
    });
    far[side] = start + (columns - 1) * WITHIN * (way || 1);
  }
  return { ...flow, places };
}

/** How many transfers away each address is: to the right where value went, to the left where it came from. */
export function layersOf(root: string, edges: FlowEdge[]): Map<string, number> {
  const next = new Map<string, [string, number][]>();
  for (const { from, to } of edges) {
    (next.get(from) ?? next.set(from, []).get(from))?.push([to, 1]);
    (next.get(to) ?? next.set(to, []).get(to))?.push([from, -1]);
  }
  const layers = new Map([[root, 0]]);
  const queue = [root];
  for (const id of queue) {
    for (const [other, step] of next.get(id) ?? []) {
      if (!layers.has(other)) {
        layers.set(other, (layers.get(id) ?? 0) + step);
        queue.push(other);
      }
    }
  }
  return layers;
}

/** Nearest layers first, so that each is ordered by one that stands. */
function byLayer(ids: string[], layers: Map<string, number>): [number, string[]][] {
  const grouped = new Map<number, string[]>();
  for (const id of ids) {
    const layer = layers.get(id) ?? 0;
    (grouped.get(layer) ?? grouped.set(layer, []).get(layer))?.push(id);
  }
  return [...grouped].sort(([a], [b]) => Math.abs(a) - Math.abs(b) || a - b);
}

function neighboursOf(edges: FlowEdge[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { from, to } of edges) {
    (found.get(from) ?? found.set(from, []).get(from))?.push(to);
    (found.get(to) ?? found.set(to, []).get(to))?.push(from);
  }
  return found;
}

function middle(ids: string[], places: Record<string, Place>): number | undefined {
  const ys = ids.flatMap((id) => (places[id] === undefined ? [] : [places[id].y]));
  return ys.length === 0 ? undefined : ys.reduce((sum, y) => sum + y, 0) / ys.length;
}

/** The free row of a column that is nearest to the wished one. */
function free(x: number, wished: number, taken: Set<string>): Place {
  const row = Math.round(wished / ROW);
  for (let away = 0; ; away++) {
    for (const candidate of [row + away, row - away]) {
      const at = { x, y: candidate * ROW };
      if (!taken.has(slot(at))) {
        taken.add(slot(at));
        return at;
      }
    }
  }
}

const slot = ({ x, y }: Place) => `${Math.round(x / SAME_COLUMN)}:${Math.round(y / ROW)}`;

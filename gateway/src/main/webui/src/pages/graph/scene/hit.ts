import type { Flow, Place, View } from '../model';
import { RADIUS } from './paint';

/** The address under a point of the plane, the one drawn last first. */
export function hit(flow: Flow, shown: View, at: Place, reach: number): string | null {
  const most = Math.max(RADIUS + 4, reach);
  for (let i = shown.nodes.length - 1; i >= 0; i--) {
    const id = shown.nodes[i]?.id ?? '';
    const place = flow.places[id];
    if (place !== undefined && Math.hypot(place.x - at.x, place.y - at.y) <= most) {
      return id;
    }
  }
  return null;
}

export type Way = 'left' | 'right' | 'up' | 'down';

/** Where an arrow key leads: along an edge to the left and right, else to the next address above or below. */
export function neighbour(flow: Flow, shown: View, from: string, way: Way): string | null {
  const here = flow.places[from];
  if (here === undefined) {
    return null;
  }
  const linked = new Set(
    shown.edges.flatMap((edge) => (edge.from === from ? [edge.to] : edge.to === from ? [edge.from] : [])),
  );
  let best: string | null = null;
  let least = Infinity;
  for (const { id } of shown.nodes) {
    const at = flow.places[id];
    if (id === from || at === undefined || !lies(here, at, way)) {
      continue;
    }
    const sideways = way === 'left' || way === 'right';
    const far = sideways
      ? Math.abs(at.x - here.x) + Math.abs(at.y - here.y) * 2 + (linked.has(id) ? 0 : 100_000)
      : Math.abs(at.y - here.y) + Math.abs(at.x - here.x) * 4;
    if (far < least) {
      least = far;
      best = id;
    }
  }
  return best;
}

function lies(here: Place, at: Place, way: Way): boolean {
  switch (way) {
    case 'left':
      return at.x < here.x - 1;
    case 'right':
      return at.x > here.x + 1;
    case 'up':
      return at.y < here.y - 1;
    case 'down':
      return at.y > here.y + 1;
  }
}

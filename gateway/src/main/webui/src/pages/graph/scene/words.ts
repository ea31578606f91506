import type { Place } from '../model';
import { RADIUS, type Scene } from './paint';
import type { Palette } from './palette';
import type { FlowEdge, FlowNode } from '../model';

/** From this scale on there is room for names, for amounts, and for dollars beside them. */
const NAMES = 0.4;
const AMOUNTS = 0.45;
const DOLLARS = 0.95;
const SIZE = 11.5;

/** Amounts stand on their edge, nearer to the end that has fewer edges, where there is room. */
export function amounts(context: CanvasRenderingContext2D, scene: Scene, edges: FlowEdge[], scale: number, palette: Palette): void {
  if (scale < AMOUNTS) {
    return;
  }
  const degrees = new Map<string, number>();
  for (const { from, to } of edges) {
    degrees.set(from, (degrees.get(from) ?? 0) + 1);
    degrees.set(to, (degrees.get(to) ?? 0) + 1);
  }
  context.font = `${SIZE / Math.min(1, scale)}px ${palette.sans}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const edge of edges) {
    const from = scene.flow.places[edge.from];
    const to = scene.flow.places[edge.to];
    if (from !== undefined && to !== undefined) {
      const lean = Math.sign((degrees.get(edge.from) ?? 0) - (degrees.get(edge.to) ?? 0));
      const at = along(from, to, 0.5 + lean * 0.1);
      words(context, scene.amount(edge, scale >= DOLLARS), { x: at.x, y: at.y - 9 / Math.min(1, scale) }, palette.ink, palette.sheet, scale);
    }
  }
}

export function name(context: CanvasRenderingContext2D, scene: Scene, node: FlowNode, scale: number, palette: Palette): void {
  const at = scene.flow.places[node.id];
  if (at === undefined || (scale < NAMES && node.id !== scene.selected)) {
    return;
  }
  // An address in the face that the page has for addresses: the other one draws the x of 0x as a cross.
  const face = node.name === null && node.address !== null ? palette.mono : palette.sans;
  context.font = `${node.name === null ? '' : '600 '}${SIZE / Math.min(1, scale)}px ${face}`;
  context.textAlign = 'center';
  context.textBaseline = 'top';
  const colour = node.name === null ? palette.soft : palette.ink;
  words(context, scene.name(node), { x: at.x, y: at.y + RADIUS + 9 }, colour, palette.sheet, scale);
}

/** A point of the curve between two addresses. */
function along(from: Place, to: Place, t: number): Place {
  const middle = (from.x + to.x) / 2;
  const s = 1 - t;
  return {
    x: from.x * s ** 3 + middle * (3 * s * s * t + 3 * s * t * t) + to.x * t ** 3,
    y: from.y * s * s * (1 + 2 * t) + to.y * t * t * (3 - 2 * t),
  };
}

/** A rim in the colour of the sheet keeps words legible on lines. */
function words(context: CanvasRenderingContext2D, text: string, at: Place, colour: string, rim: string, scale: number): void {
  context.lineWidth = 4 / Math.min(1, scale);
  context.lineJoin = 'round';
  context.strokeStyle = rim;
  context.strokeText(text, at.x, at.y);
  context.fillStyle = colour;
  context.fillText(text, at.x, at.y);
}

import type { Flow, FlowEdge, FlowNode, View } from '../model';
import { toPlane, type Box, type Camera, type Size } from './camera';
import type { Palette } from './palette';
import { outline } from './shapes';
import { amounts, name } from './words';

export const RADIUS = 13;

/** From this scale on an arrow can be told from a line. */
const ARROWS = 0.3;

/** Below this one a bend cannot be told from a straight line. */
const BENDS = 0.12;
const EDGE_MARGIN = 400;

export interface Scene {
  flow: Flow;
  shown: View;
  selected: string | null;
  focused: boolean;
  /** Words of an edge and of an address, in the reader's language. */
  amount: (edge: FlowEdge, dollars: boolean) => string;
  name: (node: FlowNode) => string;
}

/** Draws what is in view, with as much detail as the scale has room for. */
export function paint(context: CanvasRenderingContext2D, scene: Scene, camera: Camera, size: Size, palette: Palette, ratio: number): void {
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.fillStyle = palette.sheet;
  context.fillRect(0, 0, size.width, size.height);
  const { scale } = camera;
  context.setTransform(
    ratio * scale,
    0,
    0,
    ratio * scale,
    ratio * (size.width / 2 - camera.x * scale),
    ratio * (size.height / 2 - camera.y * scale),
  );
  const box = seen(camera, size);
  edges(context, scene, box, scale, palette);
  nodes(context, scene, box, scale, palette);
}

function seen(camera: Camera, size: Size): Box {
  const from = toPlane(camera, size, { x: 0, y: 0 });
  const to = toPlane(camera, size, { x: size.width, y: size.height });
  return { left: from.x - EDGE_MARGIN, top: from.y - EDGE_MARGIN, right: to.x + EDGE_MARGIN, bottom: to.y + EDGE_MARGIN };
}

/** All plain edges are one path and one stroke; those of a found path and of the chosen address stand out. */
function edges(context: CanvasRenderingContext2D, scene: Scene, box: Box, scale: number, palette: Palette): void {
  const plain = new Path2D();
  const near = new Path2D();
  const strong = new Path2D();
  const visible: FlowEdge[] = [];
  for (const edge of scene.shown.edges) {
    const from = scene.flow.places[edge.from];
    const to = scene.flow.places[edge.to];
    if (from === undefined || to === undefined || outside(from, to, box)) {
      continue;
    }
    const chosen = edge.from === scene.selected || edge.to === scene.selected;
    const path = scene.shown.onPath.has(edge.id) ? strong : chosen ? near : plain;
    if (scale > BENDS) {
      curve(path, from, to, scale > ARROWS);
    } else {
      path.moveTo(from.x, from.y);
      path.lineTo(to.x, to.y);
    }
    visible.push(edge);
  }
  const thin = Math.max(1, 0.8 / scale);
  stroke(context, plain, palette.edge, thin);
  stroke(context, near, palette.focus, thin * 1.8);
  stroke(context, strong, palette.path, thin * 2.4);
  amounts(context, scene, visible, scale, palette);
}

function outside(from: { x: number; y: number }, to: { x: number; y: number }, box: Box): boolean {
  return (
    Math.max(from.x, to.x) < box.left ||
    Math.min(from.x, to.x) > box.right ||
    Math.max(from.y, to.y) < box.top ||
    Math.min(from.y, to.y) > box.bottom
  );
}

function curve(path: Path2D, from: { x: number; y: number }, to: { x: number; y: number }, arrow: boolean): void {
  const forward = to.x >= from.x ? 1 : -1;
  const startX = from.x + forward * RADIUS;
  const endX = to.x - forward * (RADIUS + 3);
  const bend = from.x === to.x ? 60 : Math.abs(endX - startX) / 2;
  path.moveTo(startX, from.y);
  path.bezierCurveTo(startX + forward * bend, from.y, endX - forward * bend, to.y, endX, to.y);
  if (arrow) {
    path.moveTo(endX - forward * 7, to.y - 4);
    path.lineTo(endX, to.y);
    path.lineTo(endX - forward * 7, to.y + 4);
  }
}

function stroke(context: CanvasRenderingContext2D, path: Path2D, colour: string, width: number): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke(path);
}

function nodes(context: CanvasRenderingContext2D, scene: Scene, box: Box, scale: number, palette: Palette): void {
  const groups = new Map<string, Path2D>();
  const weak = new Map<string, Path2D>();
  const visible = scene.shown.nodes.filter((node) => {
    const at = scene.flow.places[node.id];
    return at !== undefined && at.x > box.left && at.x < box.right && at.y > box.top && at.y < box.bottom;
  });
  // Seen from afar a dot still has to be seen.
  const radius = Math.max(RADIUS, 2.2 / scale);
  for (const node of visible) {
    const kind = node.group ?? 'NONE';
    const target = node.weak || node.group === null ? weak : groups;
    const path = target.get(kind) ?? new Path2D();
    target.set(kind, path);
    const at = scene.flow.places[node.id] ?? { x: 0, y: 0 };
    outline(path, kind, at.x, at.y, radius);
  }
  for (const [kind, path] of weak) {
    context.fillStyle = palette.sheet;
    context.fill(path);
    stroke(context, path, palette.groups[kind as keyof Palette['groups']], Math.max(1.6, 1.2 / scale));
  }
  for (const [kind, path] of groups) {
    context.fillStyle = palette.groups[kind as keyof Palette['groups']];
    context.fill(path);
  }
  visible.forEach((node) => marks(context, scene, node, scale, palette));
}

function marks(context: CanvasRenderingContext2D, scene: Scene, node: FlowNode, scale: number, palette: Palette): void {
  const at = scene.flow.places[node.id] ?? { x: 0, y: 0 };
  const chosen = node.id === scene.selected;
  if (node.id === scene.flow.root.id || chosen) {
    const ring = new Path2D();
    ring.arc(at.x, at.y, RADIUS + 6, 0, Math.PI * 2);
    stroke(context, ring, chosen && scene.focused ? palette.focus : palette.soft, chosen ? 3 : 1.5);
  }
  if (scene.flow.pinned.includes(node.id)) {
    context.fillStyle = palette.ink;
    context.fillRect(at.x + RADIUS - 2, at.y - RADIUS - 6, 6, 6);
  }
  name(context, scene, node, scale, palette);
}

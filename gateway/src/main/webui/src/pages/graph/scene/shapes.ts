import type { Group } from '../model';

/** Corners of each group's shape, so that no group is told by its colour alone; null is round. */
const SHAPES: Record<Group | 'NONE', { corners: number; turn: number } | null> = {
  SANCTIONS: { corners: 8, turn: Math.PI / 8 },
  CRIME: { corners: 3, turn: -Math.PI / 2 },
  OBFUSCATION: { corners: 6, turn: 0 },
  RISKY_SERVICE: { corners: 5, turn: -Math.PI / 2 },
  SERVICE: { corners: 4, turn: Math.PI / 4 },
  INFRASTRUCTURE: { corners: 4, turn: 0 },
  HOLDER: null,
  NONE: null,
};

/** Adds the shape's outline to a path. */
export function outline(path: Pick<Path2D, 'moveTo' | 'lineTo' | 'arc' | 'closePath'>, group: Group | 'NONE', x: number, y: number, radius: number): void {
  const shape = SHAPES[group];
  if (shape === null) {
    path.moveTo(x + radius, y);
    path.arc(x, y, radius, 0, Math.PI * 2);
    return;
  }
  for (const [index, [cornerX, cornerY]] of corners(group, x, y, radius).entries()) {
    if (index === 0) {
      path.moveTo(cornerX, cornerY);
    } else {
      path.lineTo(cornerX, cornerY);
    }
  }
  path.closePath();
}

/** The corners of a shape; none where it is round. Equal in area, more or less. */
export function corners(group: Group | 'NONE', x: number, y: number, radius: number): [number, number][] {
  const shape = SHAPES[group];
  if (shape === null) {
    return [];
  }
  const reach = shape.corners < 5 ? radius * 1.2 : radius * 1.06;
  return Array.from({ length: shape.corners }, (_, index) => {
    const angle = shape.turn + (index * 2 * Math.PI) / shape.corners;
    return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach];
  });
}

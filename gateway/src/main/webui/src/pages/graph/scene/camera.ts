import type { Place } from '../model';

/** What part of the plane is seen: the point in the middle, and pixels for one unit. */
export interface Camera {
  x: number;
  y: number;
  scale: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const LEAST = 0.005;
const MOST = 3;
const MARGIN = 150;

export const toScreen = (camera: Camera, size: Size, { x, y }: Place): Place => ({
  x: (x - camera.x) * camera.scale + size.width / 2,
  y: (y - camera.y) * camera.scale + size.height / 2,
});

export const toPlane = (camera: Camera, size: Size, { x, y }: Place): Place => ({
  x: (x - size.width / 2) / camera.scale + camera.x,
  y: (y - size.height / 2) / camera.scale + camera.y,
});

/** Nearer or farther; the point under the pointer stays where it is. */
export function zoom(camera: Camera, size: Size, factor: number, at: Place): Camera {
  const scale = Math.min(MOST, Math.max(LEAST, camera.scale * factor));
  const fixed = toPlane(camera, size, at);
  return {
    scale,
    x: fixed.x - (at.x - size.width / 2) / scale,
    y: fixed.y - (at.y - size.height / 2) / scale,
  };
}

export function pan(camera: Camera, by: Place): Camera {
  return { ...camera, x: camera.x - by.x / camera.scale, y: camera.y - by.y / camera.scale };
}

export function boxOf(places: Place[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y } of places) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return places.length === 0 ? { left: 0, top: 0, right: 0, bottom: 0 } : box;
}

/** Shows all of them, no larger than life. */
export function fit(places: Place[], size: Size): Camera {
  const box = boxOf(places);
  const scale = Math.min(
    1.1,
    size.width / (box.right - box.left + MARGIN * 2),
    size.height / (box.bottom - box.top + MARGIN * 2),
  );
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, scale: Math.max(LEAST, scale) };
}

/** Moves just enough that the place is seen. */
export function follow(camera: Camera, size: Size, at: Place): Camera {
  const seen = toScreen(camera, size, at);
  const by = { x: overshoot(seen.x, size.width), y: overshoot(seen.y, size.height) };
  return by.x === 0 && by.y === 0 ? camera : pan(camera, { x: -by.x, y: -by.y });
}

function overshoot(at: number, length: number): number {
  const margin = Math.min(MARGIN, length / 4);
  return at < margin ? at - margin : at > length - margin ? at - (length - margin) : 0;
}

import { useEffect, type RefObject } from 'react';
import type { Place } from '../model';
import type { Stage } from './stage';

interface Reactions {
  select: (node: string | null) => void;
  move: (node: string, to: Place) => void;
  expand: (node: string) => void;
}

/** Farther than this and a press was a drag. */
const STILL = 4;
const WHEEL = 0.0015;

/** Mouse, pen and finger: choose, drag an address, drag the plane, zoom. Nothing happens before the pointer is let go. */
export function usePointer(canvas: RefObject<HTMLCanvasElement | null>, stage: RefObject<Stage | null>, reactions: Reactions): void {
  useEffect(() => {
    const element = canvas.current;
    if (element === null) {
      return undefined;
    }
    let pressed: { at: Place; last: Place; node: string | null; moved: boolean } | null = null;
    const point = (event: MouseEvent): Place => {
      const box = element.getBoundingClientRect();
      return { x: event.clientX - box.left, y: event.clientY - box.top };
    };
    const down = (event: PointerEvent) => {
      const at = point(event);
      pressed = { at, last: at, node: stage.current?.at(at) ?? null, moved: false };
      element.setPointerCapture(event.pointerId);
    };
    const move = (event: PointerEvent) => {
      const at = point(event);
      if (pressed === null) {
        element.dataset.over = String((stage.current?.at(at) ?? null) !== null);
        return;
      }
      pressed.moved ||= Math.hypot(at.x - pressed.at.x, at.y - pressed.at.y) > STILL;
      if (pressed.moved && pressed.node !== null && stage.current !== null) {
        stage.current.drag(pressed.node, stage.current.plane(at));
      } else if (pressed.moved) {
        stage.current?.pan({ x: at.x - pressed.last.x, y: at.y - pressed.last.y });
      }
      pressed.last = at;
    };
    const up = () => {
      if (pressed !== null && !pressed.moved) {
        reactions.select(pressed.node);
      } else if (pressed !== null && pressed.node !== null && stage.current !== null) {
        reactions.move(pressed.node, stage.current.plane(pressed.last));
      }
      pressed = null;
    };
    const twice = (event: MouseEvent) => {
      const node = stage.current?.at(point(event)) ?? null;
      if (node !== null) {
        reactions.expand(node);
      }
    };
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      stage.current?.zoom(Math.exp(-event.deltaY * WHEEL), point(event));
    };
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', up);
    element.addEventListener('dblclick', twice);
    element.addEventListener('wheel', wheel, { passive: false });
    return () => {
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('dblclick', twice);
      element.removeEventListener('wheel', wheel);
    };
  });
}

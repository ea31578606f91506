import { corners } from './scene/shapes';
import type { Group } from './model';

/** The shape of a group in its colour, as the canvas draws it; hollow where nothing firm is said. */
export function GroupMark({ group, weak = false }: { group: Group | null; weak?: boolean }) {
  const kind = group ?? 'NONE';
  const points = corners(kind, 8, 8, 6);
  const hollow = weak || group === null;
  return (
    <svg className="group-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false" data-group={kind} data-hollow={hollow}>
      {points.length === 0 ? <circle cx="8" cy="8" r="6" /> : <polygon points={points.map((point) => point.join(',')).join(' ')} />}
    </svg>
  );
}

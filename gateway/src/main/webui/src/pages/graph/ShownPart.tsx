import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { expansionOf, type Flow, type Side } from './model';

const SIDES: Side[] = ['IN', 'OUT'];

/** How much of what an address dealt in is on the canvas, and a button for more. */
export function ShownPart({ flow, node, expand }: { flow: Flow; node: string; expand: (side: Side) => void }) {
  const { t } = useTranslation();
  const expanded = SIDES.flatMap((side) => {
    const brought = expansionOf(flow, node, side);
    return brought === undefined ? [] : [{ side, brought }];
  });
  return expanded.length === 0 ? null : (
    <ul className="shown-part">
      {expanded.map(({ side, brought }) => (
        <li key={side}>
          {t(`graph.shown_${side}`, { shown: brought.edges.length, total: brought.total })}{' '}
          {brought.truncated && <b>{t('graph.latestOnly')}</b>}{' '}
          {brought.next !== null && (
            <Button variant="link" size="sm" isInline onClick={() => expand(side)}>
              {t('graph.more')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

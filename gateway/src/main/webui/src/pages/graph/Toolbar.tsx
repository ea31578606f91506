import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { shown, useKeys } from '../../keyboard/shortcuts';
import { ACTIONS, isCanvasShortcut, type GraphAction } from './keys';

interface ToolbarProps {
  run: (action: GraphAction) => void;
  may: (action: GraphAction) => boolean;
  busy: boolean;
}

/** Every gesture and key of the canvas as a button. */
export function Toolbar({ run, may, busy }: ToolbarProps) {
  const { t } = useTranslation();
  const keys = useKeys();
  return (
    <div className="graph-toolbar" role="toolbar" aria-label={t('graph.toolbar')} aria-busy={busy}>
      {ACTIONS.map(({ action, primary }) => (
        <Button
          key={action}
          variant={primary ? 'secondary' : 'tertiary'}
          size="sm"
          isDisabled={!may(action)}
          title={isCanvasShortcut(action) ? t('graph.key', { key: shown(keys[action]).join(' ') }) : undefined}
          onClick={() => run(action)}
          data-action={action}
        >
          {t(`graph.do_${action}`)}
        </Button>
      ))}
    </div>
  );
}

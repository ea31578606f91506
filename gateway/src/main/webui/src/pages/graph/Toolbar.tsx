import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { ACTIONS, type GraphAction } from './keys';

interface ToolbarProps {
  run: (action: GraphAction) => void;
  may: (action: GraphAction) => boolean;
  busy: boolean;
}

/** Every gesture and key of the canvas as a button. */
export function Toolbar({ run, may, busy }: ToolbarProps) {
  const { t } = useTranslation();
  return (
    <div className="graph-toolbar" role="toolbar" aria-label={t('graph.toolbar')} aria-busy={busy}>
      {ACTIONS.map(({ action, key, primary }) => (
        <Button
          key={action}
          variant={primary ? 'secondary' : 'tertiary'}
          size="sm"
          isDisabled={!may(action)}
          title={key === undefined ? undefined : t('graph.key', { key })}
          onClick={() => run(action)}
          data-action={action}
        >
          {t(`graph.do_${action}`)}
        </Button>
      ))}
    </div>
  );
}

import { CheckCircleIcon, ClockIcon, ExclamationTriangleIcon } from '@patternfly/react-icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Watchlist } from '../../api/types';
import { inKst } from '../../format/time';
import { stateOf, type ListState } from './freshness';

const GLYPHS: Record<ListState, ReactNode> = {
  checked: <CheckCircleIcon />,
  stale: <ClockIcon />,
  failed: <ExclamationTriangleIcon />,
};

/** Whether a list was checked lately, and why not. */
export function ListStateMark({ list, now }: { list: Watchlist; now: number }) {
  const { t } = useTranslation();
  const state = stateOf(list, now);
  return (
    <>
      <span className="list-state__mark" data-state={state}>
        {GLYPHS[state]} {t(`listState.${state}`)}
      </span>
      {list.lastFailure && (
        <span className="list-state__failure" lang="en">
          {t('lists.failure', {
            when: `${inKst(list.lastFailure.at).date} ${inKst(list.lastFailure.at).time}`,
            detail: list.lastFailure.detail,
          })}
        </span>
      )}
    </>
  );
}

import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ListedEntity } from '../../api/types';
import { Score } from '../../format/Score';
import { Panel } from '../../shell/Panel';

/** What the 50 % rule says, with each share that it looked at. */
export function OwnershipPanel({ entity }: { entity: ListedEntity }) {
  const { t } = useTranslation();
  const { ownership } = entity;
  const percent = Number(ownership.aggregatePercent);
  return (
    <Panel title={t('ownership.title')}>
      <p>
        <b>{ownership.ownedOrControlled ? t('ownership.reached') : t('ownership.notReached')}</b>
      </p>
      <Score value={percent / 100} threshold={0.5} label={t('ownership.held')} />
      <p className="quiet">{t('ownership.heldBy', { percent })}</p>
      {ownership.unknownShares > 0 && <p className="notice">{t('ownership.unknownShares', { count: ownership.unknownShares })}</p>}
      {ownership.steps.length === 0 && <p className="quiet">{t('ownership.noSteps')}</p>}
      <ul className="things">
        {ownership.steps.map((step, index) => (
          <li key={index}>
            <Link to="/entities/$id" params={{ id: step.owner }}>
              {t('ownership.owner', { id: step.owner.slice(-8) })}
            </Link>
            <span>{step.percent === null || step.percent === undefined ? t('ownership.percentUnknown') : `${step.percent} %`}</span>
            <span>{t(`ownerStanding.${step.standing}`)}</span>
            <span className="muted" translate="no">
              {step.source}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

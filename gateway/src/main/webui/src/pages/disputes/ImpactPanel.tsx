import { useTranslation } from 'react-i18next';
import type { Dispute } from '../../api/types';
import { Panel } from '../../shell/Panel';

/** What changes if the label falls: counts over all institutions, never whose verdicts. */
export function ImpactPanel({ dispute }: { dispute: Dispute }) {
  const { t } = useTranslation();
  const { impact } = dispute;
  if (!impact) {
    return null;
  }
  return (
    <Panel title={t('disputes.impact')}>
      <p className="impact">{t('disputes.falls', { count: impact.change })}</p>
      <p className="quiet">{t('disputes.rests', { count: impact.restOnLabel })}</p>
      <p className="quiet">{t('disputes.asked', { count: impact.asked })}</p>
    </Panel>
  );
}

import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CaseAlert } from '../../api/types';
import { Code } from '../../format/Code';
import { Money } from '../../format/Money';
import { When } from '../../format/When';
import { ActionLabel, Level, StatusLabel } from '../../risk/labels';
import { categoryWord } from '../../risk/wording';
import { Panel } from '../../shell/Panel';

export function CaseAlerts({ alerts }: { alerts: CaseAlert[] }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('case.alerts')} aside={alerts.length}>
      <div className="scroll-x">
        <Table variant="compact" className="dense">
          <Caption className="sr-only">{t('case.alertsCaption')}</Caption>
          <Thead>
            <Tr>
              <Th>{t('alerts.severity')}</Th>
              <Th>{t('alerts.what')}</Th>
              <Th>{t('alerts.action')}</Th>
              <Th>{t('transfer.amount')}</Th>
              <Th>{t('transfer.counterparty')}</Th>
              <Th>{t('transfer.occurred')}</Th>
              <Th>{t('alerts.status')}</Th>
            </Tr>
          </Thead>
          <Tbody>
            {alerts.map((alert) => (
              <Tr key={alert.id} data-row={alert.id} data-level={alert.severity} className="row">
                <Td dataLabel={t('alerts.severity')}>
                  <Level level={alert.severity} />
                </Td>
                <Td dataLabel={t('alerts.what')} className="what">
                  <Link to="/alerts/$id" params={{ id: alert.id }} data-row-link>
                    <b>{categoryWord(t, alert.category)}</b>
                    <span translate="no">{alert.entity ?? t('alerts.noEntity')}</span>
                  </Link>
                </Td>
                <Td dataLabel={t('alerts.action')}>
                  <ActionLabel action={alert.action} />
                </Td>
                <Td dataLabel={t('transfer.amount')}>
                  <Money amount={alert.cause?.amount} usd={alert.cause?.usd} />
                </Td>
                <Td dataLabel={t('transfer.counterparty')}>
                  <span className="stack">
                    {alert.cause?.counterparty?.service && <b translate="no">{alert.cause.counterparty.service}</b>}
                    {alert.cause?.counterparty?.address && <Code value={alert.cause.counterparty.address} ends={7} />}
                  </span>
                </Td>
                <Td dataLabel={t('transfer.occurred')}>
                  <When at={alert.cause?.occurredAt} />
                </Td>
                <Td dataLabel={t('alerts.status')}>
                  <StatusLabel status={alert.status} />
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      </div>
    </Panel>
  );
}

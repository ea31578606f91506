import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AlertRow } from '../../api/types';
import { Code } from '../../format/Code';
import { When } from '../../format/When';
import { ActionLabel, Assignee, Level, StatusLabel } from '../../risk/labels';
import { categoryWord } from '../../risk/wording';

interface AlertTableProps {
  rows: AlertRow[];
  caption: string;
  fresh?: ReadonlySet<string>;
  /** Fewer columns, for the home page. */
  brief?: boolean;
}

export function AlertTable({ rows, caption, fresh, brief = false }: AlertTableProps) {
  const { t } = useTranslation();
  return (
    <div className="scroll-x">
      <Table variant="compact" className="dense">
        <Caption className="sr-only">{caption}</Caption>
        <Thead>
          <Tr>
            <Th>{t('alerts.severity')}</Th>
            <Th>{t('alerts.what')}</Th>
            <Th>{t('alerts.action')}</Th>
            <Th>{t('alerts.customer')}</Th>
            <Th className="num">{t('alerts.occurrences')}</Th>
            <Th>{t('alerts.occurred')}</Th>
            {!brief && <Th>{t('alerts.raised')}</Th>}
            <Th>{t('alerts.assignee')}</Th>
            {!brief && <Th>{t('alerts.status')}</Th>}
          </Tr>
        </Thead>
        <Tbody>
          {rows.map((alert) => (
            <Tr
              key={alert.id}
              data-row={alert.id}
              data-level={alert.severity}
              className={fresh?.has(alert.id) ? 'row row--fresh' : 'row'}
            >
              <Td dataLabel={t('alerts.severity')}>
                <Level level={alert.severity} />
              </Td>
              <Td dataLabel={t('alerts.what')} className="what">
                <Link to="/alerts/$id" params={{ id: alert.id }} data-row-link>
                  <b>{categoryWord(t, alert.category)}</b>
                  <span translate="no">{alert.entity ?? t('alerts.noEntity')}</span>
                </Link>
                {fresh?.has(alert.id) && <span className="chip chip--new">{t('alerts.new')}</span>}
              </Td>
              <Td dataLabel={t('alerts.action')}>
                <ActionLabel action={alert.action} />
              </Td>
              <Td dataLabel={t('alerts.customer')}>
                <span className="stack">
                  <Code value={alert.customer ?? alert.address ?? ''} ends={7} />
                  <span className="muted small" translate="no">
                    {alert.bookingEntity}
                  </span>
                </span>
              </Td>
              <Td dataLabel={t('alerts.occurrences')} className="num">
                {alert.occurrences}
              </Td>
              <Td dataLabel={t('alerts.occurred')}>
                <When at={alert.lastOccurredAt} />
              </Td>
              {!brief && (
                <Td dataLabel={t('alerts.raised')}>
                  <When at={alert.raisedAt} />
                </Td>
              )}
              <Td dataLabel={t('alerts.assignee')}>
                <Assignee name={alert.assignee} />
              </Td>
              {!brief && (
                <Td dataLabel={t('alerts.status')}>
                  <StatusLabel status={alert.status} outcome={alert.outcome} />
                </Td>
              )}
            </Tr>
          ))}
        </Tbody>
      </Table>
    </div>
  );
}

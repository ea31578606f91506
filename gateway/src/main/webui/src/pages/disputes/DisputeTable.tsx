import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Dispute } from '../../api/types';
import { Code } from '../../format/Code';
import { When } from '../../format/When';
import { useCategoryName } from '../../labels/useCategoryName';
import { DisputeClock } from './DisputeClock';

export function DisputeTable({ rows }: { rows: Dispute[] }) {
  const { t } = useTranslation();
  const name = useCategoryName();
  return (
    <div className="scroll-x">
      <Table variant="compact" className="dense">
        <Caption className="sr-only">{t('disputes.caption')}</Caption>
        <Thead>
          <Tr>
            <Th>{t('labels.label')}</Th>
            <Th>{t('labels.category')}</Th>
            <Th>{t('screen.address')}</Th>
            <Th>{t('disputes.openedBy')}</Th>
            <Th>{t('disputes.opened')}</Th>
            <Th>{t('disputes.clock')}</Th>
            <Th>{t('alerts.status')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {rows.map((row) => (
            <Tr key={row.id} data-row={row.id} className="row">
              <Td dataLabel={t('labels.label')} className="what">
                <Link to="/disputes/$id" params={{ id: row.id }} data-row-link>
                  <b lang="en">{row.attribution.label}</b>
                  {row.attribution.actor && <span translate="no">{row.attribution.actor}</span>}
                </Link>
              </Td>
              <Td dataLabel={t('labels.category')}>{name(row.attribution.category)}</Td>
              <Td dataLabel={t('screen.address')}>
                <Code value={row.attribution.subject} ends={7} />
              </Td>
              <Td dataLabel={t('disputes.openedBy')}>
                <span translate="no">{row.openedBy}</span>
              </Td>
              <Td dataLabel={t('disputes.opened')}>
                <When at={row.openedAt} />
              </Td>
              <Td dataLabel={t('disputes.clock')}>
                <DisputeClock dispute={row} />
              </Td>
              <Td dataLabel={t('alerts.status')}>
                <span className="status" data-status={row.status === 'OPEN' ? 'OPEN' : 'CLOSED'}>
                  <i aria-hidden="true" />
                  {t(`disputeStatus.${row.status}`)}
                </span>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </div>
  );
}

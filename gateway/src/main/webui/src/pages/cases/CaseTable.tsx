import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CaseRow } from '../../api/types';
import { Code } from '../../format/Code';
import { When } from '../../format/When';
import { Assignee, Level, StatusLabel } from '../../risk/labels';
import { shortId } from './search';

export function CaseTable({ rows, caption, fresh }: { rows: CaseRow[]; caption: string; fresh?: ReadonlySet<string> }) {
  const { t } = useTranslation();
  return (
    <div className="scroll-x">
      <Table variant="compact" className="dense">
        <Caption className="sr-only">{caption}</Caption>
        <Thead>
          <Tr>
            <Th>{t('alerts.severity')}</Th>
            <Th>{t('cases.case')}</Th>
            <Th>{t('alerts.customer')}</Th>
            <Th>{t('alerts.entity')}</Th>
            <Th className="num">{t('cases.alerts')}</Th>
            <Th>{t('cases.opened')}</Th>
            <Th>{t('cases.changed')}</Th>
            <Th>{t('alerts.assignee')}</Th>
            <Th>{t('alerts.status')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {rows.map((row) => (
            <Tr
              key={row.id}
              data-row={row.id}
              data-level={row.severity}
              className={fresh?.has(row.id) ? 'row row--fresh' : 'row'}
            >
              <Td dataLabel={t('alerts.severity')}>
                <Level level={row.severity} />
              </Td>
              <Td dataLabel={t('cases.case')} className="what">
                <Link to="/cases/$id" params={{ id: row.id }} data-row-link>
                  <b translate="no">{t('case.title', { id: shortId(row.id) })}</b>
                </Link>
                {fresh?.has(row.id) && <span className="chip chip--new">{t('alerts.new')}</span>}
              </Td>
              <Td dataLabel={t('alerts.customer')}>
                <Code value={row.customer} ends={7} />
              </Td>
              <Td dataLabel={t('alerts.entity')}>
                <span translate="no">{row.bookingEntity ?? t('time.none')}</span>
              </Td>
              <Td dataLabel={t('cases.alerts')} className="num">
                {row.alerts}
              </Td>
              <Td dataLabel={t('cases.opened')}>
                <When at={row.openedAt} />
              </Td>
              <Td dataLabel={t('cases.changed')}>
                <When at={row.changedAt} />
              </Td>
              <Td dataLabel={t('alerts.assignee')}>
                <Assignee name={row.assignee} />
              </Td>
              <Td dataLabel={t('alerts.status')}>
                <StatusLabel status={row.status} />
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </div>
  );
}

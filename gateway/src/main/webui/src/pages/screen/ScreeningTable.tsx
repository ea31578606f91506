import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ScreeningPage } from '../../api/types';
import { Code } from '../../format/Code';
import { When } from '../../format/When';
import { ActionLabel, Level } from '../../risk/labels';

export function ScreeningTable({ rows }: { rows: ScreeningPage['items'] }) {
  const { t } = useTranslation();
  if (rows.length === 0) {
    return <p className="quiet">{t('screen.noHistory')}</p>;
  }
  return (
    <div className="scroll-x">
      <Table variant="compact" className="dense">
        <Caption className="sr-only">{t('screen.historyCaption')}</Caption>
        <Thead>
          <Tr>
            <Th>{t('alerts.severity')}</Th>
            <Th>{t('screen.address')}</Th>
            <Th>{t('screen.network')}</Th>
            <Th>{t('alerts.action')}</Th>
            <Th>{t('screen.at')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {rows.map((row) => (
            <Tr key={row.id} data-row={row.id} data-level={row.verdict.level} className="row">
              <Td dataLabel={t('alerts.severity')}>
                <Level level={row.verdict.level} />
              </Td>
              <Td dataLabel={t('screen.address')} className="what">
                <Link to="/screen" search={{ id: row.id }} data-row-link>
                  <Code value={row.address} />
                </Link>
              </Td>
              <Td dataLabel={t('screen.network')}>
                <span translate="no">{row.network ?? t('time.none')}</span>
              </Td>
              <Td dataLabel={t('alerts.action')}>
                <ActionLabel action={row.verdict.action} />
              </Td>
              <Td dataLabel={t('screen.at')}>
                <When at={row.recordedAt} />
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </div>
  );
}

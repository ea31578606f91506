import { Button } from '@patternfly/react-core';
import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { LookalikeExemption } from '../../api/types';
import { Code } from '../../format/Code';
import { Day } from '../../format/Day';
import { When } from '../../format/When';
import { WideTable } from '../../shell/WideTable';
import { standingOf } from './standing';

interface ExemptionTableProps {
  rows: LookalikeExemption[];
  /** Absent where the person may end none. */
  end?: ((exemption: LookalikeExemption) => void) | undefined;
}

export function ExemptionTable({ rows, end }: ExemptionTableProps) {
  const { t } = useTranslation();
  return (
    <WideTable name={t('lookalikes.caption')}>
      <Table variant="compact" className="dense">
        <Caption className="sr-only">{t('lookalikes.caption')}</Caption>
        <Thead>
          <Tr>
            <Th>{t('lookalikes.address')}</Th>
            <Th>{t('lookalikes.resembles')}</Th>
            <Th>{t('alert.customer')}</Th>
            <Th>{t('lookalikes.reason')}</Th>
            <Th>{t('lookalikes.author')}</Th>
            <Th>{t('lookalikes.expires')}</Th>
            <Th>{t('alerts.status')}</Th>
            {end && <Th screenReaderText={t('lookalikes.end')} />}
          </Tr>
        </Thead>
        <Tbody>
          {rows.map((row) => (
            <ExemptionRow key={row.id} row={row} end={end} />
          ))}
        </Tbody>
      </Table>
    </WideTable>
  );
}

function ExemptionRow({ row, end }: { row: LookalikeExemption; end: ExemptionTableProps['end'] }) {
  const { t } = useTranslation();
  const standing = standingOf(row, new Date());
  return (
    <Tr data-row={row.id} className="row">
      <Td dataLabel={t('lookalikes.address')}>
        <Code value={row.address} ends={9} what={t('lookalikes.address')} />
      </Td>
      <Td dataLabel={t('lookalikes.resembles')}>
        <Code value={row.resembles} ends={9} />
      </Td>
      <Td dataLabel={t('alert.customer')}>
        <Code value={row.customer} ends={7} />
      </Td>
      <Td dataLabel={t('lookalikes.reason')}>{row.reason}</Td>
      <Td dataLabel={t('lookalikes.author')}>
        <span className="stack">
          <span translate="no">{row.author}</span>
          <When at={row.createdAt} />
        </span>
      </Td>
      <Td dataLabel={t('lookalikes.expires')}>
        <Day day={row.expiresOn} />
      </Td>
      <Td dataLabel={t('alerts.status')}>
        <span className="status" data-status={standing === 'STANDS' ? 'OPEN' : 'CLOSED'}>
          <i aria-hidden="true" />
          {t(`lookalikes.standing.${standing}`)}
        </span>
      </Td>
      {end && (
        <Td>
          {standing === 'STANDS' && (
            <Button variant="secondary" size="sm" onClick={() => end(row)}>
              {t('lookalikes.end')}
            </Button>
          )}
        </Td>
      )}
    </Tr>
  );
}

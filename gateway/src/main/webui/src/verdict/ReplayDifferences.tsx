import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { Replay } from '../api/types';

/** Field by field what the verdict of now says otherwise. */
export function ReplayDifferences({ differences }: { differences: Replay['differences'] }) {
  const { t } = useTranslation();
  if (differences.length === 0) {
    return <p>{t('replay.same')}</p>;
  }
  return (
    <div className="scroll-x">
      <Table variant="compact" borders className="dense">
        <Caption>{t('replay.differences', { count: differences.length })}</Caption>
        <Thead>
          <Tr>
            <Th>{t('replay.field')}</Th>
            <Th>{t('replay.was')}</Th>
            <Th>{t('replay.is')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {differences.map((difference) => (
            <Tr key={difference.field}>
              <Td dataLabel={t('replay.field')}>
                <code translate="no">{difference.field.replaceAll('/', ' / ').trim().replace(/^\/ /, '')}</code>
              </Td>
              <Td dataLabel={t('replay.was')} className="replay__value">
                <del>{inShort(difference.was) ?? t('time.none')}</del>
              </Td>
              <Td dataLabel={t('replay.is')} className="replay__value">
                <ins>{inShort(difference.now) ?? t('time.none')}</ins>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </div>
  );
}

/** A text as it is, anything else as JSON, null for nothing. */
export function inShort(value: unknown): string | null {
  return value === null || value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);
}

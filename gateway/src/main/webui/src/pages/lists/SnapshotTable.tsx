import { Button } from '@patternfly/react-core';
import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Snapshot } from '../../api/types';
import { Code } from '../../format/Code';
import { Day } from '../../format/Day';
import { When } from '../../format/When';
import { isPlatformAdmin } from '../../session/roles';
import { useSession } from '../../session/SessionProvider';
import { RollBackDialog } from './RollBackDialog';
import { ChangeCounts, SnapshotState } from './SnapshotState';

/** Every snapshot of a list with who brought and who decided it; an approved one can be gone back to. */
export function SnapshotTable({ source, rows }: { source: string; rows: Snapshot[] }) {
  const { t, i18n } = useTranslation();
  const { user } = useSession();
  const [target, setTarget] = useState<Snapshot | null>(null);
  return (
    <div className="scroll-x">
      <Table variant="compact" className="dense">
        <Caption className="sr-only">{t('list.snapshotsCaption')}</Caption>
        <Thead>
          <Tr>
            <Th>{t('lists.snapshot')}</Th>
            <Th>{t('lists.state')}</Th>
            <Th>{t('list.change')}</Th>
            <Th>{t('lists.published')}</Th>
            <Th>{t('list.proposed')}</Th>
            <Th>{t('list.decided')}</Th>
            <Th className="num">{t('lists.parties')}</Th>
            <Th className="num">{t('list.rejected')}</Th>
            <Th>
              <span className="sr-only">{t('list.rollBack')}</span>
            </Th>
          </Tr>
        </Thead>
        <Tbody>
          {rows.map((row) => (
            <Tr key={row.snapshot} data-row={row.snapshot} className={row.active ? 'row row--chosen' : 'row'}>
              <Td dataLabel={t('lists.snapshot')} className="what">
                <Link to="/lists/$source/$snapshot" params={{ source, snapshot: row.snapshot }} data-row-link>
                  <b>
                    <Code value={row.snapshot} ends={6} />
                  </b>
                  <span translate="no">{row.format}</span>
                </Link>
              </Td>
              <Td dataLabel={t('lists.state')}>
                <SnapshotState snapshot={row} />
              </Td>
              <Td dataLabel={t('list.change')}>
                <ChangeCounts counts={row} />
              </Td>
              <Td dataLabel={t('lists.published')} className="nowrap">
                <Day day={row.publishedOn} />
              </Td>
              <Td dataLabel={t('list.proposed')}>
                <Person name={row.proposedBy} at={row.proposedAt} />
              </Td>
              <Td dataLabel={t('list.decided')}>
                <Person name={row.decidedBy} at={row.decidedAt} />
              </Td>
              <Td dataLabel={t('lists.parties')} className="num">
                {row.parties.toLocaleString(i18n.language)}
              </Td>
              <Td dataLabel={t('list.rejected')} className="num">
                {row.rejected.toLocaleString(i18n.language)}
              </Td>
              <Td>
                {isPlatformAdmin(user) && row.state === 'APPROVED' && !row.active && (
                  <Button variant="link" size="sm" isInline onClick={() => setTarget(row)}>
                    {t('list.rollBack')}
                  </Button>
                )}
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
      {target && <RollBackDialog snapshot={target} close={() => setTarget(null)} />}
    </div>
  );
}

function Person({ name, at }: { name: string | null; at: string | null }) {
  const { t } = useTranslation();
  if (!name) {
    return <span className="muted">{t('time.none')}</span>;
  }
  return (
    <span className="stack">
      <span translate="no">{name.endsWith('-service') ? t('change.system') : name}</span>
      <When at={at} />
    </span>
  );
}

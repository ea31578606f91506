import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { EntityEntry } from '../../api/types';
import { Dated } from '../../format/Dated';
import { When } from '../../format/When';
import { Provisional } from '../../shell/Provisional';
import { WideTable } from '../../shell/WideTable';

/** Each regime's listing with its dates and who says so; an unknown date says that it is unknown. */
export function ListingTable({ entries }: { entries: EntityEntry[] }) {
  const { t } = useTranslation();
  const rows = entries.flatMap((entry) => entry.listings.map((listing) => ({ entry, listing })));
  return (
    <WideTable name={t('entity.listings')}>
      <Table variant="compact" className="dense">
        <Caption className="sr-only">{t('entity.listings')}</Caption>
        <Thead>
          <Tr>
            <Th>{t('dated.regime')}</Th>
            <Th>{t('dated.programs')}</Th>
            <Th>{t('dated.instrument')}</Th>
            <Th>{t('verdict.announced')}</Th>
            <Th>{t('verdict.effective')}</Th>
            <Th>{t('verdict.ended')}</Th>
            <Th>{t('verdict.firstSeen')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {rows.map(({ entry, listing }, index) => (
            <Tr key={index} className="row">
              <Td dataLabel={t('dated.regime')} className="what">
                <b translate="no">{listing.regime}</b>
                <span translate="no">
                  {entry.source} · {entry.party}
                </span>
                {entry.provisional && <Provisional />}
              </Td>
              <Td dataLabel={t('dated.programs')}>
                <span className="chips">
                  {listing.programs.map((program) => (
                    <span key={program} className="chip" translate="no">
                      {program}
                    </span>
                  ))}
                </span>
              </Td>
              <Td dataLabel={t('dated.instrument')} className="instrument">
                {listing.instrument ? <span lang="en">{listing.instrument}</span> : <span className="muted">{t('app.unknown')}</span>}
              </Td>
              <Td dataLabel={t('verdict.announced')}>
                <Dated fact={listing.announced} />
              </Td>
              <Td dataLabel={t('verdict.effective')}>
                <Dated fact={listing.effective} otherwise={t('verdict.effectiveUnknown')} />
              </Td>
              <Td dataLabel={t('verdict.ended')}>
                <Dated fact={listing.ended} otherwise={t('verdict.stands')} />
              </Td>
              <Td dataLabel={t('verdict.firstSeen')}>
                <When at={entry.firstSeen} />
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </WideTable>
  );
}

import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { LabelPack } from '../../api/types';
import { Code } from '../../format/Code';
import { When } from '../../format/When';

/** Every pack with what it holds and what of it could not be used. */
export function PackTable({ packs }: { packs: LabelPack[] }) {
  const { t, i18n } = useTranslation();
  const count = (number: number) => number.toLocaleString(i18n.language);
  return (
    <div className="scroll-x">
      <Table variant="compact" className="dense">
        <Caption className="sr-only">{t('packs.caption')}</Caption>
        <Thead>
          <Tr>
            <Th>{t('packs.pack')}</Th>
            <Th>{t('lists.published')}</Th>
            <Th>{t('packs.imported')}</Th>
            <Th className="num">{t('packs.labels')}</Th>
            <Th className="num">{t('packs.actors')}</Th>
            <Th className="num">{t('packs.quarantined')}</Th>
            <Th>{t('packs.fingerprint')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {packs.map((pack) => (
            <Tr key={pack.pack} data-row={pack.pack} className="row">
              <Td dataLabel={t('packs.pack')} className="what">
                <b translate="no">{pack.pack}</b>
                <span className="muted" lang="en">
                  {[pack.title, pack.creator].filter(Boolean).join(' · ')}
                </span>
              </Td>
              <Td dataLabel={t('lists.published')} className="nowrap">
                {pack.publishedOn ?? t('time.dayUnknown')}
              </Td>
              <Td dataLabel={t('packs.imported')}>
                <When at={pack.importedAt} />
              </Td>
              <Td dataLabel={t('packs.labels')} className="num">
                {count(pack.tags)}
              </Td>
              <Td dataLabel={t('packs.actors')} className="num">
                {count(pack.actors)}
              </Td>
              <Td dataLabel={t('packs.quarantined')} className="num">
                {count(pack.quarantined)}
              </Td>
              <Td dataLabel={t('packs.fingerprint')}>
                <Code value={pack.hash} ends={8} what={t('packs.fingerprint')} />
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </div>
  );
}

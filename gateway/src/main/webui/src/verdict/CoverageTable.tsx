import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { Verdict } from '../api/types';
import { Code } from '../format/Code';
import { age, inUtc, secondsBetween } from '../format/time';
import { When } from '../format/When';
import { BehaviourCoverage } from './BehaviourCoverage';
import { LedgerCoverage } from './LedgerCoverage';

/** The lists and ledgers that an answer rests on, how old each was, and what it does not cover. */
export function CoverageTable({ verdict }: { verdict: Verdict }) {
  const { t, i18n } = useTranslation();
  const lists = verdict.coverage?.lists ?? [];
  const stale = verdict.coverage?.staleLists ?? [];
  const missing = verdict.coverage?.notEvaluated ?? [];
  const ageInDays = (day: string, asOf: string) => {
    const seconds = secondsBetween(day, inUtc(asOf).date);
    return seconds === 0 ? t('verdict.sameDay') : seconds < 0 ? t('verdict.publishedLater') : age(seconds, i18n.language);
  };
  return (
    <>
      {stale.length > 0 && <p className="notice">{t('verdict.staleMeaning')}</p>}
      {lists.length === 0 ? (
        <p className="quiet">{t('verdict.noLists')}</p>
      ) : (
        <div className="scroll-x">
          <Table variant="compact" borders className="dense" aria-label={t('verdict.coverageCaption')}>
            <Thead>
              <Tr>
                <Th>{t('verdict.list')}</Th>
                <Th>{t('verdict.published')}</Th>
                <Th>{t('verdict.activated')}</Th>
                <Th>{t('lists.checked')}</Th>
                <Th>{t('verdict.age')}</Th>
                <Th className="num">{t('verdict.entries')}</Th>
                <Th>{t('verdict.snapshot')}</Th>
              </Tr>
            </Thead>
            <Tbody>
              {lists.map((list) => (
                <Tr key={list.source}>
                  <Td dataLabel={t('verdict.list')}>
                    <b translate="no">{list.source}</b>{' '}
                    {stale.includes(list.source) && <span className="chip chip--caution">{t('verdict.stale')}</span>}
                  </Td>
                  <Td dataLabel={t('verdict.published')} className="nowrap">{list.publishedOn ?? t('time.dayUnknown')}</Td>
                  <Td dataLabel={t('verdict.activated')}>
                    <When at={list.activatedAt} />
                  </Td>
                  <Td dataLabel={t('lists.checked')}>
                    <When at={list.checkedAt} />
                  </Td>
                  <Td dataLabel={t('verdict.age')} className="nowrap">
                    {list.publishedOn && verdict.asOf ? ageInDays(list.publishedOn, verdict.asOf) : t('time.dayUnknown')}
                  </Td>
                  <Td dataLabel={t('verdict.entries')} className="num">
                    {(list.entries ?? 0).toLocaleString(i18n.language)}
                  </Td>
                  <Td dataLabel={t('verdict.snapshot')}>
                    <Code value={list.snapshot} ends={6} what={t('verdict.snapshot')} />
                  </Td>
                </Tr>
              ))}
            </Tbody>
          </Table>
        </div>
      )}
      <LedgerCoverage ledger={verdict.coverage?.ledger ?? []} />
      {verdict.coverage?.behaviours && <BehaviourCoverage read={verdict.coverage.behaviours} />}
      <p className="quiet">
        {missing.length === 0
          ? t('verdict.notEvaluatedNone')
          : `${t('verdict.notEvaluated')}: ${missing.map((kind) => t(`check.${kind}`)).join(', ')}`}
      </p>
    </>
  );
}

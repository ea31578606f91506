import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { AssetRule } from '../../api/types';
import { Day } from '../../format/Day';

/** Which law reaches the asset since when; an empty table says nothing about the asset. */
export function AssetRules({ rules }: { rules: AssetRule[] }) {
  const { t } = useTranslation();
  if (rules.length === 0) {
    return <p className="quiet">{t('assets.noRules')}</p>;
  }
  return (
    <div className="scroll-x">
      <Table variant="compact" className="dense">
        <Caption className="sr-only">{t('assets.rulesCaption')}</Caption>
        <Thead>
          <Tr>
            <Th>{t('dated.regime')}</Th>
            <Th>{t('assets.ruleKind')}</Th>
            <Th>{t('dated.instrument')}</Th>
            <Th>{t('verdict.announced')}</Th>
            <Th>{t('verdict.effective')}</Th>
            <Th>{t('verdict.ended')}</Th>
            <Th>{t('assets.source')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {rules.map((rule) => (
            <Tr key={rule.id} className="row">
              <Td dataLabel={t('dated.regime')}>
                <b translate="no">{rule.jurisdiction}</b>
              </Td>
              <Td dataLabel={t('assets.ruleKind')}>{t(`assetRule.${rule.kind}`)}</Td>
              <Td dataLabel={t('dated.instrument')}>
                <span lang="en">{rule.instrument}</span>
              </Td>
              <Td dataLabel={t('verdict.announced')} className="nowrap">
                <Day day={rule.announced} />
              </Td>
              <Td dataLabel={t('verdict.effective')}>
                <Day day={rule.effective} otherwise={t('verdict.effectiveUnknown')} />
              </Td>
              <Td dataLabel={t('verdict.ended')} className="nowrap">
                <Day day={rule.ended} otherwise={t('verdict.stands')} />
              </Td>
              <Td dataLabel={t('assets.source')} className="small">
                <span lang="en">{rule.source}</span>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </div>
  );
}

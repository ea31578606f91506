import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RegisteredAsset } from '../../api/types';
import { Code } from '../../format/Code';

export function AssetTable({ rows }: { rows: RegisteredAsset[] }) {
  const { t } = useTranslation();
  return (
    <div className="scroll-x">
      <Table variant="compact" className="dense">
        <Caption className="sr-only">{t('assets.caption')}</Caption>
        <Thead>
          <Tr>
            <Th>{t('assets.symbol')}</Th>
            <Th>{t('assets.kind')}</Th>
            <Th>{t('screen.network')}</Th>
            <Th>{t('assets.contract')}</Th>
            <Th className="num">{t('assets.decimals')}</Th>
            <Th>{t('assets.issuer')}</Th>
            <Th>{t('assets.source')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {rows.map((row) => (
            <Tr key={row.id} data-row={row.id} className="row">
              <Td dataLabel={t('assets.symbol')} className="what">
                <Link to="/asset" search={{ id: row.id }} data-row-link>
                  <b translate="no">{row.symbol ?? row.name}</b>
                  {row.symbol && <span translate="no">{row.name}</span>}
                </Link>
              </Td>
              <Td dataLabel={t('assets.kind')}>
                <AssetClassMark asset={row} />
              </Td>
              <Td dataLabel={t('screen.network')}>
                <span translate="no">{row.network ?? t('time.none')}</span>
              </Td>
              <Td dataLabel={t('assets.contract')}>
                {row.contract ? <Code value={row.contract} ends={8} what={t('assets.contract')} /> : <span className="muted">{t('assets.native')}</span>}
              </Td>
              <Td dataLabel={t('assets.decimals')} className="num">
                {row.decimals ?? t('app.unknown')}
              </Td>
              <Td dataLabel={t('assets.issuer')}>{row.issuer ? <span lang="en">{row.issuer}</span> : <span className="muted">{t('app.unknown')}</span>}</Td>
              <Td dataLabel={t('assets.source')} className="small">
                <span lang="en">{row.source}</span>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </div>
  );
}

export function AssetClassMark({ asset }: { asset: RegisteredAsset }) {
  const { t } = useTranslation();
  return (
    <span className={asset.kind === 'STATE_TOKEN' || asset.stateToken ? 'chip chip--caution' : 'chip'}>
      {t(`assetClass.${asset.stateToken ? 'STATE_TOKEN' : asset.kind}`)}
    </span>
  );
}

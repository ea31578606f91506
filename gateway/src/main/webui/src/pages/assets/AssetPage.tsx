import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AssetDossier } from '../../api/types';
import { Code } from '../../format/Code';
import { Fact } from '../../shell/Fact';
import { Loading } from '../../shell/Loading';
import { PageHead } from '../../shell/PageHead';
import { Panel } from '../../shell/Panel';
import { Problem } from '../../shell/Problem';
import { Source } from '../../shell/Sources';
import { AssetClassMark } from './AssetTable';
import { assetDossier } from './queries';
import { AssetRules } from './AssetRules';
import { StateTokenPanel } from './StateTokenPanel';

const route = getRouteApi('/asset');

export function AssetPage() {
  const { t } = useTranslation();
  const { id } = route.useSearch();
  const dossier = useQuery(assetDossier(id));
  if (dossier.data === undefined) {
    return (
      <>
        <PageHead title={t('assets.one')} back={{ to: '/assets', words: t('assets.title') }} />
        {dossier.isError ? <Problem error={dossier.error} retry={() => void dossier.refetch()} /> : <Loading />}
      </>
    );
  }
  return <Dossier key={id} dossier={dossier.data} />;
}

function Dossier({ dossier }: { dossier: AssetDossier }) {
  const { t } = useTranslation();
  const { asset, stateToken } = dossier;
  return (
    <>
      <PageHead
        title={asset.symbol ? `${asset.symbol} · ${asset.name}` : asset.name}
        back={{ to: '/assets', words: t('assets.title') }}
        lead={<AssetClassMark asset={asset} />}
      />
      <Panel title={t('assets.rules')}>
        <AssetRules rules={stateToken?.rules ?? []} />
      </Panel>
      {stateToken && <StateTokenPanel token={stateToken} />}
      <Panel title={t('assets.facts')}>
        <dl className="facts facts--row">
          <Fact term={t('assets.id')} wide>
            <Code value={asset.id} what={t('assets.id')} />
          </Fact>
          {asset.contract && (
            <Fact term={t('assets.contract')} wide>
              <Code value={asset.contract} what={t('assets.contract')} />
            </Fact>
          )}
          <Fact term={t('screen.network')}>
            <span translate="no">{asset.network ?? t('time.none')}</span>
          </Fact>
          <Fact term={t('assets.decimals')}>{asset.decimals ?? t('app.unknown')}</Fact>
          <Fact term={t('assets.issuer')}>{asset.issuer ?? t('app.unknown')}</Fact>
          <Fact term={t('assets.source')}>
            <span lang="en">
              <Source source={asset.source} />
            </span>
          </Fact>
        </dl>
      </Panel>
    </>
  );
}

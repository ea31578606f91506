import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssetExposure, Exposures } from '../../api/types';
import { dollars, money } from '../../format/money';
import { useCategoryName } from '../../labels/useCategoryName';
import { LevelMark } from '../../risk/marks';
import { Filter } from '../../shell/Filter';
import { Loading } from '../../shell/Loading';
import { Panel } from '../../shell/Panel';
import { Problem } from '../../shell/Problem';
import { exposuresOf, type TaintPolicy } from './queries';
import { shortened } from './wording';

const POLICIES: TaintPolicy[] = ['HAIRCUT', 'FIFO', 'POISON'];

/** What share of an address's funds came from which category and went to which; without an answer, that it was not evaluated. */
export function ExposurePanel({ network, address }: { network: string; address: string }) {
  const { t } = useTranslation();
  const [policy, setPolicy] = useState<TaintPolicy>('HAIRCUT');
  const found = useQuery(exposuresOf(network, address, policy));
  const shown = found.data?.answer === 'SHOWN' && found.data.assets.length > 0;
  return (
    <Panel title={t('graph.exposure')} aside={<code translate="no">{shortened(address)}</code>} className="exposure-panel">
      <Filter label={t('graph.policy')} value={policy} options={POLICIES.map((one) => [one, t(`graph.policy_${one}`)])} onChange={setPolicy} />
      {found.isError && <Problem error={found.error} retry={() => void found.refetch()} />}
      {found.data === undefined ? (
        !found.isError && <Loading />
      ) : shown ? (
        <Answer answer={found.data} />
      ) : (
        <p className="exposure-panel__absent" data-level="NOT_EVALUATED">
          <LevelMark level="NOT_EVALUATED" />
          <span>
            <b>{t('level.NOT_EVALUATED')}</b> {t(`ledgerAnswer.${found.data.answer}`)}
          </span>
        </p>
      )}
    </Panel>
  );
}

function Answer({ answer }: { answer: Exposures }) {
  const { t } = useTranslation();
  return (
    <>
      {!answer.decides && <p className="quiet">{t('graph.whatIf')}</p>}
      {answer.assets.map((asset) => (
        <section key={asset.asset}>
          <h3 className="eyebrow">
            {asset.symbol} · {t('graph.receivedSum', { amount: money(asset.received, asset.symbol) })}
          </h3>
          <Shares title={t('graph.sourcesShare')} asset={asset} rows={asset.sources.map((one) => ({ ...one, amount: one.received }))} />
          {asset.destinations && <Shares title={t('graph.destinationsShare')} asset={asset} rows={asset.destinations} />}
        </section>
      ))}
      <p className="quiet">{t('graph.estimate')}</p>
    </>
  );
}

interface Share {
  category: string;
  amount: string;
  share: number;
  direct: string | null;
  hops: number | null;
  usd: string | null;
}

function Shares({ title, asset, rows }: { title: string; asset: AssetExposure; rows: Share[] }) {
  const { t } = useTranslation();
  const name = useCategoryName();
  const largest = [...rows].filter((row) => Number(row.amount) > 0).sort((one, other) => other.share - one.share);
  if (largest.length === 0) {
    return null;
  }
  return (
    <>
      <p className="exposure-panel__title">{title}</p>
      <ul className="exposure-panel__rows">
        {largest.map((row) => (
          <li key={row.category}>
            <span className="exposure-panel__name">
              <b>{name(row.category)}</b>
              <span>{percent(row.share)}</span>
            </span>
            <meter min={0} max={1} value={row.share} aria-label={name(row.category)} />
            <small className="muted">
              {money(row.amount, asset.symbol)} {row.usd ? dollars(row.usd) : t('transfer.valueUnknown')}
              {row.hops !== null && row.hops > 0 && ` · ${t('exposure.hopsCount', { count: row.hops })}`}
              {row.direct !== null && ` · ${t('graph.directPart', { amount: money(row.direct, asset.symbol) })}`}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}

const percent = (share: number) => `${(share * 100).toFixed(share < 0.001 ? 4 : 1)} %`;

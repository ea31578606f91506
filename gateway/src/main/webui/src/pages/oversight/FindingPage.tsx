import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { findingDetail } from '../../api/queries';
import type { Finding } from '../../api/types';
import { Code } from '../../format/Code';
import { Money } from '../../format/Money';
import { When } from '../../format/When';
import { ActionLabel, Level } from '../../risk/labels';
import { Loading } from '../../shell/Loading';
import { PageHead } from '../../shell/PageHead';
import { Panel } from '../../shell/Panel';
import { Problem } from '../../shell/Problem';
import { ReasonCard } from '../../verdict/ReasonCard';
import { findingWords } from './FindingTable';
import { GraphLink } from '../graph/GraphLink';
import { Seal } from './Seal';

const route = getRouteApi('/oversight/$id');

export function FindingPage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const found = useQuery(findingDetail(id));
  if (found.data === undefined) {
    return (
      <>
        <PageHead title={t('oversight.short')} back={{ to: '/oversight', words: t('oversight.back') }} />
        {found.isError ? <Problem error={found.error} retry={() => void found.refetch()} /> : <Loading />}
      </>
    );
  }
  return <FindingView key={id} finding={found.data} />;
}

function FindingView({ finding }: { finding: Finding }) {
  const { t } = useTranslation();
  return (
    <>
      <PageHead
        title={t('oversight.finding', { what: findingWords(t, finding) })}
        back={{ to: '/oversight', words: t('oversight.back') }}
        lead={
          <span className="headline">
            <Level level={finding.level} />
            <ActionLabel action={finding.action} />
            <span translate="no">{[finding.institution, finding.bookingEntity].filter(Boolean).join(' · ')}</span>
          </span>
        }
      />
      <div className="columns">
        <div>
          <Panel title={t('verdict.reasons')}>
            {finding.reasons?.length ? (
              <ul className="reasons">
                {finding.reasons.map((reason, index) => (
                  <ReasonCard key={index} reason={reason} />
                ))}
              </ul>
            ) : (
              <p className="quiet">{finding.level === 'UNKNOWN' ? t('verdict.noReasonsUnknown') : t('oversight.noReason')}</p>
            )}
          </Panel>
        </div>
        <aside aria-label={t('oversight.facts')}>
          <Panel title={t('oversight.facts')}>
            <dl className="facts">
              <div>
                <dt>{t('transfer.what')}</dt>
                <dd>
                  {t(`kind.${finding.kind}`)} · {t(`direction.${finding.direction}`)} · {t(`rail.${finding.rail}`)}
                </dd>
              </div>
              <div>
                <dt>{t('transfer.amount')}</dt>
                <dd>
                  <Money amount={finding.amount} usd={finding.usd} />
                </dd>
              </div>
              {finding.network && (
                <div>
                  <dt>{t('transfer.network')}</dt>
                  <dd translate="no">{finding.network}</dd>
                </div>
              )}
              {finding.counterparty?.service && (
                <div>
                  <dt>{t('transfer.service')}</dt>
                  <dd translate="no">{finding.counterparty.service}</dd>
                </div>
              )}
              {finding.counterparty?.address && (
                <div>
                  <dt>{t('transfer.counterparty')}</dt>
                  <dd>
                    <Code value={finding.counterparty.address} what={t('transfer.counterparty')} />{' '}
                    <GraphLink address={finding.counterparty.address} network={finding.network} />
                  </dd>
                </div>
              )}
              {finding.transactionHash && (
                <div>
                  <dt>{t('transfer.hash')}</dt>
                  <dd>
                    <Code value={finding.transactionHash} what={t('transfer.hash')} />
                  </dd>
                </div>
              )}
              <div>
                <dt>{t('transfer.occurred')}</dt>
                <dd>
                  <When at={finding.occurredAt} stacked={false} />
                </dd>
              </div>
              <div>
                <dt>{t('oversight.recorded')}</dt>
                <dd>
                  <When at={finding.recordedAt} stacked={false} />
                </dd>
              </div>
            </dl>
          </Panel>
          <Panel title={t('alert.customer')}>
            <p className="sealed-customer">{t('oversight.customerSealed')}</p>
            <Seal />
          </Panel>
        </aside>
      </div>
    </>
  );
}

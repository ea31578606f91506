import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GraphAddress } from '../../api/types';
import { Code } from '../../format/Code';
import { When } from '../../format/When';
import { dollars, money } from '../../format/money';
import { Fact } from '../../shell/Fact';
import { Loading } from '../../shell/Loading';
import { Panel } from '../../shell/Panel';
import { Problem } from '../../shell/Problem';
import { CoverageNote } from './CoverageNote';
import { GroupMark } from './GroupMark';
import type { FlowNode } from './model';
import { graphAddress } from './queries';
import { useCategoryWords } from './useCategoryWords';
import { shortened } from './wording';

/** What is known of the chosen address: who is said to be behind it and by whom, what passed, and what that rests on. */
export function NodePanel({ network, node, children }: { network: string; node: FlowNode; children?: ReactNode }) {
  const { t } = useTranslation();
  const found = useQuery({ ...graphAddress(network, node.address ?? ''), enabled: node.address !== null });
  const words = useCategoryWords();
  if (node.address === null) {
    return (
      <Panel title={t('graph.chosen')}>
        <p>{t('graph.nobody')}</p>
        <p className="quiet">{t('graph.nobodyMeaning')}</p>
      </Panel>
    );
  }
  return (
    <Panel title={t('graph.chosen')} className="node-panel">
      <p className="node-panel__who">
        <GroupMark group={node.group} weak={node.weak} />
        <b translate="no">{node.name ?? words(node.category)}</b>
      </p>
      <p>
        <Code value={node.address} ends={12} what={t('screen.address')} />
      </p>
      {found.isError && <Problem error={found.error} retry={() => void found.refetch()} />}
      {children}
      {found.data === undefined ? !found.isError && <Loading /> : <Facts address={found.data} node={node} />}
    </Panel>
  );
}

function Facts({ address, node }: { address: GraphAddress; node: FlowNode }) {
  const { t } = useTranslation();
  const words = useCategoryWords();
  return (
    <>
      <dl className="facts">
        <Fact term={t('graph.category')}>
          {words(node.category)} {node.weak && <small className="muted">{t('graph.weak')}</small>}
        </Fact>
        {address.totals.map((total) => (
          <Fact key={total.asset} term={total.symbol ?? shortened(total.asset)}>
            <Total words="in" sum={total.received} asset={total.symbol ?? ''} />
            <Total words="out" sum={total.sent} asset={total.symbol ?? ''} />
          </Fact>
        ))}
        <Fact term={t('graph.partners')}>
          {t('graph.senders', { count: address.sources })}, {t('graph.receivers', { count: address.destinations })}
        </Fact>
        {address.firstSeen && (
          <Fact term={t('graph.seen')}>
            <span className="node-panel__sum">
              <When at={address.firstSeen} stacked={false} />
            </span>
            <span className="node-panel__sum">
              <When at={address.lastSeen} stacked={false} />
            </span>
          </Fact>
        )}
        {address.posted.map((posted) => (
          <Fact key={posted.direction + posted.asset} term={t('graph.posted')}>
            {t('graph.postedSum', { count: posted.count, amount: money(posted.amount, posted.asset) })}
          </Fact>
        ))}
      </dl>
      {address.totals.length === 0 && <p className="quiet">{t('graph.noTransfers')}</p>}
      <Said address={address} />
      <CoverageNote coverage={address.coverage} basis={address.basis} truncated={address.truncated} read={address.transfersRead} />
    </>
  );
}

function Total({ words, sum, asset }: { words: 'in' | 'out'; sum: GraphAddress['totals'][number]['sent']; asset: string }) {
  const { t } = useTranslation();
  return (
    <span className="node-panel__sum">
      {t(`graph.${words}`)} {sum.amount === null ? t('graph.units', { units: sum.units, asset }) : money(sum.amount ?? '0', asset)}{' '}
      <small className="muted">{sum.usd ? dollars(sum.usd) : t('transfer.valueUnknown')}</small>
    </span>
  );
}

function Said({ address }: { address: GraphAddress }) {
  const { t } = useTranslation();
  const { labels, listings } = address.node;
  return (
    <>
      <ul className="node-panel__said">
        {listings.map((listing) => (
          <li key={listing.source + listing.entry + listing.listedFor}>
            <b translate="no">{listing.entity}</b> <span translate="no">{listing.source}</span>{' '}
            {listing.ended && <small>{t('graph.ended', { day: listing.ended })}</small>}
          </li>
        ))}
        {labels.map((label) => (
          <li key={label.id}>
            <b lang="en">{label.label}</b> <small className="muted">{t('graph.trust', { trust: label.trust, pack: label.pack })}</small>
          </li>
        ))}
      </ul>
      <Link to="/find" search={{ q: address.node.address ?? '', network: address.node.network }}>
        {t('graph.find')}
      </Link>
    </>
  );
}

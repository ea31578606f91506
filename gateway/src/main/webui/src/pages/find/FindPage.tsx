import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Code } from '../../format/Code';
import { Filter } from '../../shell/Filter';
import { Empty } from '../../shell/Loading';
import { PageHead } from '../../shell/PageHead';
import { GraphLink } from '../graph/GraphLink';
import { useNetworks } from '../screen/networks';
import { AddressExposed } from './AddressExposed';
import { AddressListed } from './AddressListed';
import { Attributed } from './Attributed';
import { Exposed } from './Exposed';
import { NameListed } from './NameListed';
import { NotAttributed } from './NotAttributed';
import { READINGS, readingOf, type Reading } from './search';
import { ServiceAnswer } from './ServiceAnswer';

const route = getRouteApi('/find');

/** What is known of an address, a name or a service: three answers that never stand for one another, and the register's. */
export function FindPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const q = search.q;
  return (
    <>
      <PageHead title={t('find.title')} lead={t('find.lead')} />
      {q === undefined ? <Empty title={t('find.empty')} hint={t('find.emptyHint')} /> : <Answers key={q} q={q} />}
    </>
  );
}

function Answers({ q }: { q: string }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const networks = useNetworks();
  const reading = search.as ?? readingOf(q);
  const asked = { address: q, network: search.network };
  return (
    <>
      <div className="filters find__asked">
        <p>
          <span className="quiet">{t('find.asked')}</span> <Code value={q} what={t('find.asked')} />{' '}
          {reading === 'address' && <GraphLink address={q} network={search.network} />}
        </p>
        <Filter<Reading>
          label={t('find.readAs')}
          value={reading}
          options={READINGS.map((known) => [known, t(`find.${known}`)])}
          onChange={(as) => void navigate({ search: { q, as }, replace: true })}
        />
        {reading === 'address' && (
          <Filter
            label={t('screen.network')}
            value={search.network ?? ''}
            options={[['', t('screen.detect')], ...networks.map(({ id, name }) => [id, name] as [string, string])]}
            onChange={(network) => void navigate({ search: { ...search, network: network === '' ? undefined : network }, replace: true })}
          />
        )}
      </div>
      <div className="answers">
        {reading === 'address' ? <AddressListed asked={asked} /> : <NameListed name={q} />}
        {reading === 'address' ? <Attributed asked={asked} /> : <NotAttributed />}
        {reading === 'address' ? <AddressExposed asked={asked} /> : <Exposed />}
        <ServiceAnswer q={q} reading={reading} asked={asked} />
      </div>
    </>
  );
}

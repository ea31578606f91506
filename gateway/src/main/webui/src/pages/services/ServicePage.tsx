import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Service } from '../../api/types';
import { Code } from '../../format/Code';
import { Fact } from '../../shell/Fact';
import { Loading } from '../../shell/Loading';
import { PageHead } from '../../shell/PageHead';
import { Panel } from '../../shell/Panel';
import { Problem } from '../../shell/Problem';
import { Source, Sources } from '../../shell/Sources';
import { CustomerChecks } from './CustomerChecks';
import { serviceDetail } from './queries';
import { jurisdictionName } from './search';
import { Attacks, Listings, Registrations } from './ServiceFacts';

const route = getRouteApi('/services/$id');

export function ServicePage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const detail = useQuery(serviceDetail(id));
  if (detail.data === undefined) {
    return (
      <>
        <PageHead title={t('services.one')} back={{ to: '/services', words: t('services.title') }} />
        {detail.isError ? <Problem error={detail.error} retry={() => void detail.refetch()} /> : <Loading />}
      </>
    );
  }
  return <ServiceView key={id} service={detail.data} />;
}

function ServiceView({ service }: { service: Service }) {
  const { t, i18n } = useTranslation();
  return (
    <>
      <PageHead
        title={service.name}
        back={{ to: '/services', words: t('services.title') }}
        lead={service.kinds.map((kind) => t(`serviceKind.${kind}`)).join(' · ')}
      />
      <div className="columns">
        <div>
          <Panel title={t('services.registrations')}>
            <Registrations registrations={service.registrations} />
          </Panel>
          <Panel title={t('services.listings')}>
            <Listings listings={service.listings} />
          </Panel>
          <Panel title={t('services.attacks')}>
            <Attacks attacks={service.attacks} />
          </Panel>
          <Panel title={t('services.sources')}>
            <Sources sources={service.sources} />
          </Panel>
        </div>
        <aside aria-label={t('alert.facts')}>
          <Panel title={t('services.customerChecks')}>
            <CustomerChecks value={service.customerChecks} />
            <p className="quiet">{t(`customerChecksMeaning.${service.customerChecks}`)}</p>
            {service.customerChecksSource && (
              <p className="quiet" lang="en">
                <Source source={service.customerChecksSource} />
              </p>
            )}
          </Panel>
          <Panel title={t('alert.facts')}>
            <dl className="facts">
              <Fact term={t('services.jurisdiction')}>
                {service.jurisdictions.map((code) => jurisdictionName(code, i18n.language)).join(', ') || t('app.unknown')}
              </Fact>
              <Fact term={t('services.aliases')}>
                <span translate="no">{service.aliases.join(', ') || t('time.none')}</span>
              </Fact>
              <Fact term={t('services.sites')}>
                <span translate="no">{service.sites.join(', ') || t('time.none')}</span>
              </Fact>
              <Fact term={t('services.ended')}>{service.ended ? <span lang="en">{service.ended}</span> : t('services.endedUnknown')}</Fact>
              {service.actors.length > 0 && (
                <Fact term={t('services.actors')}>
                  <span className="stack">
                    {service.actors.map((actor) => (
                      <Code key={actor} value={actor} />
                    ))}
                  </span>
                </Fact>
              )}
            </dl>
          </Panel>
        </aside>
      </div>
    </>
  );
}

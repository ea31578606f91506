import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ListedEntity } from '../../api/types';
import { Loading } from '../../shell/Loading';
import { PageHead } from '../../shell/PageHead';
import { Panel } from '../../shell/Panel';
import { Problem } from '../../shell/Problem';
import { Provisional } from '../../shell/Provisional';
import { EntityChanges } from './EntityChanges';
import { EntityFacts } from './EntityFacts';
import { EntityHistory } from './EntityHistory';
import { EntityLabels } from './EntityLabels';
import { EntityNames } from './EntityNames';
import { EntityThings } from './EntityThings';
import { JoinReasons } from './JoinReasons';
import { Links } from './Links';
import { ListingTable } from './ListingTable';
import { OwnershipPanel } from './OwnershipPanel';
import { entityDetail } from './queries';

const route = getRouteApi('/entities/$id');

/** One body, with what every list says of it and how we know. */
export function EntityPage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const detail = useQuery(entityDetail(id));
  if (detail.data === undefined) {
    return (
      <>
        <PageHead title={t('entity.one')} back={{ to: '/names', words: t('names.title') }} />
        {detail.isError ? <Problem error={detail.error} retry={() => void detail.refetch()} /> : <Loading />}
      </>
    );
  }
  return <EntityView key={id} entity={detail.data} />;
}

function EntityView({ entity }: { entity: ListedEntity }) {
  const { t } = useTranslation();
  const { entries } = entity;
  return (
    <>
      <PageHead
        title={entity.name}
        back={{ to: '/names', words: t('names.title') }}
        lead={
          <span className="headline">
            <span className="chip">{t(`partyKind.${entity.kind}`)}</span>
            {entries.some((entry) => entry.provisional) && <Provisional />}
            <span>{t('entity.onLists', { count: new Set(entries.map((entry) => entry.source)).size })}</span>
          </span>
        }
      />
      <div className="columns">
        <div>
          <Panel title={t('entity.listings')} aside={t('entity.listingsHint')}>
            <ListingTable entries={entries} />
          </Panel>
          <EntityNames entries={entries} />
          <EntityThings entries={entries} />
          <EntityLabels entries={entries} />
          <EntityChanges id={entity.id} />
        </div>
        <aside aria-label={t('alert.facts')}>
          <OwnershipPanel entity={entity} />
          <Links entries={entries} />
          <EntityFacts entries={entries} />
          <JoinReasons entries={entries} />
          <EntityHistory entries={entries} />
        </aside>
      </div>
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Code } from '../../format/Code';
import { Loading } from '../../shell/Loading';
import { PageHead } from '../../shell/PageHead';
import { Problem } from '../../shell/Problem';
import { nodeOf } from './brought';
import { Explorer } from './Explorer';
import { GroupMark } from './GroupMark';
import { graphAddress, keptGraph } from './queries';
import { useCategoryWords } from './useCategoryWords';

const route = getRouteApi('/graph/$network/$address');

/** The fund flow around an address. */
export function GraphPage() {
  const { t } = useTranslation();
  const { network, address } = route.useParams();
  const search = route.useSearch();
  const found = useQuery(graphAddress(network, address));
  const kept = useQuery({
    ...keptGraph(search.case ?? '', search.graph ?? ''),
    enabled: search.case !== undefined && search.graph !== undefined,
  });
  const waits = search.graph !== undefined && kept.isPending && kept.isFetching;
  const words = useCategoryWords();
  const node = found.data === undefined ? null : nodeOf(found.data.node);
  return (
    <>
      <PageHead
        title={t('graph.title')}
        lead={
          <span className="headline graph-lead">
            <Code value={node?.address ?? address} what={t('screen.address')} />
            <span className="chip" translate="no">
              {network}
            </span>
            {node !== null && (
              <span className="graph-lead__who">
                <GroupMark group={node.group} weak={node.weak} /> {words(node.category)}
              </span>
            )}
          </span>
        }
      />
      {found.isError && <Problem error={found.error} retry={() => void found.refetch()} />}
      {kept.isError && <Problem error={kept.error} retry={() => void kept.refetch()} />}
      {kept.data === null && <p role="alert">{t('graph.noFile')}</p>}
      {node === null || waits ? (
        !found.isError && <Loading />
      ) : (
        <Explorer
          key={`${network}/${node.id}/${search.graph ?? ''}`}
          network={network}
          root={node}
          ledgerTo={found.data?.coverage.toTime ?? null}
          asked={search}
          opened={kept.data?.flow}
        />
      )}
    </>
  );
}

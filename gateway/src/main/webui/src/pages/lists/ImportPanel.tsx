import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Snapshot } from '../../api/types';
import { Loading } from '../../shell/Loading';
import { Panel } from '../../shell/Panel';
import { Problem } from '../../shell/Problem';
import { ImportForm } from './ImportForm';
import { ImportRow } from './ImportRow';
import { importList } from './queries';
import { ChangeCounts, SnapshotState } from './SnapshotState';
import { useListCommands } from './useListCommands';

/** Brings a file, and shows how far each import is. */
export function ImportPanel({ source, mayBring }: { source: string; mayBring: boolean }) {
  const { t } = useTranslation();
  const { bring } = useListCommands(source);
  const imports = useQuery(importList(source, bring.isPending));
  return (
    <Panel title={t('imports.title')}>
      {mayBring && <ImportForm busy={bring.isPending} error={bring.error} bring={bring.mutate} />}
      {bring.data && <Brought snapshot={bring.data} />}
      {imports.isError && <Problem error={imports.error} retry={() => void imports.refetch()} />}
      {imports.isPending && <Loading />}
      {imports.data?.length === 0 && <p className="quiet">{t('imports.none')}</p>}
      <ul className="imports">
        {imports.data?.map((one) => (
          <ImportRow
            key={one.id}
            one={one}
            words="imports.read"
            review={
              <Link to="/lists/$source/$snapshot" params={{ source: one.source, snapshot: one.snapshot }}>
                {t('list.review')}
              </Link>
            }
          />
        ))}
      </ul>
    </Panel>
  );
}

function Brought({ snapshot }: { snapshot: Snapshot }) {
  const { t } = useTranslation();
  const { source } = snapshot;
  return (
    <p className="notice" role="status">
      <SnapshotState snapshot={snapshot} /> <ChangeCounts counts={snapshot} /> {t('imports.rejected', { count: snapshot.rejected })}{' '}
      <Link to="/lists/$source/$snapshot" params={{ source, snapshot: snapshot.snapshot }}>
        {t('list.review')}
      </Link>
    </p>
  );
}

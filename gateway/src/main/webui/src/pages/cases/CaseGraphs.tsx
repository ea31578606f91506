import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../api/types';
import { When } from '../../format/When';
import { Panel } from '../../shell/Panel';

/** Fund flows that people kept with the case. */
export function CaseGraphs({ id, graphs }: { id: string; graphs: CaseDetail['graphs'] }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('case.graphs')}>
      {graphs.length === 0 ? (
        <p className="quiet">{t('case.noGraphs')}</p>
      ) : (
        <ul className="kept-graphs">
          {graphs.map((graph) => (
            <li key={graph.id}>
              <Link
                to="/graph/$network/$address"
                params={{ network: graph.network, address: graph.address }}
                search={{ case: id, graph: graph.id }}
              >
                {graph.title}
              </Link>{' '}
              <span className="quiet">
                {graph.author} · <When at={graph.keptAt} stacked={false} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

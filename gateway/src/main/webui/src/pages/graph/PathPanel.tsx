import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { GraphPath, GraphPaths } from '../../api/types';
import { Empty } from '../../shell/Loading';
import { Panel } from '../../shell/Panel';
import { dollars } from '../../format/money';
import { nodeOf } from './brought';
import { CoverageNote } from './CoverageNote';
import { GroupMark } from './GroupMark';
import { useCategoryWords } from './useCategoryWords';
import { nodeWords, brief, shortened } from './wording';

/** From whom, how much at most, how far: the paths that were found, best first. */
export function PathPanel({ found, drawn, draw }: { found: GraphPaths; drawn: (path: GraphPath) => boolean; draw: (path: GraphPath) => void }) {
  const { t } = useTranslation();
  return (
    <Panel title={t(`graph.paths_${found.direction}`)} className="path-panel">
      {found.paths.length === 0 ? (
        <Empty title={t('graph.noPath')} hint={t('graph.noPathHint')} />
      ) : (
        <ol>
          {found.paths.map((path) => (
            <PathItem key={path.end + path.asset} found={found} path={path} drawn={drawn(path)} draw={() => draw(path)} />
          ))}
        </ol>
      )}
      <p className="quiet">{t('graph.pathMeaning')}</p>
      {found.truncated && <p className="quiet">{t('graph.pathCut', { addresses: found.addressesRead, hubs: found.hubsCut })}</p>}
      <CoverageNote coverage={found.coverage} basis={found.basis} truncated={false} read={found.transfersRead} />
    </Panel>
  );
}

function PathItem({ found, path, drawn, draw }: { found: GraphPaths; path: GraphPath; drawn: boolean; draw: () => void }) {
  const { t } = useTranslation();
  const words = useCategoryWords();
  const end = found.nodes.find((node) => node.address === path.end);
  const node = end === undefined ? null : nodeOf(end);
  const asset = path.symbol ?? shortened(path.asset);
  return (
    <li>
      <span className="path-panel__end">
        <GroupMark group={node?.group ?? null} weak={node?.weak ?? true} />
        <b translate="no">{node === null ? shortened(path.end) : nodeWords(t, node)}</b>
        <span>{words(path.category)}</span>
      </span>
      <span>
        {t('graph.hops', { count: path.hops })} ·{' '}
        {t('graph.most', {
          amount: path.most.amount === null ? t('graph.units', { units: brief(path.most.units), asset }) : `${brief(path.most.amount ?? '0')} ${asset}`,
        })}{' '}
        <small className="muted">{path.most.usd ? dollars(path.most.usd) : t('transfer.valueUnknown')}</small>
      </span>
      <Button variant="link" size="sm" isInline isDisabled={drawn} onClick={draw} aria-label={t('graph.drawTo', { name: shortened(path.end) })}>
        {drawn ? t('graph.drawn') : t('graph.draw')}
      </Button>
    </li>
  );
}

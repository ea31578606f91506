import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CANVAS, shown as written, useKeys, type CanvasShortcut, type Keys } from '../../keyboard/shortcuts';
import { Panel } from '../../shell/Panel';
import { Problem } from '../../shell/Problem';
import { ExposurePanel } from './ExposurePanel';
import { FlowCanvas, type CanvasHandle } from './FlowCanvas';
import { GraphTables } from './GraphTables';
import { actionOf } from './keys';
import { Legend } from './Legend';
import { pathKey } from './brought';
import { view, type Flow, type FlowNode } from './model';
import { NodePanel } from './NodePanel';
import { PathPanel } from './PathPanel';
import { extent, within, type Period } from './period';
import { SaveToCase } from './SaveToCase';
import type { GraphSearch } from './search';
import { ShownPart } from './ShownPart';
import { TimeSlider } from './TimeSlider';
import { Toolbar } from './Toolbar';
import { useFlow } from './useFlow';
import { useFound, type AskedPaths } from './useFound';
import { useGraphActions } from './useGraphActions';

interface ExplorerProps {
  network: string;
  root: FlowNode;
  ledgerTo: string | null;
  asked: GraphSearch;
  /** As it was kept with a case. */
  opened?: Flow | undefined;
}

/** The canvas with what belongs to it: tools, time, legend, the chosen address, paths, and the tables. */
export function Explorer({ network, root, ledgerTo, asked, opened }: ExplorerProps) {
  const { t } = useTranslation();
  const actions = useFlow(network, root, opened);
  const { flow, draw, expand } = actions;
  const [selected, select] = useState<string | null>((opened?.root ?? root).id);
  const [period, setPeriod] = useState<Period | null>(null);
  const [ask, setAsk] = useState<AskedPaths | null>(firstAsked(root, asked));
  const canvas = useRef<CanvasHandle>(null);
  const keys = useKeys();
  const all = useMemo(() => view(flow), [flow]);
  const whole = useMemo(() => extent(all.edges), [all]);
  const shown = useMemo(() => within(all, period, flow), [all, period, flow]);
  const chosen = all.nodes.find((node) => node.id === selected) ?? null;
  const found = useFound(network, ask, draw);
  const tools = useGraphActions({
    actions,
    shown,
    chosen,
    canvas,
    select,
    ledgerTo,
    search: (way) => setAsk(chosen?.address ? { from: chosen.address, way, category: null } : null),
  });
  const onKey = (event: KeyboardEvent) => {
    const action = actionOf(event.nativeEvent, keys);
    if (action !== undefined && tools.may(action)) {
      tools.run(action);
    }
    return action !== undefined;
  };

  return (
    <div className="graph">
      <Toolbar run={tools.run} may={tools.may} busy={actions.busy || found.isFetching} />
      {actions.error !== null && <Problem error={actions.error} />}
      {found.isError && <Problem error={found.error} retry={() => void found.refetch()} />}
      {tools.keeping && <SaveToCase make={tools.saved} close={tools.stopKeeping} />}
      {tools.refused !== null && <p role="alert">{tools.refused}</p>}
      <div className="columns graph__columns">
        <div>
          <FlowCanvas actions={actions} shown={shown} selected={selected} select={select} handle={canvas} onKey={onKey} />
          <p className="quiet" id="flow-keys">
            {t('graph.keys', said(keys))}
          </p>
          {whole !== null && whole.until > whole.from && <TimeSlider extent={whole} period={period} change={setPeriod} />}
          <Legend />
          <GraphTables shown={shown} selected={selected} select={select} expand={(node, side) => void expand(node, side)} />
        </div>
        <aside aria-label={t('graph.facts')}>
          {found.data && (
            <PathPanel
              found={found.data}
              drawn={(path) => found.data !== undefined && flow.brought.some((one) => one.key === pathKey(found.data, path))}
              draw={(path) => found.data && draw(found.data, path)}
            />
          )}
          {chosen?.address && <ExposurePanel key={`exposure:${chosen.id}`} network={network} address={chosen.address} />}
          {chosen === null ? (
            <Panel title={t('graph.chosen')}>
              <p className="quiet">{t('graph.choose')}</p>
            </Panel>
          ) : (
            <NodePanel key={`node:${chosen.id}`} network={network} node={chosen}>
              <ShownPart flow={flow} node={chosen.id} expand={(side) => void expand(chosen.id, side)} />
            </NodePanel>
          )}
        </aside>
      </div>
    </div>
  );
}

function said(keys: Keys): Record<CanvasShortcut, string> {
  return Object.fromEntries(CANVAS.map((shortcut) => [shortcut, written(keys[shortcut]).join(' ')])) as Record<CanvasShortcut, string>;
}

function firstAsked(root: FlowNode, asked: GraphSearch): AskedPaths | null {
  return asked.paths === undefined ? null : { from: root.address ?? root.id, way: asked.paths, category: asked.category ?? null };
}

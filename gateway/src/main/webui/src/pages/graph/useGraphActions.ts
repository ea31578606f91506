import { useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { csv } from './csv';
import { download, pickText } from './download';
import type { CanvasHandle } from './FlowCanvas';
import type { GraphAction } from './keys';
import { expansionOf, type FlowNode, type View } from './model';
import type { PathWay } from './queries';
import { isBank } from '../../session/roles';
import { useSession } from '../../session/SessionProvider';
import { fileName, open, save } from './saved';
import type { FlowActions } from './useFlow';

const STEP = 1.25;

interface Held {
  actions: FlowActions;
  shown: View;
  chosen: FlowNode | null;
  canvas: RefObject<CanvasHandle | null>;
  search: (way: PathWay) => void;
  select: (node: string) => void;
  /** Up to when the ledger was known. */
  ledgerTo: string | null;
}

/** What the tools do, and which of them can be done now. */
export function useGraphActions({ actions, shown, chosen, canvas, search, select, ledgerTo }: Held) {
  const { t } = useTranslation();
  const [refused, refuse] = useState<string | null>(null);
  const { user } = useSession();
  const [keeping, keepOpen] = useState(false);
  const { flow } = actions;
  const id = chosen?.id ?? '';
  const isExpanded = (side: 'IN' | 'OUT') => expansionOf(flow, id, side) !== undefined;

  const saved = () => save(flow, new Date().toISOString(), ledgerTo);
  const picture = async () => {
    const image = await canvas.current?.picture();
    if (image) {
      download(image, fileName(flow, new Date().toISOString(), 'png'));
    }
  };
  const table = () =>
    download(new Blob([csv(shown)], { type: 'text/csv;charset=utf-8' }), fileName(flow, new Date().toISOString(), 'csv'));
  const json = () => {
    const graph = saved();
    download(new Blob([JSON.stringify(graph)], { type: 'application/json' }), fileName(flow, graph.savedAt, 'json'));
  };
  const read = async () => {
    const text = await pickText('application/json,.json');
    const saved = text === null ? null : open(text);
    refuse(text !== null && saved === null ? t('graph.noFile') : null);
    if (saved !== null) {
      actions.open(saved.flow);
      select(saved.flow.root.id);
      canvas.current?.fit();
    }
  };

  const does: Record<GraphAction, () => void> = {
    sources: () => search('SOURCE'),
    destinations: () => search('DESTINATION'),
    expandIn: () => void actions.expand(id, 'IN'),
    expandOut: () => void actions.expand(id, 'OUT'),
    collapse: () => {
      actions.collapse(id, 'IN');
      actions.collapse(id, 'OUT');
    },
    pin: () => actions.pin(id),
    hide: () => actions.hide(id),
    tidy: actions.tidy,
    undo: actions.undo,
    fit: () => canvas.current?.fit(),
    nearer: () => canvas.current?.zoom(STEP),
    farther: () => canvas.current?.zoom(1 / STEP),
    picture: () => void picture(),
    csv: table,
    json,
    read: () => void read(),
    keep: () => keepOpen(true),
  };
  const may = (action: GraphAction): boolean => {
    switch (action) {
      case 'sources':
      case 'destinations':
      case 'expandIn':
      case 'expandOut':
        return chosen?.address != null;
      case 'collapse':
        return isExpanded('IN') || isExpanded('OUT');
      case 'pin':
        return chosen !== null;
      case 'hide':
        return chosen !== null && id !== flow.root.id;
      case 'keep':
        return isBank(user);
      case 'undo':
        return actions.canUndo;
      default:
        return true;
    }
  };
  return { run: (action: GraphAction) => does[action](), may, refused, saved, keeping, stopKeeping: () => keepOpen(false) };
}

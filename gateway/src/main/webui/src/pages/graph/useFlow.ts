import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GraphPath, GraphPaths } from '../../api/types';
import { useLive } from '../../live/LiveProvider';
import { nodeOf, ofCounterparties, ofPath } from './brought';
import { place, tidy } from './layout';
import { begin, bring, expansionKey, expansionOf, hide, MOST_NODES, moveTo, takeBack, togglePin, view, type Flow, type FlowNode, type Place, type Side } from './model';
import { counterparties, graphAddress } from './queries';
import { amountWords, nodeWords } from './wording';

const MOST_STEPS_BACK = 200;

interface Told {
  busy: boolean;
  error: unknown;
}

/** The graph that a person builds up: every change can be taken back, and what came is said aloud. */
export function useFlow(network: string, root: FlowNode, opened?: Flow) {
  const { t } = useTranslation();
  const { announce } = useLive();
  const queries = useQueryClient();
  const [past, setPast] = useState<Flow[]>(() => [place(opened ?? begin(network, root))]);
  const [told, tell] = useState<Told>({ busy: false, error: null });
  const flow = past[past.length - 1] as Flow;
  const change = (next: (flow: Flow) => Flow) =>
    setPast((before) => [...before.slice(-MOST_STEPS_BACK), next(before[before.length - 1] as Flow)]);

  const expand = async (node: string, side: Side) => {
    const address = view(flow).nodes.find((one) => one.id === node)?.address ?? null;
    const before = expansionOf(flow, node, side);
    if (address === null || (before !== undefined && before.next === null)) {
      return;
    }
    if (view(flow).nodes.length >= MOST_NODES) {
      announce(t('graph.full', { count: MOST_NODES }));
      return;
    }
    tell({ busy: true, error: null });
    try {
      const answer = await queries.fetchQuery(counterparties(flow.network, address, side, before?.next ?? null));
      const brought = ofCounterparties(node, side, answer);
      change((now) => place(bring(now, brought)));
      tell({ busy: false, error: null });
      const largest = brought.edges[0];
      announce(
        largest === undefined
          ? t(`graph.nothing_${side}`)
          : t(`graph.came_${side}`, {
              shown: brought.edges.length,
              total: brought.total,
              amount: amountWords(t, largest),
              name: nodeWords(t, brought.nodes[0] as FlowNode),
            }),
      );
    } catch (error) {
      tell({ busy: false, error });
    }
  };

  return {
    flow,
    busy: told.busy,
    error: told.error,
    expand,
    collapse: (node: string, side: Side) => change((now) => takeBack(now, expansionKey(node, side))),
    hide: (node: string) => change((now) => hide(now, node)),
    pin: (node: string) => change((now) => togglePin(now, node)),
    move: (node: string, to: Place) => change((now) => moveTo(now, node, to)),
    tidy: () => change(tidy),
    open: (other: Flow) => change(() => place(other)),
    draw: (answer: GraphPaths, path: GraphPath) => change((now) => place(bring(now, ofPath(answer, path)))),
    canUndo: past.length > 1,
    undo: () => setPast((before) => (before.length > 1 ? before.slice(0, -1) : before)),
    look: (address: string) => queries.fetchQuery(graphAddress(flow.network, address)),
    nodeOf,
  };
}

export type FlowActions = ReturnType<typeof useFlow>;

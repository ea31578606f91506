import { useEffect, useRef, type KeyboardEvent, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { followsLeader } from '../../keyboard/leader';
import type { View } from './model';
import { neighbour, type Way } from './scene/hit';
import { Stage } from './scene/stage';
import { usePointer } from './scene/usePointer';
import type { FlowActions } from './useFlow';
import { amountWords, nodeWords } from './wording';

/** What the page's buttons ask of the canvas. */
export interface CanvasHandle {
  fit: () => void;
  zoom: (factor: number) => void;
  picture: () => Promise<Blob | null>;
}

interface FlowCanvasProps {
  actions: FlowActions;
  shown: View;
  selected: string | null;
  select: (node: string | null) => void;
  /** Keys that are the page's to answer. */
  onKey: (event: KeyboardEvent) => boolean;
  handle: Ref<CanvasHandle>;
}

const ARROWS: Record<string, Way> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

/** The fund flow, drawn from left to right. Everything on it is also in the tables below, and reachable by keys. */
export function FlowCanvas({ actions, shown, selected, select, onKey, handle }: FlowCanvasProps) {
  const { t } = useTranslation();
  const stage = useRef<Stage | null>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const { flow } = actions;

  useEffect(() => {
    const element = canvas.current;
    if (element === null) {
      return undefined;
    }
    const made = new Stage(element);
    stage.current = made;
    return () => made.close();
  }, []);

  useEffect(() => {
    stage.current?.show({
      flow,
      shown,
      selected,
      focused: document.activeElement === canvas.current,
      amount: (edge, dollars) => amountWords(t, edge, dollars),
      name: (node) => nodeWords(t, node),
    });
  });

  useEffect(() => {
    const given: CanvasHandle = {
      fit: () => stage.current?.fit(),
      zoom: (factor) => stage.current?.zoom(factor),
      picture: () => stage.current?.picture() ?? Promise.resolve(null),
    };
    if (typeof handle === 'function') {
      handle(given);
    } else if (handle !== null && handle !== undefined) {
      handle.current = given;
    }
  });

  usePointer(canvas, stage, { select, move: actions.move, expand: (node) => void actions.expand(node, 'OUT') });

  const key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || followsLeader() || !answer(event)) {
      return;
    }
    event.preventDefault();
    // The page's own single keys rest while the canvas answers.
    event.nativeEvent.stopPropagation();
  };
  const answer = (event: KeyboardEvent): boolean => {
    const way = ARROWS[event.key];
    if (way !== undefined) {
      const next = neighbour(flow, shown, selected ?? flow.root.id, way);
      if (next !== null) {
        select(next);
        stage.current?.follow(next);
      }
      return true;
    }
    return onKey(event);
  };

  return (
    <canvas
      ref={canvas}
      className="flow-canvas"
      tabIndex={0}
      role="img"
      aria-label={t('graph.canvas', {
        nodes: t('graph.nodesCount', { count: shown.nodes.length }),
        edges: t('graph.edgesCount', { count: shown.edges.length }),
      })}
      aria-describedby="flow-keys"
      data-flow-canvas=""
      onKeyDown={key}
      onFocus={() => stage.current?.focus(true)}
      onBlur={() => stage.current?.focus(false)}
    />
  );
}

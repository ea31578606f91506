import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { arrivals, settle, type Held } from './held';

const MARKED_MS = 8_000;
const SCROLLED_PX = 120;

interface HeldRows<Row> extends Held<Row> {
  release: () => void;
}

/**
 * Rows of a live list. New ones come in on top by themselves, unless the reader has scrolled away from the top; a row that
 * has the focus stays where it is on the screen.
 */
export function useHeldRows<Row extends { id: string }>(
  fetched: Row[] | undefined,
  listKey: string,
  whenArrived?: (rows: Row[]) => void,
): HeldRows<Row> {
  const [held, setHeld] = useState<(Held<Row> & { key: string }) | null>(null);
  const anchor = useRef<{ element: Element; top: number } | null>(null);
  const arrived = useRef(whenArrived);
  arrived.current = whenArrived;

  const take = (rows: Row[], hold: boolean) => {
    setHeld((before) => {
      const known = before?.key === listKey ? before : null;
      const next = settle(known, rows, hold && known !== null);
      return { ...next, key: listKey };
    });
  };

  useEffect(() => {
    if (fetched === undefined) {
      return;
    }
    if (held !== null && held.key === listKey) {
      const news = arrivals(held.rows, fetched);
      if (news.length > 0 && news.length > held.waiting) {
        arrived.current?.(news);
      }
    }
    const focused = document.activeElement?.closest('tr[data-row]');
    anchor.current = focused ? { element: focused, top: focused.getBoundingClientRect().top } : null;
    take(fetched, scroller().scrollTop > SCROLLED_PX);
    // The rows held are read, not followed: only a fetch or another list moves them.
  }, [fetched, listKey]);

  useLayoutEffect(() => {
    const kept = anchor.current;
    anchor.current = null;
    if (kept?.element.isConnected) {
      scroller().scrollTop += kept.element.getBoundingClientRect().top - kept.top;
    }
  }, [held]);

  useEffect(() => {
    if (held === null || held.fresh.size === 0) {
      return undefined;
    }
    const timer = setTimeout(() => setHeld((now) => (now === null ? now : { ...now, fresh: new Set() })), MARKED_MS);
    return () => clearTimeout(timer);
  }, [held]);

  const mine = held?.key === listKey ? held : null;
  return {
    rows: mine?.rows ?? fetched ?? [],
    fresh: mine?.fresh ?? new Set(),
    waiting: mine?.waiting ?? 0,
    release: () => {
      if (fetched !== undefined) {
        take(fetched, false);
      }
      scroller().scrollTop = 0;
    },
  };
}

function scroller(): Element {
  return document.scrollingElement ?? document.documentElement;
}

// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import i18n from '../../i18n';
import { layersOf, place, tidy } from './layout';
import { begin, bring, edgeId, expansionKey, hide, moveTo, takeBack, togglePin, view, type Brought, type Flow, type FlowEdge, type FlowNode } from './model';
import { csv } from './csv';
import { DEFAULT_KEYS, readKeys } from '../../keyboard/shortcuts';
import { actionOf } from './keys';
import { extent, within } from './period';
import { open, save } from './saved';
import { boxOf, fit, follow, toPlane, toScreen, zoom } from './scene/camera';
import { hit, neighbour } from './scene/hit';
import { corners } from './scene/shapes';
import { networkOf, readGraphSearch } from './search';
import { amountWords, brief } from './wording';

const node = (id: string, part: Partial<FlowNode> = {}): FlowNode => ({
  id,
  address: id,
  name: null,
  category: null,
  group: null,
  weak: false,
  closed: false,
  ...part,
});

const edge = (from: string, to: string, part: Partial<FlowEdge> = {}): FlowEdge => ({
  id: edgeId(from, to, 'ETH'),
  from,
  to,
  asset: 'ETH',
  symbol: 'ETH',
  units: '1',
  amount: '1',
  usd: null,
  count: 1,
  first: '2022-01-01T00:00:00Z',
  last: '2022-01-02T00:00:00Z',
  ...part,
});

const received = (owner: string, ...from: string[]): Brought => ({
  key: expansionKey(owner, 'IN'),
  owner,
  path: false,
  nodes: from.map((id) => node(id)),
  edges: from.map((id) => edge(id, owner)),
  total: from.length,
  next: null,
  truncated: false,
});

const path = (owner: string, ...way: string[]): Brought => ({
  ...received(owner),
  key: `path:${way.join()}`,
  path: true,
  nodes: [...way, owner].map((id) => node(id)),
  edges: way.map((id, index) => edge(id, way[index + 1] ?? owner)),
});

const ids = (flow: Flow) => view(flow).nodes.map(({ id }) => id);
const start = () => begin('ethereum', node('root'));
const at = (flow: Flow, id: string) => {
  const found = flow.places[id];
  expect(found, id).toBeDefined();
  return found as { x: number; y: number };
};

beforeEach(() => i18n.changeLanguage('en'));

describe('what is on the canvas', () => {
  it('is what look-ups brought, each address once', () => {
    const flow = bring(bring(start(), received('root', 'a', 'b')), received('a', 'b', 'c'));
    expect(ids(flow)).toEqual(['root', 'a', 'b', 'c']);
    expect(view(flow).edges).toHaveLength(4);
  });

  it('goes when its look-up is taken back, with what hung on it alone', () => {
    const flow = bring(bring(bring(start(), received('root', 'a', 'b')), received('a', 'c')), received('c', 'd'));
    expect(ids(takeBack(flow, expansionKey('a', 'IN')))).toEqual(['root', 'a', 'b']);
    expect(ids(takeBack(flow, expansionKey('root', 'IN')))).toEqual(['root']);
  });

  it('stays where another look-up or a path still shows it', () => {
    const shared = bring(bring(bring(start(), received('root', 'a', 'b')), received('a', 'c')), received('b', 'c'));
    expect(ids(takeBack(shared, expansionKey('a', 'IN')))).toEqual(['root', 'a', 'b', 'c']);
    const found = bring(bring(start(), received('root', 'a')), path('root', 'x', 'a'));
    expect(ids(takeBack(found, expansionKey('root', 'IN')))).toEqual(['root', 'x', 'a']);
  });

  it('grows page by page within one look-up', () => {
    const flow = bring(bring(start(), { ...received('root', 'a'), next: 'more' }), received('root', 'b'));
    expect(flow.brought).toHaveLength(1);
    expect(flow.brought[0]?.next).toBeNull();
    expect(ids(flow)).toEqual(['root', 'a', 'b']);
  });

  it('loses an address with its own look-ups, never the one that was asked about', () => {
    const flow = bring(bring(start(), received('root', 'a', 'b')), received('a', 'c'));
    expect(ids(hide(flow, 'a'))).toEqual(['root', 'b']);
    expect(ids(hide(flow, 'root'))).toEqual(ids(flow));
  });

  it('marks the edges of a path and keeps what was added up for them', () => {
    const sum = received('root', 'a');
    const flow = bring(bring(start(), path('root', 'x', 'a')), { ...sum, edges: [edge('a', 'root', { amount: '5', count: 3 })] });
    const shown = view(flow);
    expect([...shown.onPath]).toEqual([edgeId('x', 'a', 'ETH'), edgeId('a', 'root', 'ETH')]);
    expect(shown.edges.find(({ from }) => from === 'a')?.amount).toBe('5');
  });
});

describe('the layout', () => {
  it('lies from left to right as value flows', () => {
    const flow = place(bring(start(), path('root', 'thief', 'a', 'b')));
    expect(['thief', 'a', 'b', 'root'].map((id) => at(flow, id).x)).toEqual([-900, -600, -300, 0]);
    expect(layersOf('root', view(flow).edges).get('thief')).toBe(-3);
  });

  it('never moves what stands, and puts no two in one place', () => {
    const first = place(bring(start(), received('root', 'a', 'b', 'c')));
    const next = place(bring(bring(first, received('a', 'd', 'e')), received('b', 'f', 'g')));
    for (const id of ['root', 'a', 'b', 'c']) {
      expect(next.places[id]).toEqual(first.places[id]);
    }
    expect(new Set(Object.values(next.places).map(({ x, y }) => `${x}/${y}`)).size).toBe(8);
  });

  it('lays all but pinned addresses out again', () => {
    const flow = moveTo(place(bring(start(), received('root', 'a', 'b', 'c'))), 'b', { x: -777, y: 333 });
    const again = tidy(flow);
    expect(again.places.b).toEqual({ x: -777, y: 333 });
    expect(flow.pinned).toEqual(['b']);
    expect(togglePin(flow, 'b').pinned).toEqual([]);
    expect(at(again, 'a').x).toBe(-300);
  });

  it('takes two thousand addresses in the blink of an eye', () => {
    let flow = start();
    for (let owner = 0; owner < 40; owner++) {
      flow = bring(flow, received(owner === 0 ? 'root' : `n${owner - 1}-0`, ...Array.from({ length: 50 }, (_, i) => `n${owner}-${i}`)));
    }
    const before = performance.now();
    const laid = tidy(place(flow));
    expect(performance.now() - before).toBeLessThan(1_500);
    expect(Object.keys(laid.places)).toHaveLength(2_001);
  });
});

describe('the period', () => {
  const flow = bring(start(), {
    ...received('root', 'early', 'late'),
    edges: [edge('early', 'root'), edge('late', 'root', { first: '2022-03-01T00:00:00Z', last: '2022-03-02T00:00:00Z' })],
  });
  const march = { from: Date.parse('2022-02-15T00:00:00Z'), until: Date.parse('2022-04-01T00:00:00Z') };

  it('spans what there is, and leaves what moved within', () => {
    expect(extent(view(flow).edges)).toEqual({ from: Date.parse('2022-01-01T00:00:00Z'), until: Date.parse('2022-03-02T00:00:00Z') });
    expect(extent([])).toBeNull();
    expect(within(view(flow), march, flow).nodes.map(({ id }) => id)).toEqual(['root', 'late']);
    expect(within(view(flow), null, flow).nodes).toHaveLength(3);
  });

  it('never takes a pinned address away', () => {
    const pinned = togglePin(flow, 'early');
    expect(within(view(pinned), march, pinned).nodes.map(({ id }) => id)).toContain('early');
  });
});

describe('the camera', () => {
  const size = { width: 800, height: 600 };

  it('keeps the point under the pointer while it zooms', () => {
    const camera = { x: 10, y: 20, scale: 1 };
    const pointer = { x: 100, y: 500 };
    const near = zoom(camera, size, 1.7, pointer);
    expect(toPlane(near, size, pointer).x).toBeCloseTo(toPlane(camera, size, pointer).x);
    expect(toScreen(near, size, toPlane(near, size, pointer)).y).toBeCloseTo(500);
    expect(zoom(camera, size, 1e9, pointer).scale).toBe(3);
  });

  it('shows all of it, and follows what is chosen', () => {
    const all = [{ x: -5_000, y: 0 }, { x: 5_000, y: 900 }];
    const camera = fit(all, size);
    for (const one of all) {
      expect(toScreen(camera, size, one).x).toBeGreaterThan(0);
      expect(toScreen(camera, size, one).x).toBeLessThan(800);
    }
    const near = { x: 0, y: 0, scale: 1 };
    expect(toScreen(follow(near, size, { x: 5_000, y: 0 }), size, { x: 5_000, y: 0 }).x).toBeLessThanOrEqual(800);
    expect(follow(near, size, { x: 0, y: 0 })).toBe(near);
    expect(boxOf([])).toEqual({ left: 0, top: 0, right: 0, bottom: 0 });
  });

  it('finds what lies under a point, and where an arrow leads', () => {
    const flow = place(bring(start(), path('root', 'thief', 'a', 'b')));
    const shown = view(flow);
    expect(hit(flow, shown, { x: -298, y: 3 }, 0)).toBe('b');
    expect(hit(flow, shown, { x: -120, y: 0 }, 0)).toBeNull();
    expect(neighbour(flow, shown, 'root', 'left')).toBe('b');
    expect(neighbour(flow, shown, 'thief', 'left')).toBeNull();
    expect(neighbour(flow, shown, 'a', 'right')).toBe('b');
  });

  it('gives each group of categories a shape of its own', () => {
    const groups = ['SANCTIONS', 'CRIME', 'OBFUSCATION', 'RISKY_SERVICE', 'SERVICE', 'INFRASTRUCTURE', 'HOLDER'] as const;
    expect(new Set(groups.map((group) => JSON.stringify(corners(group, 0, 0, 10)))).size).toBe(groups.length);
  });
});

describe('the keys of the canvas', () => {
  const press = (code: string, key: string) => ({ code, key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false });

  it('act by their place, so that a Korean layout does not stop them', () => {
    expect(actionOf(press('KeyS', 's'), DEFAULT_KEYS)).toBe('sources');
    expect(actionOf(press('KeyS', 'ㄴ'), DEFAULT_KEYS)).toBe('sources');
    expect(actionOf(press('BracketRight', ']'), DEFAULT_KEYS)).toBe('expandOut');
    expect(actionOf(press('Delete', 'Delete'), DEFAULT_KEYS)).toBe('hide');
    expect(actionOf(press('NumpadAdd', '+'), DEFAULT_KEYS)).toBe('nearer');
  });

  it('are those that a person chose', () => {
    const keys = readKeys('{"sources":"q"}');
    expect(actionOf(press('KeyQ', 'q'), keys)).toBe('sources');
    expect(actionOf(press('KeyS', 's'), keys)).toBeUndefined();
  });
});

describe('words and files', () => {
  it('never say nothing where the value is not known', () => {
    expect(amountWords(i18n.t, edge('a', 'b'))).toBe('1 ETH');
    expect(amountWords(i18n.t, edge('a', 'b', { usd: '1234567.80' }))).toBe('1 ETH · US$1.2M');
    expect(amountWords(i18n.t, edge('a', 'b', { symbol: null, amount: null, asset: '0xfake' }))).toBe('1 units of 0xfake');
    expect(brief('0.000123456')).toBe('0.0001235');
  });

  it('open as they were saved, and no other file does', () => {
    const flow = place(bring(start(), received('root', 'a')));
    const saved = save(flow, '2026-11-23T00:00:00Z', null);
    expect(open(JSON.stringify(saved))).toEqual(saved);
    expect(open('{"format":"haetae.graph","version":1}')).toBeNull();
    expect(open('no json')).toBeNull();
  });

  it('list connections for a spreadsheet, none of them a formula', () => {
    const flow = bring(start(), { ...received('root', 'a'), edges: [edge('a', 'root', { symbol: '=HYPERLINK("x")', amount: '1.5' })] });
    const [head, row] = csv(view(flow)).split('\r\n');
    expect(head?.split(',')).toHaveLength(12);
    expect(row).toBe('a,,root,,ETH,"\'=HYPERLINK(""x"")",1.5,1,,1,2022-01-01T00:00:00Z,2022-01-02T00:00:00Z');
  });

  it('tell the network of a spelling, and nothing of another', () => {
    expect(networkOf('0x098B716B8Aaf21512996dC57EB0615e2383E2f96')).toBe('ethereum');
    expect(networkOf('0x098B716B8Aaf21512996dC57EB0615e2383E2f96', 'bsc')).toBe('bsc');
    expect(networkOf('TA3941uFAvmVibSkQ6fMJXxmaSNovX86mz')).toBe('tron');
    expect(networkOf('rBgGZ9tc4him9KBzD8fKFiQz3fSZpaSwMH')).toBeNull();
    expect(readGraphSearch({ paths: 'SOURCE', category: 3 })).toEqual({ paths: 'SOURCE', category: undefined });
  });
});

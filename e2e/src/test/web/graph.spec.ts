import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { accessible } from './axe';
import { logIn, screenshot, settled } from './people';
import { platform } from './platform';

const THIEF = '0x098B716B8Aaf21512996dC57EB0615e2383E2f96';
const NODES = 2_000;
const WATCHED_MS = 1_000;

const canvas = (page: Page) => page.locator('[data-flow-canvas]');
const counts = async (page: Page) => (await canvas(page).getAttribute('aria-label')) ?? '';

test('an analyst follows the money by keys alone and keeps what was found with a case', async ({ browser }) => {
  const { context, page } = await logIn(browser, 'exchange-b.analyst', 'en');
  await page.goto(`/graph/ethereum/${THIEF}`);
  await settled(page);
  await expect(page.getByRole('main')).toContainText('LAZARUS GROUP');
  await canvas(page).focus();
  await page.keyboard.press(']');
  await expect.poll(() => counts(page)).not.toContain(' 1 address,');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('s');
  const paths = page.getByRole('region', { name: 'Where it can have come from' });
  await expect(paths).toContainText('LAZARUS GROUP');
  await expect(paths).toContainText('1 transfer away');
  await expect(page.locator('tr.row--path')).toHaveCount(1);
  await accessible(page);
  await screenshot(page, 'graph-path-en');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export JSON' }).click();
  const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  expect(saved).toMatchObject({ format: 'haetae.graph', flow: { network: 'ethereum', root: { address: THIEF } } });
  const picture = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export PNG' }).click();
  expect(readFileSync(await (await picture).path()).subarray(1, 4).toString()).toBe('PNG');

  const drawn = await counts(page);
  await page.getByRole('button', { name: 'Save to case' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save to case' });
  await dialog.getByLabel('Title').fill('Out of the theft');
  await accessible(page);
  const file = await dialog.getByLabel('Case').inputValue();
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog).toBeHidden();
  await page.goto(`/cases/${file}`);
  await page.getByRole('link', { name: 'Out of the theft' }).first().click();
  await expect.poll(() => counts(page)).toBe(drawn);
  await context.close();
});

test('the theft of the day is drawn from the alert that its funds raised', async ({ browser }) => {
  const { context, page } = await logIn(browser, 'bank-a.analyst', 'en');
  await page.goto('/alerts?status=ALL');
  await settled(page);
  await page.getByRole('link', { name: /Exposure/ }).first().click();
  await settled(page);
  const verdict = page.getByRole('region', { name: 'Verdict on this one' });
  await expect(verdict).toContainText('North Korean state actor');
  await expect(verdict).toContainText('30 ETH');
  await expect(verdict).toContainText('4 hops');
  await screenshot(page, 'alert-exposure-en');
  await page.getByRole('link', { name: 'Follow the money' }).first().click();
  const paths = page.getByRole('region', { name: 'Where it can have come from' });
  await expect(paths).toContainText('LAZARUS GROUP');
  await expect(paths).toContainText('4 transfers away');
  await expect(page.locator('tr.row--path')).toHaveCount(4);
  await expect(page.getByRole('region', { name: 'Exposure' })).toContainText('50.0 %');
  await canvas(page).focus();
  await page.keyboard.press('[');
  await expect.poll(() => counts(page)).toContain(' 6 addresses');
  for (const addresses of [7, 9, 10]) {
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press(']');
    await expect.poll(() => counts(page)).toContain(` ${addresses} addresses`);
  }
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('region', { name: 'Exposure' })).toContainText('50.0 %');
  await settled(page);
  await accessible(page);
  await screenshot(page, 'graph-laundering-en');
  await page.setViewportSize({ width: 1440, height: 1200 });
  await page.screenshot({ path: `${platform.screens}/fund-flow.png` });
  await context.close();
});

test('two thousand addresses are drawn and moved about, and how long a frame takes is said', async ({ browser }) => {
  const { context, page } = await logIn(browser, 'kofiu.analyst', 'ko', 'dark');
  await page.goto(`/graph/ethereum/${THIEF}`);
  await settled(page);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'JSON 열기' }).click();
  await (await chooser).setFiles({ name: 'large.json', mimeType: 'application/json', buffer: Buffer.from(large()) });
  await expect.poll(() => counts(page)).toContain(String(NODES));
  await page.getByRole('button', { name: '다시 배치' }).click();
  for (const depth of [0, 12, 24]) {
    // Said and not judged: how fast it is depends on what else the machine does.
    const frame = await page.evaluate(watch, { depth, milliseconds: WATCHED_MS });
    console.log(`${NODES} addresses, ${depth} steps near: ${frame.toFixed(1)} ms a frame`);
    expect(Number.isFinite(frame), 'frames were drawn').toBe(true);
  }
  await page.getByRole('button', { name: '전체 보기' }).click();
  await accessible(page);
  await screenshot(page, 'graph-large-ko-dark');
  await context.close();
});

/** Zooms to and fro, and how many milliseconds went by for each frame that was drawn. */
async function watch({ depth, milliseconds }: { depth: number; milliseconds: number }): Promise<number> {
  const element = document.querySelector<HTMLCanvasElement>('[data-flow-canvas]');
  if (element === null) {
    return Number.NaN;
  }
  const box = element.getBoundingClientRect();
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const turn = (by: number) =>
    element.dispatchEvent(
      new WheelEvent('wheel', { deltaY: by, clientX: box.left + box.width / 2, clientY: box.top + box.height / 2, cancelable: true }),
    );
  for (let step = 0; step < depth; step++) {
    turn(-150);
    await frame();
  }
  const before = Number(element.dataset.frames);
  const from = performance.now();
  for (let step = 0; performance.now() - from < milliseconds; step++) {
    turn(step % 2 === 0 ? 20 : -20);
    await frame();
  }
  return (performance.now() - from) / (Number(element.dataset.frames) - before);
}

function large(): string {
  const groups = ['SANCTIONS', 'CRIME', 'OBFUSCATION', 'RISKY_SERVICE', 'SERVICE', null, null, null];
  const ids = Array.from({ length: NODES }, (_, index) => `0x${index.toString(16).padStart(40, '0')}`);
  const nodes = ids.map((id, index) => ({
    id,
    address: id,
    name: index % 9 === 0 ? `Service ${index}` : null,
    category: null,
    group: groups[index % groups.length],
    weak: index % 5 === 0,
    closed: false,
  }));
  const edges = ids.slice(1).map((from, index) => ({
    id: `${from}>ETH`,
    from,
    to: ids[Math.floor(index / 3)],
    asset: 'ETH',
    symbol: 'ETH',
    units: '1',
    amount: `${index + 1}.5`,
    usd: null,
    count: 1,
    first: '2025-01-01T00:00:00Z',
    last: '2025-02-01T00:00:00Z',
  }));
  const brought = [{ key: `IN:${ids[0]}`, owner: ids[0], path: false, nodes, edges, total: NODES, next: null, truncated: false }];
  const flow = { network: 'ethereum', root: nodes[0], brought, pinned: [], places: { [ids[0]]: { x: 0, y: 0 } } };
  return JSON.stringify({ format: 'haetae.graph', version: 1, savedAt: '2025-11-28T00:00:00Z', ledgerTo: null, flow });
}

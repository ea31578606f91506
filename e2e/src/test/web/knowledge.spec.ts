import { randomUUID } from 'node:crypto';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { accessible } from './axe';
import { coreSystem, logIn, screenshot, settled } from './people';
import { platform } from './platform';

const RONIN_THIEF = '0x098B716B8Aaf21512996dC57EB0615e2383E2f96';
const LABELLED = '0x1Cbe7a11aF21512996dC57EB0615e2383E2f96aB'.toLowerCase();
const SOURCE = 'console-journey';

test.describe.configure({ mode: 'serial' });

interface Person {
  context: BrowserContext;
  page: Page;
}

let admin: Person;
let approver: Person;
let analyst: Person;

/** One login each for all of these tests. */
test.beforeAll(async ({ browser }) => {
  admin = await logIn(browser, 'platform.admin', 'en');
  approver = await logIn(browser, 'platform.approver', 'en');
  analyst = await logIn(browser, 'exchange-b.analyst', 'en');
});

test.afterAll(async () => {
  for (const person of [admin, approver, analyst]) {
    await person.context.close();
  }
});

/** A list of one party, which nobody else lists. */
function listOf(name: string): Buffer {
  return Buffer.from(
    JSON.stringify({
      source: SOURCE,
      title: 'Synthetic list of the console journey',
      publishedOn: '2026-11-01',
      kind: 'SANCTIONS',
      jurisdiction: 'KR',
      entries: [
        {
          id: 'one',
          entity: { name, aliases: [`${name} TRADING`] },
          programs: ['TEST'],
          stateActor: false,
          announced: '2026-11-01',
          effective: null,
          ended: null,
          addresses: [{ asset: 'ETH', address: `0x${randomUUID().replaceAll('-', '')}00000000` }],
          services: [],
          citations: ['synthetic'],
        },
      ],
    }),
  );
}

async function bring(page: Page, name: string): Promise<void> {
  await page.goto(`/lists/${SOURCE}`);
  await settled(page);
  await page.locator('input[type="file"]').setInputFiles({ name: 'list.json', mimeType: 'application/json', buffer: listOf(name) });
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.locator('[data-import="DONE"]').first()).toBeVisible();
  await page.getByRole('status').getByRole('link', { name: 'See what it changes' }).click();
  await settled(page);
}

async function approve(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settled(page);
  await page.getByLabel('Reason').fill('Compared with its source');
  await page.getByRole('button', { name: 'Approve', exact: true }).click();
  await expect(page.getByRole('main')).toContainText('Counts now');
}

test('a list is brought by one person and counts once another has seen what it changes', async () => {
  const name = `ZQXV ${randomUUID().slice(0, 8).toUpperCase()}`;
  await bring(admin.page, name);
  const main = admin.page.getByRole('main');
  await expect(main).toContainText('Waits for approval');
  await expect(main).toContainText('a second person decides');
  await expect(main.locator('ins', { hasText: name }).first()).toBeVisible();
  await accessible(admin.page);
  await screenshot(admin.page, 'snapshot-waits-en');
  const first = new URL(admin.page.url()).pathname;

  await approve(approver.page, first);
  await bring(admin.page, `${name} NEW`);
  await expect(main.locator('del', { hasText: name }).first()).toBeVisible();
  await expect(main.locator('ins', { hasText: `${name} NEW` }).first()).toBeVisible();
  await screenshot(admin.page, 'snapshot-difference-en');
  await approve(approver.page, new URL(admin.page.url()).pathname);

  await admin.page.goto(`/lists/${SOURCE}`);
  await settled(admin.page);
  await admin.page.getByRole('button', { name: 'Roll back' }).first().click();
  const dialog = admin.page.getByRole('dialog');
  await accessible(admin.page);
  await dialog.getByRole('button', { name: 'Roll back' }).click();
  await expect(dialog).toContainText('Give a reason');
  await dialog.getByLabel('Reason').fill('The new name is wrong');
  await dialog.getByRole('button', { name: 'Roll back' }).click();
  await expect(main).toContainText('(roll back)');
  await accessible(admin.page);
  await screenshot(admin.page, 'list-rolled-back-en');
});

test('one box gives three answers, and exposure that nobody computed is not evaluated', async () => {
  const { page } = analyst;
  await page.goto('/');
  await settled(page);
  const box = page.getByRole('searchbox', { name: 'Search address, name or service' });
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(box).toBeFocused({ timeout: 1000 });
  }).toPass();
  await box.fill('');
  await page.keyboard.type(RONIN_THIEF);
  await expect(box).toHaveValue(RONIN_THIEF);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is known');
  await settled(page);
  await expect(page.getByRole('region', { name: 'Listed?' })).toContainText('LAZARUS GROUP');
  await expect(page.getByRole('region', { name: 'Exposed?' })).toContainText('The ledger shows its funds');
  await expect(page.getByRole('main')).not.toContainText(/clean/i);
  await accessible(page);
  await screenshot(page, 'find-address-en');
});

test('a name is found by an alias in another spelling, part by part, and leads to its entity', async () => {
  const { page } = analyst;
  await page.goto('/names?q=Lazarus%20Gruop');
  await settled(page);
  const candidate = page.locator('.candidate').first();
  await expect(candidate).toContainText(/lazarus/i);
  await expect(candidate.locator('.alignment li').first()).toBeVisible();
  await accessible(page);
  await screenshot(page, 'names-en');
  await candidate.locator('[data-row-link]').click();
  await settled(page);
  // One body under two regimes is one entity, whichever list's spelling led to it.
  await expect(page.getByRole('region', { name: 'Listings' })).toContainText('DPRK3');
  await expect(page.getByRole('region', { name: 'Listings' })).toContainText('KR-MOFA');
  await expect(page.getByRole('region', { name: 'Names by script' })).toContainText('Latin');
  await accessible(page);
  await screenshot(page, 'entity-en');
});

test('a label is disputed by one, argued by both and decided by another', async () => {
  const label = `Synthetic label ${randomUUID().slice(0, 8)}`;
  const packed = await admin.page.request.post('/api/v1/attributions/packs?format=CSV&pack=e2e/console', {
    data: Buffer.from(`address,currency,label,source,confidence\n${LABELLED},ETH,${label},synthetic,web_crawl\n`),
    headers: {
      'Content-Type': 'application/octet-stream',
      'Idempotency-Key': randomUUID(),
      Origin: new URL(platform.gateway).origin,
      'X-Requested-With': 'JavaScript',
    },
  });
  expect(packed.status(), await packed.text()).toBe(201);

  const { page } = analyst;
  await page.goto(`/find?q=${LABELLED}`);
  await settled(page);
  await page.locator('.label-card', { hasText: label }).getByRole('button', { name: 'Dispute' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Why it is disputed').fill('It is a deposit address of our own');
  await dialog.getByRole('button', { name: 'Dispute' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(label);
  await expect(page.getByRole('timer')).toContainText('left');
  await page.getByLabel('What it shows').fill('A message signed by its key');
  await page.getByRole('button', { name: 'Bring evidence' }).click();
  await expect(page.getByRole('region', { name: 'Against the label' })).toContainText('signed by its key');
  await expect(page.getByRole('region', { name: 'If this label falls' })).toContainText(/verdicts? changes?/);
  await accessible(page);
  await screenshot(page, 'dispute-en');

  await admin.page.goto(new URL(page.url()).pathname);
  await settled(admin.page);
  await admin.page.getByRole('button', { name: 'Decide' }).click();
  await admin.page.getByRole('radio', { name: 'Withdrawn' }).check();
  await admin.page.getByLabel('Reason').fill('The signature holds');
  await accessible(admin.page);
  await admin.page.getByRole('button', { name: 'Record decision' }).click();
  await expect(admin.page.getByRole('region', { name: 'Decision' })).toContainText('The signature holds');
});

test('a verdict is computed again as it was and as it would be now', async () => {
  const { page } = analyst;
  await page.goto('/screen');
  await page.getByRole('textbox', { name: 'Address', exact: true }).fill(RONIN_THIEF);
  await page.getByRole('button', { name: 'Screen', exact: true }).click();
  await page.getByRole('button', { name: 'Replay this verdict' }).click();
  const replay = page.getByRole('region', { name: 'Replay' });
  await expect(replay).toContainText('Equal, bit for bit');
  await expect(replay).toContainText('As it would be now');
  await accessible(page);
  await screenshot(page, 'replay-en');
});

test('a look-alike that the customer means is released with a reason until a day, and the release is ended', async ({ request }) => {
  const core = await coreSystem(request, 'exchange-b-api');
  const random = (randomUUID() + randomUUID()).replaceAll('-', '');
  const paid = `0x${random.slice(0, 40)}`;
  const made = `0x${random.slice(0, 4)}${random.slice(8, 40)}${random.slice(36, 40)}`;
  const reference = `J-${randomUUID()}`;
  const pay = (address: string) =>
    core.post('/v1/withdrawal-attempts', {
      externalId: `journey-${randomUUID()}`,
      customer: { reference, kind: 'PERSON' },
      network: 'ethereum',
      asset: 'ETH',
      amount: '1',
      address,
      attemptedAt: '2025-11-20T00:00:00Z',
    });
  await pay(paid);
  const held = await pay(made);
  expect(held.verdict.action).toBe('HOLD');
  const { lookalike } = held.verdict.reasons.find((reason: { lookalike?: object }) => reason.lookalike);

  const { page } = analyst;
  await page.goto(`/lookalikes?screening=${held.id}&resembles=${lookalike.resembles}`);
  const release = page.getByRole('dialog', { name: 'Release a look-alike' });
  await expect(release.getByLabel('Id of the transfer’s screening')).toHaveValue(held.id);
  await release.getByRole('button', { name: 'Release', exact: true }).click();
  await expect(release).toContainText('reason');
  await release.getByLabel('Reason').fill('Called back: the customer means it');
  await accessible(page);
  await screenshot(page, 'lookalike-release-en');
  await release.getByRole('button', { name: 'Release', exact: true }).click();
  await expect(release).toBeHidden();
  const row = page.locator('tr[data-row]').filter({ hasText: 'Called back: the customer means it' }).first();
  await expect(row).toContainText('Stands');
  await accessible(page);
  await screenshot(page, 'lookalikes-en');
  expect((await pay(made)).verdict.action).toBe('PROCEED');

  await row.getByRole('button', { name: 'End' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'End' }).click();
  await expect(row).toContainText('Ended');
});

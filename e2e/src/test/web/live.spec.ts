import { randomUUID } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { accessible } from './axe';
import { coreSystem, goLive, logIn, screenshot, type Language } from './people';

const LIVE_WITHIN_MS = 2_000;
const RONIN_THIEF = '0x098B716B8Aaf21512996dC57EB0615e2383E2f96';

const words = {
  ko: { sealed: '고객정보 봉인됨', openCase: '사건 열기', blocked: '동결', listed: 'ETH 주소로 등재' },
  en: { sealed: 'Customer sealed', openCase: 'Open the case', blocked: 'Block', listed: 'Listed for ETH' },
};

async function rows(page: Page): Promise<string[]> {
  return page.locator('tr[data-row]').evaluateAll((all) => all.map((row) => row.getAttribute('data-row') ?? ''));
}

/** Waits for a row that was not there, without a reload; answers its id and how long it took. */
async function newRow(page: Page, known: string[], since: number): Promise<{ id: string; tookMs: number }> {
  const found = await page.waitForFunction(
    (before) =>
      [...document.querySelectorAll<HTMLElement>('tr[data-row]')]
        .filter((row) => row.offsetParent !== null && row.textContent?.includes('LAZARUS GROUP'))
        .map((row) => row.dataset.row)
        .find((id) => !before.includes(id ?? '')),
    known,
    { timeout: 30_000, polling: 'raf' },
  );
  const tookMs = Date.now() - since;
  return { id: (await found.jsonValue()) as string, tookMs };
}

for (const language of ['ko', 'en'] as Language[]) {
  test(`a deposit reaches the analyst and the authority within two seconds (${language})`, async ({
    browser,
    request,
  }) => {
    const analyst = await logIn(browser, 'exchange-b.analyst', language);
    const authority = await logIn(browser, 'kofiu.analyst', language);
    await goLive(analyst.page, '/alerts');
    await goLive(authority.page, '/oversight');
    await analyst.page.evaluate(() => Object.assign(window, { neverReloaded: true }));
    await authority.page.evaluate(() => Object.assign(window, { neverReloaded: true }));
    const knownAlerts = await rows(analyst.page);
    const knownFindings = await rows(authority.page);

    const reference = `J-${randomUUID()}`;
    const core = await coreSystem(request, 'exchange-b-api');
    const transfer = await core.post('/v1/transfers', {
      externalId: `journey-${randomUUID()}`,
      rail: 'CHAIN',
      direction: 'INBOUND',
      customer: { reference, kind: 'PERSON' },
      network: 'bsc',
      asset: 'USDT',
      amount: '1250',
      usd: '1250.00',
      counterpartyAddress: RONIN_THIEF,
      transactionHash: `0x${'e2e0'.repeat(16)}`,
      occurredAt: '2025-11-28T06:00:00Z',
      memo: '합성 데이터 · synthetic data',
    });
    const acknowledged = Date.now();
    expect(transfer.verdict.action).toBe('BLOCK');

    const [alert, finding] = await Promise.all([
      newRow(analyst.page, knownAlerts, acknowledged),
      newRow(authority.page, knownFindings, acknowledged),
    ]);
    console.log(`[live] ${language}: alert after ${alert.tookMs} ms, finding after ${finding.tookMs} ms`);
    expect(alert.tookMs, 'the alert in the queue').toBeLessThanOrEqual(LIVE_WITHIN_MS);
    expect(finding.tookMs, 'the finding in the overview').toBeLessThanOrEqual(LIVE_WITHIN_MS);
    for (const page of [analyst.page, authority.page]) {
      expect(await page.evaluate(() => 'neverReloaded' in window)).toBe(true);
    }
    await screenshot(analyst.page, `alerts-live-${language}`);
    await screenshot(authority.page, `oversight-live-${language}`);

    await analyst.page.locator(`tr[data-row="${alert.id}"] [data-row-link]`).first().click();
    await expect(analyst.page.getByRole('heading', { level: 1 })).toContainText('LAZARUS GROUP');
    await expect(analyst.page.getByRole('main')).toContainText(words[language].listed);
    await expect(analyst.page.getByRole('main')).toContainText(words[language].blocked);
    await accessible(analyst.page);
    await screenshot(analyst.page, `alert-${language}`);

    await analyst.page.getByRole('link', { name: words[language].openCase }).click();
    await expect(analyst.page).toHaveURL(/\/cases\/[0-9a-f-]{36}/);
    await expect(analyst.page.getByRole('main')).toContainText('LAZARUS GROUP');
    await accessible(analyst.page);
    await screenshot(analyst.page, `case-${language}`);

    await authority.page.locator(`tr[data-row="${finding.id}"] [data-row-link]`).first().click();
    await expect(authority.page.getByRole('main')).toContainText(words[language].sealed);
    await accessible(authority.page);
    await screenshot(authority.page, `finding-${language}`);
    const seen = await authority.page.content();
    expect(seen).not.toContain(reference);
    expect(seen).not.toContain(transfer.customer);

    await analyst.context.close();
    await authority.context.close();
  });
}

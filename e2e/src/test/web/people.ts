import { randomUUID } from 'node:crypto';
import { expect, type APIRequestContext, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { platform } from './platform';

export type Language = 'ko' | 'en';
export type Theme = 'light' | 'dark';

/** A person with a browser, logged in by the real form. */
export async function logIn(
  browser: Browser,
  user: string,
  language: Language,
  theme: Theme = 'light',
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    locale: language === 'ko' ? 'ko-KR' : 'en-US',
    timezoneId: 'Asia/Seoul',
    colorScheme: theme,
  });
  const page = await context.newPage();
  await page.goto('/');
  await page.locator('#username').fill(user);
  await page.locator('#password').fill(platform.passwords[user]);
  await page.locator('#kc-login').click();
  // The login page has a heading of its own: only the console says how its live stream is.
  await expect(page.getByTestId('connection')).toBeAttached();
  await settled(page);
  return { context, page };
}

/** Opens a route and waits until the live stream is open. */
export async function goLive(page: Page, route: string): Promise<void> {
  await page.goto(route);
  await expect(page.getByTestId('connection')).toHaveAttribute('data-connection', 'open');
  await settled(page);
}

/** Waits until the page has drawn what it loads first. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"], .pf-v6-c-skeleton, .pf-v6-c-spinner')).toHaveCount(0);
}

/** The exchange's core system. */
export async function coreSystem(request: APIRequestContext, client: string) {
  const answer = await request.post(
    `${platform.gateway}/auth/realms/haetae/protocol/openid-connect/token`,
    {
      form: { grant_type: 'client_credentials' },
      headers: {
        Authorization: `Basic ${Buffer.from(`${client}:${platform.secrets[client]}`).toString('base64')}`,
      },
    },
  );
  expect(answer.ok()).toBeTruthy();
  const token = (await answer.json()).access_token as string;
  return {
    async post(path: string, data: object) {
      const posted = await request.post(`${platform.gateway}${path}`, {
        data,
        headers: { Authorization: `Bearer ${token}`, 'Idempotency-Key': randomUUID() },
      });
      expect(posted.status(), await posted.text()).toBe(201);
      return posted.json();
    },
  };
}

/** Saves what the page shows. */
export async function screenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${platform.screens}/${name}.png`, fullPage: true });
}

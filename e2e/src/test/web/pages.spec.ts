import { expect, test } from '@playwright/test';
import { accessible } from './axe';
import { logIn, screenshot, settled, type Language, type Theme } from './people';

const looks: { language: Language; theme: Theme }[] = [
  { language: 'ko', theme: 'light' },
  { language: 'en', theme: 'dark' },
];

const A7A5 = 'eip155:1/erc20:0x6fA0BE17e4beA2fCfA22ef89BF8ac9aab0AB0fc9';

/** Each person's pages with their headings; a page nobody names here has no test. */
const people = [
  {
    user: 'exchange-b.analyst',
    pages: [
      { route: '/', ko: '내 업무', en: 'My work' },
      { route: '/alerts?status=ALL', ko: '경보', en: 'Alerts' },
      { route: '/cases', ko: '사건', en: 'Cases' },
      { route: '/screen', ko: '주소 심사', en: 'Screen an address' },
      { route: '/lists', ko: '제재 목록', en: 'Lists' },
      { route: '/lists/ofac-dprk', ko: '목록: ofac-dprk', en: 'List: ofac-dprk' },
      { route: '/names?q=%EB%9D%BC%EC%9E%90%EB%A3%A8%EC%8A%A4', ko: '성명 검색', en: 'Names' },
      { route: '/find?q=Lazarus', ko: '통합 검색', en: 'What is known' },
      { route: '/services', ko: '사업자 대장', en: 'Services' },
      { route: '/services/upbit', ko: 'Upbit', en: 'Upbit' },
      { route: '/assets?kind=STATE_TOKEN', ko: '자산 대장', en: 'Assets' },
      { route: `/asset?id=${encodeURIComponent(A7A5)}`, ko: /^A7A5/, en: /^A7A5/ },
      { route: '/disputes', ko: '이의제기', en: 'Disputes' },
      { route: '/lookalikes', ko: '유사 주소 해제', en: 'Released look-alikes' },
      { route: '/graph', ko: '자금 흐름', en: 'Fund flow' },
      { route: '/graph/ethereum/0x098B716B8Aaf21512996dC57EB0615e2383E2f96', ko: '자금 흐름', en: 'Fund flow' },
    ],
  },
  {
    user: 'kofiu.analyst',
    pages: [
      { route: '/', ko: '오늘의 감독 현황', en: 'Oversight today' },
      { route: '/oversight', ko: '감독 현황', en: 'Oversight' },
      { route: '/screen', ko: '주소 심사', en: 'Screen an address' },
      { route: '/lists', ko: '제재 목록', en: 'Lists' },
    ],
  },
  {
    user: 'platform.admin',
    pages: [
      { route: '/', ko: '플랫폼', en: 'Platform' },
      { route: '/lists', ko: '제재 목록', en: 'Lists' },
      { route: '/lists/ofac-dprk', ko: '목록: ofac-dprk', en: 'List: ofac-dprk' },
      { route: '/disputes?status=ALL', ko: '이의제기', en: 'Disputes' },
    ],
  },
];

for (const { language, theme } of looks) {
  for (const { user, pages } of people) {
    test(`every page of ${user} is open to everyone (${language}, ${theme})`, async ({ browser }) => {
      const { context, page } = await logIn(browser, user, language, theme);
      for (const { route, [language]: heading } of pages) {
        await page.goto(route);
        await settled(page);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
        await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`));
        await accessible(page);
        const name = route.split('?')[0].replaceAll('/', '') || 'home';
        await screenshot(page, `${user.split('.')[0]}-${name}-${language}-${theme}`);
      }
      await context.close();
    });
  }
}

test('the login page lets everyone in, and a wrong password nobody', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('#username')).toBeVisible();
  await screenshot(page, 'login');
  await page.locator('#username').fill('exchange-b.analyst');
  await page.locator('#password').fill('not the password');
  await page.locator('#kc-login').click();
  await expect(page.locator('#username')).toBeVisible();
  expect(await (await page.request.get('/api/session')).json()).toMatchObject({ authenticated: false });
});

test('an analyst screens an address and is told what was not evaluated', async ({ browser }) => {
  const { context, page } = await logIn(browser, 'exchange-b.analyst', 'en');
  await page.goto('/screen');
  await page.getByRole('textbox', { name: 'Address' }).fill('TA3941uFAvmVibSkQ6fMJXxmaSNovX86mz');
  await page.getByRole('button', { name: 'Screen', exact: true }).click();
  const result = page.getByRole('region', { name: 'Screening result' });
  await expect(result).toContainText('CHEIL CREDIT BANK');
  await expect(result.locator('li.check[data-look="not-evaluated"]').first()).toBeVisible();
  await expect(result).not.toContainText(/clean/i);
  await accessible(page);
  await screenshot(page, 'screen-result-en');
  await context.close();
});

test('the keyboard alone reaches the queue and back', async ({ browser }) => {
  const { context, page } = await logIn(browser, 'exchange-b.analyst', 'en');
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alerts');
  await page.keyboard.press('Shift+?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await accessible(page);
  await screenshot(page, 'shortcuts-en');
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My work');
  await context.close();
});

test('a shortcut takes another key, but none that another shortcut has', async ({ browser }) => {
  const { context, page } = await logIn(browser, 'exchange-b.analyst', 'en');
  await page.getByRole('button', { name: 'Settings' }).click();
  const change = page.getByRole('button', { name: 'Change the keys: Go to: Alerts' });
  await change.click();
  await page.keyboard.press('c');
  await expect(page.getByRole('alert')).toContainText('Cases');
  await change.click();
  await page.keyboard.press('w');
  await expect(page.getByRole('alert')).toBeHidden();
  await accessible(page);
  await screenshot(page, 'settings-en');
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('w');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alerts');
  await context.close();
});

test('no token is in reach of scripts', async ({ browser }) => {
  const { context, page } = await logIn(browser, 'exchange-b.analyst', 'en');
  const reachable = await page.evaluate(
    () => JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }) + document.cookie,
  );
  expect(reachable).not.toMatch(/eyJ[A-Za-z0-9_-]{10,}/);
  const cookies = (await context.cookies()).filter((cookie) => !cookie.path.startsWith('/auth'));
  expect(cookies.length).toBeGreaterThan(0);
  for (const cookie of cookies) {
    expect(cookie.httpOnly, cookie.name).toBe(true);
    expect(['Lax', 'Strict'], cookie.name).toContain(cookie.sameSite);
  }
  await context.close();
});

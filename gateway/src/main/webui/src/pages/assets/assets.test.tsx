// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AssetRule } from '../../api/types';
import i18n from '../../i18n';
import en from '../../i18n/en.json';
import { AssetRules } from './AssetRules';
import { readAssetSearch } from './search';

const rule = (part: Partial<AssetRule> = {}): AssetRule => ({
  id: 'eu',
  kind: 'PROHIBITED',
  jurisdiction: 'EU',
  instrument: 'Regulation (EU) No 833/2014 Art. 5ba',
  announced: '2025-10-23',
  effective: '2025-11-25',
  ended: null as unknown as string,
  source: 'Council of the EU',
  ...part,
});

beforeEach(() => i18n.changeLanguage('en'));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('the asset register', () => {
  it('shows each regime’s prohibition with its dates and source', () => {
    render(<AssetRules rules={[rule()]} />);
    for (const text of ['EU', en.assetRule.PROHIBITED, '2025-10-23', '2025-11-25', en.verdict.stands, 'Council of the EU']) {
      expect(screen.getByText(text)).toBeTruthy();
    }
  });

  it('says that an unknown effective date counts always, and that no rule says nothing of the holders', () => {
    const { rerender } = render(<AssetRules rules={[rule({ effective: null as unknown as string })]} />);
    expect(screen.getByText(en.verdict.effectiveUnknown)).toBeTruthy();
    rerender(<AssetRules rules={[]} />);
    expect(screen.getByText(en.assets.noRules)).toBeTruthy();
  });

  it('asks for an asset by its id with the slash as it is, which the gateway refuses when encoded', async () => {
    const asked: string[] = [];
    vi.stubGlobal(
      'Request',
      class extends Request {
        constructor(input: RequestInfo | URL, init?: RequestInit) {
          super(new URL(String(input), 'http://localhost'), init);
        }
      },
    );
    vi.stubGlobal('fetch', async (request: Request) => {
      asked.push(request.url);
      return Response.json({ asset: {} });
    });
    const { QueryClient } = await import('@tanstack/react-query');
    const { assetDossier } = await import('./queries');
    await new QueryClient().fetchQuery(assetDossier('eip155:1/erc20:0x6fA0'));
    expect(asked).toEqual(['http://localhost/api/v1/assets/register/eip155:1/erc20:0x6fA0']);
  });

  it('reads only conditions that can be asked', () => {
    expect(readAssetSearch({ query: 'A7A5', kind: 'STATE_TOKEN', network: 'tron' })).toEqual({
      query: 'A7A5',
      kind: 'STATE_TOKEN',
      network: 'tron',
    });
    expect(readAssetSearch({ kind: 'SHARE' }).kind).toBeUndefined();
  });
});

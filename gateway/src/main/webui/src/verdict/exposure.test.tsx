// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExposureMatch, LedgerExtent } from '../api/types';
import en from '../i18n/en.json';
import i18n from '../i18n';
import { ExposureFacts } from './ExposureFacts';
import { LedgerCoverage } from './LedgerCoverage';

beforeEach(() => i18n.changeLanguage('en'));
afterEach(cleanup);

function exposure(with_: Partial<ExposureMatch>): ExposureMatch {
  return {
    direction: 'SOURCE',
    category: 'sanctioned-state-actor',
    network: 'ethereum',
    asset: 'ETH',
    taintPolicy: 'HAIRCUT',
    amount: '60',
    estimatedShare: 0.6,
    direct: '0',
    hops: 4,
    usd: '120000.00',
    priceDate: '2026-11-22',
    leastShare: 0.01,
    leastUsd: 10,
    dust: false,
    height: 1,
    ...with_,
  } as ExposureMatch;
}

function shown(match: ExposureMatch) {
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { enabled: false } } })}>
      <ExposureFacts exposure={match} />
    </QueryClientProvider>,
  );
}

describe('exposure', () => {
  it('says from whom, how much and how far, and calls the share an estimate', () => {
    shown(exposure({}));

    expect(screen.getByText(en.fundsCategory['sanctioned-state-actor'])).toBeTruthy();
    expect(screen.getByText(en.exposure.share)).toBeTruthy();
    expect(screen.getByText('60%')).toBeTruthy();
    expect(screen.getByText('4 hops')).toBeTruthy();
    expect(screen.getByText(/^1% or/)).toBeTruthy();
  });

  it('says that dust is dust, and that no worth is known where none is', () => {
    shown(exposure({ dust: true, usd: undefined, hops: 0 }));

    expect(screen.getByText(en.exposure.dustMeaning)).toBeTruthy();
    expect(screen.getByText(en.transfer.valueUnknown)).toBeTruthy();
    expect(screen.getByText(en.exposure.hopsNone)).toBeTruthy();
  });

  it('names why a ledger says nothing', () => {
    const ledger = [
      { network: 'ethereum', answer: 'ADDRESS_UNKNOWN', gaps: 0, extracts: 1, sources: [] },
      { network: 'tron', answer: 'NO_LEDGER', gaps: 0, extracts: 0, sources: [] },
      { network: 'bsc', answer: 'BEHIND', gaps: 0, extracts: 0, sources: [], behindSince: '2026-11-24T01:00:00Z' },
    ] as unknown as LedgerExtent[];
    render(<LedgerCoverage ledger={ledger} />);

    expect(screen.getByText(new RegExp(en.ledgerAnswer.ADDRESS_UNKNOWN))).toBeTruthy();
    expect(screen.getByText(new RegExp(en.ledgerAnswer.NO_LEDGER))).toBeTruthy();
    expect(screen.getByText(new RegExp(`${en.ledgerAnswer.BEHIND}.*${en.exposure.behind}`))).toBeTruthy();
  });
});

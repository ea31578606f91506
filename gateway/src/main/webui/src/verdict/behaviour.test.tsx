// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BehaviourMatch } from '../api/types';
import en from '../i18n/en.json';
import i18n from '../i18n';
import { BehaviourCoverage } from './BehaviourCoverage';
import { BehaviourFacts } from './BehaviourFacts';

beforeEach(() => i18n.changeLanguage('en'));
afterEach(cleanup);

const match = {
  behaviour: 'mass-dispersion',
  network: 'ethereum',
  confidence: 80,
  source: 'Bybit (2025)',
  parameters: [{ key: 'minTargets', value: '100' }],
  figures: [{ key: 'targets', value: '110' }],
  from: '2025-02-21T14:13:35Z',
  until: '2025-02-22T14:13:35Z',
  transfers: [
    { transaction: '0x1', time: '2025-02-21T14:13:35Z', from: '0xaaaa', to: '0xbbbb', amount: '90', asset: 'ETH' },
  ],
  transfersInAll: 110,
} as unknown as BehaviourMatch;

describe('behaviour', () => {
  it('says which pattern, by which rule and source, and shows the first of its transfers', () => {
    render(<BehaviourFacts behaviour={match} />);

    expect(screen.getByText(en.behaviourName['mass-dispersion'])).toBeTruthy();
    expect(screen.getByText('targets 110')).toBeTruthy();
    expect(screen.getByText('minTargets 100')).toBeTruthy();
    expect(screen.getByText('Bybit (2025)')).toBeTruthy();
    expect(screen.getByText('The first 1 of 110 transfers that show it:')).toBeTruthy();
    expect(screen.getByText('0xaaaa')).toBeTruthy();
  });

  it('says how far it looked, and for what it did not', () => {
    const read = { notEvaluated: ['chain-hops'], addressesRead: 3, mostAddresses: 250, mostTransfers: 2000, cut: true };
    render(<BehaviourCoverage read={read as never} />);

    expect(screen.getByText(new RegExp(en.behaviourName['chain-hops']))).toBeTruthy();
    expect(screen.getByText(en.behaviour.cut)).toBeTruthy();
  });
});

// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Exposures, ListingAnswer } from '../../api/types';
import i18n from '../../i18n';
import en from '../../i18n/en.json';
import { saidOfFunds } from './AddressExposed';
import { saidOf } from './AddressListed';
import { Answer, type Said } from './Answer';
import { saidOfLabels } from './Attributed';
import { Exposed } from './Exposed';
import { NotAttributed } from './NotAttributed';
import { readFindSearch, readingOf } from './search';

const answer = (part: Partial<ListingAnswer> = {}): ListingAnswer => ({
  address: '0x00',
  on: '2026-11-23',
  onOurListThatDay: false,
  legallyListedThatDay: false,
  known: [],
  legal: [],
  listsThatDay: ['ofac-sdn'],
  ...part,
});

beforeEach(() => i18n.changeLanguage('en'));
afterEach(cleanup);

describe('the one search box', () => {
  it.each([
    ['0x098B716B8Aaf21512996dC57EB0615e2383E2f96', 'address'],
    ['bitcoincash:qzr8v8d2v0zq8w7m3u7l0z9x5e9k4gkq7u0y3d2c1b', 'address'],
    ['TA3941uFAvmVibSkQ6fMJXxmaSNovX86mz', 'address'],
    ['Joseon Expo', 'name'],
    ['조선엑스포합영회사', 'name'],
    ['upbit.com', 'name'],
    ['Tornado', 'name'],
  ])('reads %s as %s', (text, reading) => {
    expect(readingOf(text)).toBe(reading);
  });

  it('keeps digits alone as they were written, and lets a person say what was meant', () => {
    expect(readFindSearch({ q: 12345, as: 'name' })).toEqual({ q: '12345', network: undefined, as: 'name' });
    expect(readFindSearch({ q: '  ', as: 'guess' })).toEqual({ q: undefined, network: undefined, as: undefined });
  });
});

describe('the answers', () => {
  const all: Said[] = ['found', 'known', 'nothing', 'not-evaluated', 'failed'];

  it('look different where they say different things', () => {
    const { container } = render(all.map((said) => <Answer key={said} title={said} said={said} words={said} />));
    const shown = [...container.querySelectorAll('.answer__said')];
    const marks = shown.map((one) => one.querySelector('svg')?.innerHTML);
    expect(new Set(marks).size).toBe(marks.length);
  });

  it('are never "nothing" where no list was asked or exposure was not computed', () => {
    expect(saidOf(answer())).toBe('nothing');
    expect(saidOf(answer({ listsThatDay: [] }))).toBe('not-evaluated');
    expect(saidOf(answer({ legallyListedThatDay: true }))).toBe('found');
    expect(saidOf(answer({ onOurListThatDay: true, listsThatDay: [] }))).toBe('found');

    expect([saidOfLabels(0, 0), saidOfLabels(0, 3), saidOfLabels(1, 3)]).toEqual(['not-evaluated', 'nothing', 'found']);

    const funds = (category: string, said = 'SHOWN') =>
      ({ answer: said, assets: [{ symbol: 'ETH', sources: [{ category, share: 0.5 }], destinations: null }] }) as unknown as Exposures;
    expect(saidOfFunds(funds('sanctioned-state-actor'), [])).toBe('found');
    expect(saidOfFunds(funds('exchange'), [])).toBe('known');
    expect(saidOfFunds(funds('sanctioned', 'ADDRESS_UNKNOWN'), [])).toBe('not-evaluated');

    const { container } = render(
      <>
        <Exposed />
        <NotAttributed />
      </>,
    );
    const said = [...container.querySelectorAll('.answer__said')];
    expect(said.map((one) => one.getAttribute('data-said'))).toEqual(['not-evaluated', 'not-evaluated']);
    expect(container.textContent).toContain(en.find.exposedMeaning);
  });
});

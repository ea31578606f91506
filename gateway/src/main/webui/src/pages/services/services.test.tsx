// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Service, ServiceRegistration } from '../../api/types';
import i18n from '../../i18n';
import en from '../../i18n/en.json';
import { CustomerChecks } from './CustomerChecks';
import { jurisdictionName, readServiceSearch } from './search';
import { Registrations } from './ServiceFacts';

const ALL: Service['customerChecks'][] = ['YES', 'PARTLY', 'NONE', 'UNKNOWN'];

beforeEach(() => i18n.changeLanguage('en'));
afterEach(cleanup);

describe('the service register', () => {
  it('tells unknown customer checks from every other answer, in word and look', () => {
    const { container } = render(ALL.map((value) => <CustomerChecks key={value} value={value} />));
    const shown = [...container.querySelectorAll<HTMLElement>('.checks-known')];
    expect(new Set(shown.map((one) => one.textContent)).size).toBe(ALL.length);
    expect(new Set(shown.map((one) => one.dataset.checks)).size).toBe(ALL.length);
    expect(en.customerChecksMeaning.UNKNOWN).toMatch(/not yes/);
  });

  it('shows a registration with its dates and source, and leaves an unknown date unknown', () => {
    const registration = {
      jurisdiction: 'KR',
      regime: 'KR-SFTA',
      authority: 'KoFIU',
      status: 'UNREPORTED',
      from: null,
      to: null,
      note: null,
      source: 'Notice (https://example.org/notice)',
    } as unknown as ServiceRegistration;
    render(<Registrations registrations={[registration]} />);

    expect(screen.getByText(en.registration.UNREPORTED)).toBeTruthy();
    expect(screen.getByText(en.time.dayUnknown)).toBeTruthy();
    expect(screen.getByText(en.dated.open)).toBeTruthy();
    expect(screen.getByRole('link').getAttribute('href')).toBe('https://example.org/notice');
  });

  it('reads only conditions that can be asked', () => {
    expect(readServiceSearch({ query: 'upbit', jurisdiction: 'KR' })).toEqual({ query: 'upbit', jurisdiction: 'KR' });
    expect(readServiceSearch({ query: '', jurisdiction: 'Korea' })).toEqual({ query: undefined, jurisdiction: undefined });
  });

  it('names a jurisdiction in the language of the reader, and one that is no code as it is', () => {
    expect(jurisdictionName('KP', 'ko')).toBe('KP · 북한');
    expect(jurisdictionName('KR', 'en')).toBe('KR · South Korea');
    expect(jurisdictionName('Crimea', 'en')).toBe('Crimea');
  });
});

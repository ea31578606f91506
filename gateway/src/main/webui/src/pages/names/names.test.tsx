// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NamePart } from '../../api/types';
import i18n from '../../i18n';
import en from '../../i18n/en.json';
import { bondOf } from './agreement';
import { Alignment } from './Alignment';
import { readNameSearch } from './search';

const part = (how: NamePart['how'], asked: string | null, listed: string | null, score = 1) =>
  ({ how, asked, listed, score }) as unknown as NamePart;

beforeEach(() => i18n.changeLanguage('en'));
afterEach(cleanup);

describe('the explanation of a score', () => {
  it('shows each part of the asked name above its part of the listed one, with how and how well they agree', () => {
    render(<Alignment parts={[part('ROMANISATION', 'Joseon', 'Chosun', 0.97), part('ONLY_LISTED', null, 'Co', 0.2)]} />);
    const [first, second] = screen.getAllByRole('listitem');
    expect(first?.textContent).toBe(`Joseon${en.agreement.ROMANISATION} 97Chosun`);
    expect(within(second as HTMLElement).getByLabelText(en.names.nothing)).toBeTruthy();
    expect(second?.dataset.bond).toBe('alone');
  });

  it('draws what speaks against a candidate as such, whatever kind of part it is', () => {
    expect(bondOf(part('EXACT', 'a', 'a'))).toBe('same');
    expect(bondOf(part('CONFLICT', 'a', 'b', 0))).toBe('against');
    expect(bondOf(part('BIRTH_DATE', '1984', '1960', -0.2))).toBe('against');
    expect(bondOf(part('INVENTED_LATER' as NamePart['how'], 'a', 'b'))).toBe('weak');
  });
});

describe('the question in the address', () => {
  it('keeps what can be asked and leaves out the rest', () => {
    expect(readNameSearch({ q: 'RI Chol', kind: 'PERSON', birthDate: '1984-01', country: 'KP', threshold: '0.8' })).toEqual({
      q: 'RI Chol',
      kind: 'PERSON',
      birthDate: '1984-01',
      country: 'KP',
      threshold: 0.8,
    });
    expect(readNameSearch({ q: ' ', kind: 'CLUB', birthDate: '84', country: 'Korea', threshold: 3 })).toEqual({
      q: undefined,
      kind: undefined,
      birthDate: undefined,
      country: undefined,
      threshold: undefined,
    });
  });
});

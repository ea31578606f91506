// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NameScreening, Verdict } from '../api/types';
import i18n from '../i18n';
import en from '../i18n/en.json';
import ko from '../i18n/ko.json';
import { lookOf } from './checkLook';
import { VerdictPanel } from './VerdictPanel';

const match = {
  entry: '18391',
  source: 'ofac-sdn',
  snapshot: 'ab'.repeat(32),
  entity: 'LAZARUS GROUP',
  programs: ['DPRK3'],
  listedFor: 'ETH',
  askedOn: 'bsc',
  announced: '2022-04-14',
  effective: null,
  ended: null,
  firstSeen: '2026-11-23T01:00:00Z',
};

const verdict = (part: object = {}) =>
  ({
    level: 'LOW',
    score: 1,
    action: 'PROCEED',
    decideBy: null,
    demandedBy: [],
    checks: [
      { kind: 'LIST', status: 'EVALUATED', level: 'LOW', score: 1 },
      { kind: 'EXPOSURE', status: 'NOT_EVALUATED', level: 'NOT_EVALUATED', score: null },
      { kind: 'SERVICE', status: 'FAILED', level: 'UNKNOWN', score: null },
    ],
    reasons: [],
    coverage: { lists: [], notEvaluated: ['EXPOSURE'] },
    policy: 'haetae-1',
    asOf: '2026-11-23T04:00:00Z',
    ...part,
  }) as unknown as Verdict;

const cell = (name: string) => {
  const found = screen.getByText(name).closest<HTMLElement>('li.check');
  expect(found).not.toBeNull();
  return found as HTMLElement;
};

beforeEach(() => i18n.changeLanguage('en'));
afterEach(cleanup);

describe('a verdict', () => {
  it('tells evaluated without finding, not evaluated and failed apart in word, shape and style', () => {
    render(<VerdictPanel verdict={verdict()} />);

    const cells = [cell(en.check.LIST), cell(en.check.EXPOSURE), cell(en.check.SERVICE)];
    const distinct = (values: unknown[]) => expect(new Set(values).size).toBe(values.length);
    distinct(cells.map((li) => li.dataset.look));
    distinct(cells.map((li) => li.querySelector('.check__status')?.textContent));
    distinct(cells.map((li) => li.querySelector('.check__result')?.textContent));
    distinct(cells.map((li) => li.querySelector('svg')?.innerHTML));
  });

  it('never words a check that did not run as one that found nothing', () => {
    render(<VerdictPanel verdict={verdict()} />);

    for (const name of [en.check.EXPOSURE, en.check.SERVICE]) {
      expect(within(cell(name)).queryByText(en.checkResult.nothing)).toBeNull();
      expect(within(cell(name)).queryByText(en.checkStatus.EVALUATED)).toBeNull();
    }
    expect(within(cell(en.check.LIST)).getByText(en.checkResult.nothing)).toBeTruthy();
  });

  it('names what is not covered and gives an unknown level no score', () => {
    render(<VerdictPanel verdict={verdict({ level: 'UNKNOWN', score: null, action: 'HOLD' })} />);

    expect(screen.getByText(`${en.verdict.notEvaluated}: ${en.check.EXPOSURE}`)).toBeTruthy();
    expect(screen.getByText(new RegExp(en.verdict.noScore))).toBeTruthy();
    expect(screen.getByText(en.verdict.noReasonsUnknown)).toBeTruthy();
  });

  it('says for what an entry is listed, on what it was asked, and that an unknown effective date counts always', () => {
    render(
      <VerdictPanel
        verdict={verdict({ level: 'SEVERE', score: 10, action: 'REJECT', reasons: [{ reasonClass: 'LISTED', level: 'SEVERE', match }] })}
      />,
    );

    expect(screen.getByText('Listed for ETH, asked on bsc')).toBeTruthy();
    expect(screen.getByText(en.verdict.effectiveUnknown)).toBeTruthy();
    expect(screen.getByText(en.verdict.stands)).toBeTruthy();
    expect(screen.getByText('LAZARUS GROUP')).toBeTruthy();
  });

  it('says of a name what was asked, what matched, how much and why, and speaks of no network', () => {
    const named = {
      name: '조선엑스포',
      threshold: 0.8,
      candidates: [
        {
          name: 'KOREA EXPO JOINT VENTURE',
          matchedName: 'Chosun Expo',
          score: 0.93,
          parts: [{ asked: 'chosun', listed: 'chosun', how: 'ROMANISATION', score: 1 }],
          listings: [{ source: 'ofac-sdn', party: '18391' }],
        },
      ],
    } as unknown as NameScreening;
    const reasons = [{ reasonClass: 'NAME_MATCH', level: 'HIGH', match: { ...match, listedFor: 'Chosun Expo', askedOn: null } }];
    const { rerender } = render(<VerdictPanel verdict={verdict({ reasons })} named={named} />);

    expect(screen.getByText('Asked “조선엑스포”, listed “Chosun Expo”')).toBeTruthy();
    expect(screen.getByText('93')).toBeTruthy();
    expect(screen.getByText(`${en.agreement.ROMANISATION} 100`)).toBeTruthy();
    expect(screen.queryByText(/asked on/)).toBeNull();

    rerender(<VerdictPanel verdict={verdict({ reasons })} />);
    expect(screen.getByText('Listed under “Chosun Expo”, which resembles the name that was asked')).toBeTruthy();
    expect(screen.queryByText(/asked on/)).toBeNull();
  });

  it('takes a contradiction for a failure, not for silence', () => {
    expect(lookOf({ status: 'EVALUATED', level: 'UNKNOWN' }).kind).toBe('failed');
    expect(lookOf({ status: 'EVALUATED', level: 'NOT_EVALUATED' }).kind).toBe('failed');
    expect(lookOf({ status: 'NOT_EVALUATED', level: 'LOW' }).kind).toBe('not-evaluated');
    expect(lookOf({ status: 'LATER_INVENTED' as 'FAILED', level: 'LOW' }).kind).toBe('failed');
  });

  it('calls nothing clean, in no language', () => {
    expect(JSON.stringify(en)).not.toMatch(/\bclean|\bsafe\b|\bcleared\b|\bno risk\b/i);
    expect(JSON.stringify(ko)).not.toMatch(/깨끗|안전|이상 없음|문제 없음|클린/);
  });
});

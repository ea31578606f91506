// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import i18n from '../i18n';
import { History } from './History';

const ID = '943e2046-3f28-53d1-8ec0-cf7010116499';
const entry = (detail: string | null, change = 'STATUS_CHANGED', actor = 'bank-a.analyst', at = '2026-11-23T01:00:00Z') => ({
  at,
  actor,
  change,
  detail,
});

describe('a history', () => {
  beforeEach(() => i18n.changeLanguage('en'));
  afterEach(cleanup);

  it('puts codes into words and leaves what people wrote alone', () => {
    render(<History title="t" entries={[entry('CLOSED FALSE_POSITIVE: OPEN question, asked the branch')]} />);
    expect(screen.getByText('Closed · False positive: OPEN question, asked the branch')).toBeTruthy();
  });

  it('names a thing that stands there by its id', () => {
    const name = (id: string) => (id === ID ? 'Listed · LAZARUS GROUP' : undefined);
    render(<History title="t" entries={[entry(ID, 'OPENED'), entry(`UPHELD ${ID}`, 'REVIEWED')]} name={name} />);
    expect(screen.getByText('Listed · LAZARUS GROUP')).toBeTruthy();
    expect(screen.getByText('Upheld · Listed · LAZARUS GROUP')).toBeTruthy();
  });

  it('shows the newest first, and Haetae where a service acted', () => {
    render(
      <History
        title="t"
        entries={[entry(null, 'RAISED', 'alert-service', '2026-11-23T00:00:00Z'), entry(null, 'COMMENTED')]}
      />,
    );
    expect(screen.getAllByRole('listitem').map((item) => item.querySelector('b')?.textContent)).toEqual(['Comment', 'Raised']);
    expect(screen.getByText('Haetae')).toBeTruthy();
  });
});

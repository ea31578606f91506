// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { remember } from '../shell/preferences';
import { focusedRow, moveFocus } from './rows';
import { useKey } from './useKey';

const press = (code: string, key: string, target: Element = document.body, more: object = {}) => {
  fireEvent.keyDown(target, { code, key, ...more });
  fireEvent.keyUp(target, { code, key, ...more });
};

function Page({ assign, goAlerts }: { assign: () => void; goAlerts: () => void }) {
  useKey('a', assign);
  useKey('g>a', goAlerts);
  useKey('j', () => moveFocus(1));
  useKey('k', () => moveFocus(-1));
  return (
    <>
      <input data-testid="field" />
      <textarea data-testid="area" />
      <table>
        <tbody>
          {['one', 'two'].map((id) => (
            <tr key={id} data-row={id}>
              <td>
                <a href={`#${id}`} data-row-link>
                  {id}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

describe('single-key shortcuts', () => {
  const assign = vi.fn();
  const goAlerts = vi.fn();

  beforeEach(() => {
    remember('keys', 'on');
    render(<Page assign={assign} goAlerts={goAlerts} />);
  });

  afterEach(() => {
    cleanup();
    vi.clearAllMocks();
  });

  it('act on the page', () => {
    press('KeyA', 'a');
    expect(assign).toHaveBeenCalledOnce();
  });

  it('act by the place of the key, so that a Korean layout does not stop them', () => {
    press('KeyA', 'ㅁ');
    expect(assign).toHaveBeenCalledOnce();
  });

  it('rest while a person types', () => {
    press('KeyA', 'a', screen.getByTestId('field'));
    press('KeyA', 'a', screen.getByTestId('area'));
    expect(assign).not.toHaveBeenCalled();
  });

  it('rest beside a modifier, so that copying and selecting stay the browser’s', () => {
    press('KeyA', 'a', document.body, { ctrlKey: true });
    press('KeyA', 'a', document.body, { metaKey: true });
    expect(assign).not.toHaveBeenCalled();
  });

  it('can be switched off', () => {
    remember('keys', 'off');
    press('KeyA', 'a');
    expect(assign).not.toHaveBeenCalled();
  });

  it('rest while a dialog is open', () => {
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    document.body.append(dialog);
    press('KeyA', 'a');
    dialog.remove();
    expect(assign).not.toHaveBeenCalled();
  });

  it('go to a page by two keys', () => {
    press('KeyG', 'g');
    press('KeyA', 'a');
    expect(goAlerts).toHaveBeenCalledOnce();
    expect(assign).not.toHaveBeenCalled();
  });

  it('move the focus among rows and stop at the ends', () => {
    press('KeyJ', 'j');
    expect(focusedRow()).toBe('one');
    press('KeyJ', 'j');
    press('KeyJ', 'j');
    expect(focusedRow()).toBe('two');
    press('KeyK', 'k');
    press('KeyK', 'k');
    expect(focusedRow()).toBe('one');
  });
});

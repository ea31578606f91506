// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { recall } from '../shell/preferences';
import { chooseKeys, conflictOf, DEFAULT_KEYS, forgetKeys, keysOf, readKeys, shown } from './shortcuts';

const press = (code: string, more: object = {}) => ({ code, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...more });
const now = () => readKeys(recall('shortcuts'));

beforeEach(forgetKeys);

describe('shortcuts', () => {
  it('have keys that do not clash, until a person chooses others', () => {
    for (const [shortcut, keys] of Object.entries(DEFAULT_KEYS)) {
      expect(conflictOf(shortcut as keyof typeof DEFAULT_KEYS, keys, now()), shortcut).toBeUndefined();
    }
  });

  it('keep what was chosen, and go back', () => {
    chooseKeys('assign', 'm');
    chooseKeys('alerts', 'g>w');
    expect(now()).toMatchObject({ assign: 'm', alerts: 'g>w', cases: 'g>c' });
    forgetKeys();
    expect(now()).toEqual(DEFAULT_KEYS);
  });

  it('refuse keys that another has, or that begin those of another', () => {
    expect(conflictOf('assign', 'j', now())).toBe('next');
    expect(conflictOf('alerts', 'g>c', now())).toBe('cases');
    expect(conflictOf('assign', 'g', now())).toBe('home');
    expect(conflictOf('assign', 'm', now())).toBeUndefined();
    expect(conflictOf('assign', 'a', now())).toBeUndefined();
  });

  it('are read by the place of the key, with the leader before a page', () => {
    expect(keysOf(press('KeyM'), 'assign')).toBe('m');
    expect(keysOf(press('KeyM', { shiftKey: true }), 'assign')).toBe('shift+m');
    expect(keysOf(press('KeyM'), 'alerts')).toBe('g>m');
    expect(keysOf(press('Digit1'), 'find')).toBe('1');
  });

  it('leave alone what the browser and the console need', () => {
    for (const code of ['Tab', 'Escape', 'Enter', 'Space', 'ArrowDown', 'ShiftLeft', 'F5']) {
      expect(keysOf(press(code), 'assign'), code).toBeUndefined();
    }
    expect(keysOf(press('KeyC', { ctrlKey: true }), 'assign')).toBeUndefined();
  });

  it('survive what cannot be read', () => {
    for (const broken of ['{', '[]', 'null', '{"assign":7}', '{"assign":"ctrl+c"}', '{"nothing":"x"}']) {
      expect(readKeys(broken), broken).toEqual(DEFAULT_KEYS);
    }
  });

  it('are shown as they are pressed', () => {
    expect(shown('g>a')).toEqual(['g', 'a']);
    expect(shown('slash')).toEqual(['/']);
    expect(shown('shift+slash')).toEqual(['?']);
    expect(shown('shift+m')).toEqual(['Shift + m']);
  });
});

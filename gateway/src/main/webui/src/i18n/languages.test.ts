// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import ts from 'typescript';
import en from './en.json';
import { firstLanguage } from './index';
import ko from './ko.json';

type Words = { [key: string]: string | Words };

const PLURAL = /_(zero|one|two|few|many|other)$/;

function flat(words: Words, prefix = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  );
}

const stems = (words: Words) => new Set(flat(words).map(([key]) => key.replace(PLURAL, '')));
const gaps = (text: string) => (text.match(/{{\w+}}/g) ?? []).filter((gap) => gap !== '{{count}}').sort();

const sources = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.*', '!../api/generated/**'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

describe('the language files', () => {
  it('hold the same keys', () => {
    expect([...stems(ko)].sort()).toEqual([...stems(en)].sort());
  });

  it('hold every plural form that their language asks for', () => {
    for (const [language, words] of [['en', en], ['ko', ko]] as const) {
      const keys = new Set(flat(words).map(([key]) => key));
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      const plurals = [...keys].filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, ''));
      expect(plurals.flatMap((stem) => forms.map((form) => `${stem}_${form}`)).filter((key) => !keys.has(key))).toEqual([]);
    }
  });

  it('leave no text empty and fill the same gaps', () => {
    const english = new Map(flat(en).map(([key, text]) => [key.replace(PLURAL, ''), gaps(text)]));
    for (const [key, text] of flat(ko)) {
      expect(text.trim(), key).not.toBe('');
      expect(gaps(text), key).toEqual(english.get(key.replace(PLURAL, '')));
    }
  });

  it('are both used up: every key is read somewhere', () => {
    const code = Object.values(sources).join('\n');
    const unread = [...stems(en)].filter((key) => {
      const group = key.slice(0, key.lastIndexOf('.'));
      return !code.includes(`'${key}'`) && !code.includes(`\`${group}.`) && !code.includes(`\`${key.replace(/_\w+$/, '_')}`);
    });
    expect(unread).toEqual([]);
  });
});

describe('the components', () => {
  it('hold no text of their own', () => {
    const spoken = new Set(['aria-label', 'title', 'placeholder', 'label', 'alt', 'description', 'screenreaderText']);
    const found: string[] = [];
    for (const [path, text] of Object.entries(sources).filter(([name]) => name.endsWith('.tsx'))) {
      const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
      const visit = (node: ts.Node): void => {
        if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) {
          found.push(`${path}: ${node.text.trim()}`);
        }
        if (
          ts.isJsxAttribute(node) &&
          spoken.has(node.name.getText(file)) &&
          node.initializer !== undefined &&
          ts.isStringLiteral(node.initializer) &&
          /\p{L}/u.test(node.initializer.text)
        ) {
          found.push(`${path}: ${node.getText(file)}`);
        }
        ts.forEachChild(node, visit);
      };
      visit(file);
    }
    expect(found).toEqual([]);
  });
});

describe('the first language', () => {
  it('is the one chosen before, else the first of the browser that is spoken here, else Korean', () => {
    expect(firstLanguage('en', ['ko-KR'])).toBe('en');
    expect(firstLanguage(null, ['fr-FR', 'en-GB', 'ko'])).toBe('en');
    expect(firstLanguage('xx', ['ja'])).toBe('ko');
  });
});

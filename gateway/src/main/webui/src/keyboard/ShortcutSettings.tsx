import { Button } from '@patternfly/react-core';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlaces } from '../shell/usePlaces';
import { Keys } from './Keys';
import { CANVAS, chooseKeys, conflictOf, forgetKeys, keysOf, type Shortcut, shown, useKeys } from './shortcuts';

const DOINGS = ['next', 'previous', 'assign', 'find', 'search', 'help'] as const satisfies readonly Shortcut[];

/** Gives shortcuts other keys; keys that another one has are refused. */
export function ShortcutSettings() {
  const { t } = useTranslation();
  const places = usePlaces();
  const rows: [Shortcut, string][] = [
    ...places.map((place): [Shortcut, string] => [place.shortcut, `${t('keys.groupGo')}: ${place.words}`]),
    ...DOINGS.map((doing): [Shortcut, string] => [doing, t(`keys.${doing}`)]),
    ...CANVAS.map((doing): [Shortcut, string] => [doing, `${t('keys.groupCanvas')}: ${t(`graph.do_${doing}`)}`]),
  ];
  const nameOf = (shortcut: Shortcut) => rows.find(([known]) => known === shortcut)?.[1] ?? shortcut;
  return (
    <section className="settings__keys" aria-labelledby="settings-keys">
      <h2 className="eyebrow" id="settings-keys">
        {t('keys.title')}
      </h2>
      <p className="quiet">{t('keys.changeHint')}</p>
      <ul>
        {rows.map(([shortcut, words]) => (
          <ShortcutRow key={shortcut} shortcut={shortcut} words={words} nameOf={nameOf} />
        ))}
      </ul>
      <Button variant="link" isInline onClick={forgetKeys}>
        {t('keys.reset')}
      </Button>
    </section>
  );
}

interface ShortcutRowProps {
  shortcut: Shortcut;
  words: string;
  nameOf: (shortcut: Shortcut) => string;
}

function ShortcutRow({ shortcut, words, nameOf }: ShortcutRowProps) {
  const { t } = useTranslation();
  const keys = useKeys();
  const [listening, listen] = useState(false);
  const [refusal, refuse] = useState<string | null>(null);
  const press = (event: KeyboardEvent) => {
    const wanted = listening ? keysOf(event.nativeEvent, shortcut) : undefined;
    if (wanted === undefined) {
      return;
    }
    event.preventDefault();
    const other = conflictOf(shortcut, wanted, keys);
    listen(false);
    refuse(other ? t('keys.taken', { keys: shown(wanted).join(' '), other: nameOf(other) }) : null);
    if (other === undefined) {
      chooseKeys(shortcut, wanted);
    }
  };
  return (
    <li>
      <span>{words}</span>
      <span>
        <Keys keys={keys[shortcut]} />
      </span>
      <Button
        variant="secondary"
        size="sm"
        aria-label={t('keys.changeOf', { what: words })}
        aria-pressed={listening}
        onClick={() => {
          listen(true);
          refuse(null);
        }}
        onKeyDown={press}
        onBlur={() => listen(false)}
      >
        {listening ? t('keys.press') : t('keys.change')}
      </Button>
      {refusal !== null && (
        <p className="settings__refusal" role="alert">
          {refusal}
        </p>
      )}
    </li>
  );
}

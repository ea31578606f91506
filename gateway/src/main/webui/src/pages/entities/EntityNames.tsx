import { useTranslation } from 'react-i18next';
import type { EntityEntry } from '../../api/types';
import { Panel } from '../../shell/Panel';
import { namesByScript, type Script } from './scripts';

const LANGUAGES: Partial<Record<Script, string>> = { Hangul: 'ko', Cyrillic: 'ru', Arabic: 'ar' };

/** Every spelling on any list, by script. */
export function EntityNames({ entries }: { entries: EntityEntry[] }) {
  const { t } = useTranslation();
  const groups = namesByScript(entries);
  const count = groups.reduce((sum, [, names]) => sum + names.length, 0);
  return (
    <Panel title={t('entity.names')} aside={t('entity.spellings', { count })}>
      <dl className="scripts">
        {groups.map(([script, names]) => (
          <div key={script}>
            <dt>{t(`script.${script}`)}</dt>
            <dd>
              <ul>
                {names.map((name) => (
                  <li key={name.text}>
                    <b translate="no" lang={LANGUAGES[script]} dir="auto">
                      {name.text}
                    </b>
                    <span className="muted">
                      {name.types.map((type) => t(`nameType.${type}`)).join(', ')} · <span translate="no">{name.sources.join(', ')}</span>
                    </span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

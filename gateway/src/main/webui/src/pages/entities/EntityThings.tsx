import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { EntityEntry } from '../../api/types';
import { Code } from '../../format/Code';
import { Panel } from '../../shell/Panel';

/** Addresses, services, vessels and the like that lists name; none is a normal answer. */
export function EntityThings({ entries }: { entries: EntityEntry[] }) {
  const { t } = useTranslation();
  const things = entries.flatMap((entry) => entry.things.map((thing) => ({ ...thing, source: entry.source })));
  return (
    <Panel title={t('entity.things')} aside={things.length}>
      {things.length === 0 && <p className="quiet">{t('entity.noThings')}</p>}
      <ul className="things">
        {things.map((thing, index) => (
          <li key={index}>
            <span className="chip">{t(`subjectKind.${thing.kind}`)}</span>
            {thing.asset && (
              <span className="chip" translate="no">
                {thing.asset}
              </span>
            )}
            <Link to="/find" search={{ q: thing.text }}>
              <Code value={thing.text} />
            </Link>
            <span className="muted" translate="no">
              {thing.source}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

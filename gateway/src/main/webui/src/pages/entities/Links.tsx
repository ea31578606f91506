import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { EntityEntry } from '../../api/types';
import { Panel } from '../../shell/Panel';

/** Ties to others, as the lists state them. */
export function Links({ entries }: { entries: EntityEntry[] }) {
  const { t } = useTranslation();
  const links = entries.flatMap((entry) => entry.links.map((link) => ({ ...link, source: entry.source })));
  return (
    <Panel title={t('entity.links')} aside={links.length}>
      {links.length === 0 && <p className="quiet">{t('entity.noLinks')}</p>}
      <ul className="things">
        {links.map((link, index) => (
          <li key={index}>
            <span className="chip">{t(`linkKind.${link.kind}`)}</span>
            {link.name ? (
              <Link to="/names" search={{ q: link.name }} translate="no">
                {link.name}
              </Link>
            ) : (
              <span translate="no">{link.party}</span>
            )}
            {link.percent !== null && link.percent !== undefined && <span>{link.percent} %</span>}
            <span className="muted" lang="en">
              {[link.written, link.source].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

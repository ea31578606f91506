import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Shortcut } from '../keyboard/shortcuts';

export interface Place {
  to: NonNullable<LinkProps['to']>;
  shortcut: Shortcut;
  words: string;
  glyph: ReactNode;
  count?: number | undefined;
}

/** A page in the rail, with how much is open there. */
export function PlaceLink({ place }: { place: Place }) {
  const { t } = useTranslation();
  return (
    <li>
      <Link to={place.to} className="rail__link" activeOptions={{ exact: place.to === '/', includeSearch: false }}>
        {place.glyph}
        <span>{place.words}</span>
        {place.count !== undefined && place.count > 0 && (
          <span className="rail__count">
            <span aria-hidden="true">{place.count > 999 ? '999+' : place.count}</span>
            <span className="sr-only">{t('nav.count', { count: place.count })}</span>
          </span>
        )}
      </Link>
    </li>
  );
}

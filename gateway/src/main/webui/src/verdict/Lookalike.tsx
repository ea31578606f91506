import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LookalikeMatch } from '../api/types';
import { When } from '../format/When';

interface LookalikeProps {
  lookalike: LookalikeMatch;
  /** The transfer that named it, where the person may let the customer pay the address. */
  screening?: string | undefined;
}

/** Which address the asked one was made to resemble: the ends that agree are marked, the middle is what differs. */
export function Lookalike({ lookalike, screening }: LookalikeProps) {
  const { t } = useTranslation();
  const { resembles, first, last } = lookalike;
  const start = resembles.indexOf(first);
  const end = resembles.length - last.length;
  const marked = first !== '' && start >= 0 && end >= start + first.length && resembles.endsWith(last);
  return (
    <div className="lookalike">
      <p>{t(`resemblance.${lookalike.basis}`)}</p>
      <p className="lookalike__address" translate="no">
        {marked ? (
          <code>
            {resembles.slice(0, start)}
            <mark>{first}</mark>
            {resembles.slice(start + first.length, end)}
            <mark>{last}</mark>
          </code>
        ) : (
          <code>{resembles}</code>
        )}
      </p>
      <p className="quiet">{t('verdict.lookalikeEnds', { first, last })}</p>
      {lookalike.usedAt && (
        <p className="quiet">
          {t('verdict.usedAt')} <When at={lookalike.usedAt} stacked={false} />
        </p>
      )}
      {screening !== undefined && lookalike.basis === 'USED_BEFORE' && (
        <Link to="/lookalikes" search={{ screening, resembles }}>
          {t('lookalikes.release')}
        </Link>
      )}
    </div>
  );
}

import { Alert } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { watchlists } from '../../api/queries';
import { age } from '../../format/time';
import { oldestPublished, secondsSinceCheck, stateOf } from './freshness';

/** One line on how old the content is that every verdict rests on; silent only while it is not known. */
export function FreshnessBanner() {
  const { t, i18n } = useTranslation();
  const lists = useQuery(watchlists());
  if (lists.data === undefined) {
    return null;
  }
  const now = lists.dataUpdatedAt;
  const link = <Link to="/lists">{t('freshness.details')}</Link>;
  if (lists.data.length === 0) {
    return <Alert isInline component="p" variant="danger" title={t('freshness.empty')} actionLinks={link} />;
  }
  const oldest = [...lists.data].sort((one, other) => secondsSinceCheck(other, now) - secondsSinceCheck(one, now));
  const failed = lists.data.find((list) => stateOf(list, now) === 'failed');
  const stale = oldest.find((list) => stateOf(list, now) === 'stale');
  if (failed !== undefined) {
    return (
      <Alert
        isInline
        component="p"
        variant="warning"
        actionLinks={link}
        title={t('freshness.failed', {
          source: failed.source,
          detail: failed.lastFailure?.detail ?? '',
          age: age(secondsSinceCheck(failed, now), i18n.language),
        })}
      />
    );
  }
  if (stale !== undefined) {
    return (
      <Alert
        isInline
        component="p"
        variant="warning"
        actionLinks={link}
        title={t('freshness.stale', { source: stale.source, age: age(secondsSinceCheck(stale, now), i18n.language) })}
      />
    );
  }
  const [first] = oldest;
  return (
    <p className="freshness" role="note" aria-label={t('freshness.label')}>
      <i aria-hidden="true" />
      {t('freshness.fresh', {
        age: age(first ? secondsSinceCheck(first, now) : 0, i18n.language),
        date: oldestPublished(lists.data) ?? t('time.dayUnknown'),
      })}{' '}
      {link}
    </p>
  );
}

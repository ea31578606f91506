import { Progress, ProgressMeasureLocation } from '@patternfly/react-core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ListImport } from '../../api/types';
import { Code } from '../../format/Code';
import { When } from '../../format/When';
import { progressOf } from './progress';

/** One import: how far it is, and what it could not use. */
export function ImportRow({ one }: { one: ListImport }) {
  const { t, i18n } = useTranslation();
  const count = (number: number) => number.toLocaleString(i18n.language);
  const { percent, variant } = progressOf(one);
  return (
    <li data-import={one.state}>
      <div className="imports__head">
        <b>{t(`importState.${one.state}`)}</b>
        <span translate="no">{one.format}</span>
        <span className="muted">
          {t('imports.by', { who: one.startedBy.endsWith('-service') ? t('change.system') : one.startedBy })}
        </span>
        <When at={one.startedAt} stacked={false} />
        <Code value={one.snapshot} ends={6} />
        {one.state === 'DONE' && (
          <Link to="/lists/$source/$snapshot" params={{ source: one.source, snapshot: one.snapshot }}>
            {t('list.review')}
          </Link>
        )}
      </div>
      <Progress
        id={`import-${one.id}`}
        value={percent}
        size="sm"
        measureLocation={ProgressMeasureLocation.none}
        aria-label={t(`importState.${one.state}`)}
        valueText={t('imports.read', { parties: count(one.parties), rejected: count(one.rejected) })}
        {...(variant === undefined ? {} : { variant })}
      />
      <p className="quiet">{t('imports.read', { parties: count(one.parties), rejected: count(one.rejected) })}</p>
      {one.detail && (
        <p className="imports__detail" lang="en">
          {one.detail}
        </p>
      )}
    </li>
  );
}

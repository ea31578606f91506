import { Progress, ProgressMeasureLocation } from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListImport } from '../../api/types';
import { Code } from '../../format/Code';
import { When } from '../../format/When';
import { progressOf } from './progress';

interface ImportRowProps {
  one: ListImport;
  /** What the counts are of. */
  words: 'imports.read' | 'packs.read';
  /** The way to what a finished import brought. */
  review?: ReactNode;
}

/** One import: how far it is, and what it could not use. */
export function ImportRow({ one, words, review }: ImportRowProps) {
  const { t, i18n } = useTranslation();
  const count = (number: number) => number.toLocaleString(i18n.language);
  const read = t(words, { stored: count(one.stored), rejected: count(one.rejected) });
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
        {one.state === 'DONE' && review}
      </div>
      <Progress
        id={`import-${one.id}`}
        value={percent}
        size="sm"
        measureLocation={ProgressMeasureLocation.none}
        aria-label={t(`importState.${one.state}`)}
        valueText={read}
        {...(variant === undefined ? {} : { variant })}
      />
      <p className="quiet">{read}</p>
      {one.detail && (
        <p className="imports__detail" lang="en">
          {one.detail}
        </p>
      )}
    </li>
  );
}

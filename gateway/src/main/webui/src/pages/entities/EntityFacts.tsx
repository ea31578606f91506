import { useTranslation } from 'react-i18next';
import type { EntityEntry } from '../../api/types';
import { Fact } from '../../shell/Fact';
import { Panel } from '../../shell/Panel';
import { Sources } from '../../shell/Sources';
import { jurisdictionName } from '../services/search';

const distinct = (texts: string[]) => [...new Set(texts)];

/** Numbers, dates and places that tell the body from others of its name. */
export function EntityFacts({ entries }: { entries: EntityEntry[] }) {
  const { t, i18n } = useTranslation();
  const identifiers = distinct(
    entries.flatMap((entry) => entry.identifiers.map(({ type, number, country }) => [type, number, country].filter(Boolean).join(' · '))),
  );
  const births = distinct(entries.flatMap((entry) => entry.birthDates));
  const countries = distinct(entries.flatMap((entry) => entry.countries));
  const places = distinct(entries.flatMap((entry) => entry.places));
  const citations = distinct(entries.flatMap((entry) => entry.citations));
  return (
    <Panel title={t('entity.facts')}>
      <dl className="facts">
        <Fact term={t('entity.identifiers')}>
          <Lines lines={identifiers} />
        </Fact>
        {births.length > 0 && (
          <Fact term={t('entity.births')}>
            <Lines lines={births} />
          </Fact>
        )}
        <Fact term={t('entity.countries')}>
          <Lines lines={countries.map((code) => jurisdictionName(code, i18n.language))} />
        </Fact>
        {places.length > 0 && (
          <Fact term={t('entity.places')}>
            <Lines lines={places} />
          </Fact>
        )}
        {citations.length > 0 && (
          <Fact term={t('assets.sources')}>
            <Sources sources={citations} />
          </Fact>
        )}
      </dl>
    </Panel>
  );
}

function Lines({ lines }: { lines: string[] }) {
  const { t } = useTranslation();
  if (lines.length === 0) {
    return <span className="muted">{t('app.unknown')}</span>;
  }
  return (
    <span className="stack">
      {lines.map((line) => (
        <span key={line} translate="no">
          {line}
        </span>
      ))}
    </span>
  );
}

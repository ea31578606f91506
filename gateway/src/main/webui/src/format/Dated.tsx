import { useTranslation } from 'react-i18next';
import type { DatedFact } from '../api/types';
import { Day } from './Day';

/** A dated fact with who says so; one that gives a month or year keeps the words of its source. */
export function Dated({ fact, otherwise }: { fact: DatedFact | null | undefined; otherwise?: string }) {
  const { t } = useTranslation();
  if (!fact) {
    return <Day day={null} {...(otherwise === undefined ? {} : { otherwise })} />;
  }
  const source = fact.source ? t('dated.says', { source: fact.source }) : undefined;
  return <Day day={fact.date ?? fact.written} source={source} />;
}

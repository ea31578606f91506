import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Attribution, RiskLevel } from '../../api/types';
import { LabelList } from '../../labels/LabelList';
import { labelsOf, type AskedAddress } from '../../labels/queries';
import { Problem } from '../../shell/Problem';
import { Answer, type Said } from './Answer';

/** Who is said to be behind an address. */
export function Attributed({ asked }: { asked: AskedAddress }) {
  const { t } = useTranslation();
  const labels = useQuery(labelsOf(asked));
  const items = labels.data?.items ?? [];
  const said: Said = labels.isError ? 'failed' : labels.data === undefined ? 'asking' : items.length > 0 ? 'found' : 'nothing';
  const words: Partial<Record<Said, string>> = {
    found: t('find.labels', { count: items.length }),
    nothing: t('labels.none'),
    failed: t('find.failed'),
  };
  return (
    <Answer title={t('find.attributed')} said={said} words={words[said] ?? ''} level={gravest(items)}>
      {labels.isError && <Problem error={labels.error} retry={() => void labels.refetch()} />}
      {items.length > 0 && <LabelList labels={items} />}
    </Answer>
  );
}

const GRAVITY: RiskLevel[] = ['SEVERE', 'HIGH', 'MEDIUM', 'LOW'];

/** The gravest level that a label gives by itself. */
function gravest(labels: Attribution[]): RiskLevel | undefined {
  return GRAVITY.find((level) => labels.some((label) => label.level === level));
}

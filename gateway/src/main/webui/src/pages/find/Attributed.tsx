import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Attribution, RiskLevel } from '../../api/types';
import { LabelList } from '../../labels/LabelList';
import { labelsOf, packCount, type AskedAddress } from '../../labels/queries';
import { Problem } from '../../shell/Problem';
import { Answer, type Said } from './Answer';

/** Who is said to be behind an address. */
export function Attributed({ asked }: { asked: AskedAddress }) {
  const { t } = useTranslation();
  const labels = useQuery(labelsOf(asked));
  const items = labels.data?.items ?? [];
  const packs = useQuery(packCount());
  const failed = labels.isError || packs.isError;
  const said: Said = failed ? 'failed' : labels.data === undefined || packs.data === undefined ? 'asking' : saidOfLabels(items.length, packs.data);
  const words: Partial<Record<Said, string>> = {
    found: t('find.labels', { count: items.length }),
    nothing: t('labels.none'),
    'not-evaluated': t('find.noPacks'),
    failed: t('find.failed'),
  };
  return (
    <Answer title={t('find.attributed')} said={said} words={words[said] ?? ''} level={gravest(items)}>
      {labels.isError && <Problem error={labels.error} retry={() => void labels.refetch()} />}
      {items.length > 0 && <LabelList labels={items} />}
    </Answer>
  );
}

/** Without a pack nobody was asked, which says nothing of the address. */
export function saidOfLabels(labels: number, packs: number): Said {
  return labels > 0 ? 'found' : packs === 0 ? 'not-evaluated' : 'nothing';
}

const GRAVITY: RiskLevel[] = ['SEVERE', 'HIGH', 'MEDIUM', 'LOW'];

/** The gravest level that a label gives by itself. */
function gravest(labels: Attribution[]): RiskLevel | undefined {
  return GRAVITY.find((level) => labels.some((label) => label.level === level));
}

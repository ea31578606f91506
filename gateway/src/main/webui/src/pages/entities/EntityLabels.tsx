import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EntityEntry } from '../../api/types';
import { LabelList } from '../../labels/LabelList';
import { labelsOf } from '../../labels/queries';
import { Loading } from '../../shell/Loading';
import { Panel } from '../../shell/Panel';
import { Problem } from '../../shell/Problem';

/** Addresses whose labels are asked for at once; more are reached one by one through the search. */
const ASKED_AT_MOST = 20;

/** What label packs claim of the addresses that lists name. */
export function EntityLabels({ entries }: { entries: EntityEntry[] }) {
  const { t } = useTranslation();
  const addresses = [...new Set(entries.flatMap((entry) => entry.things.filter(({ kind }) => kind === 'ADDRESS').map(({ text }) => text)))];
  const answers = useQueries({ queries: addresses.slice(0, ASKED_AT_MOST).map((address) => labelsOf({ address })) });
  const labels = answers.flatMap((answer) => answer.data?.items ?? []);
  const failed = answers.find((answer) => answer.isError);
  return (
    <Panel title={t('labels.title')} aside={labels.length}>
      {failed && <Problem error={failed.error} />}
      {answers.some((answer) => answer.isPending) && <Loading />}
      {addresses.length === 0 && <p className="quiet">{t('entity.noAddressToLabel')}</p>}
      {addresses.length > ASKED_AT_MOST && <p className="quiet">{t('entity.someLabels', { asked: ASKED_AT_MOST, all: addresses.length })}</p>}
      {addresses.length > 0 && labels.length === 0 && answers.every((answer) => answer.isSuccess) && <p className="quiet">{t('labels.none')}</p>}
      {labels.length > 0 && <LabelList labels={labels} />}
    </Panel>
  );
}

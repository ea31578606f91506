import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { wallet } from '../../api/client';
import { screening, screeningHistory } from '../../api/queries';
import type { Screening } from '../../api/types';
import { Code } from '../../format/Code';
import { When } from '../../format/When';
import { useLive } from '../../live/LiveProvider';
import { Loading } from '../../shell/Loading';
import { PageHead } from '../../shell/PageHead';
import { Panel } from '../../shell/Panel';
import { Problem } from '../../shell/Problem';
import { ChangeNote } from '../../verdict/ChangeNote';
import { ReplayPanel } from '../../verdict/ReplayPanel';
import { VerdictPanel } from '../../verdict/VerdictPanel';
import { GraphLink } from '../graph/GraphLink';
import { ScreenForm, type Question } from './ScreenForm';
import { ScreeningTable } from './ScreeningTable';

const route = getRouteApi('/screen');

/** Asks about one address. The answer has an address of its own, so that it can be shown to someone else. */
export function ScreenPage() {
  const { t } = useTranslation();
  const { announce } = useLive();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id } = route.useSearch();
  const result = useQuery({ ...screening(id ?? ''), enabled: id !== undefined });
  const history = useInfiniteQuery(screeningHistory());
  const heading = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  const ask = useMutation({
    mutationFn: async ({ address, network }: Question) => {
      const answer = await wallet.POST('/v1/screenings/addresses', {
        body: { address, ...(network === '' ? {} : { network }) },
      });
      return answer.data as Screening;
    },
    onSuccess: (answer) => {
      queries.setQueryData(['screening', answer.id], answer);
      void queries.invalidateQueries({ queryKey: ['screenings'] });
      asked.current = true;
      announce(
        t('screen.announce', {
          level: t(`level.${answer.verdict.level}`),
          action: t(`action.${answer.verdict.action}`),
        }),
      );
      void navigate({ to: '/screen', search: { id: answer.id } });
    },
  });

  useEffect(() => {
    if (asked.current && result.data !== undefined) {
      asked.current = false;
      heading.current?.focus();
    }
  }, [result.data]);

  return (
    <>
      <PageHead title={t('screen.title')} lead={t('screen.lead')} />
      <ScreenForm busy={ask.isPending} error={ask.error} ask={ask.mutate} submit={t('screen.submit')} hint={t('screen.addressHint')} />
      {id !== undefined && (
        <div ref={heading} tabIndex={-1} className="result">
          <Panel title={t('screen.result')}>
            {result.isError && <Problem error={result.error} retry={() => void result.refetch()} />}
            {result.isPending && <Loading />}
            {result.data && <Result screened={result.data} />}
          </Panel>
        </div>
      )}
      <Panel title={t('screen.history')}>
        {history.isError && <Problem error={history.error} retry={() => void history.refetch()} />}
        {history.data && <ScreeningTable rows={history.data.pages.flatMap((page) => page.items)} />}
      </Panel>
    </>
  );
}

function Result({ screened }: { screened: Screening }) {
  const { t } = useTranslation();
  return (
    <>
      <dl className="facts facts--row">
        <div className="facts__wide">
          <dt>{t('screen.canonical')}</dt>
          <dd>
            <Code value={screened.address} what={t('screen.canonical')} /> <GraphLink address={screened.address} network={screened.network} />
          </dd>
        </div>
        {screened.asked !== screened.address && (
          <div className="facts__wide">
            <dt>{t('screen.asked')}</dt>
            <dd>
              <Code value={screened.asked} />
            </dd>
          </div>
        )}
        <div>
          <dt>{t('screen.network')}</dt>
          <dd translate="no">{screened.network ?? t('app.unknown')}</dd>
        </div>
        <div>
          <dt>{t('screen.family')}</dt>
          <dd>{screened.family ?? t('screen.noFamily')}</dd>
        </div>
        <div>
          <dt>{t('screen.at')}</dt>
          <dd>
            <When at={screened.recordedAt} stacked={false} />
          </dd>
        </div>
      </dl>
      <ChangeNote change={screened.change} now={screened.verdict} />
      <VerdictPanel verdict={screened.verdict} />
      <ReplayPanel key={screened.id} screening={screened.id} />
    </>
  );
}

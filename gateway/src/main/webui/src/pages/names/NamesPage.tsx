import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { NameSearch } from '../../api/types';
import { Empty, Loading } from '../../shell/Loading';
import { PageHead } from '../../shell/PageHead';
import { Panel } from '../../shell/Panel';
import { Problem } from '../../shell/Problem';
import { CandidateCard } from './CandidateCard';
import { NameForm } from './NameForm';
import { nameSearch } from './queries';

const route = getRouteApi('/names');

/** Looks a name up on every list, and says by which alias and which of its parts it was found. */
export function NamesPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const q = search.q ?? '';
  const found = useQuery({ ...nameSearch({ ...search, q }), enabled: q !== '' });
  return (
    <>
      <PageHead title={t('names.title')} lead={t('names.lead')} />
      <NameForm key={JSON.stringify(search)} asked={search} busy={found.isFetching} ask={(question) => void navigate({ search: question })} />
      {found.isError && <Problem error={found.error} retry={() => void found.refetch()} />}
      {q !== '' && found.isPending && <Loading />}
      {found.data && <Answer found={found.data} />}
    </>
  );
}

function Answer({ found }: { found: NameSearch }) {
  const { t, i18n } = useTranslation();
  const parties = found.parties.toLocaleString(i18n.language);
  const names = found.names.toLocaleString(i18n.language);
  return (
    <Panel title={t('names.candidates')} aside={t('names.searched', { names, parties, count: found.lists.length })}>
      {found.lists.length === 0 && <p className="quiet">{t('names.noLists')}</p>}
      {found.candidates.length === 0 && <Empty title={t('names.none')} hint={t('names.noneHint')} />}
      <ol className="candidates">
        {found.candidates.map((candidate, index) => (
          <CandidateCard key={candidate.entity ?? index} candidate={candidate} threshold={found.threshold} />
        ))}
      </ol>
    </Panel>
  );
}

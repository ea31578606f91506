import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { nameScreening } from '../../api/queries';
import type { AlertDetail, NameScreening } from '../../api/types';
import { Loading } from '../../shell/Loading';
import { Problem } from '../../shell/Problem';
import { CandidateCard } from '../names/CandidateCard';
import { ScreenedAgain } from './ScreenedAgain';

/** The name as it was asked, which no event carries, who on the lists may be meant, and the verdict. */
export function ScreenedName({ screened }: { screened: AlertDetail['names'][number] }) {
  const { t } = useTranslation();
  const found = useQuery(nameScreening(screened.id));
  return (
    <ScreenedAgain title={t('alert.name')} screened={screened} named={found.data}>
      {found.data && <AskedName screening={found.data} />}
      {found.isError && <Problem error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && <Loading />}
    </ScreenedAgain>
  );
}

function AskedName({ screening }: { screening: NameScreening }) {
  const { t } = useTranslation();
  const { name, kind, birthDate, country, candidates, threshold } = screening;
  return (
    <>
      <p className="headline">
        <b translate="no" dir="auto">
          {name}
        </b>
        <span className="chip">{t(`partyKind.${kind}`)}</span>
        {[birthDate, country].filter(Boolean).map((fact) => (
          <span key={fact} translate="no">
            {fact}
          </span>
        ))}
      </p>
      <ol className="candidates">
        {candidates.map((candidate, index) => (
          <CandidateCard key={candidate.entity ?? index} candidate={candidate} threshold={threshold} />
        ))}
      </ol>
    </>
  );
}

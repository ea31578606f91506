import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { nameScreening } from '../../api/queries';
import { Loading } from '../../shell/Loading';
import { Problem } from '../../shell/Problem';
import { CandidateCard } from '../names/CandidateCard';

/** The name as it was asked, which no event carries, and who on the lists may be meant. */
export function ScreenedName({ screening }: { screening: string }) {
  const { t } = useTranslation();
  const found = useQuery(nameScreening(screening));
  if (found.data === undefined) {
    return found.isError ? <Problem error={found.error} retry={() => void found.refetch()} /> : <Loading />;
  }
  const { name, kind, birthDate, country, candidates, threshold } = found.data;
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

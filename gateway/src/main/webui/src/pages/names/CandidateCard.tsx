import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CandidateListing, NameCandidate } from '../../api/types';
import { Day } from '../../format/Day';
import { Score } from '../../format/Score';
import { Provisional } from '../../shell/Provisional';
import { Alignment } from './Alignment';

/** One listed body that might be meant: by which of its names, how sure, and where it stands. */
export function CandidateCard({ candidate, threshold }: { candidate: NameCandidate; threshold: number }) {
  const { t } = useTranslation();
  const byAlias = candidate.matchedName !== candidate.name;
  return (
    <li className="candidate" data-row={candidate.entity}>
      <div className="candidate__head">
        <h3>
          {candidate.entity ? (
            <Link to="/entities/$id" params={{ id: candidate.entity }} translate="no" data-row-link>
              {candidate.name}
            </Link>
          ) : (
            <span translate="no">{candidate.name}</span>
          )}
        </h3>
        <span className="chip">{t(`partyKind.${candidate.kind}`)}</span>
        {candidate.listings.some((listing) => listing.provisional) && <Provisional />}
        <Score value={candidate.score} threshold={threshold} label={t('names.score')} />
      </div>
      <p className="quiet">
        {byAlias
          ? t('names.byAlias', { type: t(`nameType.${candidate.matchedAs}`), name: candidate.matchedName })
          : t('names.byPrimary')}
      </p>
      <Alignment parts={candidate.parts} />
      <ul className="candidate__listings">
        {candidate.listings.map((listing) => (
          <li key={`${listing.source}|${listing.party}|${listing.regime}`}>
            <CandidatePlace listing={listing} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function CandidatePlace({ listing }: { listing: CandidateListing }) {
  const { t } = useTranslation();
  return (
    <>
      <b translate="no">{listing.regime ?? listing.source}</b>
      {listing.programs.map((program) => (
        <span key={program} className="chip" translate="no">
          {program}
        </span>
      ))}
      <span>
        {t('verdict.effective')} <Day day={listing.effective} />
      </span>
      {listing.ended && (
        <span>
          {t('verdict.ended')} <Day day={listing.ended} />
        </span>
      )}
      <span className="muted" translate="no">
        {listing.source} · {listing.party}
      </span>
    </>
  );
}

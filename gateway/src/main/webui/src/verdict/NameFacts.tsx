import { useTranslation } from 'react-i18next';
import type { ListMatch, NameCandidate, NamePart, NameScreening } from '../api/types';
import { Score } from '../format/Score';
import { Fact } from '../shell/Fact';

interface NameFactsProps {
  match: ListMatch;
  named?: NameScreening | undefined;
}

/** A name is asked on no network: what was asked, which listed name resembles it, how much and by which parts. */
export function NameFacts({ match, named }: NameFactsProps) {
  const { t } = useTranslation();
  const listed = match.listedFor ?? match.entity ?? t('app.unknown');
  const source = <span translate="no">{match.source}</span>;
  const candidate = named && candidateOf(match, named);
  if (named === undefined || candidate === undefined) {
    return (
      <Fact term={source} wide>
        {t('verdict.nameListed', { listed })}
      </Fact>
    );
  }
  return (
    <>
      <Fact term={source} wide>
        {t('verdict.nameMatched', { asked: named.name, listed: candidate.matchedName })}
      </Fact>
      <Fact term={t('names.score')}>
        <Score value={candidate.score} threshold={named.threshold} label={t('names.score')} />
      </Fact>
      <Fact term={t('names.parts')} wide>
        <ul className="things">
          {candidate.parts.map((part, index) => (
            <Part key={index} part={part} />
          ))}
        </ul>
      </Fact>
    </>
  );
}

function Part({ part }: { part: NamePart }) {
  const { t } = useTranslation();
  return (
    <li>
      <span translate="no">{[part.asked, part.listed].filter(Boolean).join(' ↔ ')}</span>{' '}
      <span className="muted">
        {t(`agreement.${part.how}`)} {Math.round(part.score * 100)}
      </span>
    </li>
  );
}

/** The candidate that the entry belongs to; a body on several lists is one candidate with several entries. */
export function candidateOf(match: ListMatch, named: NameScreening): NameCandidate | undefined {
  return named.candidates.find((candidate) =>
    candidate.listings.some((listing) => listing.source === match.source && listing.party === match.entry),
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Score } from '../../format/Score';
import { Problem } from '../../shell/Problem';
import { nameSearch } from '../names/queries';
import { Answer, type Said } from './Answer';

const SHOWN = 5;

/** Whether a list names somebody like this; a likeness is a candidate, not a match. */
export function NameListed({ name }: { name: string }) {
  const { t } = useTranslation();
  const found = useQuery(nameSearch({ q: name }, SHOWN));
  const candidates = found.data?.candidates ?? [];
  const said: Said = found.isError
    ? 'failed'
    : found.data === undefined
      ? 'asking'
      : found.data.lists.length === 0
        ? 'not-evaluated'
        : candidates.length > 0
          ? 'found'
          : 'nothing';
  const words: Partial<Record<Said, string>> = {
    found: t('find.candidates', { count: candidates.length }),
    nothing: t('find.noCandidate'),
    'not-evaluated': t('find.listedNotAsked'),
    failed: t('find.failed'),
  };
  return (
    <Answer title={t('find.listed')} said={said} words={words[said] ?? ''} level="MEDIUM">
      {found.isError && <Problem error={found.error} retry={() => void found.refetch()} />}
      <ul className="dated-list">
        {candidates.map((candidate, index) => (
          <li key={candidate.entity ?? index}>
            <b translate="no">
              {candidate.entity ? (
                <Link to="/entities/$id" params={{ id: candidate.entity }}>
                  {candidate.name}
                </Link>
              ) : (
                candidate.name
              )}
            </b>
            <Score value={candidate.score} label={t('names.score')} />
            {candidate.matchedName !== candidate.name && (
              <span className="small">
                {t('names.byAlias', { type: t(`nameType.${candidate.matchedAs}`), name: candidate.matchedName })}
              </span>
            )}
          </li>
        ))}
      </ul>
      <Link to="/names" search={{ q: name }}>
        {t('find.explain')}
      </Link>
    </Answer>
  );
}

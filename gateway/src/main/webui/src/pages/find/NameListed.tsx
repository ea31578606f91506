import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../shell/Problem';
import { Answer, type Said } from './Answer';
import { entitiesNamed } from './queries';

const SHOWN = 10;

/** Whether a list names somebody in these words; a name alone is a candidate, not a match. */
export function NameListed({ name }: { name: string }) {
  const { t } = useTranslation();
  const found = useQuery(entitiesNamed(name, SHOWN));
  const entities = found.data ?? [];
  const said: Said = found.isError ? 'failed' : found.data === undefined ? 'asking' : entities.length > 0 ? 'found' : 'nothing';
  const words: Partial<Record<Said, string>> = {
    found: t('find.candidates', { count: entities.length }),
    nothing: t('find.noCandidate'),
    failed: t('find.failed'),
  };
  return (
    <Answer title={t('find.listed')} said={said} words={words[said] ?? ''} level="MEDIUM">
      {found.isError && <Problem error={found.error} retry={() => void found.refetch()} />}
      <ul className="dated-list">
        {entities.map((entity) => (
          <li key={entity.id}>
            <b translate="no">
              <Link to="/entities/$id" params={{ id: entity.id }}>
                {entity.name}
              </Link>
            </b>
            <span>{t(`partyKind.${entity.kind}`)}</span>
            <span className="small" translate="no">
              {entity.sources.join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Answer>
  );
}

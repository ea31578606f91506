import { useTranslation } from 'react-i18next';
import type { ListMatch, NameScreening } from '../api/types';
import { When } from '../format/When';
import { Fact } from '../shell/Fact';
import { NameFacts } from './NameFacts';

interface MatchFactsProps {
  match: ListMatch;
  isName: boolean;
  named?: NameScreening | undefined;
}

/** The entry that a reason rests on: for what it is listed, on what it was asked, and its dates. */
export function MatchFacts({ match, isName, named }: MatchFactsProps) {
  const { t } = useTranslation();
  return (
    <>
      {match.provisional && <p className="notice">{t('dated.provisionalMeaning')}</p>}
      <dl className="facts facts--row">
        {isName ? <NameFacts match={match} named={named} /> : <ListedFor match={match} />}
        <Fact term={t('verdict.announced')}>{match.announced ?? t('time.dayUnknown')}</Fact>
        <Fact term={t('verdict.effective')}>{match.effective ?? t('verdict.effectiveUnknown')}</Fact>
        <Fact term={t('verdict.ended')}>{match.ended ?? t('verdict.stands')}</Fact>
        <Fact term={t('verdict.firstSeen')}>
          <When at={match.firstSeen} stacked={false} />
        </Fact>
        <Fact term={t('verdict.entry')}>
          <span translate="no">{match.entry}</span>
        </Fact>
      </dl>
    </>
  );
}

function ListedFor({ match }: { match: ListMatch }) {
  const { t } = useTranslation();
  const listedFor = match.listedFor ?? t('app.unknown');
  const askedOn = match.askedOn ?? t('app.unknown');
  return (
    <Fact term={<span translate="no">{match.source}</span>} wide>
      {listedFor === askedOn
        ? t('verdict.listedSame', { asked: askedOn })
        : t('verdict.listedOn', { listed: listedFor, asked: askedOn })}
    </Fact>
  );
}

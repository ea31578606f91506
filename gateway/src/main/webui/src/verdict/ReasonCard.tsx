import { useTranslation } from 'react-i18next';
import type { ListMatch, Reason } from '../api/types';
import { When } from '../format/When';
import { Level } from '../risk/labels';

/** One reason: what kind, which entry, for what it is listed and on what it was asked, and the dates. */
export function ReasonCard({ reason }: { reason: Reason }) {
  const { t } = useTranslation();
  const match = reason.match;
  return (
    <li className="reason" data-level={reason.level}>
      <div className="reason__head">
        <Level level={reason.level} />
        <b>{t(`reason.${reason.reasonClass}`)}</b>
        {match?.entity && (
          <span className="reason__entity" translate="no">
            {match.entity}
          </span>
        )}
        {(match?.programs ?? []).map((program) => (
          <span key={program} className="chip" translate="no">
            {program}
          </span>
        ))}
      </div>
      <p className="reason__meaning">{t(`reasonMeaning.${reason.reasonClass}`)}</p>
      {match && <MatchFacts match={match} />}
    </li>
  );
}

function MatchFacts({ match }: { match: ListMatch }) {
  const { t } = useTranslation();
  const listedFor = match.listedFor ?? t('app.unknown');
  const askedOn = match.askedOn ?? t('app.unknown');
  return (
    <dl className="facts facts--row">
      <div className="facts__wide">
        <dt>
          <span translate="no">{match.source}</span>
        </dt>
        <dd>
          {listedFor === askedOn
            ? t('verdict.listedSame', { asked: askedOn })
            : t('verdict.listedOn', { listed: listedFor, asked: askedOn })}
        </dd>
      </div>
      <div>
        <dt>{t('verdict.announced')}</dt>
        <dd>{match.announced ?? t('time.dayUnknown')}</dd>
      </div>
      <div>
        <dt>{t('verdict.effective')}</dt>
        <dd>{match.effective ?? t('verdict.effectiveUnknown')}</dd>
      </div>
      <div>
        <dt>{t('verdict.ended')}</dt>
        <dd>{match.ended ?? t('verdict.stands')}</dd>
      </div>
      <div>
        <dt>{t('verdict.firstSeen')}</dt>
        <dd>
          <When at={match.firstSeen} stacked={false} />
        </dd>
      </div>
      <div>
        <dt>{t('verdict.entry')}</dt>
        <dd translate="no">{match.entry}</dd>
      </div>
    </dl>
  );
}

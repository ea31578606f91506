import { useTranslation } from 'react-i18next';
import type { NameScreening, Reason } from '../api/types';
import { Level } from '../risk/labels';
import { Provisional } from '../shell/Provisional';
import { BehaviourFacts } from './BehaviourFacts';
import { ExposureFacts } from './ExposureFacts';
import { LabelFacts } from './LabelFacts';
import { Lookalike } from './Lookalike';
import { MatchFacts } from './MatchFacts';

interface ReasonCardProps {
  reason: Reason;
  named?: NameScreening | undefined;
  transfer?: string | undefined;
}

/** One reason: what kind, and the list entry, label, likeness, funds or pattern that it rests on. */
export function ReasonCard({ reason, named, transfer }: ReasonCardProps) {
  const { t } = useTranslation();
  const { match, label, lookalike, exposure, behaviour } = reason;
  return (
    <li className="reason" data-level={reason.level} data-provisional={match?.provisional === true}>
      <div className="reason__head">
        <Level level={reason.level} />
        <b>{t(`reason.${reason.reasonClass}`)}</b>
        {(match?.entity ?? label?.actor) && (
          <span className="reason__entity" translate="no">
            {match?.entity ?? label?.actor}
          </span>
        )}
        {(match?.programs ?? []).map((program) => (
          <span key={program} className="chip" translate="no">
            {program}
          </span>
        ))}
        {match?.provisional && <Provisional />}
        {label && <span className="chip">{t('verdict.byLabel')}</span>}
      </div>
      <p className="reason__meaning">{label ? t('verdict.labelMeaning') : t(`reasonMeaning.${reason.reasonClass}`)}</p>
      {match && <MatchFacts match={match} isName={named !== undefined || reason.reasonClass === 'NAME_MATCH'} named={named} />}
      {label && <LabelFacts label={label} />}
      {lookalike && <Lookalike lookalike={lookalike} screening={transfer} />}
      {exposure && <ExposureFacts exposure={exposure} />}
      {behaviour && <BehaviourFacts behaviour={behaviour} />}
    </li>
  );
}

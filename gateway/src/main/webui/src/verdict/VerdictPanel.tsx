import { useTranslation } from 'react-i18next';
import type { NameScreening, Verdict } from '../api/types';
import { Code } from '../format/Code';
import { When } from '../format/When';
import { ActionMark, LevelMark } from '../risk/marks';
import { CheckCell } from './CheckCell';
import { CoverageTable } from './CoverageTable';
import { ReasonCard } from './ReasonCard';

interface VerdictPanelProps {
  verdict: Verdict;
  headingLevel?: 2 | 3;
  /** The screening of a name that the verdict is of; its reasons then say what was asked and how it matched. */
  named?: NameScreening | undefined;
  /** Id of the transfer that it is on, for who may release it. */
  transfer?: string | undefined;
}

/** A verdict as it was given: level, action, every check whether it ran or not, reasons, and what it rests on. */
export function VerdictPanel({ verdict, headingLevel = 2, named, transfer }: VerdictPanelProps) {
  const { t } = useTranslation();
  const Heading = `h${headingLevel + 1}` as 'h3' | 'h4';
  return (
    <div className="verdict">
      <VerdictHead verdict={verdict} />

      <Heading className="eyebrow">{t('verdict.checks')}</Heading>
      <ul className="checks">
        {(verdict.checks ?? []).map((check) => (
          <CheckCell key={check.kind} check={check} />
        ))}
      </ul>

      <Heading className="eyebrow">{t('verdict.reasons')}</Heading>
      {verdict.reasons?.length ? (
        <ul className="reasons">
          {verdict.reasons.map((reason, index) => (
            <ReasonCard key={index} reason={reason} named={named} transfer={transfer} />
          ))}
        </ul>
      ) : (
        <p className="quiet">{verdict.level === 'UNKNOWN' ? t('verdict.noReasonsUnknown') : t('verdict.noReasons')}</p>
      )}

      <Heading className="eyebrow">{t('verdict.coverage')}</Heading>
      <CoverageTable verdict={verdict} />
    </div>
  );
}

function VerdictHead({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation();
  const level = verdict.level ?? 'UNKNOWN';
  return (
    <div className="verdict__head" data-level={level}>
      <div className="verdict__level">
        <LevelMark level={level} />
        <div>
          <strong>{t(`level.${level}`)}</strong>
          <span>
            {t(`levelMeaning.${level}`)} ·{' '}
            {verdict.score === null || verdict.score === undefined
              ? t('verdict.noScore')
              : t('verdict.score', { score: Number(verdict.score).toFixed(1) })}
          </span>
        </div>
      </div>
      {verdict.action && (
        <div className="verdict__action" data-action={verdict.action}>
          <ActionMark action={verdict.action} />
          <div>
            <strong>{t(`action.${verdict.action}`)}</strong>
            <span>{t(`actionMeaning.${verdict.action}`)}</span>
          </div>
        </div>
      )}
      <dl className="verdict__facts">
        {verdict.decideBy && (
          <div>
            <dt>{t('verdict.decideBy')}</dt>
            <dd>
              <When at={verdict.decideBy} stacked={false} />
            </dd>
          </div>
        )}
        {(verdict.demandedBy ?? []).length > 0 && (
          <div>
            <dt>{t('verdict.demandedBy')}</dt>
            <dd>
              {verdict.demandedBy.map((demand, index) => (
                <span key={index} className="demand" translate="no">
                  {demand.rule} <abbr>{demand.jurisdiction}</abbr>
                </span>
              ))}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('verdict.asOf')}</dt>
          <dd>
            <When at={verdict.asOf} stacked={false} />
          </dd>
        </div>
        <div>
          <dt>{t('verdict.policy')}</dt>
          <dd>
            <Code value={verdict.policy} />
          </dd>
        </div>
      </dl>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import type { Verdict, VerdictChange } from '../api/types';
import { Code } from '../format/Code';
import { When } from '../format/When';
import { ActionLabel, Level } from '../risk/labels';

/** What a verdict replaces and what made it change; nothing for a first verdict. */
export function ChangeNote({ change, now }: { change: VerdictChange | null | undefined; now: Pick<Verdict, 'level' | 'action'> }) {
  const { t } = useTranslation();
  if (!change) {
    return null;
  }
  const { cause, previous } = change;
  return (
    <section className="change-note" aria-label={t('verdictChange.title')}>
      <p>
        <b>{t('verdictChange.title')}</b> <When at={change.changedAt} stacked={false} />
      </p>
      <p className="change-note__verdicts">
        <span>
          <Level level={previous.level} /> <ActionLabel action={previous.action} />
        </span>
        <span aria-hidden="true">→</span>
        <span className="sr-only">{t('verdictChange.to')}</span>
        <span>
          <Level level={now.level} /> <ActionLabel action={now.action} />
        </span>
      </p>
      <p className="quiet">
        {t(`causeKind.${cause.kind}`)} <b translate="no">{cause.source}</b>
        {cause.snapshot && (
          <>
            {' '}
            <Code value={cause.snapshot} ends={6} />
          </>
        )}
      </p>
    </section>
  );
}

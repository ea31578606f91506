import { Button } from '@patternfly/react-core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Attribution } from '../api/types';
import { Day } from '../format/Day';
import { Level } from '../risk/labels';
import { mayDispute } from '../session/roles';
import { useSession } from '../session/SessionProvider';
import { GraphLink } from '../pages/graph/GraphLink';
import { Source } from '../shell/Sources';
import { Trust } from './Trust';
import { useCategoryName } from './useCategoryName';

/** One claim: who says so, on which evidence, how sure, for which time, and whether somebody contests it. */
export function LabelCard({ label, dispute }: { label: Attribution; dispute: () => void }) {
  const { t } = useTranslation();
  const { user } = useSession();
  const name = useCategoryName();
  return (
    <li className="label-card" data-level={label.level}>
      <div className="label-card__head">
        <Level level={label.level} />
        <b lang="en">{label.label}</b>
        <span>{name(label.category)}</span>
        {label.actor && <span className="muted">{t('labels.actor', { actor: label.actor })}</span>}
        {label.disputed && (
          <Link to="/disputes" className="chip chip--caution">
            {t('labels.disputed')}
          </Link>
        )}
      </div>
      <div className="label-card__facts">
        <Trust trust={label.trust} confidence={label.confidence} informsOnly={label.informsOnly} />
        <Evidence label={label} />
        <span className="small">
          <Day day={label.from} /> – <Day day={label.to} otherwise={t('dated.open')} />
        </span>
        {label.kind === 'ADDRESS' && <GraphLink address={label.subject} />}
        {!label.disputed && mayDispute(user) && (
          <Button variant="link" size="sm" isInline onClick={dispute}>
            {t('labels.dispute')}
          </Button>
        )}
      </div>
    </li>
  );
}

function Evidence({ label }: { label: Attribution }) {
  const { t } = useTranslation();
  const said = [...new Set([label.evidence, label.source].filter(Boolean))];
  return (
    <span className="label-card__evidence" lang="en">
      {said.length === 0 && <span className="muted">{t('labels.noEvidence')}</span>}
      {said.map((one) => (
        <span key={one}>
          <Source source={one} />
        </span>
      ))}
      <small className="muted">{t('labels.pack', { pack: label.pack, row: label.row })}</small>
    </span>
  );
}

import { useTranslation } from 'react-i18next';
import type { Check } from '../api/types';
import { FailedMark, LevelMark } from '../risk/marks';
import { lookOf, type CheckLook } from './checkLook';

/** One check of a verdict; what did not run is dashed and hatched, what failed is crossed, only what ran is solid. */
export function CheckCell({ check }: { check: Check }) {
  const { t } = useTranslation();
  const look = lookOf(check);
  return (
    <li className="check" data-look={look.kind} data-level={look.kind === 'finding' ? look.level : undefined}>
      <span className="check__name">{t(`check.${check.kind}`)}</span>
      <span className="check__status">
        <LookMark look={look} />
        <StatusWord look={look} />
      </span>
      <span className="check__result">
        <ResultWord look={look} />
      </span>
    </li>
  );
}

function LookMark({ look }: { look: CheckLook }) {
  switch (look.kind) {
    case 'finding':
      return <LevelMark level={look.level} />;
    case 'no-finding':
      return <LevelMark level="LOW" />;
    case 'not-evaluated':
      return <LevelMark level="NOT_EVALUATED" />;
    case 'failed':
      return <FailedMark />;
  }
}

function StatusWord({ look }: { look: CheckLook }) {
  const { t } = useTranslation();
  switch (look.kind) {
    case 'finding':
      return t(`level.${look.level}`);
    case 'no-finding':
      return t('checkStatus.EVALUATED');
    case 'not-evaluated':
      return t('checkStatus.NOT_EVALUATED');
    case 'failed':
      return t('checkStatus.FAILED');
  }
}

function ResultWord({ look }: { look: CheckLook }) {
  const { t } = useTranslation();
  switch (look.kind) {
    case 'finding':
      return t('checkResult.found');
    case 'no-finding':
      return t('checkResult.nothing');
    case 'not-evaluated':
      return t('checkResult.NOT_EVALUATED');
    case 'failed':
      return t('checkResult.FAILED');
  }
}

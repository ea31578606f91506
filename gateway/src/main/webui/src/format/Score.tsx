import { useTranslation } from 'react-i18next';

interface ScoreProps {
  /** From 0 to 1. */
  value: number;
  /** Draws where this lies on the bar. */
  threshold?: number;
  label: string;
}

/** A score as a number with a bar that only repeats it. */
export function Score({ value, threshold, label }: ScoreProps) {
  const { t } = useTranslation();
  const percent = Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <span className="score">
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label={t('score.of', { label, percent })}>
        <rect className="score__rest" width="100" height="8" />
        <rect className="score__value" width={percent} height="8" />
        {threshold !== undefined && <rect className="score__threshold" x={threshold * 100 - 0.6} width="1.2" height="8" />}
      </svg>
      <b aria-hidden="true">{percent}</b>
    </span>
  );
}

import { useTranslation } from 'react-i18next';
import { Score } from '../format/Score';

/** How sure the source is, on the scale from 0 to 100, with the scale's own word. */
export function Trust({ trust, confidence, informsOnly }: { trust: number; confidence?: string; informsOnly?: boolean }) {
  const { t } = useTranslation();
  return (
    <span className="stack">
      <Score value={trust / 100} label={t('labels.confidence')} />
      {confidence && (
        <small className="muted" lang="en">
          {confidence.replaceAll('_', ' ')}
        </small>
      )}
      {informsOnly && <small className="muted">{t('labels.informsOnly')}</small>}
    </span>
  );
}

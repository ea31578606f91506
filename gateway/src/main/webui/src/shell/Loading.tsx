import { Skeleton } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';

const WIDTHS = ['92%', '78%', '85%', '64%'];

export function Loading() {
  const { t } = useTranslation();
  return (
    <div className="loading" aria-busy="true">
      {WIDTHS.map((width, index) => (
        <Skeleton key={width} width={width} screenreaderText={index === 0 ? t('app.loading') : undefined} />
      ))}
    </div>
  );
}

export function Empty({ title, hint }: { title: string; hint?: string }) {
  return (
    <div className="empty">
      <b>{title}</b>
      {hint && <span>{hint}</span>}
    </div>
  );
}

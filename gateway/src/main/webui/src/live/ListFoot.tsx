import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';

interface ListFootProps {
  shown: string;
  more: boolean;
  busy: boolean;
  load: () => void;
}

export function ListFoot({ shown, more, busy, load }: ListFootProps) {
  const { t } = useTranslation();
  return (
    <div className="list-foot">
      <span>{shown}</span>
      {more ? (
        <Button variant="secondary" size="sm" isLoading={busy} isDisabled={busy} onClick={load}>
          {t('app.more')}
        </Button>
      ) : (
        <span className="muted">{t('app.end')}</span>
      )}
    </div>
  );
}

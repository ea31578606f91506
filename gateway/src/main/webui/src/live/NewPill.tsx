import { Button } from '@patternfly/react-core';
import { ArrowUpIcon } from '@patternfly/react-icons';
import { useTranslation } from 'react-i18next';

/** Says how many rows wait above, where showing them would have moved what is being read. */
export function NewPill({ words, show }: { words: string; show: () => void }) {
  const { t } = useTranslation();
  return (
    <Button variant="primary" className="pill" icon={<ArrowUpIcon />} onClick={show}>
      {words} · {t('live.show')}
    </Button>
  );
}

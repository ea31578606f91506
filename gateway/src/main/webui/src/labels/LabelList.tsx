import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attribution } from '../api/types';
import { DisputeDialog } from './DisputeDialog';
import { LabelCard } from './LabelCard';

/** What is claimed of an address, the surest claim first. */
export function LabelList({ labels }: { labels: Attribution[] }) {
  const { t } = useTranslation();
  const [disputing, dispute] = useState<Attribution | null>(null);
  const surest = [...labels].sort((one, other) => other.trust - one.trust);
  return (
    <>
      <ul className="labels" aria-label={t('labels.title')}>
        {surest.map((label) => (
          <LabelCard key={label.id} label={label} dispute={() => dispute(label)} />
        ))}
      </ul>
      {disputing && <DisputeDialog label={disputing} close={() => dispute(null)} />}
    </>
  );
}

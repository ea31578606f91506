import { useTranslation } from 'react-i18next';
import type { Verdict } from '../api/types';

type Read = NonNullable<NonNullable<Verdict['coverage']>['behaviours']>;

/** How far the ledger was read for behaviours, and which were not looked for. */
export function BehaviourCoverage({ read }: { read: Read }) {
  const { t } = useTranslation();
  return (
    <p className="quiet">
      {t('behaviour.read', {
        read: Number(read.addressesRead),
        most: Number(read.mostAddresses),
        transfers: Number(read.mostTransfers),
      })}{' '}
      {read.cut && <b>{t('behaviour.cut')}</b>}{' '}
      {read.notEvaluated.length > 0 &&
        `${t('behaviour.missing')} ${read.notEvaluated.map((id) => t(`behaviourName.${id}`, { defaultValue: id })).join(', ')}`}
    </p>
  );
}

import { useTranslation } from 'react-i18next';
import type { Amount, Cause } from '../api/types';
import { dollars, money } from './money';

/** What moved, and what it was worth. */
export function Money({ amount, usd }: { amount: Amount | null | undefined; usd: Cause['usd'] | null | undefined }) {
  const { t } = useTranslation();
  return (
    <span className="money">
      <span className="money__amount">{amount ? money(amount.amount, amount.asset) : t('time.none')}</span>
      <span className="money__usd">{usd?.usd ? dollars(usd.usd) : t('transfer.valueUnknown')}</span>
    </span>
  );
}

import { useTranslation } from 'react-i18next';
import type { LedgerExtent } from '../api/types';
import { When } from '../format/When';

/** What the ledger of each network could say of the address, and how far it goes. */
export function LedgerCoverage({ ledger }: { ledger: LedgerExtent[] }) {
  const { t } = useTranslation();
  return (
    <ul className="plain">
      {ledger.map((extent) => (
        <li key={extent.network} className="quiet">
          <b translate="no">{extent.network}</b>: {t(`ledgerAnswer.${extent.answer}`)}{' '}
          {extent.toTime && (
            <>
              {t('exposure.until')} <When at={extent.toTime} stacked={false} />
              {extent.toBlock != null && <> {t('exposure.block', { block: extent.toBlock })}</>}
            </>
          )}
          {extent.behindSince && (
            <>
              {' '}
              {t('exposure.behind')} <When at={extent.behindSince} stacked={false} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

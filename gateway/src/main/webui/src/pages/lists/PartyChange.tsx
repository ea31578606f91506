import { useTranslation } from 'react-i18next';
import type { PartyDifference } from '../../api/types';
import { FactsCompared } from './FactsCompared';

/** One party that differs: each kind of fact with what it said before and what it says after. */
export function PartyChange({ item }: { item: PartyDifference }) {
  const { t } = useTranslation();
  return (
    <li data-change={item.change.toLowerCase()}>
      <div className="differences__head">
        <span className="differences__mark">{t(`differenceChange.${item.change}`)}</span>
        <b translate="no">{item.name}</b>
        <span className="chip">{t(`partyKind.${item.kind}`)}</span>
        <span className="muted" translate="no">
          {item.party}
        </span>
      </div>
      <FactsCompared name={item.name} facts={item.facts} />
    </li>
  );
}

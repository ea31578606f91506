import { useTranslation } from 'react-i18next';
import type { PartyDifference } from '../../api/types';
import en from '../../i18n/en.json';

const isFact = (fact: string): fact is keyof typeof en.fact => fact in en.fact;

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
      <table className="facts-compared">
        <caption className="sr-only">{t('difference.factsOf', { name: item.name })}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{t('difference.fact')}</th>
            <th scope="col">{t('difference.gone')}</th>
            <th scope="col">{t('difference.come')}</th>
          </tr>
        </thead>
        <tbody>
          {item.facts.map((fact) => (
            <tr key={fact.fact}>
              <th scope="row">{isFact(fact.fact) ? t(`fact.${fact.fact}`) : fact.fact}</th>
              <td>
                <Lines lines={fact.gone} gone />
              </td>
              <td>
                <Lines lines={fact.come} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </li>
  );
}

function Lines({ lines, gone = false }: { lines: string[]; gone?: boolean }) {
  const Line = gone ? 'del' : 'ins';
  return (
    <>
      {lines.map((line, index) => (
        <Line key={index} translate="no">
          {line}
        </Line>
      ))}
    </>
  );
}

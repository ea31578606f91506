import { useTranslation } from 'react-i18next';
import type { PartyDifference } from '../../api/types';
import en from '../../i18n/en.json';

const isFact = (fact: string): fact is keyof typeof en.fact => fact in en.fact;

/** Each kind of fact with what it said before and what it says after. */
export function FactsCompared({ name, facts }: { name: string; facts: PartyDifference['facts'] }) {
  const { t } = useTranslation();
  return (
    <table className="facts-compared">
      <caption className="sr-only">{t('difference.factsOf', { name: name })}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t('difference.fact')}</th>
          <th scope="col">{t('difference.gone')}</th>
          <th scope="col">{t('difference.come')}</th>
        </tr>
      </thead>
      <tbody>
        {facts.map((fact) => (
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

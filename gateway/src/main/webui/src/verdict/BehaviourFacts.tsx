import { useTranslation } from 'react-i18next';
import type { BehaviourMatch } from '../api/types';
import { Code } from '../format/Code';
import { dollars, money } from '../format/money';
import { When } from '../format/When';
import { Trust } from '../labels/Trust';
import { Fact } from '../shell/Fact';

/** The pattern that a reason rests on: what was counted, by which rule and source, and the first transfers that show it. */
export function BehaviourFacts({ behaviour }: { behaviour: BehaviourMatch }) {
  const { t } = useTranslation();
  const { figures, parameters, transfers } = behaviour;
  const inWords = (values: typeof figures) => values.map(({ key, value }) => `${key} ${value}`).join(' · ');
  return (
    <>
      <dl className="facts facts--row">
        <Fact term={t('behaviour.pattern')} wide>
          <b>{t(`behaviourName.${behaviour.behaviour}`, { defaultValue: behaviour.behaviour })}</b> ·{' '}
          <span lang="en">{inWords(figures)}</span>
        </Fact>
        <Fact term={t('labels.confidence')}>
          <Trust trust={Number(behaviour.confidence)} />
        </Fact>
        <Fact term={t('behaviour.worth')}>{behaviour.usd ? dollars(behaviour.usd) : t('transfer.valueUnknown')}</Fact>
        <Fact term={t('dated.from')}>
          <When at={behaviour.from} stacked={false} />
        </Fact>
        <Fact term={t('dated.to')}>
          <When at={behaviour.until} stacked={false} />
        </Fact>
        <Fact term={t('behaviour.rule')} wide>
          <span lang="en">{inWords(parameters)}</span>
        </Fact>
        <Fact term={t('behaviour.source')} wide>
          <span lang="en">{behaviour.source}</span>
        </Fact>
      </dl>
      <p className="quiet">
        {t('behaviour.transfers', { shown: transfers.length, count: Number(behaviour.transfersInAll) })}
      </p>
      <ul className="quiet">
        {transfers.map((transfer, index) => (
          <li key={index}>
            <When at={transfer.time} stacked={false} /> · {money(transfer.amount, transfer.asset)} ·{' '}
            <Code value={transfer.from} ends={8} /> → <Code value={transfer.to} ends={8} />
          </li>
        ))}
      </ul>
    </>
  );
}

import { useTranslation } from 'react-i18next';
import type { ExposureMatch } from '../api/types';
import { dollars, money } from '../format/money';
import { useCategoryName } from '../labels/useCategoryName';
import { Fact } from '../shell/Fact';

/** What came from a category or went to it: how much, what share, how far away, and from when on it counts. */
export function ExposureFacts({ exposure }: { exposure: ExposureMatch }) {
  const { t, i18n } = useTranslation();
  const name = useCategoryName();
  const percent = (share: number) =>
    new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 4 }).format(share);
  return (
    <>
      {exposure.dust && <p className="notice">{t('exposure.dustMeaning')}</p>}
      <dl className="facts facts--row">
        <Fact term={t(`exposure.${exposure.direction}`)} wide>
          <b>{name(exposure.category)}</b>
        </Fact>
        <Fact term={t('exposure.share')}>{percent(Number(exposure.estimatedShare))}</Fact>
        <Fact term={t('exposure.amount')}>
          {money(exposure.amount, exposure.asset)}{' '}
          <span className="quiet">{exposure.usd ? dollars(exposure.usd) : t('transfer.valueUnknown')}</span>
        </Fact>
        <Fact term={t('exposure.direct')}>{money(exposure.direct, exposure.asset)}</Fact>
        <Fact term={t('exposure.hops')}>
          {Number(exposure.hops) === 0 ? t('exposure.hopsNone') : t('exposure.hopsCount', { count: Number(exposure.hops) })}
        </Fact>
        <Fact term={t('exposure.network')}>
          <span translate="no">{exposure.network}</span>
        </Fact>
        <Fact term={t('exposure.floor')}>
          {t('exposure.floorEither', {
            share: percent(Number(exposure.leastShare)),
            usd: dollars(String(exposure.leastUsd)),
          })}
        </Fact>
      </dl>
    </>
  );
}

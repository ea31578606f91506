import { useTranslation } from 'react-i18next';
import { inKst, inUtc } from './time';

/** An instant in Korean time with UTC beside it. */
export function When({ at, stacked = true }: { at: string | null | undefined; stacked?: boolean }) {
  const { t } = useTranslation();
  if (!at) {
    return <span className="muted">{t('time.none')}</span>;
  }
  const kst = inKst(at);
  const utc = inUtc(at);
  const utcText = utc.date === kst.date ? utc.time : `${utc.date.slice(5)} ${utc.time}`;
  return (
    <time dateTime={at} className={stacked ? 'when' : 'when when--inline'}>
      <span className="when__kst">
        {kst.date} <b>{kst.time}</b> <abbr>{t('time.kst')}</abbr>
      </span>{' '}
      <span className="when__utc">
        {utcText} <abbr>{t('time.utc')}</abbr>
      </span>
    </time>
  );
}

import { useTranslation } from 'react-i18next';
import { inKst, inUtc } from './time';

/** An instant in Korean time with UTC beside it: below and to the minute in tables, in line and to the second elsewhere. */
export function When({ at, stacked = true }: { at: string | null | undefined; stacked?: boolean }) {
  const { t } = useTranslation();
  if (!at) {
    return <span className="muted">{t('time.none')}</span>;
  }
  const kst = inKst(at);
  const utc = inUtc(at);
  const shorten = (time: string) => (stacked ? time.slice(0, 5) : time);
  const utcText = utc.date === kst.date ? shorten(utc.time) : `${utc.date.slice(5)} ${shorten(utc.time)}`;
  return (
    <time dateTime={at} title={stacked ? `${kst.date} ${kst.time} ${t('time.kst')}` : undefined} className={stacked ? 'when' : 'when when--inline'}>
      <span className="when__kst">
        {kst.date} <b>{shorten(kst.time)}</b> <abbr>{t('time.kst')}</abbr>
      </span>{' '}
      <span className="when__utc">
        {utcText} <abbr>{t('time.utc')}</abbr>
      </span>
    </time>
  );
}

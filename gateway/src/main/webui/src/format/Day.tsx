import { useTranslation } from 'react-i18next';

interface DayProps {
  day: string | null | undefined;
  /** Where the day stands; without it nobody says. */
  source?: string | null | undefined;
  /** What stands for a day that is not known; "unknown" without it. */
  otherwise?: string;
}

/** A day as its source gives it, or the plain word that it is unknown. */
export function Day({ day, source, otherwise }: DayProps) {
  const { t } = useTranslation();
  return (
    <span className="day" data-known={day ? 'yes' : 'no'}>
      {day ? <time dateTime={day}>{day}</time> : <span>{otherwise ?? t('time.dayUnknown')}</span>}
      {source && (
        <small className="day__source" lang="en">
          {source}
        </small>
      )}
    </span>
  );
}

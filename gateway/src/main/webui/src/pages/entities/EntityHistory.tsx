import { useTranslation } from 'react-i18next';
import type { EntityEntry } from '../../api/types';
import { Panel } from '../../shell/Panel';
import { timelineOf } from './timeline';

/** What happened when, as far as a source gives the day. */
export function EntityHistory({ entries }: { entries: EntityEntry[] }) {
  const { t } = useTranslation();
  const events = timelineOf(entries);
  return (
    <Panel title={t('entity.history')} aside={events.length}>
      <ol className="history">
        {events.map((event, index) => (
          <li key={index} data-change={event.what}>
            <b>
              <time dateTime={event.day}>{event.day}</time> {t(`milestone.${event.what}`)}
            </b>
            <span className="history__by" translate="no">
              {[event.regime, ...event.programs].join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dispute } from '../../api/types';
import { age } from '../../format/time';
import { When } from '../../format/When';
import { clockOf } from './clock';

const TICK_MS = 1000;

/** How long is left until a dispute has to be decided. */
export function DisputeClock({ dispute, large = false }: { dispute: Dispute; large?: boolean }) {
  const { t, i18n } = useTranslation();
  const now = useNow(dispute.status === 'OPEN');
  const clock = clockOf(dispute, now);
  const span = age(Math.abs(clock.left), i18n.language);
  const words = {
    stopped: t('disputes.clockStopped'),
    running: t('disputes.clockLeft', { span }),
    short: t('disputes.clockLeft', { span }),
    over: t('disputes.clockOver', { span }),
  }[clock.state];
  return (
    <div className={large ? 'clock clock--large' : 'clock'} data-clock={clock.state}>
      <b role={large ? 'timer' : undefined}>{words}</b>
      <svg className="clock__bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect className="clock__rest" width="100" height="6" />
        <rect className="clock__gone" width={clock.gone * 100} height="6" />
      </svg>
      {large && (
        <span className="quiet">
          {t('disputes.due')} <When at={dispute.dueAt} stacked={false} />
        </span>
      )}
    </div>
  );
}

function useNow(running: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!running) {
      return undefined;
    }
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [running]);
  return now;
}

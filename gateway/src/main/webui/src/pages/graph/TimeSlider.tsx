import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { inKst } from '../../format/time';
import type { Period } from './period';

interface TimeSliderProps {
  extent: Period;
  period: Period | null;
  change: (period: Period | null) => void;
}

const DAY = 86_400_000;

/** Limits the graph to what moved in a period; two plain sliders, so that keys and screen readers work them. */
export function TimeSlider({ extent, period, change }: TimeSliderProps) {
  const { t } = useTranslation();
  const { from, until } = period ?? extent;
  const step = Math.max(1_000, Math.round((extent.until - extent.from) / 500));
  const set = (next: Period) => change(next.from <= extent.from && next.until >= extent.until ? null : next);
  return (
    <fieldset className="time-slider">
      <legend className="sr-only">{t('graph.period')}</legend>
      <label>
        <span>{t('graph.from')}</span>
        <input
          type="range"
          min={extent.from}
          max={extent.until}
          step={step}
          value={from}
          aria-valuetext={words(from)}
          onChange={(event) => set({ from: Math.min(Number(event.target.value), until), until })}
        />
        <output>{words(from)}</output>
      </label>
      <label>
        <span>{t('graph.until')}</span>
        <input
          type="range"
          min={extent.from}
          max={extent.until + step}
          step={step}
          value={until}
          aria-valuetext={words(until)}
          onChange={(event) => set({ from, until: Math.max(Number(event.target.value), from) })}
        />
        <output>{words(until)}</output>
      </label>
      <Button variant="link" isInline isDisabled={period === null} onClick={() => change(null)}>
        {t('graph.allTime')}
      </Button>
      <span className="quiet">{t('graph.days', { count: Math.max(1, Math.ceil((until - from) / DAY)) })}</span>
    </fieldset>
  );
}

function words(at: number): string {
  const { date, time } = inKst(new Date(at).toISOString());
  return `${date} ${time.slice(0, 5)} KST`;
}

import type { Action, RiskLevel } from '../api/types';

/** One outline per risk level, so that the shape alone tells them apart. */
const LEVEL_SHAPES: Record<RiskLevel, React.ReactNode> = {
  SEVERE: (
    <>
      <path className="fill" d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z" />
      <path className="ink" d="M8 4v4.6M8 11.1v.9" />
    </>
  ),
  HIGH: (
    <>
      <path className="fill" d="M8 1.2 15.4 14.4H.6z" />
      <path className="ink" d="M8 6v3.8M8 12v.6" />
    </>
  ),
  MEDIUM: (
    <>
      <path className="fill" d="M8 .8 15.2 8 8 15.2.8 8z" />
      <path className="ink" d="M5.4 8h5.2" />
    </>
  ),
  LOW: (
    <>
      <circle className="line" cx="8" cy="8" r="6.2" />
      <path className="line" d="M8 4.8v6M5.4 8.3 8 10.9l2.6-2.6" />
    </>
  ),
  UNKNOWN: (
    <>
      <rect className="fill" x="1.4" y="1.4" width="13.2" height="13.2" rx="3" />
      <path className="ink" d="M5.9 6.2c0-1.3.9-2 2.1-2s2.1.8 2.1 1.9c0 1.5-2.1 1.6-2.1 3.1M8 11.5v.7" />
    </>
  ),
  NOT_EVALUATED: (
    <>
      <circle className="line dashed" cx="8" cy="8" r="6.4" />
      <path className="line" d="M4.6 11.4l6.8-6.8" />
    </>
  ),
};

const ACTION_SHAPES: Record<Action, React.ReactNode> = {
  PROCEED: <path className="line" d="M2.5 8h10M9 4.2 12.8 8 9 11.8" />,
  HOLD: <path className="line" d="M5.5 3v10M10.5 3v10" />,
  REJECT: <path className="line" d="M12.6 12.4V7.2A3.2 3.2 0 0 0 9.4 4H3M6 1 3 4l3 3" />,
  BLOCK: (
    <>
      <rect className="line" x="3" y="7" width="10" height="7" rx="1.6" />
      <path className="line" d="M5.2 7V4.8a2.8 2.8 0 0 1 5.6 0V7" />
    </>
  ),
};

function Mark({ children, className }: { children: React.ReactNode; className: string }) {
  return (
    <svg className={className} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

export function LevelMark({ level }: { level: RiskLevel }) {
  return <Mark className="mark">{LEVEL_SHAPES[level]}</Mark>;
}

export function ActionMark({ action }: { action: Action }) {
  return <Mark className="mark">{ACTION_SHAPES[action]}</Mark>;
}

/** A check that broke while it ran. */
export function FailedMark() {
  return (
    <Mark className="mark">
      <path className="line" d="M8 1.4 1.4 8 8 14.6 14.6 8z" />
      <path className="line" d="M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4" />
    </Mark>
  );
}

/** Something is known, which is no finding about risk. */
export function KnownMark() {
  return (
    <Mark className="mark">
      <rect className="line" x="2" y="2" width="12" height="12" rx="2.4" />
      <path className="line" d="M8 7.4v4M8 4.6v.4" />
    </Mark>
  );
}

/** The seal: nothing behind it singles a customer out. */
export function SealMark() {
  return (
    <Mark className="mark">
      <circle className="line" cx="8" cy="6.4" r="5" />
      <path className="line" d="M5.2 10.6 4 15l4-2 4 2-1.2-4.4M6 6.4l1.5 1.5L10.2 5" />
    </Mark>
  );
}

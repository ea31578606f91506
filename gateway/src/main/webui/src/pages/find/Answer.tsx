import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RiskLevel } from '../../api/types';
import { FailedMark, KnownMark, LevelMark } from '../../risk/marks';
import { Panel } from '../../shell/Panel';

/** The kinds of answer that must never be taken for one another; `known` is found, and no finding about risk. */
export type Said = 'found' | 'known' | 'nothing' | 'not-evaluated' | 'failed' | 'asking';

interface AnswerProps {
  title: string;
  said: Said;
  words: string;
  /** How grave what was found is. */
  level?: RiskLevel | undefined;
  children?: ReactNode;
}

/** One answer: in shape and word what kind it is, then what it says. */
export function Answer({ title, said, words, level = 'HIGH', children }: AnswerProps) {
  const { t } = useTranslation();
  return (
    <Panel title={title} className={`answer answer--${said}`}>
      <p className="answer__said" data-said={said} data-level={said === 'found' ? level : undefined} aria-busy={said === 'asking'}>
        <SaidMark said={said} level={level} />
        <b>{said === 'asking' ? t('app.loading') : words}</b>
      </p>
      {children}
    </Panel>
  );
}

function SaidMark({ said, level }: { said: Said; level: RiskLevel }) {
  switch (said) {
    case 'found':
      return <LevelMark level={level} />;
    case 'known':
      return <KnownMark />;
    case 'nothing':
      return <LevelMark level="LOW" />;
    case 'failed':
      return <FailedMark />;
    default:
      return <LevelMark level="NOT_EVALUATED" />;
  }
}

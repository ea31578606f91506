import type { ReactNode } from 'react';
import type { NameScreening, Verdict, VerdictChange } from '../../api/types';
import { Panel } from '../../shell/Panel';
import { ChangeNote } from '../../verdict/ChangeNote';
import { ReplayPanel } from '../../verdict/ReplayPanel';
import { VerdictPanel } from '../../verdict/VerdictPanel';

interface ScreenedAgainProps {
  title: string;
  screened: { id: string; verdict: Verdict; change?: VerdictChange | null };
  named?: NameScreening | undefined;
  children: ReactNode;
}

/** What was screened by itself and judged again: what it is, what changed, and the verdict. */
export function ScreenedAgain({ title, screened, named, children }: ScreenedAgainProps) {
  return (
    <Panel title={title}>
      {children}
      <ChangeNote change={screened.change} now={screened.verdict} />
      <VerdictPanel verdict={screened.verdict} named={named} />
      <ReplayPanel key={screened.id} screening={screened.id} />
    </Panel>
  );
}

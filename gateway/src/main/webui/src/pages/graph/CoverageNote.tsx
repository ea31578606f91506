import { useTranslation } from 'react-i18next';
import type { GraphCoverage, GraphPaths } from '../../api/types';

interface CoverageNoteProps {
  coverage: GraphCoverage;
  basis: GraphPaths['basis'];
  truncated: boolean;
  read: number;
}

/** What an answer rests on, and whether it was cut: what lies outside was not looked at. */
export function CoverageNote({ coverage, basis, truncated, read }: CoverageNoteProps) {
  const { t } = useTranslation();
  const covered = coverage.fromTime && coverage.toTime;
  return (
    <div className="coverage-note quiet">
      <p>
        {covered
          ? t('graph.covered', { from: coverage.fromTime.slice(0, 10), to: coverage.toTime.slice(0, 10), sources: coverage.sources.join(', ') })
          : t('graph.notCovered')}
      </p>
      {covered && coverage.contents.length === 0 && <p>{t('graph.extracts')}</p>}
      {basis === 'OUTPUTS_IN_PROPORTION' && <p>{t('graph.proportional')}</p>}
      {truncated && (
        <p className="coverage-note__cut">
          <b>{t('graph.truncated', { count: read })}</b>
        </p>
      )}
    </div>
  );
}

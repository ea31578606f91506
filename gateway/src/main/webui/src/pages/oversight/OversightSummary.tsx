import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { oversightSummary } from '../../api/queries';
import type { OversightSummary as Summary } from '../../api/types';
import { dollars } from '../../format/money';
import { When } from '../../format/When';
import { LevelMark } from '../../risk/marks';
import { Loading } from '../../shell/Loading';
import { Panel } from '../../shell/Panel';
import { Problem } from '../../shell/Problem';
import { SEVERITIES } from '../alerts/search';

const SHOWN = SEVERITIES.filter((level) => level !== 'LOW');

/** Counts by level and by institution; the bars only repeat what the numbers beside them say. */
export function OversightSummary() {
  const { t } = useTranslation();
  const summary = useQuery(oversightSummary());
  if (summary.isError) {
    return <Problem error={summary.error} retry={() => void summary.refetch()} />;
  }
  if (summary.data === undefined) {
    return <Loading />;
  }
  return (
    <div className="summary">
      <Panel
        title={t('oversight.levels')}
        aside={
          summary.data.since && (
            <>
              {t('oversight.since')} <When at={summary.data.since} stacked={false} />
            </>
          )
        }
      >
        <ul className="tiles">
          {SHOWN.map((level) => (
            <li key={level}>
              <Link to="/oversight" search={{ level }} className="tile" data-level={level}>
                <span className="tile__label">
                  <LevelMark level={level} />
                  {t(`level.${level}`)}
                </span>
                <b>{countOf(summary.data.byLevel, level)}</b>
              </Link>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={t('oversight.institutions')}>
        <InstitutionTable summary={summary.data} />
      </Panel>
    </div>
  );
}

function countOf(byLevel: Summary['byLevel'], level: string): number {
  return (byLevel as Record<string, number>)[level] ?? 0;
}

function InstitutionTable({ summary }: { summary: Summary }) {
  const { t, i18n } = useTranslation();
  const most = Math.max(1, ...summary.byInstitution.map((row) => row.findings));
  return (
    <div className="scroll-x">
      <Table variant="compact" className="dense">
        <Caption className="sr-only">{t('oversight.institutionsCaption')}</Caption>
        <Thead>
          <Tr>
            <Th>{t('oversight.institution')}</Th>
            <Th className="num">{t('oversight.count')}</Th>
            <Th className="num">{t('oversight.severe')}</Th>
            <Th className="bar-column">{t('oversight.findings')}</Th>
            <Th className="num">{t('oversight.usd')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {summary.byInstitution.map((row) => (
            <Tr key={row.institution} className="row">
              <Td dataLabel={t('oversight.institution')}>
                <Link to="/oversight" search={{ institution: row.institution }} translate="no">
                  {row.institution}
                </Link>
              </Td>
              <Td dataLabel={t('oversight.count')} className="num">
                {row.findings.toLocaleString(i18n.language)}
              </Td>
              <Td dataLabel={t('oversight.severe')} className="num">
                {row.severe.toLocaleString(i18n.language)}
              </Td>
              <Td dataLabel={t('oversight.findings')} className="bar-column">
                <svg
                  className="share"
                  viewBox="0 0 100 8"
                  preserveAspectRatio="none"
                  role="img"
                  aria-label={t('oversight.share', { severe: row.severe, count: row.findings })}
                >
                  <rect className="share__rest" width={(row.findings / most) * 100} height="8" />
                  <rect className="share__severe" width={(row.severe / most) * 100} height="8" />
                </svg>
              </Td>
              <Td dataLabel={t('oversight.usd')} className="num">
                {row.usd ? dollars(row.usd) : t('app.unknown')}
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </div>
  );
}

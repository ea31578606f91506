import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { Finding } from '../../api/types';
import { Code } from '../../format/Code';
import { Money } from '../../format/Money';
import { When } from '../../format/When';
import { ActionLabel, Level } from '../../risk/labels';
import { headline } from '../../risk/wording';

/** A finding's leading reason in words. */
export function findingWords(t: TFunction, finding: Finding): string {
  const reason = finding.reasons?.[0];
  return reason === undefined
    ? t('oversight.noReason')
    : headline(t, reason.reasonClass, reason.match?.entity ?? finding.counterparty?.service);
}

export function FindingTable({ rows, caption, fresh }: { rows: Finding[]; caption: string; fresh?: ReadonlySet<string> }) {
  const { t } = useTranslation();
  return (
    <div className="scroll-x">
      <Table variant="compact" className="dense">
        <Caption className="sr-only">{caption}</Caption>
        <Thead>
          <Tr>
            <Th>{t('oversight.level')}</Th>
            <Th>{t('oversight.what')}</Th>
            <Th>{t('oversight.institution')}</Th>
            <Th>{t('transfer.what')}</Th>
            <Th>{t('transfer.amount')}</Th>
            <Th>{t('transfer.counterparty')}</Th>
            <Th>{t('alerts.action')}</Th>
            <Th>{t('transfer.occurred')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {rows.map((finding) => (
            <Tr
              key={finding.id}
              data-row={finding.id}
              data-level={finding.level}
              className={fresh?.has(finding.id) ? 'row row--fresh' : 'row'}
            >
              <Td dataLabel={t('oversight.level')}>
                <Level level={finding.level} />
              </Td>
              <Td dataLabel={t('oversight.what')} className="what">
                <Link to="/oversight/$id" params={{ id: finding.id }} data-row-link>
                  <b>{findingWords(t, finding)}</b>
                </Link>
                {fresh?.has(finding.id) && <span className="chip chip--new">{t('alerts.new')}</span>}
              </Td>
              <Td dataLabel={t('oversight.institution')}>
                <span className="stack" translate="no">
                  <b>{finding.institution}</b>
                  <span className="muted">{finding.bookingEntity}</span>
                </span>
              </Td>
              <Td dataLabel={t('transfer.what')}>
                <span className="stack">
                  <span>{t(`kind.${finding.kind}`)}</span>
                  <span className="muted">
                    {t(`direction.${finding.direction}`)}
                    {finding.network && <span translate="no"> · {finding.network}</span>}
                  </span>
                </span>
              </Td>
              <Td dataLabel={t('transfer.amount')}>
                <Money amount={finding.amount} usd={finding.usd} />
              </Td>
              <Td dataLabel={t('transfer.counterparty')}>
                <span className="stack">
                  {finding.counterparty?.service && <b translate="no">{finding.counterparty.service}</b>}
                  {finding.counterparty?.address && <Code value={finding.counterparty.address} ends={7} />}
                </span>
              </Td>
              <Td dataLabel={t('alerts.action')}>
                <ActionLabel action={finding.action} />
              </Td>
              <Td dataLabel={t('transfer.occurred')}>
                <When at={finding.occurredAt} />
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </div>
  );
}

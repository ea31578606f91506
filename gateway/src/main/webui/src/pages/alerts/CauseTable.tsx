import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { Cause } from '../../api/types';
import { Code } from '../../format/Code';
import { Money } from '../../format/Money';
import { When } from '../../format/When';
import { ActionLabel, Level } from '../../risk/labels';
import { GraphLink } from '../graph/GraphLink';
import type { GraphSearch } from '../graph/search';

interface CauseTableProps {
  causes: Cause[];
  chosen?: string | undefined;
  choose: (id: string) => void;
}

/** The transfers and attempts behind an alert; choosing one shows its verdict. */
export function CauseTable({ causes, chosen, choose }: CauseTableProps) {
  const { t } = useTranslation();
  return (
    <div className="scroll-x">
      <Table variant="compact" className="dense">
        <Caption className="sr-only">{t('alert.causesCaption')}</Caption>
        <Thead>
          <Tr>
            <Th>{t('transfer.what')}</Th>
            <Th>{t('transfer.amount')}</Th>
            <Th>{t('transfer.counterparty')}</Th>
            <Th>{t('alerts.severity')}</Th>
            <Th>{t('transfer.occurred')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {causes.map((cause) => {
            const what = `${t(`kind.${cause.kind}`)} · ${t(`direction.${cause.direction}`)}`;
            return (
              <Tr key={cause.id} className={cause.id === chosen ? 'row row--chosen' : 'row'}>
                <Td dataLabel={t('transfer.what')} className="what">
                  <button
                    type="button"
                    className="as-link"
                    aria-pressed={cause.id === chosen}
                    aria-label={t('transfer.select', { what })}
                    onClick={() => choose(cause.id)}
                  >
                    <b>{what}</b>
                  </button>
                  <span>
                    {t(`rail.${cause.rail}`)}
                    {cause.network && <span translate="no"> · {cause.network}</span>}
                  </span>
                </Td>
                <Td dataLabel={t('transfer.amount')}>
                  <Money amount={cause.amount} usd={cause.usd} />
                </Td>
                <Td dataLabel={t('transfer.counterparty')}>
                  <span className="stack">
                    {cause.counterparty?.service && <b translate="no">{cause.counterparty.service}</b>}
                    {cause.counterparty?.address && (
                      <Code value={cause.counterparty.address} ends={10} what={t('transfer.counterparty')} />
                    )}
                    <GraphLink address={cause.counterparty?.address} network={cause.network} search={tracedBy(cause)} />
                    {cause.transactionHash && <Code value={cause.transactionHash} ends={8} what={t('transfer.hash')} />}
                  </span>
                </Td>
                <Td dataLabel={t('alerts.severity')}>
                  <span className="stack">
                    <Level level={cause.verdict.level} quiet />
                    <ActionLabel action={cause.verdict.action} />
                  </span>
                </Td>
                <Td dataLabel={t('transfer.occurred')}>
                  <When at={cause.occurredAt} />
                </Td>
              </Tr>
            );
          })}
        </Tbody>
      </Table>
    </div>
  );
}

/** Where funds were the reason, their path is searched as the graph opens. */
function tracedBy(cause: Cause): GraphSearch {
  const funds = cause.verdict.reasons.find((reason) => reason.exposure)?.exposure;
  return funds ? { paths: funds.direction, category: funds.category } : {};
}

import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Service } from '../../api/types';
import { CustomerChecks } from './CustomerChecks';
import { Standing } from './Standing';

export function ServiceTable({ rows }: { rows: Service[] }) {
  const { t } = useTranslation();
  return (
    <div className="scroll-x">
      <Table variant="compact" className="dense">
        <Caption className="sr-only">{t('services.caption')}</Caption>
        <Thead>
          <Tr>
            <Th>{t('services.name')}</Th>
            <Th>{t('services.kinds')}</Th>
            <Th>{t('services.jurisdiction')}</Th>
            <Th>{t('services.registrations')}</Th>
            <Th>{t('services.customerChecks')}</Th>
            <Th>{t('services.listings')}</Th>
            <Th className="num">{t('services.attacks')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {rows.map((row) => (
            <Tr key={row.id} data-row={row.id} className="row">
              <Td dataLabel={t('services.name')} className="what">
                <Link to="/services/$id" params={{ id: row.id }} data-row-link>
                  <b translate="no">{row.name}</b>
                  {row.sites[0] && <span translate="no">{row.sites[0]}</span>}
                </Link>
              </Td>
              <Td dataLabel={t('services.kinds')}>{row.kinds.map((kind) => t(`serviceKind.${kind}`)).join(', ') || t('app.unknown')}</Td>
              <Td dataLabel={t('services.jurisdiction')}>
                <span translate="no">{row.jurisdictions.join(', ') || t('app.unknown')}</span>
              </Td>
              <Td dataLabel={t('services.registrations')}>
                {row.registrations.length === 0 && <span className="muted">{t('services.noneKnown')}</span>}
                <span className="stack">
                  {row.registrations.slice(0, 3).map((registration, index) => (
                    <Standing key={index} registration={registration} />
                  ))}
                </span>
              </Td>
              <Td dataLabel={t('services.customerChecks')}>
                <CustomerChecks value={row.customerChecks} />
              </Td>
              <Td dataLabel={t('services.listings')}>
                {row.listings.length === 0 ? (
                  <span className="muted">{t('services.noneKnown')}</span>
                ) : (
                  row.listings.map((listing, index) => (
                    <span key={index} className="chip chip--caution" translate="no">
                      {listing.regime}
                    </span>
                  ))
                )}
              </Td>
              <Td dataLabel={t('services.attacks')} className="num">
                {row.attacks.length}
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </div>
  );
}

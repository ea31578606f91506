import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { ServiceAttack, ServiceListing, ServiceRegistration } from '../../api/types';
import { Day } from '../../format/Day';
import { Source } from '../../shell/Sources';

/** Standing with each supervisor, dated. */
export function Registrations({ registrations }: { registrations: ServiceRegistration[] }) {
  const { t } = useTranslation();
  if (registrations.length === 0) {
    return <p className="quiet">{t('services.noRegistration')}</p>;
  }
  return (
    <div className="scroll-x">
      <Table variant="compact" className="dense">
        <Caption className="sr-only">{t('services.registrationsCaption')}</Caption>
        <Thead>
          <Tr>
            <Th>{t('dated.regime')}</Th>
            <Th>{t('services.authority')}</Th>
            <Th>{t('services.standing')}</Th>
            <Th>{t('dated.from')}</Th>
            <Th>{t('dated.to')}</Th>
            <Th>{t('assets.source')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {registrations.map((one, index) => (
            <Tr key={index} className="row">
              <Td dataLabel={t('dated.regime')}>
                <b translate="no">{one.jurisdiction}</b> <span lang="en">{one.regime}</span>
              </Td>
              <Td dataLabel={t('services.authority')}>
                <span lang="en">{one.authority}</span>
              </Td>
              <Td dataLabel={t('services.standing')}>
                <span className="standing" data-standing={one.status}>
                  {t(`registration.${one.status}`)}
                </span>
              </Td>
              <Td dataLabel={t('dated.from')} className="nowrap">
                <Day day={one.from} />
              </Td>
              <Td dataLabel={t('dated.to')} className="nowrap">
                <Day day={one.to} otherwise={t('dated.open')} />
              </Td>
              <Td dataLabel={t('assets.source')} className="small">
                <Note note={one.note} source={one.source} />
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </div>
  );
}

/** What authorities did about the service. */
export function Listings({ listings }: { listings: ServiceListing[] }) {
  const { t } = useTranslation();
  if (listings.length === 0) {
    return <p className="quiet">{t('services.noListing')}</p>;
  }
  return (
    <ul className="dated-list">
      {listings.map((listing, index) => (
        <li key={index}>
          <b translate="no">{listing.regime}</b>
          <span>
            <Day day={listing.from} /> – <Day day={listing.to} otherwise={t('dated.open')} />
          </span>
          <span className="small">
            <Note note={listing.note} source={listing.source} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Thefts that the service suffered; who is behind them is a claim of the source. */
export function Attacks({ attacks }: { attacks: ServiceAttack[] }) {
  const { t } = useTranslation();
  if (attacks.length === 0) {
    return <p className="quiet">{t('services.noAttack')}</p>;
  }
  return (
    <ul className="dated-list">
      {attacks.map((attack, index) => (
        <li key={index}>
          <b lang="en">{attack.amount}</b>
          <span>
            <Day day={attack.on} />
            {attack.attributedTo && <> · {t('services.attributedTo', { who: attack.attributedTo })}</>}
          </span>
          <span className="small" lang="en">
            <Source source={attack.source} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Note({ note, source }: { note: string | null; source: string }) {
  return (
    <span lang="en">
      {note && <>{note} · </>}
      <Source source={source} />
    </span>
  );
}

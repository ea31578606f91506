import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { labelsOf, type AskedAddress } from '../../labels/queries';
import { Problem } from '../../shell/Problem';
import { CustomerChecks } from '../services/CustomerChecks';
import { serviceList } from '../services/queries';
import { Standing } from '../services/Standing';
import { Answer, type Said } from './Answer';
import type { Reading } from './search';

const SHOWN = 5;

interface ServiceAnswerProps {
  q: string;
  reading: Reading;
  asked: AskedAddress;
}

/** What the register holds under this name or, for an address, under the actor that its labels name. */
export function ServiceAnswer({ q, reading, asked }: ServiceAnswerProps) {
  const { t } = useTranslation();
  const byAddress = reading === 'address';
  const labels = useQuery({ ...labelsOf(asked), enabled: byAddress });
  const actor = labels.data?.items.find((label) => label.actor)?.actor;
  const query = byAddress ? actor : q;
  const services = useInfiniteQuery({ ...serviceList({ query }, SHOWN), enabled: Boolean(query) });
  const found = services.data?.pages.flatMap((page) => page.items) ?? [];
  const failed = services.isError || (byAddress && labels.isError);
  const unasked = byAddress && labels.data !== undefined && !actor;
  const said: Said = failed ? 'failed' : unasked ? 'not-evaluated' : services.data === undefined ? 'asking' : found.length > 0 ? 'known' : 'nothing';
  const words: Partial<Record<Said, string>> = {
    known: t('find.services', { count: found.length }),
    nothing: t('find.noService'),
    'not-evaluated': t('level.NOT_EVALUATED'),
    failed: t('find.failed'),
  };
  return (
    <Answer title={t('find.service')} said={said} words={words[said] ?? ''}>
      {services.isError && <Problem error={services.error} retry={() => void services.refetch()} />}
      {unasked && <p className="quiet">{t('find.noActor')}</p>}
      <ul className="dated-list">
        {found.map((service) => (
          <li key={service.id}>
            <b translate="no">
              <Link to="/services/$id" params={{ id: service.id }}>
                {service.name}
              </Link>
            </b>
            <span>{service.kinds.map((kind) => t(`serviceKind.${kind}`)).join(', ')}</span>
            {service.registrations.slice(0, 2).map((registration, index) => (
              <Standing key={index} registration={registration} />
            ))}
            <span className="small">
              {t('services.customerChecks')}: <CustomerChecks value={service.customerChecks} />
            </span>
          </li>
        ))}
      </ul>
    </Answer>
  );
}

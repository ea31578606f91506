import { Button } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { customer } from '../api/queries';
import { Code } from '../format/Code';
import { Panel } from './Panel';
import { Problem } from './Problem';

/** The customer as a pseudonym; the bank's own number is fetched only when a person asks for it. */
export function CustomerFacts({ pseudonym }: { pseudonym: string }) {
  const { t } = useTranslation();
  const [revealed, reveal] = useState(false);
  const found = useQuery({ ...customer(pseudonym), enabled: revealed });
  return (
    <Panel title={t('alert.customer')}>
      <dl className="facts">
        <div className="facts__wide">
          <dt className="sr-only">{t('alert.customer')}</dt>
          <dd>
            <Code value={pseudonym} what={t('alert.customer')} />
          </dd>
        </div>
        {found.data && (
          <>
            <div>
              <dt>{t('alert.revealed')}</dt>
              <dd>
                <Code value={found.data.reference} what={t('alert.revealed')} />
              </dd>
            </div>
            <div>
              <dt>{t('alert.customerKind')}</dt>
              <dd>{t(`customerKind.${found.data.kind}`)}</dd>
            </div>
            <div>
              <dt>{t('alert.onboarded')}</dt>
              <dd>{found.data.onboardedOn ?? t('time.dayUnknown')}</dd>
            </div>
          </>
        )}
      </dl>
      {found.isError && <Problem error={found.error} retry={() => void found.refetch()} />}
      {!found.data && !found.isError && (
        <Button variant="secondary" size="sm" isLoading={found.isFetching} onClick={() => reveal(true)}>
          {t('alert.reveal')}
        </Button>
      )}
    </Panel>
  );
}

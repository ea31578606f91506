import { FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PURPOSES, setPurpose, type Purpose } from '../session/purpose';
import { useSession } from '../session/SessionProvider';

/** Why an authority looks; what is on the screen is fetched again, so that the audit says why it was seen. */
export function PurposeSelect() {
  const { t } = useTranslation();
  const { purpose, choosePurpose } = useSession();
  const queries = useQueryClient();
  if (purpose === null) {
    return null;
  }
  return (
    <label className="purpose" title={t('purpose.hint')}>
      <span>{t('purpose.label')}</span>
      <FormSelect
        value={purpose}
        onChange={(_event, chosen) => {
          setPurpose(chosen as Purpose);
          choosePurpose(chosen as Purpose);
          void queries.invalidateQueries();
        }}
        aria-label={t('purpose.label')}
      >
        {PURPOSES.map((known) => (
          <FormSelectOption key={known} value={known} label={t(`purpose.${known}`)} />
        ))}
      </FormSelect>
    </label>
  );
}

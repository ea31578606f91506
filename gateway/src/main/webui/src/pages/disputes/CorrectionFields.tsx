import { FormGroup, FormHelperText, FormSelect, FormSelectOption, HelperText, HelperTextItem, TextInput } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { categories } from '../../labels/queries';

export interface Correction {
  label: string;
  category: string;
  actor: string;
}

interface CorrectionFieldsProps {
  correction: Correction;
  onChange: (correction: Correction) => void;
  incomplete: boolean;
}

/** What is to stand in the place of a label that falls. */
export function CorrectionFields({ correction, onChange, incomplete }: CorrectionFieldsProps) {
  const { t, i18n } = useTranslation();
  const known = useQuery(categories()).data ?? [];
  const language = i18n.language === 'ko' ? 'ko' : 'en';
  return (
    <fieldset className="form">
      <legend className="eyebrow">{t('disputes.correction')}</legend>
      <FormGroup label={t('labels.label')} fieldId="correction-label" isRequired>
        <TextInput id="correction-label" value={correction.label} maxLength={500} onChange={(_event, label) => onChange({ ...correction, label })} />
      </FormGroup>
      <FormGroup label={t('labels.category')} fieldId="correction-category" isRequired>
        <FormSelect id="correction-category" value={correction.category} onChange={(_event, category) => onChange({ ...correction, category })}>
          <FormSelectOption value="" label={t('disputes.chooseCategory')} />
          {known.map((category) => (
            <FormSelectOption key={category.id} value={category.id} label={category[language].name} />
          ))}
        </FormSelect>
      </FormGroup>
      <FormGroup label={t('disputes.correctActor')} fieldId="correction-actor">
        <TextInput id="correction-actor" value={correction.actor} maxLength={200} onChange={(_event, actor) => onChange({ ...correction, actor })} />
      </FormGroup>
      {incomplete && (
        <FormHelperText>
          <HelperText>
            <HelperTextItem variant="error">{t('disputes.correctionMissing')}</HelperTextItem>
          </HelperText>
        </FormHelperText>
      )}
    </fieldset>
  );
}

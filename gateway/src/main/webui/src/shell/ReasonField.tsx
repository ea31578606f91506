import { FormGroup, FormHelperText, HelperText, HelperTextItem, TextArea } from '@patternfly/react-core';

interface ReasonFieldProps {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint: string;
  /** What is said where nothing stands in the field after it was sent. */
  missing: string | null;
  maxLength?: number;
}

/** A text that has to be given, with what it is for. */
export function ReasonField({ id, label, value, onChange, hint, missing, maxLength = 1000 }: ReasonFieldProps) {
  return (
    <FormGroup label={label} fieldId={id} isRequired>
      <TextArea
        id={id}
        rows={3}
        resizeOrientation="vertical"
        value={value}
        maxLength={maxLength}
        aria-describedby={`${id}-hint`}
        validated={missing === null ? 'default' : 'error'}
        onChange={(_event, text) => onChange(text)}
      />
      <FormHelperText>
        <HelperText id={`${id}-hint`}>
          <HelperTextItem variant={missing === null ? 'default' : 'error'}>{missing ?? hint}</HelperTextItem>
        </HelperText>
      </FormHelperText>
    </FormGroup>
  );
}

import { Button, FileUpload, FormGroup, FormSelect, FormSelectOption, TextInput } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListFormat } from '../../api/types';
import { Problem } from '../../shell/Problem';
import { FORMATS, formatOf } from './formats';
import type { NewFile } from './useListCommands';

interface ImportFormProps {
  busy: boolean;
  error: unknown;
  bring: (file: NewFile) => void;
}

export function ImportForm({ busy, error, bring }: ImportFormProps) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const [format, setFormat] = useState<ListFormat>('HAETAE_JSON');
  const [asset, setAsset] = useState('');
  const [publishedOn, setPublishedOn] = useState('');
  const needsAsset = format === 'ADDRESS_JSON';
  const choose = (chosen: File) => {
    setFile(chosen);
    setFormat(formatOf(chosen.name) ?? format);
  };
  return (
    <form
      className="import-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (file !== null && !busy) {
          bring({ file, format, ...(needsAsset && asset !== '' ? { asset } : {}), ...(publishedOn === '' ? {} : { publishedOn }) });
        }
      }}
    >
      {error !== null && error !== undefined && <Problem error={error} />}
      <FormGroup label={t('imports.file')} fieldId="import-file" isRequired>
        <FileUpload
          id="import-file"
          filename={file?.name ?? ''}
          filenamePlaceholder={t('imports.choose')}
          filenameAriaLabel={t('imports.file')}
          browseButtonText={t('imports.browse')}
          clearButtonText={t('imports.drop')}
          browseButtonAriaDescribedby="import-hint"
          hideDefaultPreview
          onFileInputChange={(_event, chosen) => choose(chosen)}
          onClearClick={() => setFile(null)}
        />
      </FormGroup>
      <div className="import-form__fields">
        <FormGroup label={t('list.format')} fieldId="import-format">
          <FormSelect id="import-format" value={format} onChange={(_event, chosen) => setFormat(chosen as ListFormat)}>
            {FORMATS.map((known) => (
              <FormSelectOption key={known} value={known} label={t(`listFormat.${known}`)} />
            ))}
          </FormSelect>
        </FormGroup>
        {needsAsset && (
          <FormGroup label={t('imports.asset')} fieldId="import-asset" isRequired>
            <TextInput id="import-asset" value={asset} onChange={(_event, text) => setAsset(text)} />
          </FormGroup>
        )}
        <FormGroup label={t('lists.published')} fieldId="import-published">
          <TextInput id="import-published" type="date" value={publishedOn} onChange={(_event, day) => setPublishedOn(day)} />
        </FormGroup>
        <Button type="submit" variant="primary" isLoading={busy} isDisabled={busy || file === null}>
          {busy ? t('imports.running') : t('imports.bring')}
        </Button>
      </div>
      <p className="quiet" id="import-hint">
        {t('imports.hint')}
      </p>
    </form>
  );
}

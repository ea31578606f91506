import { Button, FileUpload, FormGroup, FormSelect, FormSelectOption, TextInput } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackFormat } from '../../api/types';
import { Problem } from '../../shell/Problem';
import type { NewPack } from './useBringPack';

const PACK = /^[a-z0-9][a-z0-9._/-]{0,99}$/;
const FORMATS: PackFormat[] = ['TAGPACK_YAML', 'ACTORPACK_YAML', 'CSV'];

interface PackFormProps {
  busy: boolean;
  error: unknown;
  bring: (pack: NewPack) => void;
}

export function PackForm({ busy, error, bring }: PackFormProps) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const [pack, setPack] = useState('');
  const [format, setFormat] = useState<PackFormat>('TAGPACK_YAML');
  const choose = (chosen: File) => {
    setFile(chosen);
    setPack((known) => known || chosen.name.replace(/\.[a-z]+$/i, '').toLowerCase());
    setFormat((known) => (/\.csv$/i.test(chosen.name) ? 'CSV' : known));
  };
  return (
    <form
      className="import-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (file !== null && PACK.test(pack) && !busy) {
          bring({ file, pack, format });
        }
      }}
    >
      {error !== null && error !== undefined && <Problem error={error} />}
      <FormGroup label={t('packs.file')} fieldId="pack-file" isRequired>
        <FileUpload
          id="pack-file"
          filename={file?.name ?? ''}
          filenamePlaceholder={t('imports.choose')}
          filenameAriaLabel={t('packs.file')}
          browseButtonText={t('imports.browse')}
          clearButtonText={t('imports.drop')}
          browseButtonAriaDescribedby="pack-hint"
          hideDefaultPreview
          onFileInputChange={(_event, chosen) => choose(chosen)}
          onClearClick={() => setFile(null)}
        />
      </FormGroup>
      <div className="import-form__fields">
        <FormGroup label={t('packs.pack')} fieldId="pack-name" isRequired>
          <TextInput id="pack-name" value={pack} onChange={(_event, text) => setPack(text.toLowerCase())} />
        </FormGroup>
        <FormGroup label={t('list.format')} fieldId="pack-format">
          <FormSelect id="pack-format" value={format} onChange={(_event, chosen) => setFormat(chosen as PackFormat)}>
            {FORMATS.map((known) => (
              <FormSelectOption key={known} value={known} label={t(`packFormat.${known}`)} />
            ))}
          </FormSelect>
        </FormGroup>
        <Button type="submit" variant="primary" isLoading={busy} isDisabled={busy || file === null || !PACK.test(pack)}>
          {busy ? t('imports.running') : t('imports.bring')}
        </Button>
      </div>
      <p className="quiet" id="pack-hint">
        {t('packs.hint')}
      </p>
    </form>
  );
}

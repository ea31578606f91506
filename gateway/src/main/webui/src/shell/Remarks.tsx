import { Button, TextArea } from '@patternfly/react-core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Remark } from '../api/types';
import { When } from '../format/When';
import { Panel } from './Panel';
import { Problem } from './Problem';

interface RemarksProps {
  title: string;
  label: string;
  action: string;
  empty: string;
  remarks: readonly Remark[];
  busy: boolean;
  error: unknown;
  write: (text: string) => Promise<unknown>;
}

/** Comments or notes with the field to add one; Ctrl+Enter sends. */
export function Remarks({ title, label, action, empty, remarks, busy, error, write }: RemarksProps) {
  const id = useId();
  const { i18n } = useTranslation();
  const [text, setText] = useState('');
  const send = () => {
    if (text.trim() !== '' && !busy) {
      void write(text.trim()).then(
        () => setText(''),
        () => undefined,
      );
    }
  };
  return (
    <Panel title={title} aside={remarks.length.toLocaleString(i18n.language)}>
      {remarks.length === 0 && <p className="quiet">{empty}</p>}
      <ul className="remarks">
        {remarks.map((remark) => (
          <li key={remark.id}>
            <span className="remarks__by">
              <b translate="no">{remark.author}</b>
              <When at={remark.writtenAt} stacked={false} />
            </span>
            <p>{remark.text}</p>
          </li>
        ))}
      </ul>
      {error !== null && error !== undefined && <Problem error={error} />}
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <label htmlFor={id} className="sr-only">
          {label}
        </label>
        <TextArea
          id={id}
          rows={2}
          resizeOrientation="vertical"
          placeholder={label}
          maxLength={4000}
          value={text}
          onChange={(_event, value) => setText(value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.preventDefault();
              send();
            }
          }}
        />
        <Button type="submit" variant="secondary" size="sm" isLoading={busy} isDisabled={busy || text.trim() === ''}>
          {action}
        </Button>
      </form>
    </Panel>
  );
}

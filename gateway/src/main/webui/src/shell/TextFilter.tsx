import { TextInput } from '@patternfly/react-core';
import { useEffect, useState } from 'react';

interface TextFilterProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
}

const REST_MS = 300;

/** A text condition of a list; it asks when a person pauses, not at each letter. */
export function TextFilter({ label, value, onChange, placeholder }: TextFilterProps) {
  const [text, setText] = useState(value);
  useEffect(() => {
    if (text.trim() === value) {
      return undefined;
    }
    const pause = setTimeout(() => onChange(text.trim()), REST_MS);
    return () => clearTimeout(pause);
  }, [text, value, onChange]);
  return (
    <label className="filter filter--text">
      <span>{label}</span>
      <TextInput
        type="search"
        value={text}
        aria-label={label}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        data-search=""
        onChange={(_event, next) => setText(next)}
      />
    </label>
  );
}

import { FormSelect, FormSelectOption } from '@patternfly/react-core';

interface FilterProps<T extends string> {
  label: string;
  value: T;
  options: [value: T, words: string][];
  onChange: (value: T) => void;
  /** The one that "f" goes to. */
  search?: boolean;
}

/** One condition of a list; a native select, so that it works the same everywhere. */
export function Filter<T extends string>({ label, value, options, onChange, search = false }: FilterProps<T>) {
  return (
    <label className="filter">
      <span>{label}</span>
      <FormSelect
        value={value}
        aria-label={label}
        onChange={(_event, chosen) => onChange(chosen as T)}
        data-search={search ? '' : undefined}
      >
        {options.map(([option, words]) => (
          <FormSelectOption key={option} value={option} label={words} />
        ))}
      </FormSelect>
    </label>
  );
}

import { Search } from '@navikt/ds-react';
import { useEffect, useRef, useState } from 'react';
import { isWriting } from './is-writing.js';

interface Props {
  readonly label: string;
  readonly value: string | undefined;
  readonly onSearch: (value: string | undefined) => void;
}

const pauseMs = 300;

/** A search that answers while it is written. The key `/` leads here from anywhere on the screen. */
export function SearchField({ label, value, onSearch }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [written, setWritten] = useState(value ?? '');
  const asked = useRef(value);
  useSlash(input);
  useEffect(() => {
    // Cleared or changed from elsewhere, as by a button or by going back.
    if (value !== asked.current) setWritten(value ?? '');
    asked.current = value;
  }, [value]);
  useEffect(() => {
    const wanted = written.trim() === '' ? undefined : written.trim();
    if (wanted === asked.current) return undefined;
    const timer = setTimeout(() => {
      asked.current = wanted;
      onSearch(wanted);
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [onSearch, written]);
  return (
    <Search
      ref={input}
      className="search-field"
      label={label}
      hideLabel={false}
      size="small"
      variant="simple"
      value={written}
      onChange={setWritten}
      aria-keyshortcuts="/"
    />
  );
}

function useSlash(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || isWriting(event)) return;
      event.preventDefault();
      input.current?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [input]);
}

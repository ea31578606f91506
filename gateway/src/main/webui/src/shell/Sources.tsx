const ADDRESS = /(https?:\/\/[^\s)]+)/;

/** Where facts stand, one to a line. */
export function Sources({ sources }: { sources: readonly string[] }) {
  return (
    <ul className="sources">
      {sources.map((source) => (
        <li key={source} lang="en">
          <Source source={source} />
        </li>
      ))}
    </ul>
  );
}

/** A source in the words of the record; an address in it can be followed. */
export function Source({ source }: { source: string }) {
  return (
    <>
      {source.split(ADDRESS).map((part, index) =>
        ADDRESS.test(part) ? (
          <a key={index} href={part} target="_blank" rel="noopener noreferrer">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </>
  );
}

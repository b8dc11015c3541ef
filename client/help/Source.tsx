// Where a definition comes from.

/** The citation with its DOI as a link; nothing is asked of that address until somebody follows it. */
export function Source({ text }: { text: string }) {
  const [citation, doi] = text.split(/\s+doi:/);
  return (
    <span lang="en">
      {citation}
      {doi && (
        <>
          {' '}
          <a href={`https://doi.org/${doi}`} rel="noreferrer" target="_blank" className="link break-all">
            doi:{doi}
          </a>
        </>
      )}
    </span>
  );
}

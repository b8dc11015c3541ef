// How far something is, as a mark beside its name.

/** The word in a frame. */
export function StatusMark({ text }: { text: string }) {
  return (
    <span className="rounded-full border border-solid-gray-600 px-3 py-0.5 text-dns-14B-130">{text}</span>
  );
}

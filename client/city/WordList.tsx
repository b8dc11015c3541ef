// A list of a city's words.
import type { Words } from '../parts/ask.ts';
import { CityWord } from './CityWord.tsx';

/** The words under each other, with numbers where the city counts them. */
export function WordList({ words, isCounted }: { words: readonly Words[]; isCounted?: boolean }) {
  const List = isCounted ? 'ol' : 'ul';
  return (
    <List className={`pl-6 text-dns-16N-130 ${isCounted ? 'list-decimal' : 'list-disc'}`}>
      {words.map((word) => (
        <li key={word.ja} className="py-0.5">
          <CityWord {...word} />
        </li>
      ))}
    </List>
  );
}

// A word of the city.
import type { Words } from '../parts/ask.ts';
import { useLanguage } from '../parts/useLanguage.ts';

/** The word; in English with the word that stands in the records behind it. */
export function CityWord({ ja, en }: Words) {
  const language = useLanguage();
  if (language === 'ja') return <span>{ja}</span>;
  return (
    <span>
      {en}{' '}
      <span lang="ja" className="whitespace-nowrap text-solid-gray-700">
        {ja}
      </span>
    </span>
  );
}

// The way to a challenge's page.
import { Link } from '@tanstack/react-router';

/** Its title, leading to its page. */
export function ChallengeLink({ id, title }: { id: string; title: string }) {
  return (
    <Link to="/challenges/$id" params={{ id }} lang="ja" className="link">
      {title}
    </Link>
  );
}

// The way to a coordinator's page.
import { Link } from '@tanstack/react-router';

/** Its name, leading to its page. */
export function CoordinatorLink({ id, name }: { id: string; name: string }) {
  return (
    <Link to="/coordinators/$id" params={{ id }} lang="ja" className="link">
      {name}
    </Link>
  );
}

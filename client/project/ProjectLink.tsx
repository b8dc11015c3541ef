// The way to a project's page.
import { Link } from '@tanstack/react-router';

/** Its name, leading to its page. */
export function ProjectLink({ id, name }: { id: string; name: string }) {
  return (
    <Link to="/projects/$id" params={{ id }} lang="ja" className="link">
      {name}
    </Link>
  );
}

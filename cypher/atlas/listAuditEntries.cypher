// Audit entries, newest first.
//
// @param target: string?   only entries about this record
// @param limit: int        most entries returned
// @row   id: string         entry
// @row   at: string         date and time, ISO 8601, UTC
// @row   by: string         who
// @row   action: string     name of the mutation or command
// @row   target: string?    record it was about
// @row   summary: string    what changed, without personal data
// @row   revision: int      revision that the write made
MATCH (entry:AuditEntry)
WHERE $target IS NULL OR entry.target = $target
RETURN entry.id AS id, entry.at AS at, entry.by AS by, entry.action AS action, entry.target AS target,
  entry.summary AS summary, entry.revision AS revision
ORDER BY entry.revision DESC, entry.id DESC
LIMIT $limit

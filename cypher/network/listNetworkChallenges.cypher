// Challenges as lists and search need them; archived ones are left out.
//
// @row   id: string             challenge
// @row   title: string          title
// @row   aliases: string[]?     other titles
// @row   fields: int[]?         fields of activity, 1 to 20
// @row   needs: string[]?       resources it needs
// @row   raisedYear: int        fiscal year it was raised
// @row   status: string         OPEN, ADDRESSED or CLOSED
MATCH (c:Challenge)
WHERE c.archivedAt IS NULL
RETURN c.id AS id, c.title AS title, c.aliases AS aliases, c.fields AS fields, c.needs AS needs,
  c.raisedYear AS raisedYear, c.status AS status

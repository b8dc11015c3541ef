// Coordinators as the network needs them, without private properties; archived ones are left out.
//
// @row   id: string             coordinator
// @row   name: string           name
// @row   aliases: string[]?     other names
// @row   fields: int[]?         fields, 1 to 20
// @row   cohort: string?        training course and year
// @row   skills: string[]?      skills
// @row   capacityPerYear: int?  introductions possible in a fiscal year
// @row   status: string         ACTIVE or INACTIVE
MATCH (c:Coordinator)
WHERE c.archivedAt IS NULL
RETURN c.id AS id, c.name AS name, c.aliases AS aliases, c.fields AS fields, c.cohort AS cohort, c.skills AS skills,
  c.capacityPerYear AS capacityPerYear, c.status AS status

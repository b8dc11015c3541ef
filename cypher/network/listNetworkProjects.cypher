// Projects as the network needs them; archived ones are left out.
//
// @row   id: string             project
// @row   name: string           name
// @row   aliases: string[]?     other names
// @row   fields: int[]?         fields of activity, 1 to 20
// @row   form: string?          form of collaboration, the profile's word
// @row   domain: string?        A to E, only where someone set it by hand
// @row   domainSource: string?  MANUAL where someone set it
// @row   domainReason: string?  why
// @row   startYear: int         first fiscal year
// @row   endYear: int?          last fiscal year; null while it is open
// @row   deadline: string?      deadline, ISO 8601
// @row   budgetYen: int?        budget, yen
// @row   subsidyYen: int?       subsidy, yen
// @row   subsidySince: int?     first fiscal year of the subsidy
// @row   status: string         PLANNED, ACTIVE, COMPLETED or CANCELLED
MATCH (p:Project)
WHERE p.archivedAt IS NULL
RETURN p.id AS id, p.name AS name, p.aliases AS aliases, p.fields AS fields, p.form AS form, p.domain AS domain,
  p.domainSource AS domainSource, p.domainReason AS domainReason, p.startYear AS startYear, p.endYear AS endYear,
  p.deadline AS deadline, p.budgetYen AS budgetYen, p.subsidyYen AS subsidyYen, p.subsidySince AS subsidySince, p.status AS status

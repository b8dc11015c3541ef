// Principals as the network needs them, without private properties; archived ones are left out.
//
// @row   id: string                principal
// @row   name: string              name
// @row   kana: string?             reading
// @row   aliases: string[]?        other names
// @row   sector: string?           sector; null is a data gap
// @row   kind: string?             the profile's finer word
// @row   fields: int[]?            fields of activity, 1 to 20
// @row   offers: string[]?         resources it offers
// @row   needs: string[]?          resources it needs
// @row   registeredYears: int[]?   fiscal years it was registered
// @row   status: string            ACTIVE, DORMANT or DISSOLVED
// @row   doNotIntroduce: boolean?  true when it asked not to be introduced
MATCH (p:Principal)
WHERE p.archivedAt IS NULL
RETURN p.id AS id, p.name AS name, p.kana AS kana, p.aliases AS aliases, p.sector AS sector, p.kind AS kind,
  p.fields AS fields, p.offers AS offers, p.needs AS needs, p.registeredYears AS registeredYears, p.status AS status,
  p.doNotIntroduce AS doNotIntroduce

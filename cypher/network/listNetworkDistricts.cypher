// Districts; archived ones are left out.
//
// @row   id: string             district
// @row   name: string           name
// @row   kana: string?          reading
// @row   aliases: string[]?     other names
// @row   neighbours: string[]?  ids of the districts beside it
MATCH (d:District)
WHERE d.archivedAt IS NULL
RETURN d.id AS id, d.name AS name, d.kana AS kana, d.aliases AS aliases, d.neighbours AS neighbours

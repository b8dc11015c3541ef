// What an import overwrote, and who was said to be who, are found by their ids.
CREATE CONSTRAINT importUndoId IF NOT EXISTS FOR (n:ImportUndo) REQUIRE n.id IS UNIQUE;
CREATE INDEX importUndoIdLookup IF NOT EXISTS FOR (n:ImportUndo) ON (n.id);
CREATE CONSTRAINT nameDecisionId IF NOT EXISTS FOR (n:NameDecision) REQUIRE n.id IS UNIQUE;
CREATE INDEX nameDecisionIdLookup IF NOT EXISTS FOR (n:NameDecision) ON (n.id);

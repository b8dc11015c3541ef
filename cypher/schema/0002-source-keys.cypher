// Source keys, by which an import finds what an earlier run of it made; and the entries of one record in the audit log.
CREATE INDEX principalSourceKey IF NOT EXISTS FOR (n:Principal) ON (n.sourceKey);
CREATE INDEX districtSourceKey IF NOT EXISTS FOR (n:District) ON (n.sourceKey);
CREATE INDEX projectSourceKey IF NOT EXISTS FOR (n:Project) ON (n.sourceKey);
CREATE INDEX coordinatorSourceKey IF NOT EXISTS FOR (n:Coordinator) ON (n.sourceKey);
CREATE INDEX challengeSourceKey IF NOT EXISTS FOR (n:Challenge) ON (n.sourceKey);
CREATE INDEX introductionSourceKey IF NOT EXISTS FOR (n:Introduction) ON (n.sourceKey);
CREATE INDEX evaluationSourceKey IF NOT EXISTS FOR (n:Evaluation) ON (n.sourceKey);
CREATE INDEX consultationSourceKey IF NOT EXISTS FOR (n:Consultation) ON (n.sourceKey);
CREATE INDEX measureSourceKey IF NOT EXISTS FOR (n:Measure) ON (n.sourceKey);
CREATE INDEX externalIndicatorSourceKey IF NOT EXISTS FOR (n:ExternalIndicator) ON (n.sourceKey);
CREATE INDEX targetSourceKey IF NOT EXISTS FOR (n:Target) ON (n.sourceKey);
CREATE INDEX auditEntryTarget IF NOT EXISTS FOR (n:AuditEntry) ON (n.target);

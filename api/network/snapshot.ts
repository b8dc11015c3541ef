// The graph at one revision, in memory: the part that networks are made of, without private properties.
import type { Domain, DomainSource, PrincipalStatus, ProjectStatus } from '../municipality/codes.ts';
import type { Sector } from '../municipality/sectors.ts';

/** A principal that is not archived. */
export interface SnapshotPrincipal {
  readonly id: string;
  readonly name: string;
  readonly kana: string | null;
  readonly aliases: readonly string[];
  /** Null where it is missing, a data gap. On networks read from files any label may stand here. */
  readonly sector: Sector | null;
  readonly kind: string | null;
  /** True where the profile marks the kind as the city's own office. */
  readonly city: boolean;
  readonly fields: readonly number[];
  readonly districts: readonly string[];
  readonly status: PrincipalStatus;
  /** Fiscal years in which it stood on the register. */
  readonly registeredYears: readonly number[];
  readonly doNotIntroduce: boolean;
}

/** A project that is not archived. */
export interface SnapshotProject {
  readonly id: string;
  readonly name: string;
  /** The profile's word where it knows the form. */
  readonly form: string | null;
  /** The word that stands in the record, where that is another. */
  readonly writtenForm?: string;
  /** As set by hand, or derived from the form or the sectors; null where unknown. */
  readonly domain: Domain | null;
  readonly domainSource: DomainSource | null;
  readonly fields: readonly number[];
  readonly districts: readonly string[];
  readonly startYear: number;
  readonly endYear: number | null;
  readonly status: ProjectStatus;
}

/**
 * Participations as columns of equal length, sorted by project, principal, since, until and role. One principal may
 * take part in one project several times.
 */
export interface SnapshotParticipations {
  /** Index of the principal in `principals`. */
  readonly principal: Int32Array;
  /** Index of the project in `projects`. */
  readonly project: Int32Array;
  readonly role: readonly string[];
  /** First fiscal year; 0 = the project's. */
  readonly since: Int16Array;
  /** Last fiscal year; 0 = the project's. */
  readonly until: Int16Array;
}

/** A coordinator that is not archived. */
export interface SnapshotCoordinator {
  readonly id: string;
  readonly name: string;
  /** Index of the principal it belongs to; −1 = none. */
  readonly principal: number;
}

/**
 * The graph at one revision. Principals, projects, districts and coordinators stand in ascending order of id (by UTF-16
 * code units), relationships by what they join: equal contents make equal snapshots, however the rows were read.
 * A snapshot is never written to after it was built.
 */
export interface Snapshot {
  readonly revision: number;
  /** The current fiscal year: up to it runs an ACTIVE project without an end. */
  readonly currentYear: number;
  readonly principals: readonly SnapshotPrincipal[];
  readonly projects: readonly SnapshotProject[];
  readonly participations: SnapshotParticipations;
  readonly districts: readonly { readonly id: string; readonly name: string }[];
  readonly coordinators: readonly SnapshotCoordinator[];
  /** KNOWS: coordinator and principal as indices, strength 1 to 3. */
  readonly acquaintances: readonly {
    readonly coordinator: number;
    readonly principal: number;
    readonly strength: number;
  }[];
  /** COORDINATES: coordinator and project as indices; null = the project's year. */
  readonly coordinations: readonly {
    readonly coordinator: number;
    readonly project: number;
    readonly since: number | null;
    readonly until: number | null;
  }[];
  /** MEMBER_OF: two principals as indices; null = not known, therefore no bound. */
  readonly memberships: readonly {
    readonly member: number;
    readonly group: number;
    readonly since: number | null;
    readonly until: number | null;
  }[];
  /** From id to index. */
  readonly indexOf: {
    readonly principals: ReadonlyMap<string, number>;
    readonly projects: ReadonlyMap<string, number>;
    readonly districts: ReadonlyMap<string, number>;
    readonly coordinators: ReadonlyMap<string, number>;
  };
}

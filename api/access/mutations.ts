// Who may call which mutation: one part of the policy table.
import type { Words } from '../errors.ts';
import type { AccountRole as Role } from '../municipality/codes.ts';

const writers: { roles: readonly Role[]; reason: Words } = {
  roles: ['COORDINATOR', 'ADMIN'],
  reason: {
    ja: '変更できるのはコーディネーターと管理者です。',
    en: 'Only coordinators and administrators may write.',
  },
};
const administrators: { roles: readonly Role[]; reason: Words } = {
  roles: ['ADMIN'],
  reason: { ja: '変更できるのは管理者です。', en: 'Only administrators may do this.' },
};

const analysts: { roles: readonly Role[]; reason: Words } = {
  roles: ['COMMITTEE', 'PLANNER', 'COORDINATOR', 'ADMIN'],
  reason: {
    ja: '時間のかかる計算は、委員、企画担当、コーディネーター、管理者が始めます。',
    en: 'Long computations are started by the committee, planners, coordinators and administrators.',
  },
};

const targetSetters: { roles: readonly Role[]; reason: Words } = {
  roles: ['COMMITTEE', 'PLANNER', 'ADMIN'],
  reason: {
    ja: '目標を決めるのは、委員、企画担当、管理者です。',
    en: 'Targets are set by the committee, planners and administrators.',
  },
};

/** Mutations that compute and write nothing. */
export const computing: readonly string[] = ['startAnalysis', 'stopAnalysis', 'startHealthBands'];

/** Every mutation. */
export const mutations = {
  setProfile: administrators,
  loadSampleCity: writers,
  createPrincipal: writers,
  updatePrincipal: writers,
  archivePrincipal: writers,
  mergePrincipals: writers,
  createProject: writers,
  updateProject: writers,
  archiveProject: writers,
  mergeProjects: writers,
  setParticipation: writers,
  deleteParticipation: writers,
  createCoordinator: writers,
  updateCoordinator: writers,
  archiveCoordinator: writers,
  mergeCoordinators: writers,
  setKnows: writers,
  deleteKnows: writers,
  setCoordinates: writers,
  deleteCoordinates: writers,
  createDistrict: administrators,
  updateDistrict: administrators,
  archiveDistrict: administrators,
  mergeDistricts: administrators,
  createChallenge: writers,
  updateChallenge: writers,
  archiveChallenge: writers,
  mergeChallenges: writers,
  startPreview: writers,
  startImport: writers,
  startUndo: writers,
  stopImportJob: writers,
  decideDuplicate: writers,
  startAnalysis: analysts,
  setTarget: targetSetters,
  startHealthBands: analysts,
  stopAnalysis: analysts,
};

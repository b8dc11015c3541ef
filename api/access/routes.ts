// Who may use which address beside GraphQL: files that come, and files that go out.
import { AppError, type Words } from '../errors.ts';
import type { AccountRole as Role } from '../municipality/codes.ts';
import type { Viewer } from './viewer.ts';

const importers: { roles: readonly Role[]; reason: Words } = {
  roles: ['COORDINATOR', 'ADMIN'],
  reason: {
    ja: 'ファイルの取込みはコーディネーターと管理者が行います。',
    en: 'Files are imported by coordinators and administrators.',
  },
};

/** Every address with a rule of its own. */
export const routes = {
  upload: importers,
  template: importers,
  export: {
    roles: ['PLANNER', 'COORDINATOR', 'ADMIN'] as readonly Role[],
    reason: {
      ja: '書出しは企画担当、コーディネーター、管理者が行います。',
      en: 'Planners, coordinators and administrators may export.',
    },
  },
  privateExport: {
    roles: ['COORDINATOR', 'ADMIN'] as readonly Role[],
    reason: {
      ja: '連絡先と備考を書き出せるのはコーディネーターと管理者です。',
      en: 'Only coordinators and administrators may export contacts and notes.',
    },
  },
};

/** Refuses a viewer who may not use an address. @throws AppError FORBIDDEN */
export function requireRoute({ role }: Viewer, route: keyof typeof routes): void {
  const { roles, reason } = routes[route];
  if (roles.includes(role)) return;
  const { ja, en } = reason;
  throw new AppError('FORBIDDEN', { ja: `この操作はできません。${ja}`, en: `You may not do this. ${en}` });
}

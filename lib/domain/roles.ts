import { keysOf } from './vocabulary'

/** Who may do what at the desk. A key is what the database holds; the label is what a person reads. */

export const ROLES = {
  editor: 'Editor',
  reviewer: 'Reviewer',
  administrator: 'Administrator',
} as const
export type Role = keyof typeof ROLES

/** What can be done, and the roles that may. */
const PERMITTED = {
  /** Write and change drafts. */
  draft: ['editor', 'reviewer', 'administrator'],
  /** Make a draft the tracker’s word. */
  publish: ['editor', 'reviewer', 'administrator'],
  /** Bring in a dataset’s release. */
  import: ['reviewer', 'administrator'],
  /** Change donors, groups and equipment types. */
  catalogue: ['reviewer', 'administrator'],
  /** Invite people, give them roles and shut them out. */
  people: ['administrator'],
} as const satisfies Record<string, readonly Role[]>
export type Permission = keyof typeof PERMITTED
export const PERMISSIONS = keysOf(PERMITTED)

/** True where a role may do this. */
export function mayDo(role: Role, permission: Permission): boolean {
  const roles: readonly Role[] = PERMITTED[permission]
  return roles.includes(role)
}

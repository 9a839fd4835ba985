import { describe, expect, it } from 'vitest'
import { mayDo, type Permission, ROLES, type Role } from '@/lib/domain/roles'
import { keysOf } from '@/lib/domain/vocabulary'

describe('who may do what', () => {
  it.each<[Permission, Role[]]>([
    ['draft', ['editor', 'reviewer', 'administrator']],
    ['publish', ['editor', 'reviewer', 'administrator']],
    ['import', ['reviewer', 'administrator']],
    ['catalogue', ['reviewer', 'administrator']],
    ['people', ['administrator']],
  ])('%s: %s', (permission, roles) => {
    expect(keysOf(ROLES).filter((role) => mayDo(role, permission))).toEqual(roles)
  })
})

import { headers } from 'next/headers'
import { getActor, requireActor } from '@/lib/auth/session'
import { mayDo, type Permission } from '@/lib/domain/roles'

/**
 * Opens the page of a form to whoever may do what it is for, and sends others away. Who has just sent the form stays,
 * whoever it is: it comes back with what they typed. False then says that the page may show them no more than that.
 */
export async function openForm(permission: Permission, path: string): Promise<boolean> {
  const actor = await getActor()
  if (actor && mayDo(actor.role, permission)) return true
  if (await hasSentForm()) return false
  await requireActor(permission, path)
  return true
}

/** Whether this page answers a form: only what is sent has a type. */
export async function hasSentForm(): Promise<boolean> {
  return (await headers()).has('content-type')
}

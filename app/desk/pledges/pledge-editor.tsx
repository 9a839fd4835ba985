import { randomUUID } from 'node:crypto'
import { NOTHING_YET } from '@/components/pledges/form/appearance'
import { PledgeForm } from '@/components/pledges/form/pledge-form'
import { Notices } from '@/components/ui/notices'
import type { Actor } from '@/lib/auth/session'
import { readPreview } from '@/lib/db/preview'
import type { PledgeFields } from '@/lib/domain/pledge-fields'
import type { FormOrigin } from '@/lib/domain/pledge-request'
import { pledgeFormAction } from './actions'
import { toAppearance } from './appearance'
import { readFormOptions } from './form-options'

type Props = {
  actor: Actor | null
  /** The page’s own address, to which a visitor comes back after signing in. */
  path: string
  title: string
  notices?: string[]
  origin?: Partial<FormOrigin>
  fields?: PledgeFields | null
}

/**
 * The page around the pledge form. A visitor gets the same tree without any content, so that a form that was sent after
 * its session had ended finds its state again.
 */
export function PledgeEditor({ actor, path, title, notices = [], origin, fields = null }: Props) {
  const opened = { formKey: randomUUID(), base: null, draft: null, ...origin }
  const appearance =
    actor && fields
      ? toAppearance(readPreview(fields, opened.base?.pledgeNumber ?? null))
      : NOTHING_YET
  return (
    <div className="pt-6">
      <h1 className="statement">{title}</h1>
      <p className="mt-1 text-ink-2">Visitors see it when you publish.</p>
      <Notices notices={notices} />
      <PledgeForm
        action={pledgeFormAction}
        options={readFormOptions()}
        origin={opened}
        fields={actor && fields}
        signInPath={actor ? null : path}
        appearance={appearance}
      />
    </div>
  )
}

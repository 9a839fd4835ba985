import { randomUUID } from 'node:crypto'
import type { ReactNode } from 'react'
import { NOTHING_YET } from '@/components/pledges/form/appearance'
import type { Outdated } from '@/components/pledges/form/form-state'
import { PledgeForm } from '@/components/pledges/form/pledge-form'
import { Notices } from '@/components/ui/notices'
import type { Actor } from '@/lib/auth/session'
import { readPreview } from '@/lib/db/preview'
import type { PledgeFields } from '@/lib/domain/pledge-fields'
import type { FormOrigin } from '@/lib/domain/pledge-request'
import { whenReadable } from '../../when-readable'
import { pledgeFormAction } from './actions'
import { toAppearance } from './appearance'
import { readFormOptions } from './form-options'

type Props = {
  actor: Actor | null
  /** The page’s own address, to which a visitor comes back after signing in. */
  path: string
  title: string
  notices?: string[]
  /** What the sending that led here did. */
  told?: string[]
  origin?: Partial<FormOrigin>
  /** What was published since the draft that is opened was begun. */
  outdated?: Outdated | null
  fields?: PledgeFields | null
}

/**
 * The page around the pledge form. A visitor gets the same tree without any content, so that a form that was sent after
 * its session had ended finds its state again.
 */
export function PledgeEditor(props: Props): Promise<ReactNode> {
  return whenReadable(async () => <Editor {...props} {...readAround(props)} />)
}

function readAround({ actor, origin, fields }: Props) {
  const appearance =
    actor && fields
      ? toAppearance(readPreview(fields, origin?.base?.pledgeNumber ?? null))
      : NOTHING_YET
  return { appearance, options: readFormOptions() }
}

function Editor({
  actor,
  path,
  title,
  notices = [],
  told = [],
  origin,
  outdated = null,
  fields = null,
  ...around
}: Props & ReturnType<typeof readAround>) {
  const opened = { formKey: randomUUID(), base: null, draft: null, ...origin }
  return (
    <div className="pt-6">
      <h1 className="statement">{title}</h1>
      <PledgeForm
        action={pledgeFormAction}
        origin={opened}
        fields={actor && fields}
        signInPath={actor ? null : path}
        told={<Notices notices={told} />}
        outdated={actor && outdated}
        {...around}
      >
        <Notices notices={notices} />
      </PledgeForm>
    </div>
  )
}

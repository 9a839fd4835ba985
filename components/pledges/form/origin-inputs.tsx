import type { FormOrigin } from '@/lib/domain/pledge-request'

/** What the form is a form of, sent along unseen. */
export function OriginInputs({ origin: { formKey, base, draft } }: { origin: FormOrigin }) {
  return (
    <>
      <input type="hidden" name="formKey" value={formKey} />
      <input type="hidden" name="base.pledge" value={base?.pledgeNumber ?? ''} />
      <input type="hidden" name="base.revision" value={base?.revisionNumber ?? ''} />
      <input type="hidden" name="draft.id" value={draft?.id ?? ''} />
      <input type="hidden" name="draft.version" value={draft?.version ?? ''} />
    </>
  )
}

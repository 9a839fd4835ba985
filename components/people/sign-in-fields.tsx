import type { SignInAsked } from '@/components/ui/form-state'
import { TextField } from '@/components/ui/text-field'

/** A session that ended under a form: who signs in here sends the form by the same press. */
export function SignInFields({ signIn }: { signIn: SignInAsked }) {
  return (
    <section className="mt-6 border-gold border-l-4 bg-gold-3 px-4 py-3">
      <h2 className="font-semibold">Your session has ended</h2>
      <p>Nothing typed is lost. Sign in here, then send the form again by its button below.</p>
      <div className="mt-3 grid gap-4 sm:grid-cols-2">
        <TextField
          name="signIn.email"
          label="Email"
          type="email"
          autoComplete="username"
          defaultValue={signIn.email}
        />
        <TextField
          name="signIn.password"
          label="Password"
          type="password"
          autoComplete="current-password"
          error={signIn.problem ?? undefined}
        />
      </div>
    </section>
  )
}

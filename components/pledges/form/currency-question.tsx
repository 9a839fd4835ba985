import type { TextMetadata } from './wiring'

/** Asked only where a source states the same number in another currency. */
export function CurrencyQuestion({ field }: { field: TextMetadata }) {
  const questions = field.errors ?? []
  if (questions.length === 0 && field.value !== 'on') return null
  return (
    <div className="mt-4 border-gold border-l-4 bg-gold-3 px-4 py-3">
      {questions.map((question) => (
        <p key={question}>{question}</p>
      ))}
      <label className="mt-1 flex items-center gap-2 font-medium">
        <input
          id={field.name}
          type="checkbox"
          name={field.name}
          defaultChecked={field.initialValue === 'on'}
        />
        The currency is right
      </label>
    </div>
  )
}

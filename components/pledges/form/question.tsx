import { toAnswer } from '@/lib/domain/answers'
import type { TextMetadata } from './wiring'

type Props = { field: TextMetadata; confirm: string }

/**
 * Asked where something is possible, but rarely right; shown only then, and after it was confirmed. The box is another
 * one, and empty, where other questions are asked.
 */
export function Question({ field, confirm }: Props) {
  const questions = field.errors ?? []
  const answer = questions.length > 0 ? toAnswer(questions) : field.value
  if (!answer) return null
  return (
    <div className="mt-4 border-gold border-l-4 bg-gold-3 px-4 py-3">
      {questions.map((question) => (
        <p key={question}>{question}</p>
      ))}
      <label className="mt-1 flex items-center gap-2 font-medium">
        <input
          key={answer}
          id={field.name}
          type="checkbox"
          name={field.name}
          value={answer}
          defaultChecked={field.initialValue === answer}
        />
        {confirm}
      </label>
    </div>
  )
}

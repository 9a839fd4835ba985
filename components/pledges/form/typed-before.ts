import { useEffect } from 'react'

/** Tells the form of this id what was typed into it before the page was alive, as if it were typed now. */
export function useTypedBefore(formId: string): void {
  useEffect(() => {
    const form = document.getElementById(formId)
    if (!(form instanceof HTMLFormElement)) return
    for (const field of form.elements) {
      if (isTyped(field)) field.dispatchEvent(new Event('input', { bubbles: true }))
    }
  }, [formId])
}

function isTyped(field: Element): boolean {
  if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio'))
    return field.checked !== field.defaultChecked
  const isText = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
  return isText && field.value !== field.defaultValue
}

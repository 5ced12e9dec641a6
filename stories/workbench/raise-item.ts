import type { Path } from './edit-json.js';
import type { WordingField } from './wording-field.js';

/** What puts an item of a list before the one above; nothing for the first. */
export function raiseItem(list: readonly unknown[], index: number, path: Path): Pick<WordingField, 'raises'> {
  if (index === 0) return {};
  const raised = list.toSpliced(index, 1).toSpliced(index - 1, 0, list[index]);
  return { raises: [[path, raised]] };
}

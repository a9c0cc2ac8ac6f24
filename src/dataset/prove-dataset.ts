/** The whole proof that a dataset may leave the house: its form first, then its quotes, references and order. */
import { checkAgainstTexts } from './check-against-texts.ts'
import { checkDataset, type Mismatch } from './check-dataset.ts'
import type { Dataset } from './dataset.ts'

/** @param texts the whole text of each article's file by the article's id */
export function proveDataset(dataset: Dataset, texts: ReadonlyMap<string, string>): readonly Mismatch[] {
  const form = checkDataset(dataset)
  return form.length > 0 ? form : checkAgainstTexts(dataset, (id) => texts.get(id) ?? null)
}

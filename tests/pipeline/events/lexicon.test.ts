import { describe, expect, it } from 'vitest'
import { codeSentence } from '../../../src/pipeline/events/code-sentence.ts'
import { expandWords } from '../../../src/pipeline/events/lexicon-index.ts'
import { IDIOMS } from '../../../src/pipeline/events/lexicon/idioms.ts'
import { LEXICON } from '../../../src/pipeline/events/lexicon/tables.ts'
import { modesOf } from '../../../src/pipeline/events/scores.ts'
import { EVENT_TYPE_NAMES } from '../../../src/dataset/event-types.ts'

describe.each(LEXICON.map((table) => [table.type, table] as const))('the table of %s', (type, table) => {
  it.each(table.rows.map((row) => [row.id, row] as const))('%s is what its example is coded by', (id, row) => {
    const [act] = codeSentence(row.example)
    expect({ rule: act?.rule, type: act?.type, mode: act?.mode }).toEqual({ rule: `${type}/${id}`, type, mode: row.mode ?? null })
  })

  it('has an example of its own in each row, and no id twice', () => {
    expect(new Set(table.rows.map((row) => row.id)).size).toBe(table.rows.length)
    expect(new Set(table.rows.map((row) => row.example)).size).toBe(table.rows.length)
  })

  it('names only modes that have a score', () => {
    const modes = table.rows.flatMap((row) => row.mode ?? [])
    expect(modes.filter((mode) => !modesOf(type).includes(mode))).toEqual([])
  })

  it('has triggers in every row, all in lower case', () => {
    const triggers = table.rows.map((row) => [...expandWords(row.verbs ?? ''), ...expandWords(row.nouns ?? '')])
    expect(triggers.filter((words) => words.length === 0)).toEqual([])
    expect(triggers.flat().filter((word) => word !== word.toLowerCase())).toEqual([])
  })
})

describe('the table of idioms', () => {
  it.each(IDIOMS.map((row) => [row.id, row] as const))('%s names no act', (_id, { example, verbs }) => {
    const heads = expandWords(verbs).map((words) => words.split(' ')[0])
    const told = codeSentence(example).filter(({ strength, form }) => strength === 'strong' && form === 'finite')
    expect({ heads: heads.length > 0, told: told.map(({ rule }) => rule) }).toEqual({ heads: true, told: [] })
  })
})

it('the lexicon has one table for each type', () => {
  expect(LEXICON.map((table) => table.type).toSorted()).toEqual([...EVENT_TYPE_NAMES].toSorted())
})

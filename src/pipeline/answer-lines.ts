/**
 * JSON Lines in, JSON Lines out, one for one and in order: `dates` and `code` for a single line.
 * Pure: a line that cannot be read is answered with an error line, never with an exception.
 */
import * as v from 'valibot'
import { parseEdtf } from '../dataset/calendar-date.ts'
import type { DateContext, DateExpression } from './dates/date-expression.ts'
import type { CodedAct } from './events/coded-act.ts'
import type { AskedParties } from './events/plover-acts.ts'

export interface LineAnswer {
  /** One JSON object, without line end. */
  readonly line: string
  readonly failed: boolean
}

/** Answers one line of input; `lineNumber` counts from 1. */
export type AnswerLine = (raw: string, lineNumber: number) => LineAnswer

const datesRequest = v.object({
  doc: v.optional(v.unknown()),
  published: v.optional(v.nullable(v.string())),
  text: v.string(),
})

const names = v.optional(v.nullable(v.union([v.string(), v.array(v.string())])))
const codeRequest = v.object({ id: v.optional(v.unknown()), text: v.string(), source: names, target: names })
const listOf = (given: string | readonly string[] | null | undefined): readonly string[] => (typeof given === 'string' ? [given] : (given ?? []))

/** `{doc, published, text}` → `{doc, dates: [{start, end, text, type, value, edtf}]}` */
export const answerDates = (findDates: (text: string, context: DateContext) => readonly DateExpression[]): AnswerLine =>
  answering(datesRequest, ({ doc, published, text }) => ({
    doc,
    dates: findDates(text, { published: readPublished(published ?? '') }).map(({ start, end, text: words, type, value, edtf }) => ({
      start, end, text: words, type, value, edtf,
    })),
  }))

/**
 * `{id, text, source, target}` → `{id, events: [{type, score, status, trigger, actors}]}`, the main event first: where sides
 * are named, what the source does to the target. Actors as the text names them.
 */
export const answerCode = (codeActs: (text: string, asked: AskedParties) => readonly CodedAct[]): AnswerLine =>
  answering(codeRequest, ({ id, text, source, target }) => ({
    id,
    events: codeActs(text, { sources: listOf(source), targets: listOf(target) }).map(({ type, score, status, trigger, sources, targets }) => ({
      type, score, status, trigger,
      actors: [...new Set([...sources, ...targets].map((span) => span.text))],
    })),
  }))

function answering<Request>(schema: v.GenericSchema<unknown, Request>, answer: (request: Request) => object): AnswerLine {
  return (raw, lineNumber) => {
    try {
      const request = v.safeParse(schema, JSON.parse(raw))
      if (request.success) return { line: JSON.stringify(answer(request.output)), failed: false }
      return failure(lineNumber, request.issues.map((issue) => `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`).join('; '))
    } catch (error) {
      return failure(lineNumber, error instanceof Error ? error.message : String(error))
    }
  }
}

const failure = (line: number, error: string): LineAnswer => ({ line: JSON.stringify({ error, line }), failed: true })

const TIMESTAMP = /^(?<year>\d{4})-?(?<month>\d\d)-?(?<day>\d\d)(?:T.*)?$/

/** Publication dates come as EDTF, as ISO 8601 in its basic form or with a time of day; empty is unknown. */
function readPublished(published: string): string | null {
  if (published === '') return null
  const { year, month, day } = TIMESTAMP.exec(published)?.groups ?? {}
  const edtf = year === undefined ? published : `${year}-${month}-${day}`
  if (parseEdtf(edtf)) return edtf
  throw new Error(`published: expected an EDTF date such as 2026-02-09, found "${published}"`)
}

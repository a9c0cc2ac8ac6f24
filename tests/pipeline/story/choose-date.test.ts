import { describe, expect, it } from 'vitest'
import { chooseDate } from '../../../src/pipeline/story/choose-date.ts'
import { sketchMention, type MentionSketch } from './mention-builder.ts'

const dated = (date: string, basis: NonNullable<MentionSketch['basis']> = 'stated', form: NonNullable<MentionSketch['form']> = 'finite') =>
  sketchMention({ text: 'Chad freed two envoys.', trigger: 'freed', date, basis, form })

const counted = (date: string) => sketchMention({ text: 'Two days after Chad freed two envoys.', trigger: 'freed', date, basis: 'relative', expression: 'Two days' })

const announced = (date: string) => sketchMention({ text: 'Chad will expel two envoys.', trigger: 'expel', type: 'SANCTION', status: 'planned', date, basis: 'published' })

describe('the date of an event', () => {
  it.each([
    ['the only one', [dated('2024-05-02')], '2024-05-02'],
    ['the narrowest of those that agree', [dated('2024'), dated('2024-05'), dated('2024-05-02')], '2024-05-02'],
    ['the one that most agree with', [dated('2024-05-02'), dated('2024-05-03'), dated('2024-05-03')], '2024-05-03'],
    ['a neighbour’s month inside the year in words', [dated('2024'), dated('2024-05', 'inherited')], '2024-05'],
    ['not the month of the clause around a noun', [dated('2024'), dated('2024-05', 'inherited', 'nominal')], '2024'],
    ['not a neighbour’s month outside it', [dated('2024'), dated('2023-05', 'inherited')], '2024'],
    ['a day that one gives before about that day, however often that is told', [dated('2024-05-01~'), dated('2024-05-01~'), dated('2024-05-02')], '2024-05-02'],
    ['words before the article’s own date', [dated('2024-05-04', 'published'), dated('2024-05')], '2024-05'],
    ['the article’s own date where there is nothing else', [dated('', 'none'), dated('2024-05-04', 'published')], '2024-05-04'],
    ['the day a deed was announced that others report as done', [dated('2024-05-06', 'published'), announced('2024-05-04/..')], '2024-05-04'],
    ['open for a deed that nobody reports as done', [announced('2024-05-04/..')], '2024-05-04/..'],
    ['the day that is named before one that is counted', [counted('2024-05-01'), dated('2024-05-02')], '2024-05-02'],
    ['unknown where no mention has one', [dated('', 'none')], ''],
  ])('is %s', (_, mentions, edtf) => {
    expect(chooseDate(mentions).edtf).toBe(edtf)
  })

  it('keeps the precision it was given', () => {
    expect(chooseDate([dated('2024-05')])).toEqual({ edtf: '2024-05', start: '2024-05-01', end: '2024-05-31', precision: 'month' })
    expect(chooseDate([dated('2014/..')])).toEqual({ edtf: '2014/..', start: '2014-01-01', end: '..', precision: 'interval' })
  })
})

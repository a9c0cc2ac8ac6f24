import { expect, it } from 'vitest'
import { inTextOrder } from '../../../src/pipeline/story/text-order.ts'
import { sketchMention } from './mention-builder.ts'

const told = (article: string, at: number) => sketchMention({ article, text: 'Peru agreed.', trigger: 'agreed', at })

it('what each article tells stands apart, in the order of its text, whatever the order of all', () => {
  const mentions = [told('b', 40), told('a', 20), told('b', 0), told('a', 60)]
  expect(inTextOrder(mentions).map((own) => own.map(([index]) => index))).toEqual([[1, 3], [2, 0]])
})

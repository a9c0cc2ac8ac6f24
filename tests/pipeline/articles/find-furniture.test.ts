import { describe, expect, it } from 'vitest'
import { furnitureOfLine, furnitureOfSentence, isByline, isCommentsHeading, signingAgency } from '../../../src/pipeline/articles/find-furniture.ts'

describe('furnitureOfLine', () => {
  it.each([
    ['read-time', '3 min read'],
    ['read-time', 'Reading time: 4 minutes'],
    ['sharing', 'Share this story:'],
    ['sharing', 'Facebook Twitter WhatsApp Copy link'],
    ['sharing', 'Print | Email | Share'],
    ['invitation', 'Click here to join our channel'],
    ['invitation', 'Stay tuned for more - tap here to follow us on Telegram'],
    ['invitation', 'Get the latest headlines in your inbox'],
    ['invitation', 'Follow us on YouTube and Threads'],
    ['invitation', 'Sign up for our daily newsletter.'],
    ['see-also', 'Also read: What the pact means for ports'],
    ['see-also', 'READ MORE | Boats stay in port'],
    ['list-heading', 'Related stories'],
    ['list-heading', 'You may also like'],
    ['byline', 'By Ana Ruiz and Jo Park in Lima'],
    ['byline', 'By Ana Ruiz, Diplomatic Correspondent'],
    ['desk', 'News Desk'],
    ['desk', 'Our Special Correspondent'],
    ['reporting-credit', '(Reporting by Ana Ruiz; Editing by Jo Park)'],
    ['reporting-credit', '(With inputs from agencies)'],
    ['reporting-credit', '(This story has not been edited by our staff and is published from a syndicated feed.)'],
    ['picture-credit', 'Photo: Ana Ruiz/AFP'],
    ['picture-credit', 'File photo: Port Authority'],
    ['picture-credit', 'The port of Callao at dawn. Jo Park/Getty Images'],
    ['correction', 'Corrects first paragraph to make clear that the boat was seized by Peru, not by Chile; corrects paragraph 3'],
    ['copyright', '© 2024 The Lima Herald. All rights reserved.'],
    ['sign-off', '- ANI'],
    ['sign-off', '(Reuters)'],
    ['sign-off', '— AP/AFP'],
    ['sponsored', 'Advertisement'],
    ['sponsored', 'Story continues below this ad'],
    ['tags', 'Tags: fishing, ports'],
    ['tags', '#Lima #Fishing'],
    ['address', 'https://example.org/news/1'],
    ['form', 'Minimum 50 characters 0/50'],
    ['form', 'Please keep comments civil and on topic.'],
    ['breadcrumb', 'Home > World > Americas'],
    ['time-ago', 'Updated 3 hours ago'],
    ['contact', 'Write to Ana Ruiz at ana.ruiz@example.org'],
    ['mark', '***'],
    ['mark', 'P'],
    ['house-note', 'Disclaimer: views are those of the author.'],
    ['control', '1,204 views'],
    ['source', 'Source: EFE/ab'],
    ['picture-credit', 'Photo caption: Boats off Arica.'],
    ['reporting-credit', '-- Reporting by Ana Ruiz'],
    ['invitation', 'Follow The Lima Herald:'],
    ['house-note', 'New: You can now listen to articles.'],
    ['reporting-credit', 'Herald writer Ana Ruiz in Arica contributed to this report.'],
    ['picture-credit', '[1/3] A boat off Arica. REUTERS/Ana Ruiz'],
    ['mark', 'Enditem'],
  ])('takes %s: %s', (rule, line) => {
    expect(furnitureOfLine(line)).toBe(rule)
  })

  it.each([
    'Peru and Chile sign fishing pact',
    'Follow-up talks are due in May, the minister said.',
    'Sign of thaw as envoys return',
    'Share prices fell after the talks collapsed.',
    'Photos from the port show boats at anchor.',
    'Reporting restrictions were lifted by the court on Monday.',
    'By Friday, the two sides had agreed on a text.',
    'Reuters reported on Monday that the talks had failed.',
    'The AP office in Lima was closed.',
    'Comments by the minister drew protests.',
    'Related talks on customs begin in June.',
    'Now Chile reacts',
    'The report said that the navy contributed two boats to the search.',
    'More than 40 boats were seized.',
    'Subscribers of the state railway protested.',
    'He agreed.',
    '“We will follow our own path,” she said.',
    'x'.repeat(500),
  ])('leaves alone: %s', (line) => {
    expect(furnitureOfLine(line)).toBeNull()
  })
})

describe('furnitureOfSentence', () => {
  it.each(['(ANI)', 'Also read: Boats stay in port.', '(Photo: Ana Ruiz)', 'Click here to follow us.'])('takes %s', (sentence) => {
    expect(furnitureOfSentence(sentence)).not.toBeNull()
  })

  it.each(['Home.', 'They share a border.', 'Next.', 'By Monday it was over.'])('leaves alone what only a whole line tells: %s', (sentence) => {
    expect(furnitureOfSentence(sentence)).toBeNull()
  })
})

describe('isByline', () => {
  it.each(['By Ana Ruiz', 'Written by Ana de la Cruz and Jo Park', 'by Jo Park | Lima'])('takes %s', (line) => {
    expect(isByline(line)).toBe(true)
  })

  it.each(['By the time they met', 'By Monday it was over', 'Stand by Ana', 'By Ana Ruiz.'])('leaves alone %s', (line) => {
    expect(isByline(line)).toBe(false)
  })
})

describe('isCommentsHeading', () => {
  it.each(['Comments', 'Reader Comments', '12 comments', 'Comments (3)', 'Leave a comment', 'Join the conversation', 'Post a Comment:', '12 Comments | Post a comment', 'Log in to comment', 'Be the first to comment!', 'What do you think? Tell us in the comments below.'])('takes %s', (line) => {
    expect(isCommentsHeading(line)).toBe(true)
  })

  it.each(['Comments by the minister', 'The conversation turned to fish.', 'Minister comments on pact', 'Discussion paper leaked', 'Leave to comment was refused by the court.', ''])('leaves alone %s', (line) => {
    expect(isCommentsHeading(line)).toBe(false)
  })
})

describe('signingAgency', () => {
  it.each([
    ['- ANI', 'ANI'],
    ['(Reuters)', 'Reuters'],
    ['— AP/AFP', 'AP'],
    ['PTI spoke to the minister', null],
  ])('reads %s as %s', (line, agency) => {
    expect(signingAgency(line)).toBe(agency)
  })
})

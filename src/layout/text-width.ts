/**
 * How wide a text is, without a DOM, the same in Node and in every browser: the advance widths of
 * Libre Franklin 400 and 600 in thousandths of an em, read once from the `hmtx` and `cmap` tables of
 * the WOFF files in @fontsource/libre-franklin 5.3.0. Accented letters are as wide as their base
 * (true of 293 of the font's 294). Kerning is left out: it nearly always narrows, so a text is
 * never wider than said here.
 */
export type FontWeight = 400 | 600

/** The printable characters of ASCII, from the space to the tilde. */
const ASCII_WIDTHS: Readonly<Record<FontWeight, readonly number[]>> = {
  400: [
    214, 244, 409, 603, 605, 916, 778, 240, 286, 286, 380, 557, 212, 381, 209, 342, 688, 465, 599, 641, 649, 654, 661, 599,
    668, 658, 209, 229, 544, 557, 544, 523, 834, 727, 699, 707, 722, 628, 601, 739, 735, 290, 418, 701, 602, 906, 757, 764,
    690, 765, 696, 641, 645, 709, 707, 1045, 688, 675, 631, 287, 342, 287, 476, 518, 285, 548, 599, 542, 599, 581, 379, 602,
    584, 239, 239, 564, 239, 906, 584, 599, 597, 599, 383, 512, 387, 579, 547, 796, 544, 530, 482, 305, 261, 305, 568,
  ],
  600: [
    209, 257, 449, 603, 638, 935, 818, 245, 304, 304, 436, 574, 239, 380, 237, 357, 701, 494, 628, 658, 675, 669, 677, 612,
    678, 675, 237, 249, 566, 574, 566, 532, 834, 756, 715, 719, 741, 645, 621, 747, 746, 306, 437, 729, 619, 934, 758, 770,
    706, 772, 713, 665, 669, 717, 724, 1071, 715, 715, 664, 306, 357, 306, 475, 535, 299, 558, 606, 548, 606, 584, 394, 622,
    592, 256, 256, 590, 257, 914, 592, 599, 605, 606, 411, 524, 417, 588, 564, 811, 575, 554, 506, 345, 255, 345, 595,
  ],
}

/** Punctuation of printed English beyond ASCII, at the wider of the two weights. */
const PUNCTUATION_WIDTHS: Readonly<Record<string, number>> = {
  '\u00a0': 214, '‘': 234, '’': 234, '“': 442, '”': 445, '–': 575, '—': 899, '…': 840, '·': 232, '×': 564, '−': 574,
}

/** For letters outside the table: wider than nearly all of them. Ideographs are a whole em. */
const OTHER_LETTER = 720
const IDEOGRAPH = 1000
const COMBINING_MARK = /^\p{M}$/u
const WIDE = /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u

/** Width in pixels of a text of Libre Franklin at a size in pixels. */
export function textWidthPx(text: string, sizePx: number, weight: FontWeight = 400): number {
  let thousandths = 0
  for (const character of text.normalize('NFD')) thousandths += characterWidth(character, weight)
  return (thousandths * sizePx) / 1000
}

function characterWidth(character: string, weight: FontWeight): number {
  const ascii = ASCII_WIDTHS[weight][character.charCodeAt(0) - 32]
  if (ascii !== undefined) return ascii
  const punctuation = PUNCTUATION_WIDTHS[character]
  if (punctuation !== undefined) return punctuation
  if (COMBINING_MARK.test(character)) return 0
  return WIDE.test(character) ? IDEOGRAPH : OTHER_LETTER
}

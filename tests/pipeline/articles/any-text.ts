/** Any sequence of UTF-16 units, half of them such as articles are made of; lone surrogates and NUL among them. */
import { array, constantFrom, integer, oneof } from 'fast-check'

const unit = oneof(
  integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  constantFrom('. ', '." ', '?! ', 'Mr. ', 'U.S. ', '\u3002', ' "', '\u0301', 'The ', 'the ', '\n', '\r\n', '\n\n', 'P\nPeter\n', 'Comments\n', 'LIMA (AP) — ', 'March 3, 2024', 'By Ana', ' | ', '<p>', '</p>', '<!--', '<script>', '&amp;'),
)

export const anyText = array(unit, { maxLength: 60 }).map((units) => units.join(''))

package org.rasd.stage.segment;

import org.rasd.text.Span;

/**
 * A block of text: mostly one line.
 *
 * @param span from its first to its last visible code unit
 * @param blankBefore whether a blank line stands before it
 * @param lines number of lines, more than one for hard-wrapped text
 */
record Paragraph(Span span, boolean blankBefore, int lines) {}

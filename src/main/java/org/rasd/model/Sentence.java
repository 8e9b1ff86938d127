package org.rasd.model;

import org.rasd.text.Span;

/**
 * A sentence.
 *
 * @param span from its first to its last non-blank code unit
 * @param firstToken index of its first token in the token layer
 * @param endToken one past the index of its last token
 * @param paragraph number of the paragraph (block of lines) it stands in, from 0
 * @param zone the part of the page it stands in; a sentence lies in one zone, quotations excepted
 */
public record Sentence(Span span, int firstToken, int endToken, int paragraph, Zone.Kind zone)
    implements Annotation {}

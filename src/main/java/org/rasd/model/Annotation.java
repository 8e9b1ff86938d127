package org.rasd.model;

import org.rasd.text.Span;

/** Something said about a range of the text. */
public sealed interface Annotation
    permits Zone,
        Sentence,
        Token,
        Word,
        TimeExpression,
        Quantity,
        EntityMention,
        EventMention,
        NearMiss {

  /** Where it stands, in UTF-16 code units of the document's text. */
  Span span();
}

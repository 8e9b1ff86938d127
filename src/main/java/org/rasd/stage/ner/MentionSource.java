package org.rasd.stage.ner;

import java.util.List;

/**
 * Something that finds names: the gazetteer, patterns, a trained model. What it finds may overlap;
 * {@link MentionMerger} decides. Immutable, shared by threads.
 */
interface MentionSource {

  /** The names in a document, in any order. */
  List<Found> find(NameText text);
}

package org.rasd.pipeline;

import java.util.List;

/**
 * Something that finds names in a sentence of tokens: our trained model, OpenNLP's name finder,
 * Stanford's classifier. What they share is this interface, so that one command compares them.
 */
public interface NameTagger {

  /**
   * A name: tokens {@code [start, end)}.
   *
   * @param type PER, ORG, LOC or MISC
   */
  record Name(int start, int end, String type) {}

  /**
   * A sentence whose names are known.
   *
   * @param names in order, disjoint
   */
  record Sentence(List<String> tokens, List<Name> names) {

    /** Keeps copies. */
    public Sentence {
      tokens = List.copyOf(tokens);
      names = List.copyOf(names);
    }
  }

  /** The names of a sentence, in order, disjoint; tokens as the corpus has them. */
  List<Name> tag(List<String> tokens);
}

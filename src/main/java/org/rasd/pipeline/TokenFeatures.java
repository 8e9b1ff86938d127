package org.rasd.pipeline;

import java.util.List;

/** Gives each token of a sentence the names of its features, for learners that are not ours. */
@FunctionalInterface
public interface TokenFeatures {

  /** The features of each token. */
  List<List<String>> of(List<String> tokens);
}

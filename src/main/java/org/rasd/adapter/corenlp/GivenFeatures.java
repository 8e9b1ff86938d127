package org.rasd.adapter.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.Clique;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.util.PaddedList;
import java.util.Collection;
import java.util.List;

/**
 * Hands on the features that come with a token; for two neighbouring labels one feature that always
 * holds. Stanford's classifier makes it by its class name.
 */
public final class GivenFeatures extends FeatureFactory<CoreLabel> {

  private static final long serialVersionUID = 1L;

  /** Where a token keeps its features. */
  static final class Key implements CoreAnnotation<List<String>> {
    @Override
    @SuppressWarnings({"unchecked", "rawtypes"}) // a class of a list with its parameter
    public Class<List<String>> getType() {
      return (Class) List.class;
    }
  }

  /** Public, since Stanford's classifier makes it. */
  public GivenFeatures() {}

  @Override
  public Collection<String> getCliqueFeatures(PaddedList<CoreLabel> tokens, int i, Clique clique) {
    if (clique == cliqueC) {
      List<String> own = tokens.get(i).get(Key.class);
      return own == null ? List.of() : own;
    }
    return clique == cliqueCpC ? List.of("labels") : List.of();
  }
}

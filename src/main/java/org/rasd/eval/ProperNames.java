package org.rasd.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rasd.model.Document;
import org.rasd.model.EntityMention;
import org.rasd.model.Layer;

/**
 * The mentions that are names, as corpora of names mark them: what only describes stays out (the
 * Lebanese army, French, the ministry of finance), and of a building that is called after its place
 * the place counts (Beirut in Beirut airport). Decided from the text alone, never from gold.
 */
final class ProperNames {

  private static final String FACILITY = "facility";

  private ProperNames() {}

  /** The names of a document in text order. */
  static List<EntityMention> of(Document document) {
    List<EntityMention> nested = document.layer(Layer.NESTED_ENTITIES);
    List<EntityMention> names = new ArrayList<>();
    for (EntityMention mention : document.layer(Layer.ENTITIES)) {
      List<EntityMention> inner =
          nested.stream().filter(n -> isInside(n, mention) && !n.isDescription()).toList();
      if (mention.isDescription()) {
        names.addAll(inner);
      } else if (mention.subtype().equals(FACILITY) && isCalledByPlace(inner)) {
        names.addAll(inner);
      } else {
        names.add(mention);
      }
    }
    names.sort(Comparator.comparingInt(name -> name.span().start()));
    return names;
  }

  private static boolean isCalledByPlace(List<EntityMention> inner) {
    return inner.stream().anyMatch(name -> name.type().equals("LOC"));
  }

  private static boolean isInside(EntityMention inner, EntityMention outer) {
    return outer.firstWord() <= inner.firstWord() && inner.endWord() <= outer.endWord();
  }
}

package org.rasd.export;

import java.util.ArrayList;
import java.util.List;
import org.rasd.model.Annotation;
import org.rasd.model.Document;
import org.rasd.model.EntityMention;
import org.rasd.model.EventMention;
import org.rasd.model.Layer;
import org.rasd.model.NearMiss;
import org.rasd.model.Quantity;
import org.rasd.model.Sentence;
import org.rasd.model.TimeExpression;
import org.rasd.model.Word;

/** What the stages read in the sentences of a document, in words. */
public final class Findings {

  private Findings() {}

  /** Times, numbers and names of a sentence, each kind in order. */
  public static List<Finding> of(Document document, Sentence sentence) {
    List<Finding> found = new ArrayList<>();
    inside(document, Layer.TIMES, sentence).forEach(t -> found.add(of(t)));
    inside(document, Layer.QUANTITIES, sentence).forEach(q -> found.add(of(q)));
    inside(document, Layer.ENTITIES, sentence).forEach(m -> found.add(of(m)));
    return found;
  }

  /** The annotations of a layer that start in a sentence. */
  public static <T extends Annotation> List<T> inside(
      Document document, Layer<T> layer, Sentence sentence) {
    return document.layer(layer).stream()
        .filter(a -> sentence.span().contains(a.span().start()))
        .toList();
  }

  /** The words of a sentence that have clitics, cut: {@code و+ب+المدينه}. */
  public static List<String> cutWords(Document document, Sentence sentence) {
    return document.layer(Layer.WORDS).subList(sentence.firstToken(), sentence.endToken()).stream()
        .filter(word -> !word.proclitics().isEmpty() || !word.enclitic().isEmpty())
        .map(Findings::parts)
        .toList();
  }

  private static String parts(Word word) {
    String before = word.proclitics().isEmpty() ? "" : word.proclitics() + "+";
    String after = word.enclitic().isEmpty() ? "" : "+" + word.enclitic();
    return before + word.stem() + after;
  }

  private static Finding of(TimeExpression t) {
    String value = t.value().isEmpty() ? "unresolved" : t.value();
    String anchor = t.anchor().isEmpty() ? "" : " from " + t.anchor();
    return Finding.of(t.type(), t, value + " (" + t.basis() + anchor + ")", t.evidence());
  }

  private static Finding of(Quantity q) {
    List<String> said = new ArrayList<>();
    said.add(q.amount().qualifier());
    q.amount().value().ifPresent(n -> said.add("value " + n));
    q.amount().min().ifPresent(n -> said.add("min " + n));
    q.amount().max().ifPresent(n -> said.add("max " + n));
    said.add(q.unitKind());
    if (q.subset()) {
      said.add("subset");
    }
    return Finding.of("NUMBER", q, String.join(", ", said), q.evidence());
  }

  private static Finding of(EntityMention m) {
    List<String> said = new ArrayList<>();
    for (String part :
        List.of(m.subtype(), m.entity().id(), m.entity().nameEn(), m.entity().country())) {
      if (!part.isEmpty()) {
        said.add(part);
      }
    }
    return Finding.of(m.type(), m, String.join(", ", said), m.evidence());
  }

  /** What an event is and by which rule. */
  public static Finding of(EventMention e) {
    return Finding.of("EVENT", e, e.type() + " (" + e.family() + ")", e.evidence());
  }

  /** What was nearly an event. */
  public static Finding of(NearMiss miss) {
    return new Finding("no event", miss.span(), miss.type(), miss.evidence(), miss.reason());
  }
}

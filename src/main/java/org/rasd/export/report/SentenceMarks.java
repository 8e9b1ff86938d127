package org.rasd.export.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.rasd.export.DocumentView;
import org.rasd.model.Annotation;
import org.rasd.model.EntityMention;
import org.rasd.model.Layer;

/** Finds the names, times and numbers of sentences. */
final class SentenceMarks {

  private SentenceMarks() {}

  /** Those of some sentences, by kind, then in order. */
  static List<Mark> of(DocumentView view, Set<Integer> sentences) {
    List<Mark> marks = new ArrayList<>();
    add(view, Layer.ENTITIES, EntityMention::type, sentences, marks);
    add(view, Layer.TIMES, time -> "TIME", sentences, marks);
    add(view, Layer.QUANTITIES, quantity -> "NUM", sentences, marks);
    return marks;
  }

  private static <T extends Annotation> void add(
      DocumentView view,
      Layer<T> layer,
      Function<T, String> kind,
      Set<Integer> sentences,
      List<Mark> to) {
    if (sentences.isEmpty()) {
      return;
    }
    for (T annotation : view.document().layer(layer)) {
      ReportDocument.markAt(view, annotation.span(), kind.apply(annotation))
          .filter(mark -> sentences.contains(mark.sentence()))
          .ifPresent(to::add);
    }
  }
}

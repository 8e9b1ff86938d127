package org.rasd.export;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.rasd.corpus.encoding.Mojibake;
import org.rasd.model.Document;
import org.rasd.model.Layer;
import org.rasd.text.ArabicLetters;

/** The columns of {@code documents.csv}. */
final class DocumentColumns {

  static final List<Column<Document>> ALL =
      List.of(
          // Not by Tables, which is made of these columns: whichever came first would be half made.
          new Column<>("doc_id", (v, d) -> Cell.of(d.id())),
          new Column<>("title", (v, d) -> Cell.of(v.title())),
          new Column<>("source", (v, d) -> Cell.of(d.metadata().source())),
          new Column<>("url", (v, d) -> Cell.of(d.metadata().url())),
          new Column<>("date", (v, d) -> Cell.of(d.date())),
          new Column<>("chars", (v, d) -> Cell.of(v.at(d.text().length()))),
          count("tokens", Layer.TOKENS),
          count("sentences", Layer.SENTENCES),
          count("entities", Layer.ENTITIES),
          count("times", Layer.TIMES),
          count("quantities", Layer.QUANTITIES),
          count("events", Layer.EVENTS),
          new Column<>("duplicate_of", (v, d) -> duplicateOf(v)),
          new Column<>("similarity", (v, d) -> similarity(v)),
          new Column<>("warnings", (v, d) -> Cell.of(warnings(d))),
          new Column<>("extra", (v, d) -> Cell.of(extra(d))));

  private DocumentColumns() {}

  private static Column<Document> count(String name, Layer<?> layer) {
    return new Column<>(name, (v, d) -> Cell.of(d.layer(layer).size()));
  }

  static Cell duplicateOf(DocumentView view) {
    return Cell.of(view.duplicate().map(Duplicate::documentId).orElse(""));
  }

  static Cell similarity(DocumentView view) {
    return view.duplicate().map(d -> Cell.ofShare(d.similarity())).orElse(Cell.EMPTY);
  }

  private static String extra(Document document) {
    if (document.metadata().extra().isEmpty()) {
      return "";
    }
    // The map's own order differs from run to run.
    return Json.write(new TreeMap<>(document.metadata().extra()));
  }

  private static List<String> warnings(Document document) {
    List<String> warnings = new ArrayList<>();
    if (document.text().chars().noneMatch(ArabicLetters::isArabicLetter)) {
      warnings.add("no_arabic");
    }
    if (document.date().isEmpty() && document.metadata().extra().containsKey("date")) {
      warnings.add("date_not_understood");
    }
    if (Mojibake.find(document.text()).isPresent()) {
      warnings.add("mojibake");
    }
    return warnings;
  }
}

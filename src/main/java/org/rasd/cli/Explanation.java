package org.rasd.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rasd.export.Cell;
import org.rasd.export.DocumentView;
import org.rasd.export.EventRecord;
import org.rasd.export.Finding;
import org.rasd.export.Findings;
import org.rasd.export.OffsetUnit;
import org.rasd.model.Annotation;
import org.rasd.model.Document;
import org.rasd.model.EventMention;
import org.rasd.model.Layer;
import org.rasd.model.Sentence;
import org.rasd.model.Zone;

/** Everything that the stages found in a document, sentence by sentence, with the reasons. */
final class Explanation {

  /** Columns that say nothing that the listing does not already say. */
  private static final List<String> LEFT_OUT =
      List.of(
          "record_id",
          "doc_id",
          "doc_title",
          "doc_source",
          "doc_url",
          "pub_date",
          "evidence",
          "sent_index",
          "char_start",
          "char_end",
          "schema_version",
          "event_type",
          "family",
          "trigger",
          "zone",
          "rule_id",
          "confidence");

  private final Document document;
  private final DocumentView view;
  private final StringBuilder out = new StringBuilder();

  private Explanation(Document document) {
    this.document = document;
    this.view = DocumentView.of(document, OffsetUnit.CODEPOINT);
  }

  /** The listing for a terminal, lines ended by LF; offsets are code points. */
  static String of(Document document) {
    Explanation explanation = new Explanation(document);
    explanation.addFurniture();
    List<Sentence> sentences = document.layer(Layer.SENTENCES);
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).zone() != Zone.Kind.BOILERPLATE) {
        explanation.addSentence(i, sentences.get(i));
      }
    }
    return explanation.out.toString();
  }

  private void addFurniture() {
    for (Zone zone : document.layer(Layer.ZONES)) {
      boolean leftOut = zone.kind() == Zone.Kind.BOILERPLATE || zone.repeat();
      String text = document.textOf(zone).strip();
      if (leftOut && !text.isEmpty()) {
        String reason = zone.repeat() ? "repeat" : "furniture";
        out.append(Wrapped.field(reason, shortened(text) + "  <" + zone.evidence() + ">", ""));
      }
    }
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= 60
        ? text
        : text.substring(0, text.offsetByCodePoints(0, 60)) + "…";
  }

  private void addSentence(int index, Sentence sentence) {
    String head = String.format(Locale.ROOT, "[%d] %s", index, sentence.zone().label());
    out.append('\n').append(head).append("  ").append(where(sentence)).append("\n    ");
    out.append(Wrapped.wrap(document.textOf(sentence), "    ")).append('\n');
    List<String> cut = Findings.cutWords(document, sentence);
    if (!cut.isEmpty()) {
      out.append(Wrapped.field("clitics", String.join("  ", cut), "  "));
    }
    Findings.of(document, sentence).forEach(this::add);
    Findings.inside(document, Layer.EVENTS, sentence).forEach(this::addEvent);
    Findings.inside(document, Layer.NEAR_MISSES, sentence).forEach(m -> add(Findings.of(m)));
  }

  private String where(Annotation annotation) {
    return view.start(annotation) + "-" + view.end(annotation);
  }

  private void add(Finding finding) {
    String where = view.at(finding.span().start()) + "-" + view.at(finding.span().end());
    String text = finding.span().in(document.text()) + "  " + where + "  " + finding.line();
    out.append(Wrapped.field(finding.kind(), text, "  "));
  }

  private void addEvent(EventMention e) {
    add(Findings.of(e));
    EventRecord record = EventRecord.of(view, e);
    List<String> said = new ArrayList<>();
    for (String column : EventRecord.columns()) {
      Cell cell = record.get(column);
      if (!LEFT_OUT.contains(column) && !(cell instanceof Cell.Empty)) {
        said.add(column + "=" + cell.plain());
      }
    }
    out.append(Wrapped.field("", String.join("  ", said), "  "));
  }
}

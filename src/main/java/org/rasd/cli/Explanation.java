package org.rasd.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rasd.export.Cell;
import org.rasd.export.DocumentView;
import org.rasd.export.EventRecord;
import org.rasd.export.OffsetUnit;
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
    addWords(sentence);
    inside(Layer.TIMES, sentence).forEach(this::addTime);
    inside(Layer.QUANTITIES, sentence).forEach(this::addQuantity);
    inside(Layer.ENTITIES, sentence).forEach(this::addEntity);
    inside(Layer.EVENTS, sentence).forEach(this::addEvent);
    inside(Layer.NEAR_MISSES, sentence).forEach(this::addNearMiss);
  }

  private <T extends Annotation> List<T> inside(Layer<T> layer, Sentence sentence) {
    return document.layer(layer).stream()
        .filter(a -> sentence.span().contains(a.span().start()))
        .toList();
  }

  private String where(Annotation annotation) {
    return view.start(annotation) + "-" + view.end(annotation);
  }

  private void addWords(Sentence sentence) {
    List<String> cut = new ArrayList<>();
    for (Word word :
        document.layer(Layer.WORDS).subList(sentence.firstToken(), sentence.endToken())) {
      if (!word.proclitics().isEmpty() || !word.enclitic().isEmpty()) {
        cut.add(parts(word));
      }
    }
    if (!cut.isEmpty()) {
      out.append(Wrapped.field("clitics", String.join("  ", cut), "  "));
    }
  }

  private static String parts(Word word) {
    String before = word.proclitics().isEmpty() ? "" : word.proclitics() + "+";
    String after = word.enclitic().isEmpty() ? "" : "+" + word.enclitic();
    return before + word.stem() + after;
  }

  private void add(String name, Annotation annotation, String rest) {
    String text = document.textOf(annotation) + "  " + where(annotation) + "  " + rest;
    out.append(Wrapped.field(name, text, "  "));
  }

  private void addTime(TimeExpression t) {
    String value = t.value().isEmpty() ? "unresolved" : t.value();
    String anchor = t.anchor().isEmpty() ? "" : " from " + t.anchor();
    add(t.type(), t, value + " (" + t.basis() + anchor + ")  <" + t.evidence() + ">");
  }

  private void addQuantity(Quantity q) {
    List<String> said = new ArrayList<>();
    said.add(q.amount().qualifier());
    q.amount().value().ifPresent(n -> said.add("value " + n));
    q.amount().min().ifPresent(n -> said.add("min " + n));
    q.amount().max().ifPresent(n -> said.add("max " + n));
    said.add(q.unitKind());
    if (q.subset()) {
      said.add("subset");
    }
    add("NUMBER", q, String.join(", ", said) + "  <" + q.evidence() + ">");
  }

  private void addEntity(EntityMention m) {
    List<String> said = new ArrayList<>();
    for (String part :
        List.of(m.subtype(), m.entity().id(), m.entity().nameEn(), m.entity().country())) {
      if (!part.isEmpty()) {
        said.add(part);
      }
    }
    add(m.type(), m, String.join(", ", said) + "  <" + m.evidence() + ">");
  }

  private void addNearMiss(NearMiss miss) {
    add("no event", miss, miss.type() + "  <" + miss.evidence() + ">: " + miss.reason());
  }

  private void addEvent(EventMention e) {
    add("EVENT", e, e.type() + " (" + e.family() + ")  <" + e.evidence() + ">");
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

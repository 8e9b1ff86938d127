package org.rasd.export.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rasd.export.DocumentView;
import org.rasd.model.Document;
import org.rasd.model.EntityMention;
import org.rasd.model.EventMention;
import org.rasd.model.Layer;
import org.rasd.model.Sentence;
import org.rasd.model.Zone;
import org.rasd.text.Span;

/**
 * What the report keeps of a document: the sentences with events and those around them, not the
 * article. Immutable.
 *
 * @param id its identifier
 * @param title from the input or the text; may be empty
 * @param source the outlet; may be empty
 * @param url its address; may be empty
 * @param date day of publication
 * @param sentences how many sentences it has
 * @param entities what it names, with the number of mentions, in order of the first mention
 * @param texts sentences kept: index and text
 * @param marks names, times and numbers in these sentences
 * @param events in order
 */
record ReportDocument(
    String id,
    String title,
    String source,
    String url,
    Optional<LocalDate> date,
    int sentences,
    Map<Entity, Integer> entities,
    Map<Integer, String> texts,
    List<Mark> marks,
    List<ReportEvent> events) {

  /**
   * Something or somebody named.
   *
   * @param type PER, ORG, LOC or MISC
   * @param id empty where known from this document only
   * @param ar Arabic name
   * @param en English name; may be empty
   * @param country ISO 3166-1 alpha-3; may be empty
   */
  record Entity(String type, String id, String ar, String en, String country) {}

  private static final String LOCAL = "local:";

  static ReportDocument of(DocumentView view, ActorNames names) {
    Document document = view.document();
    List<ReportEvent> events = new ArrayList<>();
    for (EventMention event : document.layer(Layer.EVENTS)) {
      events.add(ReportEvent.of(view, event, names));
    }
    Map<Integer, String> texts = texts(view, events);
    return new ReportDocument(
        document.id(),
        view.title(),
        document.metadata().source(),
        document.metadata().url(),
        document.date(),
        document.layer(Layer.SENTENCES).size(),
        entities(document),
        texts,
        SentenceMarks.of(view, texts.keySet()),
        events);
  }

  private static Map<Entity, Integer> entities(Document document) {
    Map<Entity, Integer> counts = new LinkedHashMap<>();
    for (EntityMention mention : document.layer(Layer.ENTITIES)) {
      counts.merge(entity(document, mention), 1, Integer::sum);
    }
    return counts;
  }

  private static Entity entity(Document document, EntityMention mention) {
    String id = mention.entity().id();
    String name = mention.entity().nameAr();
    return new Entity(
        mention.type(),
        id.startsWith(LOCAL) ? "" : id,
        name.isEmpty() ? document.textOf(mention) : name,
        mention.entity().nameEn(),
        mention.entity().country());
  }

  /** The sentences of events, one before and one after each, and those of far arguments. */
  private static Map<Integer, String> texts(DocumentView view, List<ReportEvent> events) {
    Map<Integer, String> texts = new TreeMap<>();
    for (ReportEvent event : events) {
      for (int i = event.sentence() - 1; i <= event.sentence() + 1; i++) {
        if (i == event.sentence() || isArticle(view, i)) {
          texts.put(i, view.sentence(i));
        }
      }
      event.marks().forEach(mark -> texts.put(mark.sentence(), view.sentence(mark.sentence())));
    }
    texts.values().removeIf(String::isEmpty);
    return texts;
  }

  private static boolean isArticle(DocumentView view, int index) {
    List<Sentence> sentences = view.document().layer(Layer.SENTENCES);
    return index >= 0
        && index < sentences.size()
        && sentences.get(index).zone() != Zone.Kind.BOILERPLATE;
  }

  /** Where a range of the document's text lies in its sentence; nothing if in none. */
  static Optional<Mark> markAt(DocumentView view, Span span, String kind) {
    int index = view.sentenceAt(span.start());
    if (index < 0 || span.start() >= span.end()) {
      return Optional.empty();
    }
    Span sentence = view.document().layer(Layer.SENTENCES).get(index).span();
    int end = Math.min(span.end(), sentence.end());
    return Optional.of(
        new Mark(index, span.start() - sentence.start(), end - sentence.start(), kind));
  }
}

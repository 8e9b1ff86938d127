package org.rasd.export.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rasd.export.DocumentView;
import org.rasd.model.Argument;
import org.rasd.model.EventMention;
import org.rasd.model.EventPlace;
import org.rasd.model.Layer;
import org.rasd.model.Toll;
import org.rasd.text.Span;

/**
 * Finds where the parts of an event stand. Some carry a span; of the others only the words are
 * known, and they are looked for in the sentence of the event, nearest to its trigger first.
 */
final class EventMarks {

  private final DocumentView view;
  private final EventMention event;
  private final List<Mark> marks = new ArrayList<>();

  private EventMarks(DocumentView view, EventMention event) {
    this.view = view;
    this.event = event;
  }

  /** The trigger, then what is known of the rest; a part whose words are not found is left out. */
  static List<Mark> of(DocumentView view, EventMention event) {
    EventMarks found = new EventMarks(view, event);
    found.addSpan(event.span(), "trigger");
    event.arguments().forEach(found::addArgument);
    event.places().stream().map(EventPlace::text).forEach(text -> found.addWords(text, "place"));
    found.addWords(event.date().text(), "date");
    found.addWords(event.count().text(), "count");
    found.addToll(event.toll());
    found.addWords(event.attribution().text(), "source");
    found.addWords(event.attribution().verb(), "verb");
    return List.copyOf(found.marks);
  }

  private void addToll(Toll toll) {
    addWords(toll.killed().text(), "killed");
    addWords(toll.wounded().text(), "wounded");
    addWords(toll.missing().text(), "missing");
    addWords(toll.captured().text(), "captured");
    addWords(toll.displaced().text(), "displaced");
  }

  private void addArgument(Argument argument) {
    if (argument.span().start() < argument.span().end()) {
      addSpan(argument.span(), argument.role());
    } else {
      addWords(argument.text(), argument.role());
    }
  }

  private void addSpan(Span span, String kind) {
    ReportDocument.markAt(view, span, kind).filter(m -> !marks.contains(m)).ifPresent(marks::add);
  }

  private void addWords(String words, String kind) {
    nearest(words).ifPresent(span -> addSpan(span, kind));
  }

  private Optional<Span> nearest(String words) {
    boolean hasSentence =
        event.sentence() >= 0 && event.sentence() < view.document().layer(Layer.SENTENCES).size();
    if (words.isEmpty() || !hasSentence) {
      return Optional.empty();
    }
    Span sentence = view.document().layer(Layer.SENTENCES).get(event.sentence()).span();
    String text = view.document().text();
    Optional<Span> best = Optional.empty();
    int at = text.indexOf(words, sentence.start());
    for (; at >= 0 && at + words.length() <= sentence.end(); at = text.indexOf(words, at + 1)) {
      Span here = new Span(at, at + words.length());
      if (isWhole(text, here) && best.map(b -> distance(here) < distance(b)).orElse(true)) {
        best = Optional.of(here);
      }
    }
    return best;
  }

  /** Nothing of the word is left over; but a clitic may stand before it, unless it is a number. */
  private static boolean isWhole(String text, Span span) {
    boolean endsWord =
        span.end() == text.length() || !Character.isLetterOrDigit(text.charAt(span.end()));
    boolean startsNumber = Character.isDigit(text.charAt(span.start()));
    boolean afterDigit = span.start() > 0 && Character.isDigit(text.charAt(span.start() - 1));
    return endsWord && !(startsNumber && afterDigit);
  }

  private int distance(Span span) {
    return Math.abs(span.start() - event.span().start());
  }
}

package org.rasd.stage.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rasd.lexicon.TsvTable;
import org.rasd.model.Document;
import org.rasd.model.EventMention;
import org.rasd.model.Layer;
import org.rasd.pipeline.Pipeline;
import org.rasd.text.Span;

/**
 * The examples of rules: sentences with the trigger in brackets, several joined with {@code ;;}.
 * They must give an event of the rule's type there; those of a line of the type NONE none.
 */
public final class RuleExamples {

  private RuleExamples() {}

  /** The examples of a rule. */
  public static List<String> of(TsvTable.Row row) {
    return Stream.of(row.get("example").split(";;"))
        .map(String::trim)
        .filter(example -> !example.isEmpty())
        .toList();
  }

  /** What is wrong with the examples of rules, with file and line. */
  public static List<String> faults(List<TsvTable> rules, Pipeline pipeline) {
    List<String> faults = new ArrayList<>();
    for (TsvTable table : rules) {
      for (TsvTable.Row row : table.rows()) {
        of(row).forEach(e -> fault(row, e, pipeline).ifPresent(faults::add));
      }
    }
    return faults;
  }

  /** What is wrong with one example, if anything. */
  public static Optional<String> fault(TsvTable.Row row, String example, Pipeline pipeline) {
    int start = example.indexOf('[');
    int end = example.indexOf(']') - 1;
    if (start < 0 || end <= start) {
      return fault(row, example, "has no trigger in [brackets]");
    }
    String text = example.replace("[", "").replace("]", "") + ".";
    Document document = pipeline.process(Document.of("example", text));
    Span trigger = new Span(start, end);
    String type = row.get("type");
    boolean blocks = type.equals(EventRule.NONE);
    boolean found =
        document.layer(Layer.EVENTS).stream()
            .anyMatch(e -> overlaps(e.span(), trigger) && (blocks || e.type().equals(type)));
    return found != blocks
        ? Optional.empty()
        : fault(row, example, blocks ? "still gives " + found(document) : missed(type, document));
  }

  private static boolean overlaps(Span a, Span b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  private static Optional<String> fault(TsvTable.Row row, String example, String problem) {
    return Optional.of(row.fault("column example '" + example + "' " + problem).getMessage());
  }

  private static String missed(String type, Document document) {
    List<String> misses =
        document.layer(Layer.NEAR_MISSES).stream()
            .map(miss -> miss.evidence() + ": " + miss.reason())
            .toList();
    return "gives no "
        + type
        + " there; found "
        + found(document)
        + (misses.isEmpty() ? "" : "; set aside " + misses);
  }

  private static List<String> found(Document document) {
    return document.layer(Layer.EVENTS).stream().map(e -> describe(document, e)).toList();
  }

  private static String describe(Document document, EventMention event) {
    return event.type() + " at " + document.textOf(event) + " by " + event.evidence().source();
  }
}

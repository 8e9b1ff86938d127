package org.rasd.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rasd.batch.Summary;

/** What a person reads at the end of a run. */
final class RunEnd {

  private static final int TYPES_NAMED = 6;

  private RunEnd() {}

  /**
   * The lines.
   *
   * @param out where the results are; a dash for standard output
   * @param files the files to begin with, none for standard output
   */
  static List<String> lines(Summary summary, String out, List<String> files) {
    List<String> lines = new ArrayList<>();
    double seconds = Math.max(0.05, summary.elapsed().toMillis() / 1000.0);
    lines.add(
        String.format(
            Locale.ROOT,
            "%s, %s, %s in %s -> %s",
            counted(summary.documents(), "document", "documents"),
            counted(summary.entities(), "entity", "entities"),
            counted(summary.events(), "event", "events"),
            time(seconds),
            out));
    if (summary.events() > 0) {
      lines.add(field("events", types(summary.eventTypes())));
    }
    String tokens = counted(summary.tokens(), "token", "tokens");
    String rate = String.format(Locale.ROOT, ", %,.0f a second", summary.tokens() / seconds);
    lines.add(field("read", summary.resumed() ? tokens : tokens + rate));
    if (summary.passedOver() > 0) {
      lines.add(
          field(
              "passed over",
              counted(summary.passedOver(), "file", "files")
                  + " of other kinds, named in manifest.json"));
    }
    summary.warnings().forEach(warning -> lines.add(field("warning", warning)));
    if (summary.failures() > 0) {
      String where = files.isEmpty() ? "told above" : "why is in " + out + "/failures.jsonl";
      lines.add(field("failed", String.format(Locale.ROOT, "%,d; %s", summary.failures(), where)));
    }
    if (!files.isEmpty()) {
      lines.add(field("look at", String.join(", ", files)));
    }
    if (summary.interrupted()) {
      lines.add(field("interrupted", "--resume goes on from here"));
    }
    return lines;
  }

  private static String field(String name, String value) {
    return String.format(Locale.ROOT, "  %-12s %s", name, value);
  }

  private static String counted(long n, String one, String more) {
    return String.format(Locale.ROOT, "%,d %s", n, n == 1 ? one : more);
  }

  /** A time as people tell it. */
  static String time(double seconds) {
    long whole = Math.round(seconds);
    if (whole < 60) {
      return String.format(Locale.ROOT, "%.1f s", seconds);
    }
    return whole < 3600
        ? String.format(Locale.ROOT, "%d min %d s", whole / 60, whole % 60)
        : String.format(Locale.ROOT, "%d h %d min", whole / 3600, whole / 60 % 60);
  }

  /** The most frequent ones, with their numbers. */
  private static String types(Map<String, Long> counts) {
    String named =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(TYPES_NAMED)
            .map(e -> String.format(Locale.ROOT, "%s %,d", e.getKey(), e.getValue()))
            .collect(Collectors.joining(", "));
    int more = counts.size() - TYPES_NAMED;
    return more > 0 ? named + ", and " + counted(more, "other type", "other types") : named;
  }
}

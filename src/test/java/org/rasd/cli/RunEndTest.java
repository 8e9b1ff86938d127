package org.rasd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rasd.batch.Summary;

class RunEndTest {

  @Test
  void aRunIsToldInAFewLines() {
    Map<String, Long> types = new TreeMap<>(Map.of("A", 5L, "B", 1L, "C", 1200L, "D", 5L));
    types.putAll(Map.of("E", 2L, "F", 3L, "G", 4L, "H", 6L));
    Summary summary =
        new Summary(
            1000,
            3,
            600_000,
            12_345,
            1226,
            types,
            2,
            Duration.ofSeconds(100),
            false,
            List.of("something"),
            false);
    assertEquals(
        List.of(
            "1,000 documents, 12,345 entities, 1,226 events in 1 min 40 s -> out",
            "  events       C 1,200, H 6, A 5, D 5, G 4, F 3, and 2 other types",
            "  read         600,000 tokens, 6,000 a second",
            "  passed over  2 files of other kinds, named in manifest.json",
            "  warning      something",
            "  failed       3; why is in out/failures.jsonl",
            "  look at      out/report.html, out/events.csv"),
        RunEnd.lines(summary, "out", List.of("out/report.html", "out/events.csv")));
  }

  @Test
  void oneIsOneAndAResumedRunHasNoSpeed() {
    Summary summary =
        new Summary(
            1, 1, 20, 1, 0, Map.of(), 0, Duration.ofMillis(7_230_000), true, List.of(), true);
    assertEquals(
        List.of(
            "1 document, 1 entity, 0 events in 2 h 0 min -> -",
            "  read         20 tokens",
            "  failed       1; told above",
            "  interrupted  --resume goes on from here"),
        RunEnd.lines(summary, "-", List.of()));
  }
}

package org.rasd.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Name scores as text and as JSON. */
public final class NerReport {

  private static final int ROUNDS = 1000;
  private static final long SEED = 1;

  private final Map<String, NerScores> corpora;
  private final NerScores all;
  private final Set<String> seen;

  NerReport(Map<String, NerScores> corpora, NerScores all, Set<String> seen) {
    this.corpora = corpora;
    this.all = all;
    this.seen = seen;
  }

  /** The tables as text, lines ended by LF. */
  public String text() {
    StringBuilder out = new StringBuilder();
    corpora.forEach((name, scores) -> addCorpus(out, name, scores));
    if (corpora.size() > 1) {
      addCorpus(out, "all", all);
    }
    return out.toString();
  }

  private void addCorpus(StringBuilder out, String name, NerScores scores) {
    out.append(name).append("  (").append(scores.sentences().size()).append(" sentences)\n");
    out.append("  strict\n");
    for (String type : NerScores.TYPES) {
      addRow(out, type, scores.strict(type::equals));
    }
    addRow(out, "PER LOC ORG", scores.strict(NerScores.PLO::contains));
    addRow(out, "all four", scores.strict(NerScores.TYPES::contains));
    if (scores.hasDescriptions()) {
      out.append("  strict, descriptions and whole buildings included\n");
      addRow(out, "PER LOC ORG", scores.ofMentions().strict(NerScores.PLO::contains));
    }
    NerScores.Interval interval = scores.interval(ROUNDS, SEED);
    out.append(
        String.format(
            Locale.ROOT,
            "  PER LOC ORG: macro F1 %s, 95 %% interval of micro F1 %s to %s\n",
            scores.macroF1(),
            interval.low(),
            interval.high()));
    addPartial(out, scores);
    if (!seen.isEmpty()) {
      addRow(out, "seen names", scores.strictBySeen(seen, true));
      addRow(out, "unseen names", scores.strictBySeen(seen, false));
    }
    out.append("  errors ").append(scores.errorKinds()).append('\n');
  }

  private static void addRow(StringBuilder out, String name, Prf v) {
    out.append(
        String.format(
            Locale.ROOT,
            "    %-14s P %5s R %5s F1 %5s  gold %d found %d\n",
            name,
            v.precision(),
            v.recall(),
            v.f1(),
            v.gold(),
            v.found()));
  }

  private static void addPartial(StringBuilder out, NerScores scores) {
    out.append(
        String.format(
            Locale.ROOT,
            "  partial, PER LOC ORG: P %s R %s\n",
            scores.partialPrecision(NerScores.PLO::contains).percent(),
            scores.partialRecall(NerScores.PLO::contains).percent()));
  }

  /** The first errors, one a line: line of the sentence, kind, names. */
  public String errors(int limit) {
    StringBuilder out = new StringBuilder();
    corpora.forEach(
        (name, scores) ->
            scores.sentences().stream()
                .flatMap(s -> NerErrors.of(s).stream())
                .limit(limit)
                .forEach(e -> out.append(line(name, e))));
    return out.toString();
  }

  private static String line(String corpus, NerErrors.Error e) {
    return corpus + ":" + e.line() + " " + e.kind() + " " + e.text() + "\n";
  }

  /** The numbers as a tree of maps, for JSON. */
  public Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    corpora.forEach((name, scores) -> tree.put(name, tree(scores)));
    tree.put("all", tree(all));
    return tree;
  }

  private Map<String, Object> tree(NerScores scores) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("sentences", scores.sentences().size());
    for (String type : NerScores.TYPES) {
      tree.put(type, scores.strict(type::equals).tree());
    }
    tree.put("PLO", scores.strict(NerScores.PLO::contains).tree());
    tree.put("all_four", scores.strict(NerScores.TYPES::contains).tree());
    tree.put("PLO_with_descriptions", scores.ofMentions().strict(NerScores.PLO::contains).tree());
    tree.put("macro_f1", scores.macroF1());
    NerScores.Interval interval = scores.interval(ROUNDS, SEED);
    tree.put("interval", List.of(interval.low(), interval.high()));
    tree.put("partial_p", scores.partialPrecision(NerScores.PLO::contains).tree());
    tree.put("partial_r", scores.partialRecall(NerScores.PLO::contains).tree());
    if (!seen.isEmpty()) {
      tree.put("seen", scores.strictBySeen(seen, true).tree());
      tree.put("unseen", scores.strictBySeen(seen, false).tree());
    }
    tree.put("errors", scores.errorKinds());
    return tree;
  }
}

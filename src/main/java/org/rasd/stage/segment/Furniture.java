package org.rasd.stage.segment;

import java.util.ArrayList;
import java.util.List;
import org.rasd.lexicon.TsvTable;
import org.rasd.model.Zone.Kind;

/** The rules of {@code lexicon/page_furniture.tsv}. Immutable, shared by threads. */
final class Furniture {

  private record Rule(String id, String pattern, String key) {}

  private final List<Rule> rules;

  private Furniture(List<Rule> rules) {
    this.rules = rules;
  }

  static Furniture load() {
    List<Rule> rules = new ArrayList<>();
    for (TsvTable.Row row : TsvTable.resource("lexicon/page_furniture.tsv").rows()) {
      for (String text : row.list("text")) {
        rules.add(new Rule(row.get("id"), row.get("pattern"), Page.key(text)));
      }
    }
    return new Furniture(List.copyOf(rules));
  }

  void mark(Page page) {
    String block = "";
    for (int i = 0; i < page.size(); i++) {
      if (page.isDecided(i)) {
        continue;
      }
      String rule = rule(page, i);
      if (rule.startsWith("head:")) {
        block = rule;
      }
      if (!rule.isEmpty() || !block.isEmpty()) {
        page.decide(i, Kind.BOILERPLATE, false, rule.isEmpty() ? block : rule);
      }
    }
  }

  private String rule(Page page, int i) {
    String key = page.key(i);
    for (Rule rule : rules) {
      boolean hit =
          switch (rule.pattern()) {
            case "line_starts" -> key.startsWith(rule.key());
            case "line_contains" -> key.contains(rule.key());
            default -> key.equals(rule.key());
          };
      if (hit) {
        return rule.pattern().equals("block_heads") ? "head:" + rule.id() : rule.id();
      }
    }
    return key.isEmpty() ? "no-words" : "";
  }
}

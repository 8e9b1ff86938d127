package org.rasd.lexicon;

import java.util.HashMap;
import java.util.Map;

/**
 * Which names stay when those of lists, patterns and the trained model are merged, and how sure
 * they are ({@code lexicon/name_policy.tsv}). Immutable, shared by threads.
 */
public final class NamePolicy {

  /**
   * One line of it.
   *
   * @param least the least confidence of the model with which the name stays
   * @param confidence what the name gets at least
   */
  public record Rule(double least, double confidence) {}

  private final Map<String, Rule> rules;

  private NamePolicy(Map<String, Rule> rules) {
    this.rules = Map.copyOf(rules);
  }

  /** The policy that ships with Rasd. */
  public static NamePolicy builtIn() {
    Map<String, Rule> rules = new HashMap<>();
    for (TsvTable.Row row : TsvTable.resource("lexicon/name_policy.tsv").rows()) {
      rules.put(
          row.get("type") + ' ' + row.get("support"),
          new Rule(number(row, "least"), number(row, "confidence")));
    }
    return new NamePolicy(rules);
  }

  private static double number(TsvTable.Row row, String column) {
    try {
      return Double.parseDouble(row.get(column));
    } catch (NumberFormatException e) {
      throw row.fault(column + " '" + row.get(column) + "' is no number");
    }
  }

  /**
   * The rule for a type and what supports the name.
   *
   * @throws ResourceException if the table has none
   */
  public Rule rule(String type, String support) {
    Rule rule = rules.get(type + ' ' + support);
    if (rule == null) {
      throw new ResourceException("lexicon/name_policy.tsv: no line for " + type + ' ' + support);
    }
    return rule;
  }
}

package org.rasd.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Precision, recall and F1 in percent, from three counts. A ratio over nothing is 0.
 *
 * @param hits gold items that were found
 * @param gold gold items
 * @param found items found
 */
public record Prf(int hits, int gold, int found) {

  /** Nothing counted yet. */
  public static final Prf ZERO = new Prf(0, 0, 0);

  /** The counts of both. */
  public Prf plus(Prf other) {
    return new Prf(hits + other.hits, gold + other.gold, found + other.found);
  }

  private double precisionRatio() {
    return found == 0 ? 0 : (double) hits / found;
  }

  private double recallRatio() {
    return gold == 0 ? 0 : (double) hits / gold;
  }

  /** Share of found items that are right, with one decimal. */
  public double precision() {
    return round(100 * precisionRatio());
  }

  /** Share of gold items that were found, with one decimal. */
  public double recall() {
    return round(100 * recallRatio());
  }

  /** Harmonic mean of precision and recall, with one decimal. */
  public double f1() {
    double p = precisionRatio();
    double r = recallRatio();
    return p + r == 0 ? 0 : round(100 * 2 * p * r / (p + r));
  }

  /** All of it by name, for JSON. */
  Map<String, Object> tree() {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("p", precision());
    row.put("r", recall());
    row.put("f1", f1());
    row.put("gold", gold);
    row.put("found", found);
    row.put("tp", hits);
    return row;
  }

  /** One decimal, half to even on the exact binary value, as Python rounds. */
  static double round(double percent) {
    return new BigDecimal(percent).setScale(1, RoundingMode.HALF_EVEN).doubleValue();
  }
}

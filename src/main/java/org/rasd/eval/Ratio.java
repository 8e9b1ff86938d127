package org.rasd.eval;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * So many right of so many.
 *
 * @param right right ones
 * @param of all
 */
public record Ratio(int right, int of) {

  /** Nothing counted yet. */
  public static final Ratio ZERO = new Ratio(0, 0);

  /** One more. */
  public Ratio plus(boolean isRight) {
    return new Ratio(right + (isRight ? 1 : 0), of + 1);
  }

  /** In percent with one decimal, as text; {@code None} over nothing. */
  public String percent() {
    return of == 0 ? "None" : Double.toString(Prf.round(100.0 * right / of));
  }

  /** All of it by name, for JSON; the share is null over nothing. */
  Map<String, Object> tree() {
    return tree("accuracy");
  }

  Map<String, Object> tree(String name) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("right", right);
    row.put("of", of);
    row.put(name, of == 0 ? null : Double.valueOf(percent()));
    return row;
  }
}

package org.rasd.export.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values numbered from 0 in the order they came, each once. For one thread. */
final class Numbered<T> {

  private final Map<T, Integer> numbers = new LinkedHashMap<>();

  /** The number of a value, a new one if it is new. */
  int of(T value) {
    Integer known = numbers.putIfAbsent(value, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  /** All values in order. */
  List<T> values() {
    return List.copyOf(numbers.keySet());
  }
}

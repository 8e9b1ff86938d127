package org.rasd.lexicon.geonames;

import java.util.ArrayList;
import java.util.List;

/** Counts the lines that cannot be read and names the first of them. */
final class BadLines {

  private static final int NAMED = 20;

  private final List<String> named = new ArrayList<>();
  private long count;

  void add(String where, long number, String problem) {
    count++;
    if (named.size() < NAMED) {
      named.add(where + ":" + number + ": " + problem + "; left out");
    }
  }

  long count() {
    return count;
  }

  List<String> named() {
    return List.copyOf(named);
  }
}

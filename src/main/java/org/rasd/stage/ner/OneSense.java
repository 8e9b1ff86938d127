package org.rasd.stage.ner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One name, one sense: where the model doubts a name that it is sure of elsewhere in the document,
 * it is the same there; the last name of a person it is sure of, alone, is that person (الزميل
 * الحمر).
 */
final class OneSense {

  private static final double DOUBTFUL = 0.75;
  private static final double SURE = 0.9;

  private OneSense() {}

  /** The model's names, those it doubts read as those it is sure of. */
  static List<Found> of(NameText text, List<Found> names) {
    Map<String, Found> sure = new HashMap<>();
    for (Found name : names) {
      if (name.confidence() >= SURE) {
        sure.merge(text.key(name), name, (a, b) -> a.confidence() >= b.confidence() ? a : b);
        if (name.is("PER") && name.length() > 1) {
          sure.putIfAbsent(text.word(name.end() - 1).norm(), name);
        }
      }
    }
    if (sure.isEmpty()) {
      return names;
    }
    List<Found> all = new ArrayList<>(names.size());
    for (Found name : names) {
      Found same = name.confidence() < DOUBTFUL ? sure.get(text.key(name)) : null;
      all.add(same == null ? name : name.as(same.type(), DOUBTFUL));
    }
    return all;
  }
}

package org.rasd.stage.event;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.rasd.model.EntityMention;
import org.rasd.model.Quantity;
import org.rasd.model.Sentence;
import org.rasd.model.Word;

/**
 * Who the victims are, by the words that name them and by the parts of them that are named after
 * (بينهم 3 أطفال): the classes {@code victim_*} of {@code events/victims.tsv}.
 */
final class VictimTypes {

  private static final String PREFIX = "victim_";
  private static final int REACH = 5;
  private static final int PART_REACH = 14;

  private final TextView view;
  private final WordClasses classes;
  private final int from;
  private final Map<Integer, String> types = new HashMap<>();

  VictimTypes(TextView view, WordClasses classes) {
    this.view = view;
    this.classes = classes;
    this.from = classes.id("from_noun");
  }

  /** The types of the people of the words {@code [first, end)} and right after them. */
  Set<String> of(int first, int end, Sentence sentence) {
    Set<String> found = new LinkedHashSet<>();
    for (int i = first; i < end; i++) {
      addTypes(i, found);
    }
    int i = end;
    while (i < Math.min(sentence.endToken(), end + REACH) && goesOn(i)) {
      addTypes(i, found);
      i++;
    }
    addParts(end, sentence, found);
    return found;
  }

  /** Whether a word may still describe those named before it: جنود من الجيش اللبناني. */
  private boolean goesOn(int i) {
    Word word = view.word(i);
    if (view.is(i, from)) {
      return true;
    }
    return word.pos() == Word.Pos.NOUN && word.proclitics().isEmpty();
  }

  /** بينهم ثلاثة أطفال وامرأة. */
  private void addParts(int end, Sentence sentence, Set<String> found) {
    for (int i = end; i < Math.min(sentence.endToken(), end + PART_REACH); i++) {
      Quantity quantity = view.quantityAt(i);
      if (quantity != null && quantity.subset()) {
        addTypes(i, found);
      } else if (view.word(i).pos().isVerb()) {
        return;
      }
    }
  }

  private void addTypes(int i, Set<String> found) {
    EntityMention entity = view.entityAt(i);
    if (entity != null && entity.subtype().equals("armed_group")) {
      found.add("militant");
    }
    for (int c : view.classesOf(i)) {
      String type = types.computeIfAbsent(c, this::type);
      if (!type.isEmpty()) {
        found.add(type);
      }
    }
  }

  private String type(int classId) {
    String name = classes.name(classId);
    return name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : "";
  }
}

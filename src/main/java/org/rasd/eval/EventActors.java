package org.rasd.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rasd.export.DocumentView;
import org.rasd.export.EventRecord;
import org.rasd.export.OffsetUnit;
import org.rasd.model.Document;

/**
 * The annotated actors of a record's event.
 *
 * @param found whether the annotation has an event at its place
 * @param typed whether it has the same type
 * @param actors the texts by {@code actor1}, {@code actor2}, {@code third_party}
 */
public record EventActors(boolean found, boolean typed, Map<String, List<String>> actors) {

  /** The names of the lists of actors. */
  public static final List<String> LISTS = List.of("actor1", "actor2", "third_party");

  private static final EventActors NONE = new EventActors(false, false, Map.of());

  /** The annotated actors of each record of an analysed document, in the order of its events. */
  public static List<EventActors> of(Document analysed, EventVerdict.Gold gold) {
    List<ScoredEvent> right = new ArrayList<>();
    gold.events().forEach(event -> right.add(ScoredEvent.gold(event)));
    DocumentView view = DocumentView.of(analysed, OffsetUnit.CODEPOINT);
    List<ScoredEvent> found = EventRecord.allOf(view).stream().map(ScoredEvent::found).toList();
    List<EventActors> all = new ArrayList<>();
    found.forEach(event -> all.add(NONE));
    for (EventMatching.Pair pair : EventMatching.match(right, found)) {
      ScoredEvent event = right.get(pair.gold());
      boolean typed = event.type().equals(found.get(pair.found()).type());
      Map<String, List<String>> lists =
          Map.of(
              "actor1", event.list("actor1"),
              "actor2", event.list("actor2"),
              "third_party", event.list("third_party"));
      all.set(pair.found(), new EventActors(true, typed, lists));
    }
    return all;
  }

  /** Whether a text names one of the annotated actors of a list. */
  public boolean has(String list, String text) {
    return NameMatch.anySame(text, actors.getOrDefault(list, List.of()));
  }

  /** How many annotated actors of a list some text names. */
  public int hits(String list, List<String> texts) {
    return (int)
        actors.getOrDefault(list, List.of()).stream()
            .filter(name -> NameMatch.anySame(name, texts))
            .count();
  }

  /** The number of annotated actors of a list. */
  public int size(String list) {
    return actors.getOrDefault(list, List.of()).size();
  }
}

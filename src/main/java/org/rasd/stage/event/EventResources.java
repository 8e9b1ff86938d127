package org.rasd.stage.event;

import java.util.List;
import org.rasd.adapter.opennlp.SnowballArabicStemmer;
import org.rasd.lexicon.Stemmer;
import org.rasd.lexicon.TsvTable;

/**
 * The tables of the event stage.
 *
 * @param classes word classes
 * @param rules trigger rules
 * @param types event types and families
 * @param frames how arguments are expressed
 * @param refinements more specific types by context
 * @param weapons weapons by context
 * @param topics topics of negotiations by context
 * @param stemmer reduces words for the entries of word classes that say so
 */
public record EventResources(
    List<TsvTable> classes,
    List<TsvTable> rules,
    TsvTable types,
    TsvTable frames,
    TsvTable refinements,
    TsvTable weapons,
    TsvTable topics,
    Stemmer stemmer) {

  private static final List<String> FAMILIES =
      List.of("attack", "casualty", "force", "protest", "negotiation", "blocked");

  /** The tables that ship with Rasd. */
  public static EventResources builtIn() {
    return new EventResources(
        List.of(
            TsvTable.resource("events/classes.tsv"),
            TsvTable.resource("events/grammar.tsv"),
            TsvTable.resource("events/tolls.tsv"),
            TsvTable.resource("events/victims.tsv"),
            TsvTable.resource("gazetteers/agents.tsv")),
        FAMILIES.stream().map(f -> TsvTable.resource("events/" + f + ".rules.tsv")).toList(),
        TsvTable.resource("events/types.tsv"),
        TsvTable.resource("events/frames.tsv"),
        TsvTable.resource("events/refinements.tsv"),
        TsvTable.resource("events/weapons.tsv"),
        TsvTable.resource("events/topics.tsv"),
        new SnowballArabicStemmer());
  }
}

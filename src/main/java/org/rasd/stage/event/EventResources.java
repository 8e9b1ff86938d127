package org.rasd.stage.event;

import java.util.ArrayList;
import java.util.List;
import org.rasd.adapter.opennlp.SnowballArabicStemmer;
import org.rasd.lexicon.Stemmer;
import org.rasd.lexicon.TableKind;
import org.rasd.lexicon.Tables;
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
    List<TsvTable> types,
    TsvTable frames,
    TsvTable refinements,
    TsvTable weapons,
    TsvTable topics,
    Stemmer stemmer) {

  /** The tables that ship with Rasd. */
  public static EventResources builtIn() {
    return of(Tables.builtIn());
  }

  /** The built-in tables with those of a user. */
  public static EventResources of(Tables tables) {
    return new EventResources(
        classes(tables),
        tables.of(TableKind.RULES),
        tables.of(TableKind.TYPES),
        TsvTable.resource("events/frames.tsv"),
        TsvTable.resource("events/refinements.tsv"),
        TsvTable.resource("events/weapons.tsv"),
        TsvTable.resource("events/topics.tsv"),
        new SnowballArabicStemmer());
  }

  /**
   * A class that takes in another takes in what stands above it: a user's words join before ours do
   * so, a user's own such lines come last.
   */
  private static List<TsvTable> classes(Tables tables) {
    List<TsvTable> own = tables.own().of(TableKind.CLASSES);
    List<TsvTable> classes = new ArrayList<>();
    own.forEach(table -> classes.add(table.without(WordClasses::includes)));
    classes.addAll(tables.shipped(TableKind.CLASSES));
    classes.addAll(tables.of(TableKind.AGENTS));
    own.forEach(table -> classes.add(table.without(row -> !WordClasses.includes(row))));
    return classes;
  }
}

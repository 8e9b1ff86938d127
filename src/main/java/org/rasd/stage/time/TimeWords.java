package org.rasd.stage.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rasd.lexicon.CliticLexicon;
import org.rasd.lexicon.CliticPhrases;
import org.rasd.lexicon.TsvTable;
import org.rasd.lexicon.WordFilter;
import org.rasd.lexicon.number.NumberParser;
import org.rasd.lexicon.number.SentenceView;
import org.rasd.model.Word;
import org.rasd.text.Normalizer;

/** The word lists in {@code time/}. Immutable, shared by threads. */
final class TimeWords {

  /** A month: 1 to 12; whether the name is also another word. */
  record Month(int number, boolean hijri, boolean ambiguous, boolean strict) {}

  /** A unit of time in its form: singular, dual or plural. */
  record Unit(String name, String number) {}

  /** A phrase with what it stands for. */
  record Phrase(String kind, String value) {}

  private final CliticPhrases<Month> months;
  private final CliticLexicon<Integer> weekdays;
  private final Set<String> bareWeekdays = new HashSet<>();
  private final CliticLexicon<Unit> units;
  private final Map<String, CliticPhrases<Phrase>> phrases = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Set<String> starts = new HashSet<>();
  private final WordFilter startFilter;

  TimeWords() {
    months = months(TsvTable.resource("time/months.tsv"));
    weekdays = weekdays(TsvTable.resource("time/weekdays.tsv"));
    units = units(TsvTable.resource("time/units.tsv"));
    addPhrases(TsvTable.resource("time/modifiers.tsv"));
    starts.addAll(months.starts());
    starts.addAll(weekdays.spellings());
    starts.addAll(units.spellings());
    phrases.values().forEach(list -> starts.addAll(list.starts()));
    startFilter = WordFilter.of(starts);
  }

  private static CliticPhrases<Month> months(TsvTable table) {
    CliticPhrases.Builder<Month> builder = CliticPhrases.builder();
    for (TsvTable.Row row : table.rows()) {
      String ambiguous = row.get("ambiguous");
      Month month =
          new Month(
              Integer.parseInt(row.get("month")),
              row.get("calendar").equals("hijri"),
              !ambiguous.equals("no"),
              ambiguous.equals("strict"));
      builder.add(row.get("form"), month);
    }
    return builder.build();
  }

  private CliticLexicon<Integer> weekdays(TsvTable table) {
    CliticLexicon.Builder<Integer> builder = CliticLexicon.builder();
    for (TsvTable.Row row : table.rows()) {
      String form = row.get("form");
      if (form.startsWith("ال")) {
        builder.add(form.substring(2), Integer.valueOf(row.get("day")));
      } else {
        bareWeekdays.add(Normalizer.fold(form));
      }
    }
    return builder.build();
  }

  private static CliticLexicon<Unit> units(TsvTable table) {
    CliticLexicon.Builder<Unit> builder = CliticLexicon.builder();
    for (TsvTable.Row row : table.rows()) {
      builder.add(row.get("form"), new Unit(row.get("unit"), row.get("number")));
    }
    return builder.build();
  }

  private void addPhrases(TsvTable table) {
    Map<String, CliticPhrases.Builder<Phrase>> builders = new HashMap<>();
    for (TsvTable.Row row : table.rows()) {
      String kind = row.get("class");
      builders
          .computeIfAbsent(kind, k -> CliticPhrases.builder())
          .add(row.get("phrase"), new Phrase(kind, row.get("value")));
      words.computeIfAbsent(kind, k -> new HashSet<>()).add(Normalizer.fold(row.get("phrase")));
    }
    builders.forEach((kind, builder) -> phrases.put(kind, builder.build()));
  }

  /** Whether an expression may start at a word. */
  boolean mayStart(Word word) {
    return mayStart(word.norm()) || mayStart(word.stem()) || NumberParser.mayStart(word);
  }

  private boolean mayStart(String word) {
    return startFilter.mayHold(word) && starts.contains(word);
  }

  /** The month named at a word. */
  Optional<CliticPhrases.Found<Month>> month(SentenceView view, int index) {
    return view.isArabic(index)
        ? months.find(view.text(), view.words(), index, view.limit())
        : Optional.empty();
  }

  /** The day of the week named at a word, with the article. */
  Optional<CliticLexicon.Hit<Integer>> weekday(SentenceView view, int index) {
    return view.isArabic(index)
        ? weekdays.find(view.norm(index)).filter(CliticLexicon.Hit::definite)
        : Optional.empty();
  }

  /** Whether a word is the name of a weekday without article: كل جمعة. */
  boolean isBareWeekday(String norm) {
    return bareWeekdays.contains(norm);
  }

  /** The unit of time at a word. */
  Optional<CliticLexicon.Hit<Unit>> unit(SentenceView view, int index) {
    return view.isArabic(index) ? units.find(view.norm(index)) : Optional.empty();
  }

  /** The longest phrase of a class that starts at a word. */
  Optional<CliticPhrases.Found<Phrase>> phrase(String kind, SentenceView view, int index) {
    return view.has(index)
        ? phrases.get(kind).find(view.text(), view.words(), index, view.limit())
        : Optional.empty();
  }

  /** Whether a folded word is listed in a class, without proclitics. */
  boolean isWord(String kind, String norm) {
    return words.get(kind).contains(norm);
  }
}

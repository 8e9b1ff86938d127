package org.rasd.stage.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasd.lexicon.ResourceException;
import org.rasd.lexicon.TsvTable;
import org.rasd.model.Document;
import org.rasd.model.EventMention;
import org.rasd.model.Layer;
import org.rasd.testing.Analysis;

/** A linguist adds an event type with lines in tables and no Java. */
class NewEventTypeTest {

  @TempDir Path folder;
  private EventResources builtIn;

  @BeforeEach
  void load() {
    builtIn = EventResources.builtIn();
  }

  private TsvTable table(String name, String... lines) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, String.join("\n", lines) + "\n");
    return TsvTable.file(file);
  }

  private static List<TsvTable> and(List<TsvTable> tables, TsvTable... more) {
    List<TsvTable> all = new ArrayList<>(tables);
    all.addAll(List.of(more));
    return all;
  }

  private EventResources with(TsvTable rules, TsvTable... types) {
    return with(builtIn.classes(), rules, types);
  }

  private EventResources with(List<TsvTable> classes, TsvTable rules, TsvTable... types) {
    return new EventResources(
        classes,
        and(builtIn.rules(), rules),
        and(builtIn.types(), types),
        builtIn.frames(),
        builtIn.refinements(),
        builtIn.weapons(),
        builtIn.topics(),
        builtIn.stemmer());
  }

  @Test
  void aTypeOfTheUsersOwnIsFound() throws IOException {
    TsvTable types =
        table("types.tsv", "type\tfamily\tgloss\tgoverned\tplace", "VISIT\tDIPLOMACY\tvisit\t\t");
    TsvTable rules =
        table(
            "visit.rules.tsv",
            "id\ttype\tpattern\tif\tunless\teffects\tframe\tpriority\tconfidence",
            "X-visit\tVISIT\t[زيارة] ..3 #LOC\t\t\t\t\t\t70"); // a visit to a place
    Document document =
        Analysis.of("قالت الوزارة إن زيارة رسمية إلى بغداد تمت أمس."); // a visit to Baghdad
    List<EventMention> events =
        EventStage.of(with(rules, types)).process(document).layer(Layer.EVENTS);
    assertEquals(1, events.size());
    assertEquals("VISIT", events.get(0).type());
    assertEquals("DIPLOMACY", events.get(0).family());
    assertEquals("زيارة", document.textOf(events.get(0)));
    assertEquals("X-visit", events.get(0).evidence().source());
  }

  @Test
  void aWordGivenByItsStemIsFoundInFormsThatNoTableLists() throws IOException {
    List<TsvTable> classes =
        and(
            builtIn.classes(),
            table("classes.tsv", "class\tpos\tlemma\tforms\tgloss", "visit\ts\tزيارة\t\tvisit"));
    TsvTable types =
        table("types.tsv", "type\tfamily\tgloss\tgoverned\tplace", "VISIT\tDIPLOMACY\tvisit\t\t");
    TsvTable rules =
        table(
            "visit.rules.tsv",
            "id\ttype\tpattern\tif\tunless\teffects\tframe\tpriority\tconfidence",
            "X-visit\tVISIT\t[@visit] ..3 #LOC\t\t\t\t\t\t70");
    Document document = Analysis.of("وتكررت زياراتهم إلى بغداد."); // their visits to Baghdad
    List<EventMention> events =
        EventStage.of(with(classes, rules, types)).process(document).layer(Layer.EVENTS);
    assertEquals(List.of("VISIT"), events.stream().map(EventMention::type).toList());
  }

  @Test
  void anUnknownWordClassIsReportedWithFileAndLine() throws IOException {
    TsvTable rules =
        table(
            "bad.rules.tsv",
            "id\ttype\tpattern\tif\tunless\teffects\tframe\tpriority\tconfidence",
            "X-bad\tCLASH\t[@nosuchclass]\t\t\t\t\t\t70");
    EventResources resources = with(rules);
    ResourceException fault = assertThrows(ResourceException.class, () -> EventStage.of(resources));
    assertTrue(fault.getMessage().contains("bad.rules.tsv:2"), fault.getMessage());
    assertTrue(fault.getMessage().contains("@nosuchclass"), fault.getMessage());
  }

  @Test
  void everyFaultOfEveryRuleIsReportedAtOnce() throws IOException {
    TsvTable rules =
        table(
            "bad.rules.tsv",
            "id\ttype\tpattern\tif\tunless\teffects\tframe\tpriority\tconfidence",
            "X-1\tCLASHES\t[@attack_n\tnear\tsent:\treality=OTHER\tactt\thigh\t70",
            "X-2\tCLASH\t[|]\tnear:@clash_n/x\t\t\t\t\t70");
    EventResources resources = with(rules);
    ResourceException fault = assertThrows(ResourceException.class, () -> EventStage.of(resources));
    List<String> lines = fault.getMessage().lines().toList();
    assertEquals(9, lines.size(), fault.getMessage());
    for (String column :
        List.of("type", "pattern", "if", "unless", "effects", "frame", "priority")) {
      assertTrue(
          lines.stream().anyMatch(l -> l.contains("bad.rules.tsv:2: column " + column + " ")),
          column);
    }
    assertTrue(lines.get(7).contains("bad.rules.tsv:3: column pattern "), lines.get(7));
    assertTrue(lines.get(8).contains("bad.rules.tsv:3: column if "), lines.get(8));
  }

  @Test
  void aRuleIdUsedTwiceIsReported() throws IOException {
    TsvTable rules =
        table(
            "twice.rules.tsv",
            "id\ttype\tpattern\tif\tunless\teffects\tframe\tpriority\tconfidence",
            "A-air-n\tCLASH\t[غارة]\t\t\t\t\t\t70"); // an air raid
    EventResources resources = with(rules);
    ResourceException fault = assertThrows(ResourceException.class, () -> EventStage.of(resources));
    assertTrue(fault.getMessage().contains("A-air-n"), fault.getMessage());
  }
}

package org.rasd.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasd.lexicon.TsvTable;
import org.rasd.model.Document;
import org.rasd.model.EventMention;
import org.rasd.model.Layer;
import org.rasd.stage.event.EventResources;
import org.rasd.stage.event.EventStage;
import org.rasd.testing.Analysis;

/** The lines of the worked example in docs/extending.md do what the page says they do. */
class ExtendingTest {

  private static final Page PAGE = Page.of("docs/extending.md");

  @TempDir private Path folder;

  private TsvTable table(String kind) throws IOException {
    Path file = folder.resolve(kind + ".tsv");
    Files.write(file, PAGE.linesOf(kind));
    return TsvTable.file(file);
  }

  private static List<TsvTable> and(List<TsvTable> tables, TsvTable more) {
    List<TsvTable> all = new ArrayList<>(tables);
    all.add(more);
    return all;
  }

  @Test
  void theNewTypeIsFoundWithItsActors() throws IOException {
    EventResources builtIn = EventResources.builtIn();
    EventResources resources =
        new EventResources(
            and(builtIn.classes(), table("classes.tsv")),
            and(builtIn.rules(), table("diplomacy.rules.tsv")),
            and(builtIn.types(), table("types.tsv")),
            builtIn.frames(),
            builtIn.refinements(),
            builtIn.weapons(),
            builtIn.topics(),
            builtIn.stemmer());
    String text = String.join("\n", PAGE.linesOf("text"));
    Document document = EventStage.of(resources).process(Analysis.of(text));
    EventMention event = document.layer(Layer.EVENTS).get(0);
    assertEquals("SANCTIONS", event.type());
    assertEquals("DIPLOMACY", event.family());
    assertEquals("فرضت", document.textOf(event).substring(0, 4)); // imposed
    assertEquals(
        List.of("actor1 واشنطن", "actor2 خمسة مسؤولين"), // Washington, five officials
        event.arguments().stream().map(a -> a.role() + " " + a.text()).toList());
  }

  @Test
  void theGazetteerRowHasTheColumnsOfItsTable() throws IOException {
    TsvTable shown = table("places.tsv");
    TsvTable places = TsvTable.resource("gazetteers/places-mashriq.tsv");
    assertEquals(places.columns(), shown.columns());
    assertEquals("SYR", shown.rows().get(0).get("country"));
  }
}

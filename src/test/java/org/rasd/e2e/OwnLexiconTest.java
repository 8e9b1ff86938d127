package org.rasd.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own places, actors and triggers, all invented, come out in the records. */
class OwnLexiconTest {

  /** Zamharin town, shaken by a zamjara that the Ash Falcons carried out; all invented. */
  private static final String SHELLING =
      "قتل ثلاثة جنود في زمجرة نفذها لواء نسور الرماد على بلدة زمهرين يوم الثلاثاء.";

  /** Zahran al-Kafrawi met the Turkish foreign minister in Zamharin. */
  private static final String MEETING =
      "التقى زهران الكفراوي وزير الخارجية التركي في زمهرين أمس وبحث معه وقف إطلاق النار.";

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private Path own;

  @BeforeEach
  void writeTables() throws IOException {
    own = Files.createDirectory(folder.resolve("own"));
    table(
        "places.tsv",
        "id name_ar country admin1 type lat lon",
        "place:SY-x|زمهرين|SYR|Aleppo Governorate|town|36.11|37.22");
    table(
        "organisations.tsv",
        "id name_ar name_en aliases_ar country sector subtype",
        "actor:SYR-ash-falcons|لواء نسور الرماد|Ash Falcons|نسور الرماد|SYR|REB|armed_group");
    table(
        "figures.tsv",
        "id name_ar name_en short_ar country",
        "person:kafrawi|زهران الكفراوي|Zahran al-Kafrawi|الكفراوي|SYR");
    table(
        "offices.tsv",
        "person_id role_ar country sector actor_id start end",
        "person:kafrawi|قائد اللواء|SYR|REB|actor:SYR-ash-falcons|2016|2018-06", // commander
        "person:kafrawi|وزير الداخلية|SYR|GOV|actor:SYR-GOV|2019|"); // minister of the interior
    table(
        "classes.tsv",
        "class pos lemma forms gloss",
        "zamjara_n|n|زمجرة|زمجرات|an invented word for a shelling");
    table(
        "rules.tsv",
        "id type pattern frame confidence example",
        "U-zamjara|SHELLING_MISSILE|[@zamjara_n]|deed|80|نفذ مسلحون [زمجرة] على مواقع الجيش");
  }

  /** Columns are told apart by spaces, cells by strokes. */
  private Path table(String name, String columns, String... rows) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(columns.replace(' ', '\t'));
    for (String row : rows) {
      lines.add(row.replace('|', '\t'));
    }
    return Files.write(own.resolve(name), lines);
  }

  private JsonNode explained(String text, String day) throws IOException {
    Run run = Run.of("explain", text, "--date", day, "--json", "--lexicon", own);
    assertEquals(0, run.code(), run.err());
    return JSON.readTree(run.out());
  }

  private static JsonNode first(JsonNode list, String key, String value) {
    return StreamSupport.stream(list.spliterator(), false)
        .filter(node -> node.path(key).asText().equals(value))
        .findFirst()
        .orElseThrow(() -> new AssertionError(value + " is not in " + list));
  }

  private static String of(JsonNode list, String key) {
    return list.path(key).isArray() ? list.path(key).path(0).asText() : list.path(key).asText();
  }

  @Test
  void anInventedTownGroupAndTriggerComeOutInTheRecord() throws IOException {
    JsonNode document = explained(SHELLING, "2018-05-20");
    JsonNode event = first(document.path("events"), "event_type", "SHELLING_MISSILE");
    assertEquals("زمجرة", event.path("trigger").asText());
    assertEquals("U-zamjara", event.path("rule_id").asText());
    assertEquals("actor:SYR-ash-falcons", of(event, "actor1_id"));
    assertEquals("SYR", of(event, "actor1_country"));
    assertEquals("REB", of(event, "actor1_sector"));
    assertEquals("زمهرين", event.path("place_name").asText());
    assertEquals("Aleppo Governorate", event.path("admin1").asText());
    assertEquals(36.11, event.path("lat").asDouble(), 1e-9);
    assertEquals(37.22, event.path("lon").asDouble(), 1e-9);
    assertEquals(3, event.path("killed_best").asInt());
    JsonNode town = first(document.path("entities"), "text", "زمهرين");
    assertEquals("place:SY-x", town.path("entity_id").asText());
    assertEquals("town", town.path("subtype").asText());
    JsonNode group = first(document.path("entities"), "text", "لواء نسور الرماد");
    assertEquals("armed_group", group.path("subtype").asText());
    assertEquals("Ash Falcons", group.path("name_en").asText());
  }

  @Test
  void aPersonSpeaksForTheOfficeHeldOnTheDay() throws IOException {
    assertEquals("actor:SYR-ash-falcons", kafrawi("2018-05-20"));
    assertEquals("actor:SYR-GOV", kafrawi("2020-05-20"));
  }

  private String kafrawi(String day) throws IOException {
    JsonNode event = first(explained(MEETING, day).path("events"), "trigger", "التقى"); // met
    return of(event, "actor2_id");
  }

  @Test
  void inventedWordsAreFoundBehindClitics() throws IOException {
    // And he said that the invented shellings of the invented town, and its shellings, went on.
    JsonNode document =
        explained(
            "وقال إن الجيش رد على الهجمات والزمجرات وبزمجرات أخرى في مدينة حلب.", "2018-05-20");
    List<String> triggers = document.path("events").findValuesAsText("trigger");
    assertTrue(triggers.contains("الزمجرات"), triggers.toString());
    assertTrue(triggers.contains("زمجرات"), triggers.toString());
  }

  @Test
  void anEntryWithABuiltInIdReplacesThatEntry() throws IOException {
    table(
        "places.tsv",
        "id name_ar name_en country admin1 type lat lon pop_class",
        "place:SY-aleppo|حلب|Aleppo Mine|SYR|Mine|city|1.5|2.5|5");
    JsonNode document = explained("شن سلاح الجو غارات على حلب.", "2018-05-20"); // air raids
    JsonNode event = document.path("events").path(0);
    assertEquals("Mine", event.path("admin1").asText());
    assertEquals(1.5, event.path("lat").asDouble(), 1e-9);
  }

  @Test
  void aRuleOfOursCanBeTurnedOff() throws IOException {
    String raids = "شن سلاح الجو أربع غارات على حلب."; // four air raids on Aleppo
    assertFalse(explained(raids, "2018-05-20").path("events").isEmpty());
    table("rules.tsv", "id type pattern priority", "A-air-n|NONE|[@air_n]|900");
    assertTrue(explained(raids, "2018-05-20").path("events").isEmpty());
  }

  @Test
  void theManifestRecordsTheFilesAndResourcesListsThem() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), SHELLING);
    Path out = folder.resolve("out");
    Run run = Run.extract(text, out, "--lexicon", own);
    assertEquals(0, run.code(), run.err());
    JsonNode manifest = JSON.readTree(out.resolve("manifest.json").toFile());
    assertEquals(own.toString(), manifest.path("configuration").path("lexicon").asText());
    String hash = manifest.path("resources").path("own/places.tsv").asText();
    assertEquals(64, hash.length(), manifest.path("resources").toString());
    Run listed = Run.of("resources", "--lexicon", own);
    assertTrue(listed.out().contains("own/places.tsv"), listed.out());
    assertTrue(listed.out().contains(hash), listed.out());
    assertTrue(listed.out().contains("gazetteers/countries.tsv"), listed.out());
  }

  @Test
  void evaluateTakesTheTablesToo() {
    Run run = Run.of("evaluate", "events", "corpora/sample-gold/events.jsonl", "--lexicon", own);
    assertEquals(0, run.code(), run.err());
    Run wrong = Run.of("evaluate", "ner", "x", "--engine", "model", "--lexicon", own);
    assertEquals(2, wrong.code());
    assertTrue(wrong.err().contains("--lexicon is for --engine rasd"), wrong.err());
  }

  @Test
  void everyFaultIsNamedWithFileLineValueAndRemedyBeforeTheFirstDocument() throws IOException {
    table(
        "places.tsv",
        "id name_ar county type lat lon pop_class",
        "place:SY-x|زمهرين|SYR|town|96.11|east|9",
        "SY-y|Zamharin||hamlet|36,1|37|1",
        "place:SY-x|زمهرير||town|36|37||more");
    table(
        "offices.tsv", "person_id sector actor_id start end", "person:no|REBEL|actor:SYR|2016|16");
    table("rules.tsv", "id type pattern frame", "U-1|SHELING|[@zamjara_n|deed");
    table("notes.tsv", "a", "b");
    table("figures.csv", "a", "b");
    Files.write(own.resolve("titles.tsv"), "عقيد\n".getBytes(Charset.forName("windows-1256")));
    Path out = folder.resolve("out");
    Run run = Run.extract(Files.writeString(folder.resolve("a.txt"), "نص"), out, "--lexicon", own);
    assertEquals(2, run.code());
    for (String expected :
        List.of(
            "places.tsv:1: unknown column 'county'; the columns are id, name_ar",
            "places.tsv:2: column lat '96.11' is not within -90 and 90",
            "places.tsv:2: column lon 'east' is not within -180 and 180",
            "places.tsv:2: column pop_class '9' is unknown; use one of [0, 1, 2, 3, 4, 5]",
            "places.tsv:3: column id 'SY-y' is no id; write place:",
            "places.tsv:3: column name_ar 'Zamharin' has no Arabic letter",
            "places.tsv:3: column type 'hamlet' is unknown; use one of [admin1, ",
            "places.tsv:3: column lat '36,1' is not within",
            "places.tsv:4: cell 8 'more' is in no column",
            "places.tsv:4: second entry for id 'place:SY-x'; the first is in line 2: keep one",
            "offices.tsv:2: column person_id 'person:no' is no id of a line in figures",
            "offices.tsv:2: column sector 'REBEL' is unknown",
            "offices.tsv:2: column actor_id 'actor:SYR' is no actor",
            "offices.tsv:2: column end '16' is no day; write 2024, 2024-05 or 2024-05-31",
            "rules.tsv:2: column type 'SHELING' is unknown; use one of",
            "rules.tsv:2: column pattern the trigger must stand in [brackets]",
            "notes.tsv: no table has this name; name it one of places.tsv",
            "figures.csv: not read; save it as text with tabs",
            "titles.tsv:1: the line is not UTF-8; save the file as UTF-8")) {
      assertTrue(run.err().contains(expected), expected + " is not in\n" + run.err());
    }
    assertEquals(19, run.err().lines().count(), run.err());
    assertTrue(run.err().lines().allMatch(line -> line.startsWith("rasd: " + own)), run.err());
    assertTrue(Files.notExists(out));
  }

  @Test
  void anExampleThatItsRuleDoesNotFindIsAFault() throws IOException {
    table(
        "rules.tsv",
        "id type pattern example",
        "U-1|SHELLING_MISSILE|[@zamjara_n]|هز [انفجار] المدينة", // a blast shook the town
        "U-2|SHELLING_MISSILE|[@zamjara_n]|زمجرة على المدينة"); // no brackets
    Run run = Run.of("explain", "نص", "--lexicon", own); // a text
    assertEquals(2, run.code());
    assertTrue(run.err().contains("rules.tsv:2: column example"), run.err());
    assertTrue(run.err().contains("gives no SHELLING_MISSILE there; found"), run.err());
    assertTrue(run.err().contains("rules.tsv:3: column example"), run.err());
    assertTrue(run.err().contains("has no trigger in [brackets]"), run.err());
  }

  @Test
  void aFolderThatIsNoneOrEmptyIsAFault() throws IOException {
    Run none = Run.of("explain", "نص", "--lexicon", folder.resolve("none"));
    assertEquals(2, none.code());
    assertTrue(none.err().contains("none: no such folder"), none.err());
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Run run = Run.of("explain", "نص", "--lexicon", empty);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("no table in it; the tables are places.tsv"), run.err());
  }

  @Test
  void aTableFromASpreadsheetIsReadOrItsFaultsAreTold() throws IOException {
    String bom = "\uFEFFid\tname_ar\tcountry\ttype\r\nplace:SY-x\tزمهرين\tSYR\ttown\r\n";
    Files.writeString(own.resolve("places.tsv"), bom);
    assertEquals("place:SY-x", ofTown(explained(SHELLING, "2018-05-20")));
    Files.writeString(own.resolve("places.tsv"), bom, StandardCharsets.UTF_16);
    Run utf16 = Run.of("explain", "نص", "--lexicon", own);
    assertTrue(utf16.err().contains("places.tsv:1: the file is in UTF-16"), utf16.err());
    Files.writeString(own.resolve("places.tsv"), "id,name_ar,type\nplace:SY-x,زمهرين,town\n");
    Run commas = Run.of("explain", "نص", "--lexicon", own);
    assertTrue(commas.err().contains("joined with tabs, not with commas"), commas.err());
    Files.writeString(
        own.resolve("places.tsv"), "id\tname_ar\ttype\nplace:SY-x\t\"زمهرين\"\ttown\n");
    Run quoted = Run.of("explain", "نص", "--lexicon", own);
    assertTrue(quoted.err().contains("places.tsv:2: cell 2 is in quotation marks"), quoted.err());
  }

  private static String ofTown(JsonNode document) {
    return first(document.path("entities"), "text", "زمهرين").path("entity_id").asText();
  }

  @Test
  void theTemplatePassesItsCheckAndItsEntriesWork() throws IOException {
    Path template = folder.resolve("template");
    Run written = Run.of("resources", "--template", template);
    assertEquals(0, written.code(), written.err());
    Run checked = Run.of("resources", "--check", template);
    assertEquals(0, checked.code(), checked.err());
    assertTrue(checked.out().contains("rules.tsv: 1 entry"), checked.out());
    assertFalse(checked.out().contains("warning"), checked.out());
    own = template;
    JsonNode shelling =
        first(explained(SHELLING, "2018-05-20").path("events"), "event_type", "SHELLING_MISSILE");
    assertEquals("actor:SYR-ash-falcons", of(shelling, "actor1_id"));
    assertEquals("زمهرين", shelling.path("place_name").asText());
    assertEquals("actor:SYR-ash-falcons", kafrawi("2018-05-20"));
    // Paris imposed sanctions on five officials; invented gunmen attacked a checkpoint of the army.
    JsonNode events =
        explained("فرضت باريس عقوبات على خمسة مسؤولين. وهاجم زمجريون حاجزا للجيش.", "2018-05-20")
            .path("events");
    assertEquals("باريس", of(first(events, "event_type", "SANCTIONS"), "actor1_text"));
    assertEquals("زمجريون", of(first(events, "event_type", "ARMED_ATTACK"), "actor1_text"));
    // The invented palace announced a cease-fire; an invented person came to an invented office.
    JsonNode entities =
        explained("زار الزمهردار زمهران الزمهريني قصر الزمهرين في دمشق.", "2018-05-20")
            .path("entities");
    assertEquals("PER", first(entities, "text", "زمهران الزمهريني").path("type").asText());
    assertEquals("LOC", first(entities, "text", "قصر الزمهرين").path("type").asText());
  }

  @Test
  void theTemplateOverwritesNothing() throws IOException {
    Run run = Run.of("resources", "--template", own);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("places.tsv: is there already"), run.err());
    Run two = Run.of("resources", "--template", own, "--check", own);
    assertEquals(2, two.code());
    assertTrue(two.err().contains("give one of them"), two.err());
  }

  @Test
  void theCheckNamesTheSameFaultsAsTheRun() throws IOException {
    table("places.tsv", "id name_ar type lat", "SY-y|Zamharin|hamlet|36,1");
    Run check = Run.of("resources", "--check", own);
    Run run = Run.extract(folder, folder.resolve("out"), "--lexicon", own);
    assertEquals(2, check.code());
    assertEquals(4, check.err().lines().count(), check.err());
    assertEquals(check.err(), run.err());
  }
}

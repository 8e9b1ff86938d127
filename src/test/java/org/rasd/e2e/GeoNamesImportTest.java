package org.rasd.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The dump is written here, in the form of GeoNames: provinces and cities known to all, invented
 * villages.
 */
class GeoNamesImportTest {

  private static final String PROVINCE =
      place(170062, "Aleppo Governorate", "Halab,محافظة حلب", 36.25, 37.5, "A.ADM1", "SY", "09", 0);
  private static final String CITY =
      place(170063, "Aleppo", "Alep,Haleb,حلب", 36.20, 37.16, "P.PPLA", "SY", "09", 1_602_264);
  private static final String TOWN = // an invented town, with an alias and a Persian name
      place(
          9000001,
          "Zamharin",
          "Zamharin,مدينة زَمهرين,زمهارين,زمهرین,گمهرين",
          36.11,
          37.22,
          "P.PPL",
          "SY",
          "09",
          31_000);
  private static final String WORD = // "victory", which is a word more often, however large
      place(9000002, "An Nasr", "النصر", 36.12, 37.25, "P.PPL", "SY", "09", 150_000);
  private static final String FIRST_TWIN =
      place(9000003, "Barqush", "برقوش الزمهرير", 36.3, 37.3, "P.PPL", "SY", "09", 700);
  private static final String SECOND_TWIN =
      place(9000004, "Barqush", "قرية برقوش الزمهرير", 33.3, 36.3, "P.PPL", "SY", "08", 700);
  private static final String UNNAMED =
      place(9000005, "Tall Foo", "Tell Foo,Тель", 36.3, 37.4, "P.PPL", "SY", "09", 0);
  private static final String WELL =
      place(9000006, "Bir Foo", "بئر فو", 36.3, 37.4, "H.WLL", "SY", "09", 0);
  private static final String ABROAD =
      place(9000007, "Zamharan", "زمهران", 33.1, 44.1, "P.PPL", "IQ", "07", 120_000);

  @TempDir private Path folder;

  private static String place(
      int id,
      String name,
      String names,
      double lat,
      double lon,
      String feature,
      String country,
      String province,
      long population) {
    return String.join(
        "\t",
        String.valueOf(id),
        name,
        name,
        names,
        String.valueOf(lat),
        String.valueOf(lon),
        feature.substring(0, 1),
        feature.substring(2),
        country,
        "",
        province,
        "",
        "",
        "",
        String.valueOf(population),
        "",
        "390",
        "Asia/Damascus",
        "2024-0" + (1 + id % 8) + "-15");
  }

  /**
   * A name of a place.
   *
   * @param flags preferred, short, colloquial, historic
   */
  private static String name(int place, String language, String name, String flags) {
    return "1\t" + place + "\t" + language + "\t" + name + "\t" + flags + "\t\t";
  }

  private static final List<String> DUMP =
      List.of(PROVINCE, CITY, TOWN, WORD, FIRST_TWIN, SECOND_TWIN, UNNAMED, WELL, ABROAD);

  private Path dump(String name, List<String> lines) throws IOException {
    return Files.write(folder.resolve(name), lines);
  }

  private List<String> rows(Path table) throws IOException {
    return Files.readAllLines(table).stream()
        .filter(line -> line.startsWith("place:"))
        .map(line -> line.replace('\t', '|'))
        .toList();
  }

  @Test
  void placesOfOneCountryBecomeATableThatPassesTheCheckAndWorks() throws IOException {
    Path own = folder.resolve("own");
    Run run =
        Run.of(
            "resources",
            "import",
            "geonames",
            dump("SY.txt", DUMP),
            "--out",
            own,
            "--country",
            "sy");
    assertEquals(0, run.code(), run.err());
    Path table = own.resolve("places-SY.tsv");
    assertEquals(
        List.of(
            "place:SY-gn9000001|زمهرين|Zamharin|زمهارين|SYR|Aleppo Governorate|town|36.11|37.22|2|",
            "place:SY-gn9000002|النصر|An Nasr||SYR|Aleppo Governorate|town|36.12|37.25|3|word",
            "place:SY-gn9000003|برقوش الزمهرير|Barqush||SYR|Aleppo Governorate|village|36.3|37.3|1|place",
            "place:SY-gn9000004|برقوش الزمهرير|Barqush||SYR||village|33.3|36.3|1|place"),
        rows(table));
    assertEquals(
        List.of(
            "4  places: " + table,
            "2  left out: Rasd has them already",
            "1  left out: without an Arabic name",
            "1  left out: of other kinds",
            "1  left out: in other countries"),
        run.out().lines().map(String::strip).toList());
    String head = Files.readString(table);
    assertTrue(head.contains("# source: GeoNames, www.geonames.org: SY.txt (SHA-256 "), head);
    assertTrue(head.contains("# licence: CC BY 4.0"), head);
    assertTrue(head.contains("newest entry of the dump: 2024-08-15"), head);
    Run check = Run.of("resources", "--check", own);
    assertEquals(0, check.code(), check.err());
    assertTrue(check.out().contains("places-SY.tsv: 4 entries"), check.out());
    // Gunmen attacked the invented town.
    Run explain =
        Run.of("explain", "هاجم مسلحون بلدة زمهرين في ريف حلب.", "--json", "--lexicon", own);
    assertTrue(explain.out().contains("\"place:SY-gn9000001\""), explain.out());
  }

  @Test
  void namesThatAreSaidToBeArabicAreTaken() throws IOException {
    Path names =
        dump(
            "alternateNamesV2.txt",
            List.of(
                name(9000001, "ar", "زمهار", "\t\t\t"),
                name(9000001, "ar", "بلدة زمهور", "1\t\t\t"),
                name(9000001, "ar", "زمهورية", "\t\t\t1"),
                name(9000001, "fa", "زمهر", "1\t\t\t"),
                name(9000002, "fa", "نصر", "\t\t\t"),
                name(5, "ar", "خمسة", "\t\t\t")));
    Path own = folder.resolve("own");
    Run run = Run.of("resources", "import", "geonames", names, dump("SY.txt", DUMP), "--out", own);
    assertEquals(0, run.code(), run.err());
    assertEquals(
        List.of(
            "place:SY-gn9000001|زمهور|Zamharin|زمهار|SYR|Aleppo Governorate|town|36.11|37.22|2|"),
        rows(own.resolve("places-SY.tsv")));
  }

  @Test
  void archivesAndCompressedFilesGiveTheSame() throws IOException {
    byte[] bytes = String.join("\r\n", DUMP).getBytes(StandardCharsets.UTF_8);
    Path zip = folder.resolve("SY.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("readme.txt"));
      out.write("1\tSee www.geonames.org".getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("SY.txt"));
      out.write(bytes);
    }
    Path gzip = folder.resolve("SY.txt.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
      out.write(bytes);
    }
    List<List<String>> all = new ArrayList<>();
    for (Path file : List.of(dump("SY.txt", DUMP), zip, gzip)) {
      Path own = folder.resolve("own-" + file.getFileName());
      Run run = Run.of("resources", "import", "geonames", file, "--out", own);
      assertEquals(0, run.code(), run.err());
      all.add(rows(own.resolve("places-SY.tsv")));
    }
    assertEquals(5, all.get(0).size());
    assertTrue(all.get(0).get(4).startsWith("place:IQ-gn9000007|زمهران|Zamharan||IRQ||town|33.1"));
    assertEquals(all.get(0), all.get(1));
    assertEquals(all.get(0), all.get(2));
  }

  @Test
  void linesThatCannotBeReadAreCountedAndNamed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<String> lines =
        List.of(
            TOWN,
            "170064\tcut off",
            TOWN.replace("9000001", "nine"),
            TOWN.replace("36.11", "96.11"),
            TOWN.replace("37.22", "37,22"),
            TOWN.replace("31000", "many"),
            "",
            WORD);
    bytes.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    bytes.write('\n');
    bytes.write(WORD.replace("An", "\u00C4n").getBytes(StandardCharsets.ISO_8859_1));
    for (int i = 0; i < 20; i++) {
      bytes.write("\nx\ty".getBytes(StandardCharsets.UTF_8));
    }
    Path file = Files.write(folder.resolve("SY.txt"), bytes.toByteArray());
    Run run = Run.of("resources", "import", "geonames", file, "--out", folder);
    assertEquals(1, run.code(), run.err());
    List<String> expected =
        List.of(
            "2: 2 columns; a place has 19; left out",
            "3: geonameid 'nine' is no whole number; left out",
            "4: latitude '96.11' is not within -90 and 90 degrees; left out",
            "5: longitude '37,22' is not within -180 and 180 degrees; left out",
            "6: population 'many' is no whole number; left out",
            "9: not UTF-8; left out");
    List<String> told = run.err().lines().toList();
    for (int i = 0; i < expected.size(); i++) {
      assertEquals("rasd: " + file + ":" + expected.get(i), told.get(i));
    }
    assertEquals(21, told.size());
    assertEquals("rasd: and 6 more lines that cannot be read", told.get(20));
    assertEquals(2, rows(folder.resolve("places-SY.tsv")).size());
  }

  @Test
  void whatIsNoDumpIsToldAllAtOnceAndNothingIsWritten() throws IOException {
    Path own = folder.resolve("own");
    Path text = dump("notes.txt", List.of("some text"));
    Path zip = dump("broken.zip", List.of("no archive"));
    Path gzip = dump("broken.gz", List.of("no archive"));
    Run run =
        Run.of(
            "resources",
            "import",
            "geonames",
            folder.resolve("none.zip"),
            text,
            zip,
            gzip,
            "--out",
            own);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("none.zip: no such file"), run.err());
    assertTrue(run.err().contains("notes.txt: no dump of GeoNames: a line of places has 19"));
    assertTrue(run.err().contains("broken.zip: no dump of GeoNames"), run.err());
    assertTrue(run.err().contains("broken.gz: cannot be read: Not in GZIP format"), run.err());
    assertFalse(Files.exists(own));
    Path names = dump("names.txt", List.of(name(1, "ar", "زمهار", "\t\t\t")));
    Run only = Run.of("resources", "import", "geonames", names, "--out", own);
    assertEquals(2, only.code());
    assertTrue(only.err().contains("no dump of places among the files"), only.err());
    Path places = dump("SY.txt", DUMP);
    Run code =
        Run.of("resources", "import", "geonames", places, "--out", own, "--country", "SYR,ZZ");
    assertEquals(2, code.code());
    assertTrue(code.err().contains("--country ZZ: no code of ISO 3166-1, such as SYR"));
  }

  @Test
  void aTableThatIsThereIsKept() throws IOException {
    Path table = dump("places-SY.tsv", Arrays.asList("mine"));
    Run run = Run.of("resources", "import", "geonames", dump("SY.txt", DUMP), "--out", folder);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("places-SY.tsv: is there already; delete it"), run.err());
    assertEquals(List.of("mine"), Files.readAllLines(table));
  }
}

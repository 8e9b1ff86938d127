package org.rasd.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OwnTablesTest {

  @TempDir private Path folder;

  @Test
  void ourOwnTablesPassTheChecksOfAUsers() throws IOException {
    for (TableKind kind : TableKind.values()) {
      int number = 0;
      for (String resource : kind.builtIn()) {
        try (InputStream in = TsvTable.class.getResourceAsStream("/org/rasd/" + resource)) {
          Files.copy(in, folder.resolve(kind.label() + "-" + ++number + ".tsv"));
        }
      }
    }
    List<String> faults = new ArrayList<>();
    OwnTables own = OwnTables.read(folder, faults);
    assertEquals(List.of(), faults);
    assertEquals(20, own.all().size());
  }

  @ParameterizedTest
  @EnumSource(TableKind.class)
  void columnsAreThoseOfOurTables(TableKind kind) {
    for (String resource : kind.builtIn()) {
      assertEquals(TsvTable.resource(resource).columns(), TableColumns.of(kind).keySet(), resource);
    }
    TsvTable template = TsvTable.resource("lexicon/template/" + kind.file());
    assertEquals(TableColumns.of(kind).keySet(), template.columns());
    assertTrue(template.rows().size() > 0);
  }

  @Test
  void anEntryReplacesOursOnlyWhereTheKeyIsTheSame() throws IOException {
    Files.writeString(
        folder.resolve("places.tsv"),
        "id\tname_ar\ttype\nplace:SY-aleppo\tحلب\tcity\nplace:SY-new\tزمهرين\ttown\n"); // Aleppo
    Tables tables = Tables.with(OwnTables.read(folder, new ArrayList<>()));
    int shipped = Tables.builtIn().rows(TableKind.PLACES).size();
    assertEquals(shipped + 1, tables.rows(TableKind.PLACES).size());
    assertEquals(1, tables.replaced(TableKind.PLACES));
    assertEquals(0, tables.replaced(TableKind.ORGANISATIONS));
  }

  @Test
  void wordsOfATriggerCountAsKnownAndOthersDoNot() throws IOException {
    Files.writeString(
        folder.resolve("classes.tsv"), "class\tpos\tlemma\tforms\nx\tn\tزمجرة\tزمجرات\n");
    Tables tables = Tables.with(OwnTables.read(folder, new ArrayList<>()));
    assertTrue(WordCounts.of(tables).of("الزمجرات") > 0); // the invented shellings
    assertEquals(0, WordCounts.load().of("الزمجرات"));
    assertEquals(0, WordCounts.of(tables).of("زمجقرات")); // another invented word
  }

  @Test
  void whatIsLikelyToGiveWrongRecordsIsAWarning() throws IOException {
    Files.writeString(
        folder.resolve("places.tsv"),
        "id\tname_ar\tcountry\ttype\tambiguous\n"
            + "place:SY-a\tحلب\tSYR\tcity\t\n" // Aleppo, which we have
            + "place:SY-b\tاليوم\tSYR\ttown\t\n" // "today"
            + "place:SY-c\tالنصر\tSYR\ttown\tword\n"); // "victory"
    Tables tables = Tables.with(OwnTables.read(folder, new ArrayList<>()));
    List<String> warnings = OwnWarnings.of(tables);
    assertEquals(2, warnings.size(), warnings.toString());
    assertTrue(warnings.get(0).contains("places.tsv:2: 'حلب' is in Rasd already: place:SY-aleppo"));
    assertTrue(warnings.get(1).contains("places.tsv:3: 'اليوم' is frequent in news"));
  }

  @Test
  void oneOfficeHeldTwiceOnADayIsAFault() throws IOException {
    String minister =
        "person:mahmoud-abbas\tوزير الزمهرير\tGOV\tactor:PSE-GOV\t"; // invented office
    Files.writeString(
        folder.resolve("offices.tsv"),
        "person_id\trole_ar\tsector\tactor_id\tstart\tend\n"
            + (minister + "2010\t2015\n")
            + (minister + "2015-06\t2018-02\n") // began in the year the first ended
            + (minister + "2017\t2019\n")
            + (minister + "2019-05\t\n")
            + (minister + "2021\t2022\n")
            // President since 2005-01-15 in ours.
            + "person:mahmoud-abbas\tالرئيس\tGOV\tactor:PSE-GOV\t2011\t2012\n");
    List<String> faults = new ArrayList<>();
    OwnTables.read(folder, faults);
    assertEquals(3, faults.size(), faults.toString());
    assertTrue(faults.get(0).contains("offices.tsv:4: the dates overlap those of"));
    assertTrue(faults.get(0).contains("offices.tsv:3, where person:mahmoud-abbas holds the same"));
    assertTrue(faults.get(0).contains("from 2015-06 to 2018-02; give one an end"), faults.get(0));
    assertTrue(faults.get(1).contains("offices.tsv:6: the dates overlap"), faults.get(1));
    assertTrue(faults.get(1).contains("from 2019-05 without an end"), faults.get(1));
    assertTrue(faults.get(2).contains("those of gazetteers/offices.tsv:"), faults.get(2));
  }

  @Test
  void aProvinceThatIsNoneIsAWarningOnce() throws IOException {
    String place = "place:SY-%s\t%s\tSYR\t%s\ttown\n";
    Files.writeString(
        folder.resolve("places.tsv"),
        "id\tname_ar\tcountry\tadmin1\ttype\n" // invented towns
            + place.formatted("a", "زمهرين", "Aleppo Governorate")
            + place.formatted("b", "زمهران", "Alepo")
            + place.formatted("c", "زمهرون", "Alepo")
            + place.formatted("d", "زمهرات", ""));
    Tables tables = Tables.with(OwnTables.read(folder, new ArrayList<>()));
    List<String> warnings = OwnWarnings.of(tables);
    assertEquals(1, warnings.size(), warnings.toString());
    assertTrue(
        warnings
            .get(0)
            .contains("places.tsv:3: column admin1 'Alepo' is no province: Aleppo Governorate, "),
        warnings.get(0));
  }
}

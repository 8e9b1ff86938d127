package org.rasd.corpus.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rasd.corpus.Read;

class TableReaderTest {

  private final TableReader reader = new TableReader(Optional.empty(), Map.of());

  @Test
  void columnsAreGuessedFromTheHeaderAndTheRestIsExtra() throws IOException {
    // text, date, title, tag; shelling of Aleppo, a headline
    String csv = "\uFEFFالنص,التاريخ,العنوان,وسم\r\n\"قصف, حلب\nأمس\",2024-05-31,خبر,x\r\n";
    Read read = Read.by(reader, "a.csv", csv);
    assertEquals(1, read.readings().size());
    assertEquals("قصف, حلب\nأمس", read.document(0).text());
    assertEquals("a.csv:2", read.document(0).id());
    assertEquals(Optional.of(LocalDate.of(2024, 5, 31)), read.document(0).metadata().date());
    assertEquals("خبر", read.document(0).metadata().title());
    assertEquals(Map.of("وسم", "x"), read.document(0).metadata().extra());
  }

  @Test
  void columnsAreNamedByTheUserBeforeTheyAreGuessed() throws IOException {
    TableReader named =
        new TableReader(Optional.empty(), Map.of(TableField.TEXT, "B", TableField.ID, "k"));
    Read read = Read.by(named, "a.tsv", "text\tb\tk\nno\tyes\t7\n");
    assertEquals("yes", read.document(0).text());
    assertEquals("7", read.document(0).id());
  }

  @Test
  void aMissingColumnIsAFailureThatNamesThoseThatAre() throws IOException {
    TableReader named = new TableReader(Optional.empty(), Map.of(TableField.DATE, "when"));
    String problem = Read.by(named, "a.csv", "a,b\n1,2\n").failure(0).problem();
    assertTrue(problem.contains("--date-column: no column 'when'"), problem);
    assertTrue(problem.contains("--text-column"), problem);
    assertTrue(problem.contains("the columns are: a, b"), problem);
  }

  @Test
  void badRowsAreNamedAndTheNextOneIsRead() throws IOException {
    Read read = Read.by(reader, "a.csv", "id,text\n1\n2, \n\n3,x,y\n4,z\n");
    assertEquals(2, read.failure(0).line().orElseThrow());
    assertTrue(read.failure(0).problem().contains("1 cells, but the header has 2"));
    assertTrue(read.failure(1).problem().contains("row 3: the text is empty"));
    assertEquals("4", read.document(read.readings().size() - 1).id());
  }

  @Test
  void aQuoteThatIsNotClosedCostsItsRowAndNotTheRest() throws IOException {
    Read read = Read.by(reader, "a.csv", "id,text\n1,x\n2,\"y\n3,z\n4,\"u\n\nv\"\n5,w\n");
    assertEquals("1", read.document(0).id());
    assertEquals(3, read.failure(1).line().orElseThrow());
    assertTrue(read.failure(1).problem().contains("row 3: "), read.failure(1).problem());
    assertTrue(read.failure(1).problem().contains("quote"), read.failure(1).problem());
    assertEquals("z", read.document(2).text());
    assertEquals("u\n\nv", read.document(3).text());
    assertEquals("5", read.document(4).id());
    assertEquals(5, read.readings().size());
  }

  @Test
  void aQuoteThatIsNotClosedInTheLastRowIsNamed() throws IOException {
    Read read = Read.by(reader, "a.csv", "id,text\n1,\"a\nb\"\n2,\"y");
    assertEquals("1", read.document(0).id());
    assertEquals(3, read.failure(1).line().orElseThrow());
    assertTrue(
        read.failure(1).problem().contains("not closed (line 4 of the file)"),
        read.failure(1).problem());
  }

  @Test
  void textBehindAClosingQuoteIsNamed() throws IOException {
    // Hamas announces its position
    Read read = Read.by(reader, "a.csv", "id,text\n1,\"حماس\" تعلن موقفها\n2,x\n");
    assertTrue(read.failure(0).problem().contains("row 2: text follows a closing quote"));
    assertEquals("2", read.document(1).id());
  }

  @Test
  void betweenTabsAQuoteMayBeASign() throws IOException {
    // Hamas announces its position
    Read read = Read.by(reader, "a.tsv", "id\ttext\n1\t\"حماس\" تعلن موقفها\n2\tx\n");
    assertEquals("\"حماس\" تعلن موقفها", read.document(0).text());
    assertEquals("x", read.document(1).text());
  }

  @Test
  void aRowOfMillionsOfCharactersIsNamedAndTheNextOneIsRead() throws IOException {
    String huge = "x".repeat(3_000_000);
    Read read = Read.by(reader, "a.csv", "id,text\n1," + huge + "\n2,\"" + huge + "\n3,z\n");
    assertEquals(2, read.failure(0).line().orElseThrow());
    assertEquals(3, read.failure(1).line().orElseThrow());
    assertEquals("3", read.document(2).id());
  }

  @Test
  void theDelimiterIsFoundOut() throws IOException {
    // id, title, text; a headline, with a comma and a semicolon
    String head = "المعرف%العنوان%النص%وسم\r\n";
    String row = "7%خبر، عاجل%\"قصف; حلب, أمس\"%\r\n";
    for (String delimiter : new String[] {",", ";", "\t", "|"}) {
      Read read = Read.by(reader, "a.csv", (head + row).replace("%", delimiter));
      assertEquals("قصف; حلب, أمس", read.document(0).text(), "delimiter " + delimiter);
      assertEquals("7", read.document(0).id());
    }
  }

  @Test
  void theDelimiterOfUnknownColumnsIsTheOneThatMakesEvenRows() throws IOException {
    TableReader named = new TableReader(Optional.empty(), Map.of(TableField.TEXT, "c3"));
    Read read = Read.by(named, "a.csv", "c1;c2;c3\n1,5;x, y;z\n2;a, b, c;d\n");
    assertEquals("z", read.document(0).text());
    assertEquals("d", read.document(1).text());
  }

  @Test
  void aTableOfOneColumnHasNoDelimiterToFind() throws IOException {
    Read read = Read.by(reader, "a.csv", "text\n\"a; b, c\"\n\"d; e\"\n");
    assertEquals("a; b, c", read.document(0).text());
    assertEquals("d; e", read.document(1).text());
  }

  @Test
  void excelsLineThatNamesTheDelimiterIsNoRow() throws IOException {
    Read read = Read.by(reader, "a.csv", "\uFEFFsep=;\r\nid;text\r\n1;x\r\n");
    assertEquals("x", read.document(0).text());
    assertEquals("a.csv:3", ((org.rasd.corpus.Reading.Read) read.readings().get(0)).origin());
  }

  @Test
  void aMarkBeforeAQuotedHeaderDoesNotHideIt() throws IOException {
    Read read = Read.by(reader, "a.csv", "\uFEFF\"text\",\"id\"\n\"x\",\"7\"\n");
    assertEquals("7", read.document(0).id());
  }

  @Test
  void namesOfColumnsAreKnownInThreeLanguagesAndAnyWriting() throws IOException {
    Read read =
        Read.by(
            reader,
            "a.csv",
            // address, date of publication
            "Article-Text,Numéro,تاريخ النشر,TITRE,Site_Name,الرابط\nx,7,2024-05-31,t,s,http://x\n");
    org.rasd.model.Metadata metadata = read.document(0).metadata();
    assertEquals("7", read.document(0).id());
    assertEquals(Optional.of(LocalDate.of(2024, 5, 31)), metadata.date());
    assertEquals("t s http://x", metadata.title() + " " + metadata.source() + " " + metadata.url());
    assertEquals(Map.of(), metadata.extra());
  }

  @Test
  void aColumnThatIsMeantIsProposed() throws IOException {
    TableReader named = new TableReader(Optional.empty(), Map.of(TableField.DATE, "publishd"));
    String problem = Read.by(named, "a.csv", "text,published,id\nx,,1\n").failure(0).problem();
    assertTrue(problem.contains("no column 'publishd'; is it 'published'?"), problem);
  }

  private String dates(String... written) throws IOException {
    String csv = "text;date\n" + "x;" + String.join("\nx;", written) + "\n";
    Read read = Read.by(reader, "a.csv", csv);
    StringBuilder dates = new StringBuilder();
    for (int i = 0; i < written.length; i++) {
      dates.append(read.document(i).metadata().date().map(LocalDate::toString).orElse("?"));
      dates.append(' ');
    }
    return dates.toString().strip();
  }

  @Test
  void theOrderOfDaysAndMonthsIsThatOfTheColumn() throws IOException {
    assertEquals("2024-06-05 2024-05-31", dates("05/06/2024", "31/05/2024"));
    assertEquals("2024-05-06 2024-05-31", dates("05/06/2024", "5/31/2024 14:30"));
    assertEquals("?", dates("05/06/2024"), "nobody knows");
    assertEquals("? 2024-05-31 2024-05-31", dates("05/06/2024", "31/05/2024", "05/31/2024"));
    assertEquals("2024-05-05", dates("05.05.2024"));
  }

  @Test
  void datesAreReadAsPeopleWriteThem() throws IOException {
    assertEquals("2024-05-31 2024-05-31", dates("31 مايو 2024", "٣١ أيار ٢٠٢٤")); // 31 May, twice
    assertEquals("2024-05-31 2024-05-31", dates("2024/5/31", "May 31, 2024"));
    assertEquals("2024-05-31 2024-05-31", dates("Fri, 31 May 2024 10:00:00 GMT", "20240531"));
    assertEquals("? ?", dates("أمس", "2024")); // yesterday
  }

  @Test
  void mojibakeIsSaid() throws IOException {
    // aircraft shelled the city of Aleppo yesterday
    byte[] utf8 = "قصف الطيران الحربي مدينة حلب مساء أمس".getBytes(StandardCharsets.UTF_8);
    String garbled = new String(utf8, Charset.forName("windows-1256"));
    Read read = Read.by(reader, "a.csv", "text\n" + garbled + "\nقصف\n"); // shelling
    String warning = read.document(0).metadata().extra().get("reading_warnings");
    assertTrue(warning.contains("UTF-8 once read as windows-1256"), warning);
    assertEquals(Map.of(), read.document(1).metadata().extra());
  }

  @Test
  void theEncodingIsFoundOut() throws IOException {
    // text; aircraft shelled the city of Aleppo yesterday
    String csv = "النص\r\nقصف الطيران الحربي مدينة حلب مساء أمس الجمعة\r\n";
    Read read = Read.by(reader, "a.csv", csv.getBytes(Charset.forName("windows-1256")));
    assertTrue(read.document(0).text().startsWith("قصف الطيران"), read.document(0).text());
  }

  @Test
  void anEmptyTableIsAFailure() throws IOException {
    assertTrue(Read.by(reader, "a.csv", "text\n").failure(0).problem().contains("empty"));
    assertEquals(1, Read.by(reader, "a.csv", "").readings().size());
  }
}

package org.rasd.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
        new TableReader(
            Optional.empty(), Map.of(TableReader.Field.TEXT, "B", TableReader.Field.ID, "k"));
    Read read = Read.by(named, "a.tsv", "text\tb\tk\nno\tyes\t7\n");
    assertEquals("yes", read.document(0).text());
    assertEquals("7", read.document(0).id());
  }

  @Test
  void aMissingColumnIsAFailureThatNamesThoseThatAre() throws IOException {
    TableReader named = new TableReader(Optional.empty(), Map.of(TableReader.Field.DATE, "when"));
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
  void aQuoteThatIsNotClosedIsNamedWithItsRow() throws IOException {
    Read read = Read.by(reader, "a.csv", "id,text\n1,x\n2,\"y\n3,z\n");
    assertEquals("1", read.document(0).id());
    assertEquals(3, read.failure(1).line().orElseThrow());
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

package org.rasd.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodebookTest {

  private final Codebook codebook = Codebook.builtIn();

  @Test
  void everyColumnIsExplainedInBothLanguages() {
    for (List<Cell> row : codebook.rows(XlsxFormat.tables())) {
      row.forEach(cell -> assertFalse(cell.plain().isEmpty(), row.toString()));
    }
  }

  @Test
  void noColumnIsExplainedThatIsNot() {
    assertEquals(codebook.rows(XlsxFormat.tables()).size(), codebook.size());
  }
}

package org.rasd.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rasd.lexicon.TsvTable;

class CrosswalkTest {

  private final Crosswalk crosswalk = Crosswalk.builtIn();

  @Test
  void everyEventTypeHasAnEntry() {
    for (TsvTable.Row row : TsvTable.resource("events/types.tsv").rows()) {
      assertTrue(crosswalk.knows(row.get("type")), row.get("type"));
    }
  }

  @Test
  void aTypeWithoutEntryHasNoCodes() {
    assertEquals("", crosswalk.of("NO_SUCH_TYPE").cameo());
  }
}

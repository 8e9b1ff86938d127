package org.rasd.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.rasd.testing.Built;

class EventRecordTest {

  /** The columns of the contract, in its order. */
  private static final String CONTRACT =
      "record_id doc_id doc_title doc_source doc_url pub_date"
          + " event_type family trigger evidence realis polarity modality tense scope"
          + " date_start date_end date_prec date_basis date_text"
          + " place_text place_name country admin1 lat lon geo_prec"
          + " actor1_text actor1_id actor1_country actor1_sector"
          + " actor2_text actor2_id actor2_country actor2_sector"
          + " third_party_text third_party_role"
          + " count_value count_min count_max count_qual count_unit count_text"
          + " killed_low killed_best killed_high killed_qual killed_text"
          + " wounded_low wounded_best wounded_high wounded_qual wounded_text"
          + " missing_best captured_best displaced_best victim_type toll_scope"
          + " weapon topic round_no source_text source_type source_country report_verb"
          + " plover cameo acled_event acled_sub cluster_id cluster_size cluster_role"
          + " zone sent_index char_start char_end confidence rule_id warnings schema_version";

  private static EventRecord record(String id, OffsetUnit unit) {
    return EventRecord.allOf(DocumentView.of(Built.document(id), unit)).get(0);
  }

  private static String cell(String column) {
    return record("d", OffsetUnit.CODEPOINT).get(column).plain();
  }

  @Test
  void theColumnsAreThoseOfTheContract() {
    assertEquals(CONTRACT, String.join(" ", EventRecord.columns()));
  }

  @Test
  void anUnknownColumnIsRefusedWithTheKnownOnes() {
    EventRecord record = record("d", OffsetUnit.CODEPOINT);
    assertThrows(IllegalArgumentException.class, () -> record.get("actor3_text"));
  }

  @Test
  void offsetsCountCodePointsOrUtf16() {
    assertEquals("2", record("d", OffsetUnit.CODEPOINT).get("char_start").plain());
    assertEquals("3", record("d", OffsetUnit.UTF16).get("char_start").plain());
  }

  @Test
  void theRecordIdHangsOnDocumentNotOnOffsetUnit() {
    Cell id = record("d", OffsetUnit.CODEPOINT).get("record_id");
    assertEquals(id, record("d", OffsetUnit.UTF16).get("record_id"));
    assertNotEquals(id, record("e", OffsetUnit.UTF16).get("record_id"));
    assertEquals(16, id.plain().length());
  }

  @Test
  void anExactTollHasABestNumberAndNoBounds() {
    assertEquals("", cell("killed_low"));
    assertEquals("3", cell("killed_best"));
    assertEquals("", cell("killed_high"));
    assertEquals("10", cell("wounded_low"));
    assertEquals("", cell("wounded_best"));
  }

  @Test
  void listsAreParallelAndASemicolonInsideAnItemIsAComma() {
    assertEquals("جهة, مجهولة;الجيش", cell("actor1_text"));
    assertEquals(";actor:SYR-MIL", cell("actor1_id"));
    assertEquals("", cell("actor2_text"));
    assertEquals("mediator", cell("third_party_role"));
  }

  @Test
  void codesComeFromTheCrosswalkAndClustersAreUniqueInARun() {
    assertEquals("194", cell("cameo"));
    assertEquals("d#c1", cell("cluster_id"));
  }
}

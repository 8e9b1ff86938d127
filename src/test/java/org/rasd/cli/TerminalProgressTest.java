package org.rasd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TerminalProgressTest {

  @Test
  void aLineTellsHowFarHowFastAndHowLong() {
    assertEquals(
        "25 %, 10 documents, 5 events, 2.5 documents a second, 5 min 0 s left",
        TerminalProgress.line("10 documents, 5 events", 2.5, 1000, 4000, 10));
    assertEquals(
        "100 %, x, 2.5 documents a second", TerminalProgress.line("x", 2.5, 4000, 4000, 10));
    assertEquals("0 %, x, 0.0 documents a second", TerminalProgress.line("x", 0, 0, 4000, 0));
  }

  @Test
  void ofAStreamNobodyKnowsTheEnd() {
    assertEquals("x, 2.0 documents a second", TerminalProgress.line("x", 2, 1000, 0, 10));
  }
}

package org.rasd.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasd.lexicon.ResourceException;
import org.rasd.model.EntityMention;
import org.rasd.model.EntityReference;
import org.rasd.model.Evidence;
import org.rasd.text.Span;

class NerScoresTest {

  private static final List<String> TOKENS =
      List.of("قال", "محمد", "علي", "في", "وبيروت", "إن", "الأمم", "المتحدة"); // said M. A. in …

  @TempDir private Path folder;

  private static TaggedSentence gold() {
    return new TaggedSentence(
        1,
        TOKENS,
        List.of(new NameSpan(1, 3, "PER"), new NameSpan(4, 5, "LOC"), new NameSpan(6, 8, "ORG")));
  }

  /** One right, one cut too short, one of another type, one invented. */
  private static NerScores scores() {
    List<NameSpan> found =
        List.of(
            new NameSpan(1, 2, "PER"),
            new NameSpan(4, 5, "LOC"),
            new NameSpan(5, 6, "PER"),
            new NameSpan(6, 8, "LOC"));
    return new NerScores(List.of(new NerScores.Scored(gold(), found, found)));
  }

  @Test
  void aNameIsRightWhenSpanAndTypeAgree() {
    assertEquals(new Prf(1, 3, 4), scores().strict(NerScores.PLO::contains));
    assertEquals(new Prf(1, 1, 2), scores().strict("LOC"::equals));
    assertEquals(new Prf(0, 1, 2), scores().strict("PER"::equals));
    assertEquals(25.0, scores().strict(NerScores.PLO::contains).precision());
    assertEquals(33.3, scores().strict(NerScores.PLO::contains).recall());
    assertEquals(28.6, scores().strict(NerScores.PLO::contains).f1());
    assertEquals(22.2, scores().macroF1());
  }

  @Test
  void aPartialHitSharesATokenAndTheType() {
    assertEquals(new Ratio(2, 4), scores().partialPrecision(NerScores.PLO::contains));
    assertEquals(new Ratio(2, 3), scores().partialRecall(NerScores.PLO::contains));
  }

  @Test
  void namesAreSeenByTheirFoldedText() {
    Set<String> seen = Set.of("وبيروت", "الامم المتحده"); // and Beirut, the United Nations
    assertEquals(new Prf(1, 2, 2), scores().strictBySeen(seen, true));
    assertEquals(new Prf(0, 1, 2), scores().strictBySeen(seen, false));
  }

  @Test
  void everyErrorHasItsKind() {
    assertEquals("{false=1, span=1, type=1}", scores().errorKinds().toString());
  }

  @Test
  void theIntervalIsTheSameForTheSameSeed() {
    NerScores.Interval interval = scores().interval(100, 1);
    assertEquals(interval, scores().interval(100, 1));
    assertEquals(28.6, interval.low()); // One sentence: nothing to resample.
    assertEquals(28.6, interval.high());
  }

  @Test
  void aNameThatStartsInsideOrChangesItsTypeBeginsAnew() {
    assertEquals(
        List.of(new NameSpan(0, 1, "LOC"), new NameSpan(1, 2, "PER"), new NameSpan(2, 4, "PER")),
        ConllFile.names(List.of("I-LOC", "I-PER", "B-PER", "I-PER", "O")));
  }

  @Test
  void aMalformedLineIsNamed() throws IOException {
    Path file = folder.resolve("x.conll");
    Files.writeString(file, "a\tO\n\nb\tX\n");
    ResourceException e = assertThrows(ResourceException.class, () -> ConllFile.read(file));
    assertTrue(e.getMessage().contains("x.conll:3"), e.getMessage());
  }

  @Test
  void aMentionInsideATokenCoversTheToken() {
    TaggedSentence sentence = gold();
    int beirut = sentence.text().indexOf("بيروت"); // after the proclitic
    EntityMention mention =
        new EntityMention(
            new Span(beirut, beirut + 5),
            "LOC",
            "",
            new EntityReference(
                "x", "", "", "", "", OptionalDouble.empty(), OptionalDouble.empty(), "", ""),
            1,
            0,
            1,
            new Evidence("test", "test"));
    assertEquals(new NameSpan(4, 5, "LOC"), NerSystem.span(sentence, mention, 0));
  }
}

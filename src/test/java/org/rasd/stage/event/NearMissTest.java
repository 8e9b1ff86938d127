package org.rasd.stage.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasd.model.Document;
import org.rasd.model.Layer;
import org.rasd.model.NearMiss;
import org.rasd.testing.Analysis;

class NearMissTest {

  // The striker shelled the goal in a final of the league.
  private static final String MATCH =
      "وقصف المهاجم مرمى الضيوف بكرة قوية في نهائي الدوري، وشن الفريق هجوماً على المرمى في الشوط"
          + " الثاني من المباراة أمام جمهور الملعب.";

  // Aircraft shelled the town, which led to the killing of five people.
  private static final String TOLL = "قصفت طائرات حربية البلدة أمس ما أدى إلى مقتل خمسة أشخاص.";

  @Test
  void aMatchOfARuleThatAConditionStopsNamesTheCondition() {
    // The minister spoke of a blow to the economy.
    List<NearMiss> misses = misses("أدلى الوزير ببيان عن ضربة للاقتصاد في البلاد.");
    assertTrue(
        misses.stream().anyMatch(m -> m.reason().startsWith("needs near:")), misses::toString);
  }

  @Test
  void whatTheTopicSetsAsideSaysHowSureItWas() {
    Document match = Analysis.of(MATCH);
    assertEquals(List.of(), match.layer(Layer.EVENTS));
    assertTrue(
        match.layer(Layer.NEAR_MISSES).stream().anyMatch(m -> m.reason().contains("of gates.tsv"))
            || match.layer(Layer.NEAR_MISSES).stream()
                .anyMatch(m -> m.reason().startsWith("not where doc:@sport")),
        () -> match.layer(Layer.NEAR_MISSES).toString());
  }

  @Test
  void aDeathThatIsTheTollOfAnAttackIsNoEventOfItsOwn() {
    List<NearMiss> misses = misses(TOLL);
    assertEquals(1, misses.size(), misses::toString);
    assertEquals("KILLED", misses.get(0).type());
    assertEquals("its toll belongs to another event of the sentence", misses.get(0).reason());
  }

  @Test
  void wordsOfARecordAreNoNearMiss() {
    Document document = Analysis.of(TOLL);
    int trigger = document.layer(Layer.EVENTS).get(0).span().start();
    assertTrue(
        document.layer(Layer.NEAR_MISSES).stream().noneMatch(m -> m.span().start() == trigger));
  }

  private static List<NearMiss> misses(String text) {
    return Analysis.of(text).layer(Layer.NEAR_MISSES);
  }
}

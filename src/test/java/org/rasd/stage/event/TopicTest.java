package org.rasd.stage.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasd.model.Document;
import org.rasd.model.Layer;
import org.rasd.testing.Analysis;

class TopicTest {

  private static final Topic TOPIC = Topic.load();

  // A football match with attacks, shelling of the goal and a raid of the striker.
  private static final String MATCH =
      "حقق فريق الوحدة فوزاً ثميناً على ضيفه النجمة بثلاثة أهداف لهدف في الجولة العاشرة من الدوري."
          + " وشن لاعبو الوحدة هجوماً على مرمى الضيوف منذ الدقيقة الأولى، وقصف المهاجم الحارس بتسديدة"
          + " قوية ارتدت من القائم. وفي الشوط الثاني قتل المدرب المباراة بتبديلين دفاعيين، وسيطر خط"
          + " الوسط على الكرة، قبل أن ينفجر الجمهور فرحاً بالهدف الثالث من ركلة جزاء. وقال مدرب الفريق"
          + " إن اللاعبين استحقوا النقاط الثلاث، وإن البطولة ما زالت طويلة، وإن إصابة لاعب الوسط ليست"
          + " خطيرة. وبهذا الفوز رفع الفريق رصيده إلى عشرين نقطة في المركز الثاني من ترتيب الدوري.";

  // Shelling of a town, the army and the militants.
  private static final String WAR =
      "قتل خمسة مدنيين في قصف مدفعي استهدف بلدة في ريف المحافظة، وقالت مصادر محلية إن قوات الجيش"
          + " اشتبكت مع مسلحين من الفصائل المعارضة على أطراف البلدة. ودعت الحكومة مجلس الأمن إلى وقف"
          + " الهجمات، بينما قال متحدث باسم الفصائل إن الغارات لم تتوقف منذ انهيار الهدنة.";

  @Test
  void sportIsNotConflict() {
    double match = TOPIC.conflict(Analysis.of(MATCH));
    double war = TOPIC.conflict(Analysis.of(WAR));
    assertTrue(match < 0.05, () -> "football " + match);
    assertTrue(war > 0.8, () -> "war " + war);
  }

  @Test
  void attacksOfAMatchAreNoEvents() {
    Document match = Analysis.of(MATCH);
    assertEquals(List.of(), match.layer(Layer.EVENTS));
  }

  @Test
  void aWarKeepsItsEvents() {
    assertTrue(Analysis.of(WAR).layer(Layer.EVENTS).size() >= 4);
  }

  @Test
  void anEmptyDocumentHasATopicToo() {
    double p = TOPIC.conflict(Analysis.of(""));
    assertTrue(p > 0 && p < 1, () -> "" + p);
  }
}

package org.rasd.adapter.corenlp;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CoreNlpModelsTest {

  @Test
  void missingModelsAreNamedWithTheCommandThatBringsThem() {
    ClassLoader empty = ClassLoader.getPlatformClassLoader();
    String problem = CoreNlpModels.problem(empty).orElse("");
    assertTrue(problem.contains("arabic-segmenter"), problem);
    assertTrue(problem.contains("mvn -B -DskipTests -Pcorenlp package"), problem);
  }
}

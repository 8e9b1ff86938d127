package org.rasd.train;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A labelled corpus.
 *
 * @param name of the domain
 * @param train CoNLL file to learn from
 * @param dev CoNLL file to score on; empty for none
 */
public record NerCorpus(String name, Path train, Optional<Path> dev) {

  /**
   * The corpus of a training file: called as its folder, scored on the file beside it whose name
   * has {@code dev} in place of {@code train}, where there is one.
   */
  public static NerCorpus of(Path train) {
    Path folder = train.toAbsolutePath().getParent();
    Path dev = folder.resolve(train.getFileName().toString().replace("train", "dev"));
    boolean scored = !dev.equals(train.toAbsolutePath()) && Files.exists(dev);
    return new NerCorpus(
        folder.getFileName().toString(), train, scored ? Optional.of(dev) : Optional.empty());
  }
}

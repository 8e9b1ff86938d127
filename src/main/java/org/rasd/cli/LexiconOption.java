package org.rasd.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.rasd.Rasd;
import org.rasd.app.Segmenter;
import picocli.CommandLine.Option;

/** The option {@code --lexicon} of all commands that read texts. */
final class LexiconOption {

  static final String NAME = "--lexicon";

  @Option(
      names = NAME,
      paramLabel = "DIR",
      description =
          "Folder with tables of your own (places.tsv, organisations.tsv, rules.tsv, ...), laid over"
              + " ours; 'rasd resources --template DIR' makes one.")
  private Path folder;

  /** The folder, if one is given. */
  Optional<Path> folder() {
    return Optional.ofNullable(folder);
  }

  /**
   * The program with these tables.
   *
   * @throws org.rasd.lexicon.ResourceException naming everything that is wrong with them
   */
  Rasd load(Segmenter segmenter) {
    return folder == null ? Rasd.load(segmenter) : Rasd.load(segmenter, folder);
  }

  Rasd load() {
    return load(Segmenter.RASD);
  }
}

package org.rasd.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes the plan of a name model from the files a command line names. */
public final class NerTraining {

  private NerTraining() {}

  /**
   * A plan with the usual numbers.
   *
   * @param train CoNLL training files; the first gives the default manner of labelling
   * @param clusters folder of word statistics
   * @param gazetteers folder of folders of name lists
   * @param manners folder names of corpora in whose manner the model shall label, too
   * @param seed of the learnings
   * @param out folder for the model
   * @param command what was typed
   * @throws NerTrainingException if a file is missing
   */
  public static NerTrainingPlan plan(
      List<Path> train,
      Path clusters,
      Path gazetteers,
      List<String> manners,
      long seed,
      Path out,
      String command)
      throws IOException {
    for (Path file : train) {
      if (!Files.isReadable(file)) {
        throw new NerTrainingException(file + ": no such training file");
      }
    }
    List<NerCorpus> corpora = train.stream().map(NerCorpus::of).toList();
    List<String> all = new ArrayList<>();
    corpora.stream().limit(1).map(NerCorpus::name).forEach(all::add);
    manners.stream().filter(manner -> !all.contains(manner)).forEach(all::add);
    return new NerTrainingPlan(
        corpora,
        all,
        clusters,
        nameLists(gazetteers, clusters),
        NerTrainingPlan.LEAST_VECTOR_COUNT,
        NerTrainingPlan.EPOCHS,
        seed,
        NerTrainingPlan.LEARNINGS,
        NerTrainingPlan.UNITS,
        NerTrainingPlan.MEMORY,
        out,
        command);
  }

  /**
   * The {@code .tsv} files one folder down, in order, and the names of the word statistics. Lists
   * whose licence does not go with ours are left out.
   */
  private static List<Path> nameLists(Path gazetteers, Path clusters) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(gazetteers, 2)) {
      files = walk.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
    List<Path> lists = new ArrayList<>();
    for (Path file : files) {
      if (NerLicence.allowsModel(file)) {
        lists.add(file);
      }
    }
    Path titles = clusters.resolve("wiki_names.tsv.gz");
    if (Files.exists(titles)) {
      lists.add(titles);
    }
    return lists;
  }
}

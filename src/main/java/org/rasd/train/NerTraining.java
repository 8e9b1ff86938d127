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
   * The plan of a model.
   *
   * @param train CoNLL training files; the first gives the default manner of labelling
   * @param clusters folder of word statistics
   * @param gazetteers folder of folders of name lists
   * @param manners folder names of corpora in whose manner the model shall label, too
   * @param numbers sizes, passes, seed
   * @param out folder for the model
   * @param command what was typed
   * @throws NerTrainingException if files are missing, all of them named
   */
  public static NerTrainingPlan plan(
      List<Path> train,
      Path clusters,
      Path gazetteers,
      List<String> manners,
      NerNumbers numbers,
      Path out,
      String command)
      throws IOException {
    check(train, clusters, gazetteers);
    List<NerCorpus> corpora = train.stream().map(NerCorpus::of).toList();
    List<String> all = new ArrayList<>();
    corpora.stream().limit(1).map(NerCorpus::name).forEach(all::add);
    manners.stream().filter(manner -> !all.contains(manner)).forEach(all::add);
    return new NerTrainingPlan(
        corpora, all, clusters, nameLists(gazetteers, clusters), numbers, out, command);
  }

  private static void check(List<Path> train, Path clusters, Path gazetteers) {
    List<String> problems = new ArrayList<>();
    for (Path file : train) {
      if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
        problems.add(file + ": no such training file");
      }
    }
    for (Path folder : List.of(clusters, gazetteers)) {
      if (!Files.isDirectory(folder)) {
        problems.add(folder + ": no such folder");
      }
    }
    if (!problems.isEmpty()) {
      throw new NerTrainingException(String.join("\n", problems));
    }
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

package org.rasd.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rasd.Extraction;
import org.rasd.Rasd;
import org.rasd.app.Readers;
import org.rasd.corpus.ByteWatcher;
import org.rasd.corpus.Corpus;
import org.rasd.corpus.Reading;
import org.rasd.export.DocumentView;
import org.rasd.export.OffsetUnit;
import org.rasd.export.report.ExplanationPage;
import org.rasd.model.Document;
import org.rasd.model.Metadata;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rasd explain}: one text, what every stage finds in it, and why. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Shows what every stage finds in a text, and why.")
final class ExplainCommand implements Callable<Integer> {

  private static final int MAX_CHARS = 1_000_000;

  @Spec private CommandSpec spec;

  @Mixin private LexiconOption lexicon;

  @Parameters(
      arity = "0..1",
      paramLabel = "TEXT|FILE|-",
      defaultValue = "-",
      description = "A text, a file, or - for standard input (the default).")
  private String input;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "Publication date (2024-05-31), for a text that has none.")
  private LocalDate date;

  @Option(names = "--json", description = "Print the line of documents.jsonl instead.")
  private boolean json;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write a page to look at instead: the text marked, every stage, every rule.")
  private Path html;

  @Override
  public Integer call() throws Exception {
    List<Document> documents = documents();
    Rasd rasd = lexicon.load();
    if (html != null) {
      writePage(rasd, documents);
      return ExitCode.DONE;
    }
    for (Document document : documents) {
      Extraction found = rasd.extract(document);
      String text = json ? found.toJson() + "\n" : Explanation.of(found.document());
      spec.commandLine().getOut().print(text);
    }
    return ExitCode.DONE;
  }

  private void writePage(Rasd rasd, List<Document> documents) throws IOException {
    List<DocumentView> views =
        documents.stream()
            .map(document -> rasd.extract(document).document())
            .map(document -> DocumentView.of(document, OffsetUnit.CODEPOINT))
            .toList();
    Files.writeString(html, ExplanationPage.of(views), StandardCharsets.UTF_8);
    spec.commandLine().getErr().println("written: " + html);
  }

  private List<Document> documents() throws IOException, Problems {
    if (input.equals("-")) {
      return List.of(document(new String(System.in.readAllBytes(), StandardCharsets.UTF_8)));
    }
    Optional<Path> file = existing(input);
    return file.isPresent() ? read(file.get()) : List.of(document(input));
  }

  private Document document(String text) throws Problems {
    if (text.isBlank()) {
      throw new Problems(List.of("no text to explain"));
    }
    return Document.of("text", text, metadata(Metadata.NONE));
  }

  private Metadata metadata(Metadata known) {
    Optional<LocalDate> day = known.date().or(() -> Optional.ofNullable(date));
    return new Metadata(known.title(), known.source(), known.url(), day, Map.of());
  }

  /** A text may be too long for a file name, or hold what no name may. */
  private static Optional<Path> existing(String name) {
    try {
      return Optional.of(Path.of(name)).filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private List<Document> read(Path file) throws Problems {
    Corpus corpus = Corpus.find(Readers.ALL, List.of(file), MAX_CHARS);
    List<String> problems = new ArrayList<>(corpus.problems());
    List<Document> documents = new ArrayList<>();
    corpus.files().forEach(f -> corpus.read(f, ByteWatcher.NONE, r -> add(r, documents, problems)));
    if (!problems.isEmpty()) {
      throw new Problems(problems);
    }
    return documents;
  }

  private boolean add(Reading reading, List<Document> documents, List<String> problems) {
    if (reading instanceof Reading.Read read) {
      Document d = read.document();
      documents.add(Document.of(d.id(), d.text(), metadata(d.metadata())));
    } else if (reading instanceof Reading.Failed failed) {
      problems.add(failed.failure().message());
    }
    return true;
  }
}

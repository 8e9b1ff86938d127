package org.rasd.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.rasd.Rasd;
import org.rasd.model.Document;
import org.rasd.pipeline.Stage;

/**
 * Time that each stage, or all of them, takes for a hundred articles. The news file is the system
 * property {@code rasd.news}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StageBenchmark {

  private static final int ARTICLES = 100;
  private static final String ALL = "all";

  /** The stage, by its name; {@code all} for the whole pipeline. */
  @Param({"zones", "tokens", "sentences", "clitics", "time", "quantity", "entities", "events", ALL})
  public String stage;

  private List<Stage> measured;
  private final List<Document> before = new ArrayList<>();

  /** Runs the stages before the measured one. */
  @Setup
  public void prepare() throws IOException {
    List<Stage> stages = Rasd.load().pipeline().stages();
    int at = 0;
    while (!stage.equals(ALL) && !stages.get(at).name().equals(stage)) {
      at++;
    }
    measured = stage.equals(ALL) ? stages : List.of(stages.get(at));
    for (Document article : Articles.read(Path.of(System.getProperty("rasd.news")), ARTICLES)) {
      before.add(process(stages.subList(0, at), article));
    }
  }

  /** The measured stage over all articles. */
  @Benchmark
  public void run(Blackhole sink) {
    for (Document article : before) {
      sink.consume(process(measured, article));
    }
  }

  private static Document process(List<Stage> stages, Document article) {
    Document document = article;
    for (Stage each : stages) {
      document = each.process(document);
    }
    return document;
  }
}

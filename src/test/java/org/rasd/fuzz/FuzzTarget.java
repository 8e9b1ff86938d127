package org.rasd.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rasd.app.Readers;
import org.rasd.app.Stages;
import org.rasd.corpus.CorpusFile;
import org.rasd.corpus.Reading;
import org.rasd.export.DocumentView;
import org.rasd.export.JsonLinesFormat;
import org.rasd.export.OffsetUnit;
import org.rasd.model.Annotation;
import org.rasd.model.Document;
import org.rasd.model.Layer;
import org.rasd.model.Metadata;
import org.rasd.pipeline.Pipeline;
import org.rasd.stage.morph.CliticStage;
import org.rasd.stage.quantity.QuantityStage;
import org.rasd.stage.segment.SentenceStage;
import org.rasd.stage.segment.TokenStage;
import org.rasd.stage.segment.ZoneStage;
import org.rasd.stage.time.TimeStage;

/**
 * What is fed with bytes of any kind: the readers, the first stages, the whole pipeline. A target
 * throws nothing but what is documented, ends, and gives only offsets that lie in the text.
 */
enum FuzzTarget {
  TEXT(".txt"),
  JSONL(".jsonl"),
  HTML(".html"),
  FEED(".rss"),
  TABLE(".csv"),
  WORKBOOK(".xlsx"),
  ZIP(".zip"),
  WORDS("") {
    @Override
    void run(byte[] data) {
      check(Lazy.WORDS.process(document(data)));
    }
  },
  NUMBERS("") {
    @Override
    void run(byte[] data) {
      check(Lazy.NUMBERS.process(document(data)));
    }
  },
  PIPELINE("") {
    @Override
    void run(byte[] data) {
      Document document = Lazy.PIPELINE.process(document(data));
      check(document);
      JsonLinesFormat.line(DocumentView.of(document, OffsetUnit.CODEPOINT));
    }
  };

  private static final int MAX_CHARS = 1_000_000;
  private static final Charset ARABIC = Charset.forName("windows-1256");

  private static final List<Layer<?>> LAYERS =
      List.of(
          Layer.ZONES,
          Layer.SENTENCES,
          Layer.TOKENS,
          Layer.WORDS,
          Layer.TIMES,
          Layer.QUANTITIES,
          Layer.ENTITIES,
          Layer.NESTED_ENTITIES,
          Layer.EVENTS,
          Layer.NEAR_MISSES);

  /** Loaded only by the targets that need them. */
  private static final class Lazy {
    static final Pipeline WORDS =
        Pipeline.of(
            List.of(new ZoneStage(), new TokenStage(), new SentenceStage(), new CliticStage()));
    static final Pipeline NUMBERS =
        Pipeline.of(
            List.of(
                new ZoneStage(),
                new TokenStage(),
                new SentenceStage(),
                new CliticStage(),
                new TimeStage(),
                new QuantityStage()));
    static final Pipeline PIPELINE = Stages.standard();
  }

  private final String ending;

  /** The ending of the files that a reader reads; none where text is fed to stages. */
  FuzzTarget(String ending) {
    this.ending = ending;
  }

  /** Runs it once; IOException is what readers may throw of a file that is damaged. */
  void run(byte[] data) throws IOException {
    read(ending, data);
  }

  /** A target by its name. */
  static FuzzTarget named(String name) {
    return Arrays.stream(values())
        .filter(t -> t.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no target " + name));
  }

  /** In a code page of Arabic nearly every byte is a letter; an odd first byte gives UTF-16. */
  private static Document document(byte[] data) {
    boolean wide = data.length > 0 && (data[0] & 1) == 1;
    byte[] rest = data.length == 0 ? data : Arrays.copyOfRange(data, 1, data.length);
    String text = new String(rest, wide ? StandardCharsets.UTF_16LE : ARABIC);
    return Document.of("fuzz", text, Metadata.dated(LocalDate.of(2018, 5, 20)));
  }

  private static void read(String ending, byte[] data) throws IOException {
    CorpusFile file = new CorpusFile(Path.of("fuzz" + ending), "fuzz" + ending);
    List<Reading> readings = new ArrayList<>();
    file.readerAmong(Readers.ALL)
        .orElseThrow()
        .read(file, new ByteArrayInputStream(data), MAX_CHARS, readings::add);
    for (Reading reading : readings) {
      if (reading instanceof Reading.Failed failed && failed.failure().problem().isBlank()) {
        throw new AssertionError("a failure without a reason");
      }
    }
  }

  private static void check(Document document) {
    for (Layer<?> layer : LAYERS) {
      if (document.has(layer)) {
        document.layer(layer).forEach(a -> check(layer, a, document.text().length()));
      }
    }
  }

  private static void check(Layer<?> layer, Annotation annotation, int length) {
    int start = annotation.span().start();
    int end = annotation.span().end();
    if (start < 0 || start > end || end > length) {
      throw new AssertionError(layer.name() + " at " + start + "-" + end + " of " + length);
    }
  }
}

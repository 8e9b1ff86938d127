package org.rasd.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code brat/}: for each document a {@code .txt} and an {@code .ann} with entities, events and
 * their attributes, offsets in code points; {@code brat.tsv} says which file is which document.
 */
public final class BratFormat implements OutputFormat {

  private static final String FOLDER = "brat";
  private static final String NAMES = "brat.tsv";

  @Override
  public String name() {
    return "brat";
  }

  @Override
  public List<String> files() {
    return List.of(NAMES, FOLDER);
  }

  @Override
  public RunWriter open(OutputFiles files) throws IOException {
    Path folder = files.folder().resolve(FOLDER);
    Files.createDirectories(folder);
    OutputFile names = files.append(NAMES);
    if (names.isEmpty()) {
      names.write("file\tdoc_id\n");
    }
    return view -> {
      String id = view.document().id();
      String name = SafeName.of(id);
      String annotations = BratAnnotations.of(view.document());
      return () -> {
        // Written again with the same bytes where a run goes on.
        write(folder.resolve(name + ".txt"), view.document().text());
        write(folder.resolve(name + ".ann"), annotations);
        names.write(name + "\t" + id.replaceAll("\\s", " ") + "\n");
      };
    };
  }

  private static void write(Path file, String text) throws IOException {
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}

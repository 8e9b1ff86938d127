package org.rasd.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Packs a workbook again. Without the time it was made, which the library writes into it twice:
 * same content, same bytes. And with the direction of cells aligned to the right, which the library
 * cannot write: without it a text with Latin words in it is laid out from left to right.
 */
final class Repacking {

  private static final String PROPERTIES = "docProps/core.xml";
  private static final String STYLES = "xl/styles.xml";
  private static final String RIGHT = "<alignment horizontal=\"right\"";
  private static final String RIGHT_TO_LEFT = RIGHT + " readingOrder=\"2\"";
  private static final String CREATED = "<dcterms:created.*?</dcterms:created>";

  /** The first day that a ZIP can hold in every time zone without an extra field. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private Repacking() {}

  /** Copies all entries, in their order. The stream is not closed. */
  static void copy(Path from, OutputStream to) throws IOException {
    ZipOutputStream out = new ZipOutputStream(to);
    // By its directory: the library's file cannot be read as a stream.
    try (ZipFile zip = new ZipFile(from.toFile())) {
      for (Enumeration<? extends ZipEntry> i = zip.entries(); i.hasMoreElements(); ) {
        ZipEntry entry = i.nextElement();
        try (InputStream in = zip.getInputStream(entry)) {
          copy(entry.getName(), in, out);
        }
      }
    }
    out.finish();
  }

  private static void copy(String name, InputStream in, ZipOutputStream out) throws IOException {
    ZipEntry timeless = new ZipEntry(name);
    timeless.setTimeLocal(NO_TIME);
    out.putNextEntry(timeless);
    if (name.equals(PROPERTIES) || name.equals(STYLES)) {
      String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String mended = xml.replaceAll(CREATED, "").replace(RIGHT, RIGHT_TO_LEFT);
      out.write(mended.getBytes(StandardCharsets.UTF_8));
    } else {
      in.transferTo(out);
    }
    out.closeEntry();
  }
}

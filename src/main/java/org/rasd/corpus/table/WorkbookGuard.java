package org.rasd.corpus.table;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rasd.corpus.ZipReader;

/**
 * Looks through a workbook before it is opened, for the library that opens it trusts what it reads:
 * a small file may grow without measure, name a cell in a billionth column or hold one cell that
 * fills the memory. Each part is read as a stream and nothing is kept. Not for several threads.
 */
final class WorkbookGuard {

  /** The texts of all sheets are held in memory. */
  static final long MOST_SHARED_BYTES = 256L * 1024 * 1024;

  /** Excel's last column is XFD, its last row has seven digits; {@code $} may stand before each. */
  private static final int LONGEST_ADDRESS = 12;

  private static final int MOST_LETTERS = 3;

  private static final XMLInputFactory XML = factory();

  private final int maxChars;
  private final long fileBytes;
  private long grown;

  private WorkbookGuard(int maxChars, long fileBytes) {
    this.maxChars = maxChars;
    this.fileBytes = fileBytes;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  /**
   * Checks a workbook.
   *
   * @param maxChars the longest cell
   * @throws IOException if it is no workbook or one that must not be opened; says why
   */
  static void check(Path file, int maxChars) throws IOException {
    WorkbookGuard guard = new WorkbookGuard(maxChars, Files.size(file));
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("[Content_Types].xml") == null) {
        throw new IOException("a ZIP archive, but no workbook");
      }
      for (ZipEntry entry : Collections.list(zip.entries())) {
        guard.check(zip, entry);
      }
    } catch (ZipException e) {
      throw new IOException(
          "no workbook of the kind .xlsx, or a damaged one: " + e.getMessage(), e);
    }
  }

  private void check(ZipFile zip, ZipEntry entry) throws IOException {
    String name = entry.getName().toLowerCase(Locale.ROOT);
    boolean shared = name.endsWith("sharedstrings.xml");
    try (InputStream in = new Watched(zip.getInputStream(entry), shared)) {
      if (name.endsWith(".xml") || name.endsWith(".rels")) {
        checkXml(in, entry.getName());
      } else {
        in.transferTo(java.io.OutputStream.nullOutputStream());
      }
    }
  }

  private void checkXml(InputStream in, String part) throws IOException {
    try {
      XMLStreamReader xml = XML.createXMLStreamReader(new BufferedInputStream(in, 1 << 16));
      long chars = 0;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
          throw new IOException(part + " declares entities, which no workbook does; not read");
        } else if (event == XMLStreamConstants.START_ELEMENT) {
          chars = isOfText(xml.getLocalName()) ? chars : 0;
          checkAddress(xml);
        } else if (event == XMLStreamConstants.CHARACTERS) {
          chars += xml.getTextLength();
        }
        if (chars > maxChars) {
          throw new IOException("a cell is longer than " + maxChars + " characters; not read");
        }
      }
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException cause) {
        throw cause;
      }
      throw new IOException(part + " is damaged: " + firstLine(e.getMessage()), e);
    }
  }

  /** Runs of one text: it goes on over them. */
  private static boolean isOfText(String element) {
    return element.equals("r") || element.equals("t") || element.equals("rPr");
  }

  private static void checkAddress(XMLStreamReader xml) throws IOException {
    String address = xml.getLocalName().equals("c") ? xml.getAttributeValue(null, "r") : null;
    if (address == null) {
      return;
    }
    long letters = address.chars().filter(Character::isLetter).count();
    if (letters > MOST_LETTERS || address.length() > LONGEST_ADDRESS) {
      String shown = address.substring(0, Math.min(address.length(), 2 * LONGEST_ADDRESS));
      throw new IOException("a cell stands at " + shown + ", where no sheet has one; not read");
    }
  }

  private static String firstLine(String message) {
    return message.lines().filter(line -> !line.isBlank()).reduce((a, b) -> b).orElse("");
  }

  /** Counts what a part grows to. */
  private final class Watched extends FilterInputStream {
    private final boolean shared;
    private long bytes;

    Watched(InputStream in, boolean shared) {
      super(in);
      this.shared = shared;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      add(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int n = super.read(buffer, from, length);
      add(Math.max(0, n));
      return n;
    }

    private void add(int n) throws IOException {
      bytes += n;
      grown += n;
      if (grown > ZipReader.FREE_BYTES && grown / ZipReader.MOST_GROWTH > fileBytes) {
        throw new IOException(
            "the workbook grows to more than "
                + ZipReader.MOST_GROWTH
                + " times its size, which no table does; not read");
      }
      if (shared && bytes > MOST_SHARED_BYTES) {
        throw new IOException(
            "its texts take more than "
                + MOST_SHARED_BYTES / (1024 * 1024)
                + " MB and must be held in memory; save the sheet as CSV");
      }
    }
  }
}

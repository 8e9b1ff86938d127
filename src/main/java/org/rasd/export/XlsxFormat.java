package org.rasd.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.rasd.lexicon.TsvTable;

/**
 * {@code rasd.xlsx}: events, entities and documents as sheets of one workbook, and a codebook; of a
 * run that was stopped a sheet {@code STOPPED} says so. During the run the rows are kept beside it;
 * the workbook is written at the end, whole or not at all. Memory does not grow with the number of
 * rows.
 */
public final class XlsxFormat implements OutputFormat {

  private static final String FILE = "rasd.xlsx";
  private static final String STOPPED = "STOPPED";

  private record Sheet(String name, Table<?> table) {}

  private static final List<Sheet> SHEETS =
      List.of(
          new Sheet("Events", EventColumns.TABLE),
          new Sheet("Entities", Tables.ENTITIES),
          new Sheet("Documents", Tables.DOCUMENTS));

  private final XlsxSheet.Limits limits;

  /** With the limits of Excel. */
  public XlsxFormat() {
    this(XlsxSheet.Limits.EXCEL);
  }

  XlsxFormat(XlsxSheet.Limits limits) {
    this.limits = limits;
  }

  /** The tables that are sheets, in order. */
  static List<Table<?>> tables() {
    List<Table<?>> tables = new ArrayList<>();
    SHEETS.forEach(sheet -> tables.add(sheet.table()));
    return tables;
  }

  @Override
  public String name() {
    return "xlsx";
  }

  @Override
  public List<String> files() {
    return List.of(FILE);
  }

  @Override
  public RunWriter open(OutputFiles files) throws IOException {
    List<RowSpool> spools = new ArrayList<>();
    for (Sheet sheet : SHEETS) {
      spools.add(RowSpool.open(files, FILE + "." + sheet.table().name()));
    }
    return new XlsxRun(files.folder(), spools, limits);
  }

  private static final class XlsxRun implements RunWriter {
    private final Path folder;
    private final List<RowSpool> spools;
    private final XlsxSheet.Limits limits;
    private final List<String> warnings = new ArrayList<>();
    private boolean stopped;

    XlsxRun(Path folder, List<RowSpool> spools, XlsxSheet.Limits limits) {
      this.folder = folder;
      this.spools = spools;
      this.limits = limits;
    }

    @Override
    public List<String> warnings() {
      return warnings;
    }

    @Override
    public void stopped() {
      stopped = true;
    }

    @Override
    public Addition render(DocumentView view) {
      List<byte[]> rows =
          SHEETS.stream().map(sheet -> RowSpool.encode(sheet.table().rows(view))).toList();
      return () -> {
        for (int i = 0; i < rows.size(); i++) {
          spools.get(i).add(rows.get(i));
        }
      };
    }

    @Override
    public void close() throws IOException {
      Path raw = folder.resolve("." + FILE + ".raw");
      Path packed = folder.resolve("." + FILE + ".packed");
      try {
        writeWorkbook(raw);
        try (OutputStream out = buffered(packed)) {
          Repacking.copy(raw, out);
        }
        Files.move(packed, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(raw);
        Files.deleteIfExists(packed);
      }
    }

    private static OutputStream buffered(Path file) throws IOException {
      return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }

    private void writeWorkbook(Path raw) throws IOException {
      try (OutputStream out = buffered(raw);
          Workbook workbook = new Workbook(out, "Rasd", null)) {
        workbook.setCompressionLevel(1); // It is packed again.
        writeSheets(workbook);
      }
    }

    private void writeSheets(Workbook workbook) throws IOException {
      for (int i = 0; i < SHEETS.size(); i++) {
        Sheet sheet = SHEETS.get(i);
        XlsxSheet writer = XlsxSheet.begin(workbook, sheet.name(), sheet.table().header(), limits);
        spools.get(i).forEach(writer::add);
        writer.end();
        writer.addWarnings(warnings);
        if (stopped && i == 0) {
          writeStopped(workbook);
        }
      }
      XlsxSheet codebook = XlsxSheet.begin(workbook, "Codebook", Codebook.HEADER, limits);
      for (List<Cell> row : Codebook.builtIn().rows(tables())) {
        codebook.add(row);
      }
      codebook.fitToWidth();
      codebook.end();
    }

    /** A sheet beside the events whose name is seen without opening it. */
    private void writeStopped(Workbook workbook) throws IOException {
      XlsxSheet sheet = XlsxSheet.begin(workbook, STOPPED, List.of("en", "ar"), limits);
      sheet.mark();
      for (TsvTable.Row row : TsvTable.resource("export/report/words.tsv").rows()) {
        if (row.get("key").equals("page.stopped")) {
          sheet.add(List.of(Cell.of(row.get("en")), Cell.of(row.get("ar"))));
        }
      }
      sheet.fitToWidth();
      sheet.end();
    }
  }
}

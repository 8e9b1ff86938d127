package org.rasd.export.report;

/**
 * How much goes into a report. What is beyond is counted and not shown; the tables hold it.
 *
 * @param documents most documents
 * @param events most events; a document that would exceed them is left out with all those after it
 * @param failures most failures listed one by one
 * @param blockEvents events after which a block of data ends
 * @param blockDocuments documents after which a block of data ends
 */
record ReportLimits(int documents, int events, int failures, int blockEvents, int blockDocuments) {

  /** A page of at most about 100 MB, which a browser opens in some seconds. */
  static final ReportLimits DEFAULT = new ReportLimits(250_000, 250_000, 500, 2_000, 1_000);
}

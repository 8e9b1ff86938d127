/** Tables, a document a row: delimited text and workbooks. */
package org.rasd.corpus.table;

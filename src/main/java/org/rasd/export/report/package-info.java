/**
 * {@code report.html}: a run as one page to look at, which needs nothing but a browser. The page
 * itself (markup, style, script, words) lies in the resources beside this package.
 */
package org.rasd.export.report;

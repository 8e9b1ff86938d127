/** The tables of the output, their columns, and the formats that write them. */
package org.rasd.export;

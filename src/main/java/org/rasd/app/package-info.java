/** The catalogues: which stages, readers and writers there are, and their names. */
package org.rasd.app;

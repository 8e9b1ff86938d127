/** The command line: arguments, messages, exit codes. */
package org.rasd.cli;

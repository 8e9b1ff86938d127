/** Rasd over HTTP: an interface for programs and a page for people, on this machine. */
package org.rasd.serve;

/** Stages and how they are put together: a pipeline whose stages do not fit cannot be built. */
package org.rasd.pipeline;
